//! Members: who belongs to an organization, and who may change what about whom.
mod invite;

pub use invite::InviteForm;

use crate::{
    access::{Access, Permission},
    ids::Id,
    modules::{self, Feature, Module},
    portal::Portal,
    problems::{Checked, Problems},
    role::{Function, Role, Scope},
    time::Millis,
};

/// A member as read. Codes are as stored; the methods read them.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Member {
    pub id: Id,
    pub user_id: Id,
    pub name: String,
    /// The name as lists are ordered by it.
    pub folded: String,
    pub email: Option<String>,
    /// Sealed as read from the table, E.164 once the store has opened it.
    pub phone: Option<String>,
    pub portal: String,
    pub role: String,
    pub functions: String,
    pub scope: String,
    pub granted: String,
    pub denied: String,
    pub status: String,
    pub username: Option<String>,
    pub version: i64,
    pub seen_at: Option<Millis>,
    pub created_at: Millis,
}

impl Member {
    pub fn portal(&self) -> Portal {
        Portal::parse(&self.portal).unwrap_or(Portal::Desk)
    }

    pub fn role(&self) -> Role {
        Role::parse(&self.role).unwrap_or(Role::Viewer)
    }

    pub fn status(&self) -> Standing {
        Standing::parse(&self.status).unwrap_or(Standing::Inactive)
    }

    /// What they may do, in an organization with these modules and features.
    pub fn access(&self, modules: &[Module], features: &[Feature]) -> Access {
        Access {
            portal: self.portal(),
            role: self.role(),
            functions: modules::list(&self.functions, Function::parse),
            scope: Scope::parse(&self.scope).unwrap_or(Scope::Mine),
            modules: modules.to_vec(),
            features: features.to_vec(),
            granted: modules::list(&self.granted, Permission::parse),
            denied: modules::list(&self.denied, Permission::parse),
        }
    }
}

/// Where a membership stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Active,
    /// Put aside for a while: someone on leave.
    Inactive,
    /// Shut out.
    Suspended,
    /// Waits for a desk to say yes.
    Pending,
}

impl Standing {
    pub const ALL: [Standing; 4] = [Standing::Active, Standing::Inactive, Standing::Suspended, Standing::Pending];

    pub const fn code(self) -> &'static str {
        match self {
            Standing::Active => "active",
            Standing::Inactive => "inactive",
            Standing::Suspended => "suspended",
            Standing::Pending => "pending",
        }
    }

    pub fn parse(code: &str) -> Option<Standing> {
        Standing::ALL.into_iter().find(|standing| standing.code() == code)
    }
}

/// The portals whose members a desk manages. The operator's staff are the operator's own business.
pub const MANAGED: [Portal; 3] = [Portal::Desk, Portal::Shop, Portal::Round];

/// Whether a desk member of role `actor` may change a member of `role` in `portal`, or make one.
/// The ladder guards the desk; people of Shop and Round stand below any administrator of it.
pub fn manages(actor: Role, portal: Portal, role: Role) -> bool {
    match portal {
        Portal::Desk => actor.manages(role),
        Portal::Shop | Portal::Round => actor >= Role::Admin,
        _ => false,
    }
}

/// The roles that `actor` may give in a portal, highest first.
pub fn roles_to_give(actor: Role, portal: Portal) -> Vec<Role> {
    Role::ALL.into_iter().filter(|role| manages(actor, portal, *role)).collect()
}

/// Which members a list shows; empty words show all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// Folded for search.
    pub search: String,
    pub portal: String,
    pub role: String,
    pub status: String,
    /// The last row of the page before: its folded name and id.
    pub after: (String, Id),
}

/// What a person chose for a member, kept as sent.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct MemberForm {
    pub role: String,
    pub functions: Vec<String>,
    pub scope: String,
    pub sites: Vec<String>,
}

impl Checked for MemberForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        let known = |right: bool| if right { Ok(()) } else { Err("form-choice-invalid") };
        problems.check("role", known(Role::parse(&self.role).is_some()));
        problems.check("functions", known(words(&self.functions).all(|code| Function::parse(code).is_some())));
        problems.check("scope", known(Scope::parse(&self.scope).is_some()));
        problems.check("sites", known(words(&self.sites).all(|id| id.parse::<Id>().is_ok())));
        if self.scope == Scope::Site.code() && words(&self.sites).next().is_none() {
            problems.add("sites", "members-sites-missing");
        }
        problems
    }
}

impl MemberForm {
    /// The form of a member being edited.
    pub fn of(member: &Member, sites: &[Id]) -> MemberForm {
        MemberForm {
            role: member.role.clone(),
            functions: member.functions.split_whitespace().map(str::to_owned).collect(),
            scope: member.scope.clone(),
            sites: sites.iter().map(Id::to_string).collect(),
        }
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

    pub fn sites(&self) -> Vec<Id> {
        let mut sites: Vec<Id> = words(&self.sites).filter_map(|id| id.parse().ok()).collect();
        sites.sort_unstable();
        sites.dedup();
        sites
    }
}

/// Several answers: a field for each, or all in one with blanks between them.
fn words(fields: &[String]) -> impl Iterator<Item = &str> {
    fields.iter().flat_map(|field| field.split_whitespace())
}

/// How a permission comes to a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// Their role and functions decide.
    ByRole,
    Granted,
    Denied,
}

impl Given {
    pub const ALL: [Given; 3] = [Given::ByRole, Given::Granted, Given::Denied];

    pub const fn code(self) -> &'static str {
        match self {
            Given::ByRole => "role",
            Given::Granted => "granted",
            Given::Denied => "denied",
        }
    }

    pub fn parse(code: &str) -> Option<Given> {
        Given::ALL.into_iter().find(|given| given.code() == code)
    }

    /// How this permission stands in a member's access.
    pub fn of(access: &Access, permission: Permission) -> Given {
        if access.granted.contains(&permission) {
            Given::Granted
        } else if access.denied.contains(&permission) {
            Given::Denied
        } else {
            Given::ByRole
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_administrator_manages_those_below_and_an_owner_everyone() {
        assert_eq!(roles_to_give(Role::Owner, Portal::Desk), Role::ALL);
        assert_eq!(roles_to_give(Role::Admin, Portal::Desk), [Role::Member, Role::Viewer]);
        assert!(roles_to_give(Role::Member, Portal::Desk).is_empty());
        assert_eq!(roles_to_give(Role::Admin, Portal::Shop).len(), 4);
        assert!(roles_to_give(Role::Member, Portal::Shop).is_empty());
        for role in Role::ALL {
            assert!(!manages(Role::Owner, Portal::Operator, role), "the operator's staff are not a desk's business");
        }
    }

    #[test]
    fn choices_that_are_none_are_named() {
        let form = MemberForm {
            role: "emperor".to_owned(),
            functions: vec!["sales".to_owned(), "magic".to_owned()],
            scope: String::new(),
            sites: vec!["1 OR 1=1".to_owned()],
        };
        assert_eq!(form.problems().all().len(), 4);
        let site = MemberForm { role: "member".to_owned(), scope: "site".to_owned(), ..MemberForm::default() };
        assert_eq!(site.problems().of("sites").map(|problem| problem.key), Some("members-sites-missing"));
    }
}
