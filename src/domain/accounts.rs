//! Accounts: what joins the seller to one buyer. Who they are, whether they may order, how much they may owe.
mod limit;
mod overdue;
mod people;
mod standing;

pub use limit::{LimitChange, LimitForm};
pub use overdue::{Follow, Overdue, OverdueForm, OverdueRule, Tolerance};
pub use people::{Candidate, Mine, Person, PersonForm, Right, Rights};
pub use standing::{Status, Step, SuspensionForm};

use crate::{
    country::Country,
    email,
    events::Event,
    identifiers,
    ids::Id,
    lang::Lang,
    phone::Phone,
    problems::{Checked, Problems},
    text::{clean, clean_lines},
    time::Millis,
};

/// What sort of buyer it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Retailer,
    Wholesaler,
    Cafe,
    Firm,
    Person,
    Student,
    Other,
}

impl Kind {
    pub const ALL: [Kind; 7] =
        [Kind::Retailer, Kind::Wholesaler, Kind::Cafe, Kind::Firm, Kind::Person, Kind::Student, Kind::Other];

    pub const fn code(self) -> &'static str {
        match self {
            Kind::Retailer => "retailer",
            Kind::Wholesaler => "wholesaler",
            Kind::Cafe => "cafe",
            Kind::Firm => "firm",
            Kind::Person => "person",
            Kind::Student => "student",
            Kind::Other => "other",
        }
    }

    pub fn parse(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// How much may be owed, and how much of that is left. All in minor units.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Room {
    pub credit_limit: i64,
    /// What may still be owed: the limit, less what is owed.
    pub have: i64,
    /// What orders under way have reserved of it.
    pub held: i64,
}

impl Room {
    /// What is owed or reserved; below nothing when the buyer has paid ahead.
    pub const fn used(self) -> i64 {
        self.credit_limit.saturating_sub(self.available())
    }

    /// What can still be ordered; below nothing when over the limit.
    pub const fn available(self) -> i64 {
        self.have.saturating_sub(self.held)
    }
}

/// An account as its page shows it. Sealed columns are readable once the store has opened them.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Account {
    pub id: Id,
    pub name: String,
    pub kind: String,
    pub status: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub address: String,
    pub tax_number: Option<String>,
    pub registration: Option<String>,
    /// The language its messages are written in; empty follows the organization's.
    pub language: String,
    pub note: String,
    #[sqlx(flatten)]
    pub room: Room,
    pub site_id: Option<Id>,
    pub site_name: Option<String>,
    /// Who looks after it.
    pub owner_name: Option<String>,
    pub version: i64,
    pub approved_at: Option<Millis>,
    pub approved_by: String,
    pub created_at: Millis,
}

impl Account {
    pub fn kind(&self) -> Kind {
        Kind::parse(&self.kind).unwrap_or(Kind::Other)
    }

    pub fn status(&self) -> Status {
        Status::parse(&self.status).unwrap_or(Status::Pending)
    }
}

/// An account as a line of a list.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Listed {
    pub id: Id,
    pub name: String,
    /// The name as lists are ordered by it.
    pub folded: String,
    pub kind: String,
    pub status: String,
    pub phone: Option<String>,
    #[sqlx(flatten)]
    pub room: Room,
}

impl Listed {
    pub fn kind(&self) -> Kind {
        Kind::parse(&self.kind).unwrap_or(Kind::Other)
    }

    pub fn status(&self) -> Status {
        Status::parse(&self.status).unwrap_or(Status::Pending)
    }
}

/// Which accounts a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// Folded for search; empty shows all.
    pub search: String,
    /// What was searched for, when it is a telephone number: E.164.
    pub phone: String,
    pub status: Option<Status>,
    /// The last row of the page before: its folded name and id.
    pub after: (String, Id),
}

/// What a person typed, kept as typed so that a rejected form comes back whole.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct AccountForm {
    pub name: String,
    pub kind: String,
    pub phone: String,
    pub email: String,
    pub address: String,
    pub tax_number: String,
    pub registration: String,
    pub language: String,
    pub site_id: String,
    pub note: String,
}

impl Checked for AccountForm {
    fn problems(&self) -> Problems {
        let known = |right: bool| if right { Ok(()) } else { Err("form-choice-invalid") };
        let mut problems = Problems::new();
        problems.text("name", &self.name, true, 120);
        problems.check("kind", known(Kind::parse(&self.kind).is_some()));
        problems.text("phone", &self.phone, false, 40);
        problems.text("email", &self.email, false, 254);
        if !self.email.trim().is_empty() && problems.of("email").is_none() && email::parse(&self.email).is_none() {
            problems.add("email", "form-email-invalid");
        }
        problems.text("address", &self.address, false, 300);
        problems.text("tax_number", &self.tax_number, false, 40);
        problems.text("registration", &self.registration, false, 60);
        problems.check("language", known(self.language.is_empty() || Lang::parse(&self.language).is_some()));
        problems.text("note", &self.note, false, 2_000);
        problems
    }
}

impl AccountForm {
    /// The form of an account being edited.
    pub fn of(account: &Account) -> AccountForm {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        AccountForm {
            name: account.name.clone(),
            kind: account.kind.clone(),
            phone: text(&account.phone),
            email: text(&account.email),
            address: account.address.clone(),
            tax_number: text(&account.tax_number),
            registration: text(&account.registration),
            language: account.language.clone(),
            site_id: account.site_id.map(|id| id.to_string()).unwrap_or_default(),
            note: account.note.clone(),
        }
    }

    /// The site chosen, if any.
    pub fn site(&self) -> Option<Id> {
        self.site_id.parse().ok()
    }

    /// What only the organization can say: whether the phone is one dialled in its country, the site one of its own.
    pub fn check_here(&self, country: Country, sites: &[Id], problems: &mut Problems) {
        let phone = self.phone.trim();
        if !phone.is_empty() && problems.of("phone").is_none() && Phone::parse(phone, country).is_none() {
            problems.add("phone", "form-phone-invalid");
        }
        for (field, kind, typed) in self.numbers(country) {
            if problems.of(field).is_none() {
                problems.check(field, identifiers::read_optional(kind, typed).map(|_| ()));
            }
        }
        if !self.site_id.is_empty() && !self.site().is_some_and(|site| sites.contains(&site)) {
            problems.add("site_id", "form-choice-invalid");
        }
    }

    /// The numbers it is asked for in this country, with the fields that hold them.
    fn numbers(&self, country: Country) -> [(&'static str, identifiers::Kind, &str); 2] {
        let (tax, register) = identifiers::of_account(country, &self.registration);
        [("tax_number", tax, &self.tax_number), ("registration", register, &self.registration)]
    }

    /// What its numbers may be wrong in, as message keys: they are kept all the same.
    pub fn doubts(&self, country: Country) -> Vec<&'static str> {
        let read = |(_, kind, text)| identifiers::read_optional(kind, text);
        // What was kept before there were rules may be refused by them: that is a doubt as well.
        let said = |reading: Result<Option<identifiers::Reading>, _>| match reading {
            Ok(reading) => reading.map_or_else(Vec::new, |reading| reading.doubts),
            Err(refusal) => vec![refusal],
        };
        self.numbers(country).into_iter().map(read).flat_map(said).collect()
    }

    /// What the log keeps of an act that led from `before` to this.
    pub fn event(&self, kind: &'static str, id: Id, before: &AccountForm) -> Event {
        Event::new(kind, ("accounts", id))
            .changed("name", &before.name, &self.name)
            .changed("kind", &before.kind, &self.kind)
            .changed("email", &before.email, &self.email)
            .changed("address", &before.address, &self.address)
            .changed("language", &before.language, &self.language)
            .changed("note", &before.note, &self.note)
            .sealed("phone", before.phone != self.phone)
            .sealed("tax-number", before.tax_number != self.tax_number)
            .sealed("registration", before.registration != self.registration)
    }

    /// The values as they are kept: cleaned, the phone with its country.
    pub fn kept(&self, country: Country) -> AccountForm {
        // What is no such number is kept as it was written: `check_here` has refused it where that matters.
        let number = |(_, kind, typed): (_, _, &str)| match identifiers::read_optional(kind, typed) {
            Ok(reading) => reading.map(|reading| reading.value).unwrap_or_default(),
            Err(_) => clean(typed),
        };
        let [tax_number, registration] = self.numbers(country).map(number);
        AccountForm {
            name: clean(&self.name),
            kind: self.kind.clone(),
            phone: Phone::parse(&self.phone, country).map_or_else(String::new, |phone| phone.e164().to_owned()),
            email: email::parse(&self.email).unwrap_or_default(),
            address: clean(&self.address),
            tax_number,
            registration,
            language: self.language.clone(),
            site_id: self.site_id.clone(),
            note: clean_lines(&self.note),
        }
    }
}

#[cfg(test)]
#[path = "accounts/tests.rs"]
mod tests;
