//! Telephone numbers: read as people write them, stored as E.164, shown as their country shows them.
use crate::{country::Country, text::ascii_digits};
use rlibphonenumber::{PhoneNumber, PhoneNumberFormat, PhoneNumberType, Region};
use std::fmt;

/// The longest text worth reading as a number; the library's patterns are spared the rest.
const MOST_CHARS: usize = 40;

/// A telephone number that exists in its country's plan, in E.164 (`+213550123456`).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Phone(String);

impl Phone {
    /// Reads what a person typed: with or without `+` or `00`, spaces, and in their own digits.
    /// A number without a country prefix is one of `country`.
    pub fn parse(text: &str, country: Country) -> Option<Phone> {
        if text.chars().count() > MOST_CHARS {
            return None;
        }
        let mut digits: String = ascii_digits(text).chars().filter(|c| !crate::text::is_invisible(*c)).collect();
        // `00` dials abroad from all our countries, and people write it wherever they are.
        if let Some(rest) = digits.trim_start().strip_prefix("00") {
            digits = format!("+{rest}");
        }
        let number = PhoneNumber::parse(&digits, Some(region(country))).ok()?;
        number.is_valid().then(|| Phone(number.format_as(PhoneNumberFormat::E164).into_owned()))
    }

    /// A number already in E.164, as stored or as a provider sends it.
    pub fn from_e164(text: &str) -> Option<Phone> {
        text.starts_with('+').then(|| Phone::parse(text, Country::Dz)).flatten()
    }

    /// The stored form.
    pub fn e164(&self) -> &str {
        &self.0
    }

    /// As people inside its country write it: `0550 12 34 56`.
    pub fn national(&self) -> String {
        self.format(PhoneNumberFormat::National)
    }

    /// As people abroad write it: `+213 550 12 34 56`.
    pub fn international(&self) -> String {
        self.format(PhoneNumberFormat::International)
    }

    /// National for a reader in the number's own country, international for the others.
    pub fn display(&self, reader: Country) -> String {
        let at_home = self.number().is_some_and(|number| number.is_valid_for_region(region(reader)));
        if at_home { self.national() } else { self.international() }
    }

    /// Whether it may be a mobile: SMS and WhatsApp reach no others.
    pub fn is_mobile(&self) -> bool {
        let kind = self.number().map(|number| number.get_type());
        matches!(kind, Some(PhoneNumberType::Mobile | PhoneNumberType::FixedLineOrMobile))
    }

    /// The page that opens a WhatsApp conversation with this number.
    pub fn whatsapp(&self) -> String {
        format!("https://wa.me/{}", self.0.trim_start_matches('+'))
    }

    fn number(&self) -> Option<PhoneNumber> {
        PhoneNumber::parse(&self.0, None).ok()
    }

    fn format(&self, format: PhoneNumberFormat) -> String {
        self.number().map_or_else(|| self.0.clone(), |number| number.format_as(format).into_owned())
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

const fn region(country: Country) -> Region {
    match country {
        Country::Dz => Region::DZ,
        Country::In => Region::IN,
        Country::Rs => Region::RS,
        Country::Fr => Region::FR,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// tests/vectors/phones.json, every case.
    #[test]
    fn the_numbers_of_the_vectors() {
        let file: serde_json::Value = serde_json::from_str(include_str!("../../tests/vectors/phones.json")).unwrap();
        let cases = file["cases"].as_array().unwrap();
        assert_eq!(cases.len(), 14);
        for case in cases {
            let text = |field: &str| case[field].as_str().unwrap();
            let country = Country::parse(text("region")).unwrap();
            let phone = Phone::parse(text("input"), country);
            assert_eq!(phone.is_some(), case["valid"].as_bool().unwrap(), "{case}");
            let Some(phone) = phone else { continue };
            assert_eq!(phone.e164(), text("e164"));
            assert_eq!(phone.national(), text("national"));
            assert_eq!(phone.international(), text("international"));
            assert_eq!(phone.is_mobile(), text("type") == "MOBILE", "{case}");
        }
    }

    #[test]
    fn people_write_numbers_in_many_ways() {
        let same = "+213550123456";
        let ways = [
            "٠٥٥٠١٢٣٤٥٦",
            "00213550123456",
            "00 213 550 12 34 56",
            "(0550) 12-34-56",
            "\u{2066}+213 550 12 34 56\u{2069}",
            " 0550.12.34.56 ",
            "+٢١٣٥٥٠١٢٣٤٥٦",
        ];
        for way in ways {
            assert_eq!(Phone::parse(way, Country::Dz).unwrap().e164(), same, "{way}");
        }
        assert_eq!(Phone::parse("00213550123456", Country::In).unwrap().e164(), same);
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["", "abc", "12", "0", "+", "+999123456789", "=1+1", "<script>", &"1".repeat(10_000)] {
            assert_eq!(Phone::parse(text, Country::Dz), None, "{text:.20}");
        }
        assert_eq!(Phone::from_e164("0550123456"), None);
    }

    #[test]
    fn a_reader_abroad_sees_the_country_prefix() {
        let phone = Phone::parse("0550123456", Country::Dz).unwrap();
        assert_eq!(phone.display(Country::Dz), "0550 12 34 56");
        assert_eq!(phone.display(Country::In), "+213 550 12 34 56");
        assert_eq!(phone.whatsapp(), "https://wa.me/213550123456");
    }
}
