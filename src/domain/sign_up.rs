//! Signing up: an organization with its first Owner, or a buyer of one shop.
use crate::{
    country::Country,
    email,
    organizations::slug_problem,
    password,
    problems::{Checked, Problems},
    text::clean,
};

/// What a person typed. A buyer leaves the organization's fields out.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct SignUpForm {
    pub name: String,
    pub email: String,
    pub password: String,
    pub organization: String,
    pub slug: String,
    pub country: String,
}

impl Checked for SignUpForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("name", &self.name, true, 120);
        if self.email.trim().is_empty() {
            problems.add("email", "form-required");
        } else if email::parse(&self.email).is_none() {
            problems.add("email", "form-email-invalid");
        }
        let about = [self.name.as_str(), self.email.as_str(), self.organization.as_str()];
        password::check(&mut problems, "password", &self.password, &about);
        problems
    }
}

impl SignUpForm {
    /// What is wrong with the organization's part.
    pub fn organization_problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("organization", &self.organization, true, 120);
        problems.check("slug", slug_problem(self.slug.trim()));
        if Country::parse(&self.country).is_none() {
            problems.add("country", "form-choice-invalid");
        }
        problems
    }

    /// The values as kept until the address is confirmed. The password is kept as its hash.
    pub fn kept(&self, hash: String, language: &str) -> Waiting {
        Waiting {
            name: clean(&self.name),
            email: email::parse(&self.email).unwrap_or_default(),
            password: hash,
            organization: clean(&self.organization),
            slug: self.slug.trim().to_owned(),
            country: self.country.clone(),
            language: language.to_owned(),
            tenant_id: None,
        }
    }
}

/// A sign-up that waits for its address to be confirmed.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
pub struct Waiting {
    pub name: String,
    pub email: String,
    pub password: String,
    pub organization: String,
    pub slug: String,
    pub country: String,
    pub language: String,
    /// The shop a buyer asked to join.
    pub tenant_id: Option<i64>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_says_what_is_wrong_with_it() {
        let form = SignUpForm { email: "x".into(), slug: "operator".into(), ..SignUpForm::default() };
        let mut problems = form.problems();
        problems.append(form.organization_problems());
        let key = |field: &str| problems.of(field).map(|problem| problem.key);
        assert_eq!(key("name"), Some("form-required"));
        assert_eq!(key("email"), Some("form-email-invalid"));
        assert_eq!(key("password"), Some("form-required"));
        assert_eq!(key("slug"), Some("form-taken"));
        assert_eq!(key("country"), Some("form-choice-invalid"));
    }
}
