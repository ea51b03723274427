//! What an organization says about itself: name, place, clock, money, and how to reach it.
use crate::{
    calendar::Day,
    country::Country,
    email,
    ids::Id,
    lang::Lang,
    phone::Phone,
    problems::{Checked, Problems},
    text::{clean, clean_lines},
    time::Millis,
};
use jiff::{Timestamp, tz::TimeZone};

/// An organization's own page as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct House {
    pub tenant_id: Id,
    pub slug: String,
    pub name: String,
    pub status: String,
    pub country: String,
    pub currency: String,
    pub time_zone: String,
    pub language: String,
    pub industry: String,
    pub domain: Option<String>,
    pub email: String,
    pub phone: String,
    pub address: String,
    pub accent: Option<String>,
    pub logo_id: Option<Id>,
    pub modules: String,
    pub features: String,
    pub version: i64,
    pub created_at: Millis,
}

impl House {
    /// The day an instant lies in by its clock, and whose law holds; a zone the system does not know reads as UTC.
    pub fn day(&self, at: Millis) -> Day {
        let zone = TimeZone::get(&self.time_zone).unwrap_or(TimeZone::UTC);
        let at = Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH);
        Day { country: Country::parse(&self.country).unwrap_or(Country::Dz), date: at.to_zoned(zone).date() }
    }
}

/// What a person typed, kept as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct HouseForm {
    pub name: String,
    pub country: String,
    pub time_zone: String,
    pub language: String,
    pub industry: String,
    pub email: String,
    pub phone: String,
    pub address: String,
    pub domain: String,
}

impl Checked for HouseForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        let known = |right: bool| if right { Ok(()) } else { Err("form-choice-invalid") };
        problems.text("name", &self.name, true, 120);
        problems.check("country", known(Country::parse(&self.country).is_some()));
        problems.check("time_zone", known(is_zone(&self.time_zone)));
        problems.check("language", known(Lang::parse(&self.language).is_some()));
        problems.text("industry", &self.industry, false, 80);
        problems.text("email", &self.email, false, 254);
        if !self.email.trim().is_empty() && problems.of("email").is_none() && email::parse(&self.email).is_none() {
            problems.add("email", "form-email-invalid");
        }
        problems.text("phone", &self.phone, false, 40);
        if !self.phone.trim().is_empty() && problems.of("phone").is_none() && self.kept_phone().is_empty() {
            problems.add("phone", "form-phone-invalid");
        }
        problems.text("address", &self.address, false, 300);
        if !self.domain.trim().is_empty() && !is_domain(&self.domain.trim().to_lowercase()) {
            problems.add("domain", "organization-domain-invalid");
        }
        problems
    }
}

impl HouseForm {
    /// The form of an organization being edited.
    pub fn of(house: &House) -> HouseForm {
        HouseForm {
            name: house.name.clone(),
            country: house.country.clone(),
            time_zone: house.time_zone.clone(),
            language: house.language.clone(),
            industry: house.industry.clone(),
            email: house.email.clone(),
            phone: house.phone.clone(),
            address: house.address.clone(),
            domain: house.domain.clone().unwrap_or_default(),
        }
    }

    /// The values as they are kept.
    pub fn kept(&self) -> HouseForm {
        HouseForm {
            name: clean(&self.name),
            country: self.country.clone(),
            time_zone: self.time_zone.clone(),
            language: self.language.clone(),
            industry: clean(&self.industry),
            email: email::parse(&self.email).unwrap_or_default(),
            phone: self.kept_phone(),
            address: clean_lines(&self.address),
            domain: self.domain.trim().to_lowercase(),
        }
    }

    fn kept_phone(&self) -> String {
        let country = Country::parse(&self.country).unwrap_or(Country::Dz);
        Phone::parse(&self.phone, country).map_or_else(String::new, |phone| phone.e164().to_owned())
    }
}

/// Whether the system knows a clock of this name (IANA).
pub fn is_zone(name: &str) -> bool {
    !name.is_empty() && name.len() <= 60 && jiff::tz::TimeZone::get(name).is_ok()
}

/// Whether a text can be an organization's own domain: letters, digits and hyphens, with at least one dot.
pub fn is_domain(name: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    name.len() <= 253
        && name.contains('.')
        && name.split('.').all(label)
        && name.rsplit('.').next().is_some_and(|last| last.bytes().all(|byte| byte.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_is_a_name_and_not_an_address_or_a_trick() {
        assert!(is_domain("shop.bahdja.dz"));
        for bad in ["", "localhost", "127.0.0.1", "-a.dz", "a..dz", "a.dz/x", "a b.dz", "bahdja.dz:80", "متجر.dz"] {
            assert!(!is_domain(bad), "{bad}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        let form = HouseForm {
            name: "a\u{202E}b".to_owned(),
            country: "XX".to_owned(),
            time_zone: "Mars/Olympus".to_owned(),
            language: "tlh".to_owned(),
            email: "nobody".to_owned(),
            phone: "12".to_owned(),
            domain: "=1+1".to_owned(),
            ..HouseForm::default()
        };
        let fields: Vec<String> = form.problems().all().iter().map(|problem| problem.field.to_string()).collect();
        assert_eq!(fields, ["name", "country", "time_zone", "language", "email", "phone", "domain"]);
    }
}
