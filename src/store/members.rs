//! Members: who belongs to an organization, in which portal, with which role.
mod change;
mod list;

pub use change::{allow, edit, remove, set_sites, set_status};
pub use list::{PAGE, Read, find, languages, name_again, page, search, sites_of};

use crate::{
    Error, Result, Tenant,
    sql::{platform, scoped},
};
use domain::{
    ids::Id,
    modules,
    portal::Portal,
    role::{Function, Role, Scope},
    text::fold,
};

/// What is needed to make a membership.
#[derive(Debug, Clone)]
pub struct NewMember {
    pub user_id: Id,
    pub portal: Portal,
    pub role: Role,
    pub functions: Vec<Function>,
    pub scope: Scope,
    pub status: &'static str,
    /// The name they sign in with inside this organization, lower case.
    pub username: Option<String>,
}

impl Default for NewMember {
    fn default() -> NewMember {
        NewMember {
            user_id: 0,
            portal: Portal::Desk,
            role: Role::Viewer,
            functions: Vec::new(),
            scope: Scope::All,
            status: "active",
            username: None,
        }
    }
}

/// The person's name and address, for the member's line in lists.
#[derive(sqlx::FromRow)]
struct Named {
    name: String,
    email: Option<String>,
}

/// The columns a list is ordered and searched by.
pub(crate) fn folded(name: &str, email: Option<&str>) -> (String, String) {
    (fold(name), fold(&format!("{name} {}", email.unwrap_or_default())))
}

/// Makes a membership, or takes back someone who had left; `Taken` when the person has one in this portal, or the
/// username is in use.
pub async fn create(t: &mut Tenant, new: &NewMember) -> Result<Id> {
    let (id, now) = (t.new_id(), t.now());
    let named: Named = t
        .shared(platform!("a person belongs to no tenant", "SELECT name, email FROM users WHERE id = $1"))
        .bind(new.user_id)
        .one()
        .await?;
    let (folded, search) = folded(&named.name, named.email.as_deref());
    let made: Option<(Id,)> = t
        .sql(scoped!(
            "INSERT INTO memberships (tenant_id, id, user_id, portal, role, functions, scope, status, username, folded,
             search, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12)
         ON CONFLICT (tenant_id, user_id, portal) DO UPDATE SET role = $5, functions = $6, scope = $7, granted = '',
             denied = '', status = $8, username = $9, folded = $10, search = $11, removed_at = NULL, updated_at = $12,
             version = memberships.version + 1
         WHERE memberships.removed_at IS NOT NULL
         RETURNING id"
        ))
        .bind(id)
        .bind(new.user_id)
        .bind(new.portal.code())
        .bind(new.role.code())
        .bind(modules::stored(&new.functions, Function::code))
        .bind(new.scope.code())
        .bind(new.status)
        .bind(new.username.clone())
        .bind(folded)
        .bind(search)
        .bind(now)
        .maybe()
        .await?;
    made.map(|(id,)| id).ok_or(Error::Taken)
}

/// The membership of a person in this portal, whatever its state.
pub async fn find_of(t: &mut Tenant, user_id: Id, portal: Portal) -> Result<Option<Id>> {
    #[derive(sqlx::FromRow)]
    struct Only {
        id: Id,
    }
    let found: Option<Only> = t
        .sql(scoped!("SELECT id FROM memberships WHERE tenant_id = $1 AND user_id = $2 AND portal = $3"))
        .bind(user_id)
        .bind(portal.code())
        .maybe()
        .await?;
    Ok(found.map(|only| only.id))
}
