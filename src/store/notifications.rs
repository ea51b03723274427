//! Notifications: told in the transaction of what they tell, counted with whoever asks.
use crate::{Platform, Result, Tenant, sql::platform, sql::scoped};
use domain::{
    access::{Access, Permission},
    ids::Id,
    modules::{self, Feature, Module},
    notifications::Notification,
    portal::Portal,
    role::{Function, Role, Scope},
    time::{DAY, Millis},
};
use serde_json::Value;

/// Rows on one page of the list.
pub const PAGE: i64 = 30;

/// The bell counts no further.
pub const MOST: i64 = 100;

/// How long a notification is kept.
const KEPT: Millis = 90 * DAY;

/// Who is told.
#[derive(Debug, Clone, Copy)]
pub enum To {
    /// One person, in one portal.
    User(Id, Portal),
    /// Everybody who may do this, in its portal.
    Holders(Permission),
}

/// What they are told.
#[derive(Debug, Clone)]
pub struct Note {
    /// The key of the message.
    pub kind: &'static str,
    /// The message's values: a JSON object.
    pub args: Value,
    /// Where it leads, within the organization: `/desk/jobs`.
    pub link: String,
    /// The same thing is told once as long as it is unread.
    pub about: Option<String>,
}

/// Tells people something when this transaction commits; how many are told.
pub async fn notify(t: &mut Tenant, to: To, note: &Note) -> Result<u64> {
    let (users, portal) = match to {
        To::User(user, portal) => (vec![user], portal),
        To::Holders(permission) => (holders(t, permission).await?, permission.need().portal),
    };
    let mut told = 0;
    for user in users {
        told += tell(t, (user, portal), note).await?;
    }
    t.wakes |= told > 0;
    Ok(told)
}

async fn tell(t: &mut Tenant, (user, portal): (Id, Portal), note: &Note) -> Result<u64> {
    let (id, now) = (t.new_id(), t.now());
    t.sql(scoped!(
        "INSERT INTO notifications (tenant_id, id, user_id, portal, kind, args, link, about, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING"
    ))
    .bind(id)
    .bind(user)
    .bind(portal.code())
    .bind(note.kind)
    .bind(note.args.to_string())
    .bind(note.link.clone())
    .bind(note.about.clone())
    .bind(now)
    .run()
    .await
}

#[derive(sqlx::FromRow)]
struct Holder {
    user_id: Id,
    role: String,
    functions: String,
    scope: String,
    granted: String,
    denied: String,
    modules: String,
    features: String,
}

/// The active members who have this permission, by the one rule.
async fn holders(t: &mut Tenant, permission: Permission) -> Result<Vec<Id>> {
    let portal = permission.need().portal;
    let members: Vec<Holder> = t
        .sql(scoped!(
            "SELECT m.user_id, m.role, m.functions, m.scope, m.granted, m.denied, o.modules, o.features
             FROM memberships m JOIN organizations o ON o.tenant_id = m.tenant_id
             WHERE m.tenant_id = $1 AND m.portal = $2 AND m.status = 'active'"
        ))
        .bind(portal.code())
        .all()
        .await?;
    let may = |holder: &Holder| {
        let access = Access {
            portal,
            role: Role::parse(&holder.role)?,
            functions: modules::list(&holder.functions, Function::parse),
            scope: Scope::parse(&holder.scope)?,
            modules: modules::list(&holder.modules, Module::parse),
            features: modules::list(&holder.features, Feature::parse),
            granted: modules::list(&holder.granted, Permission::parse),
            denied: modules::list(&holder.denied, Permission::parse),
        };
        access.can(permission).then_some(holder.user_id)
    };
    Ok(members.iter().filter_map(may).collect())
}

/// Whose notifications are asked for.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    pub user_id: Id,
    pub portal: Portal,
}

/// One page, newest first; `before` is the last row of the page before, 0 for the newest. One row more than a page
/// tells that more follow.
pub async fn page(t: &mut Tenant, reader: Reader, before: Id) -> Result<Vec<Notification>> {
    t.sql(scoped!(
        "SELECT id, kind, args, link, read_at, created_at FROM notifications
         WHERE tenant_id = $1 AND user_id = $2 AND portal = $3 AND ($4 = 0 OR id < $4) ORDER BY id DESC LIMIT $5"
    ))
    .bind(reader.user_id)
    .bind(reader.portal.code())
    .bind(before)
    .bind(PAGE + 1)
    .all()
    .await
}

/// How many are unread, counted to [`MOST`].
pub async fn unread(t: &mut Tenant, reader: Reader) -> Result<i64> {
    t.sql(scoped!(
        "SELECT COUNT(*) FROM (SELECT 1 AS one FROM notifications
             WHERE tenant_id = $1 AND user_id = $2 AND portal = $3 AND read_at IS NULL LIMIT $4) few"
    ))
    .bind(reader.user_id)
    .bind(reader.portal.code())
    .bind(MOST)
    .number()
    .await
}

/// Marks one as read and says where it leads. `NotFound` for another person's.
pub async fn open(t: &mut Tenant, reader: Reader, id: Id) -> Result<String> {
    #[derive(sqlx::FromRow)]
    struct Found {
        link: String,
    }
    let now = t.now();
    let found: Found = t
        .sql(scoped!(
            "UPDATE notifications SET read_at = COALESCE(read_at, $5)
             WHERE tenant_id = $1 AND id = $2 AND user_id = $3 AND portal = $4 RETURNING link"
        ))
        .bind(id)
        .bind(reader.user_id)
        .bind(reader.portal.code())
        .bind(now)
        .one()
        .await?;
    Ok(found.link)
}

/// Marks all as read; how many were not.
pub async fn read_all(t: &mut Tenant, reader: Reader) -> Result<u64> {
    let now = t.now();
    t.sql(scoped!(
        "UPDATE notifications SET read_at = $4 WHERE tenant_id = $1 AND user_id = $2 AND portal = $3 AND read_at IS NULL"
    ))
    .bind(reader.user_id)
    .bind(reader.portal.code())
    .bind(now)
    .run()
    .await
}

/// Removes what is old; how many.
pub async fn sweep(p: &mut Platform) -> Result<u64> {
    let now = p.now();
    p.sql(platform!("old notifications of every organization go", "DELETE FROM notifications WHERE created_at < $1"))
        .bind(now - KEPT)
        .run()
        .await
}
