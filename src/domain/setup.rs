//! The first steps of a new organization: what is done is read from its data, never ticked by hand.
use crate::access::Permission;

/// What the steps look at, as read in one statement.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Setup {
    pub email: String,
    pub phone: String,
    pub address: String,
    pub accent: Option<String>,
    pub sites: i64,
    pub members: i64,
    pub pending: i64,
    pub contacts: i64,
}

/// One step: the last part of its message keys, where it is done, and whether it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    pub code: &'static str,
    pub path: &'static str,
    pub need: Permission,
    pub done: bool,
}

impl Setup {
    /// All steps, in the order that helps most.
    pub fn steps(&self) -> [Step; 5] {
        let reachable = !self.email.is_empty() || !self.phone.is_empty();
        let step = |code, path, need, done| Step { code, path, need, done };
        [
            step(
                "organization",
                "/desk/settings/organization",
                Permission::OrganizationWrite,
                reachable && !self.address.is_empty(),
            ),
            step("branding", "/desk/settings/branding", Permission::BrandingWrite, self.accent.is_some()),
            step("sites", "/desk/settings/sites", Permission::SitesWrite, self.sites > 0),
            step("members", "/desk/settings/members", Permission::MembersWrite, self.members > 1),
            step("contacts", "/desk/contacts/new", Permission::ContactsWrite, self.contacts > 0),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_done_when_its_data_are_there() {
        let mut setup = Setup {
            email: String::new(),
            phone: String::new(),
            address: "Alger".to_owned(),
            accent: None,
            sites: 0,
            members: 1,
            pending: 0,
            contacts: 0,
        };
        assert!(setup.steps().iter().all(|step| !step.done));
        setup.phone = "+213550123456".to_owned();
        setup.members = 2;
        let done: Vec<&str> = setup.steps().iter().filter(|step| step.done).map(|step| step.code).collect();
        assert_eq!(done, ["organization", "members"]);
    }
}
