//! An invitation as it is written: whom it reaches, and as what they come in.
use super::{MANAGED, words};
use crate::{
    country::Country,
    email,
    phone::Phone,
    portal::Portal,
    problems::{Checked, Problems},
    role::{Function, Role, Scope},
};

/// What a person typed, kept as typed. One of e-mail and phone is enough.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct InviteForm {
    pub name: String,
    pub email: String,
    pub phone: String,
    pub portal: String,
    pub role: String,
    pub functions: Vec<String>,
    pub scope: String,
}

impl Default for InviteForm {
    fn default() -> InviteForm {
        InviteForm {
            name: String::new(),
            email: String::new(),
            phone: String::new(),
            portal: Portal::Desk.code().to_owned(),
            role: Role::Member.code().to_owned(),
            functions: Vec::new(),
            scope: Scope::All.code().to_owned(),
        }
    }
}

impl Checked for InviteForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        let known = |right: bool| if right { Ok(()) } else { Err("form-choice-invalid") };
        problems.text("name", &self.name, true, 120);
        problems.text("email", &self.email, false, 254);
        if !self.email.trim().is_empty() && problems.of("email").is_none() && email::parse(&self.email).is_none() {
            problems.add("email", "form-email-invalid");
        }
        problems.text("phone", &self.phone, false, 40);
        if self.email.trim().is_empty() && self.phone.trim().is_empty() {
            problems.add("email", "invitations-address-missing");
        }
        problems.check("portal", known(MANAGED.iter().any(|portal| portal.code() == self.portal)));
        problems.check("role", known(Role::parse(&self.role).is_some()));
        problems.check("functions", known(words(&self.functions).all(|code| Function::parse(code).is_some())));
        problems.check("scope", known(Scope::parse(&self.scope).is_some()));
        problems
    }
}

impl InviteForm {
    /// Whether the phone is one, read as dialled in this country.
    pub fn check_phone(&self, country: Country, problems: &mut Problems) {
        if !self.phone.trim().is_empty() && problems.of("phone").is_none() && self.phone(country).is_none() {
            problems.add("phone", "form-phone-invalid");
        }
    }

    /// The phone in E.164.
    pub fn phone(&self, country: Country) -> Option<String> {
        Phone::parse(&self.phone, country).map(|phone| phone.e164().to_owned())
    }

    pub fn portal(&self) -> Portal {
        Portal::parse(&self.portal).unwrap_or(Portal::Desk)
    }

    pub fn role(&self) -> Role {
        Role::parse(&self.role).unwrap_or(Role::Viewer)
    }

    pub fn scope(&self) -> Scope {
        Scope::parse(&self.scope).unwrap_or(Scope::Mine)
    }

    pub fn functions(&self) -> Vec<Function> {
        words(&self.functions).filter_map(Function::parse).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invitation_needs_a_name_and_one_address() {
        let fields = |form: &InviteForm| -> Vec<String> {
            form.problems().all().iter().map(|problem| problem.field.to_string()).collect()
        };
        assert_eq!(fields(&InviteForm::default()), ["name", "email"]);
        let form = InviteForm { name: "Ana".to_owned(), phone: "0550".to_owned(), ..InviteForm::default() };
        assert!(fields(&form).is_empty());
        let operator = InviteForm { portal: "operator".to_owned(), ..form };
        assert_eq!(fields(&operator), ["portal"], "no desk makes the operator's staff");
    }
}
