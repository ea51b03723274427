//! Contacts: people and firms an organization knows, before any account is opened with them.
use crate::{
    country::Country,
    email,
    events::Event,
    ids::Id,
    phone::Phone,
    problems::{Checked, Problems},
    text::{clean, clean_lines},
    time::Millis,
};

/// A contact as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Contact {
    pub id: Id,
    pub name: String,
    /// The name as lists are ordered by it.
    pub folded: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub note: String,
    pub owner_id: Option<Id>,
    pub site_id: Option<Id>,
    pub version: i64,
    pub archived_at: Option<Millis>,
    pub updated_at: Millis,
}

/// Which contacts a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// Folded for search; empty shows all.
    pub search: String,
    /// The last row of the page before: its folded name and id.
    pub after: (String, Id),
    /// Show those put away instead of those in use.
    pub archived: bool,
}

/// What a person typed, kept as typed so that a rejected form comes back whole.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct ContactForm {
    pub name: String,
    pub phone: String,
    pub email: String,
    pub note: String,
}

impl Checked for ContactForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("name", &self.name, true, 120);
        problems.text("phone", &self.phone, false, 40);
        problems.text("email", &self.email, false, 254);
        if !self.email.trim().is_empty() && problems.of("email").is_none() && email::parse(&self.email).is_none() {
            problems.add("email", "form-email-invalid");
        }
        problems.text("note", &self.note, false, 2_000);
        problems
    }
}

impl ContactForm {
    /// The form of a contact being edited.
    pub fn of(contact: &Contact) -> ContactForm {
        ContactForm {
            name: contact.name.clone(),
            phone: contact.phone.clone().unwrap_or_default(),
            email: contact.email.clone().unwrap_or_default(),
            note: contact.note.clone(),
        }
    }

    /// Whether the phone is one, read as dialled in this country.
    pub fn check_phone(&self, country: Country, problems: &mut Problems) {
        if !self.phone.trim().is_empty()
            && problems.of("phone").is_none()
            && Phone::parse(&self.phone, country).is_none()
        {
            problems.add("phone", "form-phone-invalid");
        }
    }

    /// What the log keeps of an act that led from `before` to this.
    pub fn event(&self, kind: &'static str, id: Id, before: &ContactForm) -> Event {
        Event::new(kind, ("contacts", id))
            .changed("name", &before.name, &self.name)
            .changed("email", &before.email, &self.email)
            .changed("note", &before.note, &self.note)
            .sealed("phone", before.phone != self.phone)
    }

    /// The values as they are kept: cleaned, the phone with its country.
    pub fn kept(&self, country: Country) -> ContactForm {
        ContactForm {
            name: clean(&self.name),
            phone: Phone::parse(&self.phone, country).map_or_else(String::new, |phone| phone.e164().to_owned()),
            email: email::parse(&self.email).unwrap_or_default(),
            note: clean_lines(&self.note),
        }
    }
}
