//! A person's own profile: their name, and how pages look to them.
use crate::{
    lang::Lang,
    problems::{Checked, Problems},
    text::clean,
};

/// A profile as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Profile {
    pub name: String,
    pub email: Option<String>,
    /// Sealed as read from the table, E.164 once the store has opened it.
    pub phone: Option<String>,
    pub language: Option<String>,
    pub theme: String,
    pub density: String,
    pub version: i64,
}

/// What a person typed, kept as typed. An empty language follows the organization.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct ProfileForm {
    pub name: String,
    pub language: String,
    pub theme: String,
    pub density: String,
}

impl Checked for ProfileForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        let known = |right: bool| if right { Ok(()) } else { Err("form-choice-invalid") };
        problems.text("name", &self.name, true, 120);
        if !self.name.trim().is_empty() && clean(&self.name).is_empty() {
            problems.add("name", "form-text-unsafe");
        }
        problems.check("language", known(self.language.is_empty() || Lang::parse(&self.language).is_some()));
        problems.check("theme", known(["system", "light", "dark"].contains(&self.theme.as_str())));
        problems.check("density", known(["comfortable", "compact"].contains(&self.density.as_str())));
        problems
    }
}

impl ProfileForm {
    /// The form of a profile being edited.
    pub fn of(profile: &Profile) -> ProfileForm {
        ProfileForm {
            name: profile.name.clone(),
            language: profile.language.clone().unwrap_or_default(),
            theme: profile.theme.clone(),
            density: profile.density.clone(),
        }
    }
}
