//! Sites: an organization's branches, depots or libraries.
use crate::{
    country::Country,
    ids::Id,
    phone::Phone,
    problems::{Checked, Problems},
    text::clean,
    time::Millis,
};

/// A site as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Site {
    pub id: Id,
    pub name: String,
    pub address: String,
    pub phone: String,
    pub version: i64,
    pub archived_at: Option<Millis>,
    /// How many people work there.
    pub members: i64,
}

/// What a person typed, kept as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct SiteForm {
    pub name: String,
    pub address: String,
    pub phone: String,
}

impl Checked for SiteForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("name", &self.name, true, 80);
        problems.text("address", &self.address, false, 300);
        problems.text("phone", &self.phone, false, 40);
        problems
    }
}

impl SiteForm {
    /// The form of a site being edited.
    pub fn of(site: &Site) -> SiteForm {
        SiteForm { name: site.name.clone(), address: site.address.clone(), phone: site.phone.clone() }
    }

    /// Names the phone when it is none of the country's or abroad.
    pub fn check_phone(&self, country: Country, problems: &mut Problems) {
        if !self.phone.trim().is_empty()
            && problems.of("phone").is_none()
            && Phone::parse(&self.phone, country).is_none()
        {
            problems.add("phone", "form-phone-invalid");
        }
    }

    /// The values as they are kept.
    pub fn kept(&self, country: Country) -> SiteForm {
        SiteForm {
            name: clean(&self.name),
            address: clean(&self.address),
            phone: Phone::parse(&self.phone, country).map_or_else(String::new, |phone| phone.e164().to_owned()),
        }
    }
}
