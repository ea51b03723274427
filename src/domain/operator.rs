//! What the platform's staff write about organizations: opening one, and what becomes of it.
use crate::{
    country::Country,
    email,
    ids::Id,
    modules::Module,
    organizations::{Status, slug_problem},
    problems::{Checked, Problems},
    time::Millis,
};

/// An organization as the operator's list shows it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Line {
    pub tenant_id: Id,
    pub slug: String,
    pub name: String,
    pub folded: String,
    pub status: String,
    pub country: String,
    pub members: i64,
    pub created_at: Millis,
}

/// Which organizations a list shows; empty words show all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// Folded for search.
    pub search: String,
    pub status: String,
    pub country: String,
    pub after: (String, Id),
}

/// A new organization and its first Owner, kept as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct OpeningForm {
    pub name: String,
    pub slug: String,
    pub country: String,
    pub owner: String,
    pub email: String,
    pub modules: Vec<String>,
}

impl Checked for OpeningForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        let known = |right: bool| if right { Ok(()) } else { Err("form-choice-invalid") };
        problems.text("name", &self.name, true, 120);
        problems.check("slug", slug_problem(&self.slug));
        problems.check("country", known(Country::parse(&self.country).is_some()));
        problems.text("owner", &self.owner, true, 120);
        problems.text("email", &self.email, true, 254);
        if problems.of("email").is_none() && email::parse(&self.email).is_none() {
            problems.add("email", "form-email-invalid");
        }
        problems.check("modules", known(self.modules.iter().all(|code| Module::parse(code).is_some())));
        problems
    }
}

/// What becomes of an organization: another status and why, or other modules.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct StandingForm {
    pub status: String,
    pub reason: String,
    pub modules: Vec<String>,
}

impl Checked for StandingForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        let known = |right: bool| if right { Ok(()) } else { Err("form-choice-invalid") };
        problems.check("status", known(Status::parse(&self.status).is_some()));
        let shut = Status::parse(&self.status).is_some_and(|status| !status.is_open());
        problems.text("reason", &self.reason, shut, 500);
        problems.check("modules", known(self.modules.iter().all(|code| Module::parse(code).is_some())));
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shutting_an_organization_needs_a_reason() {
        let form = |status: &str| StandingForm { status: status.to_owned(), ..StandingForm::default() };
        assert!(form("active").problems().is_empty());
        assert!(form("suspended").problems().of("reason").is_some());
        assert!(form("gone").problems().of("status").is_some());
    }
}
