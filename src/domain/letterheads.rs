//! What an organization's documents say of it: its legal name and numbers, how it stands to the tax, how long buyers
//! have to pay.
use crate::{
    country::Country,
    identifiers::{self, Kind, asked},
    problems::{Checked, Problems},
    tax::regime::Regime,
    text::{clean, clean_lines, parse_integer},
};
use std::collections::BTreeMap;

/// The longest that buyers on account may be given, in days.
const LONGEST: i64 = 365;

/// What buyers on account are given until the organization says otherwise, in days.
const USUAL: i64 = 30;

/// A letterhead as read. Numbers are kept as [`identifiers::read`] gives them, by the code of their kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letterhead {
    /// Empty follows the organization's name.
    pub legal_name: String,
    pub regime: Regime,
    pub numbers: Vec<(String, String)>,
    pub footer: String,
    /// How many days a buyer on account has to pay.
    pub pay_days: i64,
    /// 0 until it is saved for the first time.
    pub version: i64,
}

impl Default for Letterhead {
    fn default() -> Letterhead {
        Letterhead {
            legal_name: String::new(),
            regime: Regime::Registered,
            numbers: Vec::new(),
            footer: String::new(),
            pay_days: USUAL,
            version: 0,
        }
    }
}

impl Letterhead {
    /// The number of this kind, or nothing.
    pub fn number(&self, kind: Kind) -> &str {
        self.numbers.iter().find(|(code, _)| code == kind.code()).map_or("", |(_, value)| value)
    }

    /// What is odd about a kept number: message keys.
    pub fn doubts(&self, kind: Kind) -> Vec<&'static str> {
        identifiers::read(kind, self.number(kind)).map(|reading| reading.doubts).unwrap_or_default()
    }
}

/// A letterhead as typed: numbers by the code of their kind.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default)]
pub struct LetterheadForm {
    pub legal_name: String,
    pub regime: String,
    pub footer: String,
    pub pay_days: String,
    #[serde(flatten)]
    pub numbers: BTreeMap<String, String>,
}

impl Checked for LetterheadForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("legal_name", &self.legal_name, false, 160);
        problems.check("regime", Regime::parse(&self.regime).map(drop).ok_or("form-choice-invalid"));
        problems.text("footer", &self.footer, false, 500);
        problems.text("pay_days", &self.pay_days, true, 20);
        if problems.of("pay_days").is_none() && self.days().is_none() {
            problems.add("pay_days", "letterhead-days-invalid");
        }
        problems
    }
}

impl LetterheadForm {
    /// The form of a letterhead being edited.
    pub fn of(letterhead: &Letterhead) -> LetterheadForm {
        LetterheadForm {
            legal_name: letterhead.legal_name.clone(),
            regime: letterhead.regime.code().to_owned(),
            footer: letterhead.footer.clone(),
            pay_days: letterhead.pay_days.to_string(),
            numbers: letterhead.numbers.iter().cloned().collect(),
        }
    }

    /// What was typed for a kind.
    pub fn number(&self, kind: Kind) -> &str {
        self.numbers.get(kind.code()).map_or("", String::as_str)
    }

    fn days(&self) -> Option<i64> {
        parse_integer(&self.pay_days).ok().filter(|days| (0..=LONGEST).contains(days))
    }

    /// The letterhead to be kept in this country; what is wrong with a number is noted at its field.
    pub fn kept(&self, country: Country, problems: &mut Problems) -> Letterhead {
        let mut numbers = Vec::new();
        for kind in asked(country).iter().map(|asked| asked.kind) {
            problems.text(kind.code(), self.number(kind), false, 60);
            if problems.of(kind.code()).is_some() {
                continue;
            }
            match identifiers::read_optional(kind, self.number(kind)) {
                Ok(Some(reading)) => numbers.push((kind.code().to_owned(), reading.value)),
                Ok(None) => {}
                Err(refusal) => problems.add(kind.code(), refusal),
            }
        }
        Letterhead {
            legal_name: clean(&self.legal_name),
            regime: Regime::parse(&self.regime).unwrap_or_default(),
            numbers,
            footer: clean_lines(&self.footer),
            pay_days: self.days().unwrap_or(USUAL),
            version: 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_by_the_rules_of_the_country() {
        let numbers = [("nif", "0 99916 00012 3456"), ("gstin", "nonsense")];
        let form = LetterheadForm {
            regime: "small".to_owned(),
            pay_days: "15".to_owned(),
            numbers: numbers.map(|(code, typed)| (code.to_owned(), typed.to_owned())).into(),
            ..LetterheadForm::default()
        };
        let mut problems = form.problems();
        let kept = form.kept(Country::Dz, &mut problems);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!((kept.regime, kept.pay_days, kept.number(Kind::Nif)), (Regime::Small, 15, "099916000123456"));
        assert_eq!(LetterheadForm::of(&kept).number(Kind::Nif), "099916000123456");
        form.kept(Country::In, &mut problems);
        assert_eq!(problems.of("gstin").unwrap().key, "identifier-gstin-length");
    }

    #[test]
    fn days_to_pay_are_none_to_a_year() {
        let of = |days: &str| {
            let form = LetterheadForm { regime: "small".into(), pay_days: days.into(), ..LetterheadForm::default() };
            form.problems().is_empty()
        };
        assert!(of("0") && of("365") && !of("-1") && !of("366") && !of("1000000000000") && !of("many"));
    }
}
