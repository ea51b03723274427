//! Invitations: whoever opens the link becomes a member, once, within seven days.
use crate::{
    Error, Platform, Result, Tenant, members,
    messages::{self, NewMessage},
    sql::platform,
    sql::scoped,
    tokens,
};
use domain::{
    ids::Id,
    lang::Lang,
    messages::{Channel, Kind},
    modules,
    portal::Portal,
    role::{Function, Role, Scope},
    time::{DAY, MINUTE, Millis},
};

/// How long an invitation is good for.
pub const LIFE: Millis = 7 * DAY;

/// What is needed to invite someone; an e-mail address or a phone, or both.
#[derive(Debug, Clone)]
pub struct NewInvitation {
    pub name: String,
    pub email: Option<String>,
    /// E.164; the invitation leaves by SMS when there is no e-mail address.
    pub phone: Option<String>,
    pub portal: Portal,
    pub role: Role,
    pub functions: Vec<Function>,
    pub scope: Scope,
    pub language: Lang,
    /// Where people reach this server and organization: `https://example.com`.
    pub origin: String,
}

/// An invitation as the members page lists it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Invitation {
    pub tenant_id: Id,
    pub id: Id,
    pub name: String,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub portal: String,
    pub role: String,
    pub functions: String,
    pub scope: String,
    pub created_at: Millis,
    pub expires_at: Millis,
    pub used_at: Option<Millis>,
    pub revoked_at: Option<Millis>,
}

/// Invites someone and sends the link with the act. Answers the invitation's id.
pub async fn create(t: &mut Tenant, new: &NewInvitation) -> Result<Id> {
    let (id, now, secret) = (t.new_id(), t.now(), tokens::secret()?);
    let (tenant, keys, actor) = (t.id(), t.keys().clone(), t.actor().clone());
    let phone = new.phone.as_deref().map(|phone| keys.seal(cell(tenant, id), phone)).transpose()?;
    t.sql(scoped!(
        "INSERT INTO invitations (tenant_id, id, hash, name, email, phone, portal, role, functions, scope, created_by,
             created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
    ))
    .bind(id)
    .bind(tokens::hash(&secret))
    .bind(new.name.clone())
    .bind(new.email.clone())
    .bind(phone)
    .bind(new.portal.code())
    .bind(new.role.code())
    .bind(modules::stored(&new.functions, Function::code))
    .bind(new.scope.code())
    .bind(actor.user_id)
    .bind(now)
    .bind(now + LIFE)
    .run()
    .await?;
    let (channel, recipient) = match (&new.email, &new.phone) {
        (Some(email), _) => (Channel::Email, email.clone()),
        (None, Some(phone)) => (Channel::Sms, phone.clone()),
        (None, None) => return Err(Error::Corrupt("an invitation without an address".to_owned())),
    };
    let data = serde_json::json!({
        "name": new.name, "inviter": actor.name, "link": format!("{}/invitations/{secret}", new.origin),
        "minutes": LIFE / MINUTE,
    });
    let message = NewMessage {
        kind: Kind::Invitation,
        channel,
        recipient,
        language: new.language,
        data,
        once: None,
        related: Some(("invitations", id)),
    };
    messages::enqueue(t, &message).await?;
    Ok(id)
}

/// Those nobody has used yet, newest first; old ones too, so that they can be sent again.
pub async fn open(t: &mut Tenant) -> Result<Vec<Invitation>> {
    let rows: Vec<Invitation> = t
        .sql(scoped!(
            "SELECT tenant_id, id, name, email, phone, portal, role, functions, scope, created_at, expires_at, used_at, revoked_at
             FROM invitations WHERE tenant_id = $1 AND used_at IS NULL AND revoked_at IS NULL ORDER BY id DESC LIMIT 200"
        ))
        .all()
        .await?;
    rows.into_iter().map(|row| opened(t.keys(), row)).collect()
}

/// Takes an invitation back.
pub async fn revoke(t: &mut Tenant, id: Id) -> Result<()> {
    let now = t.now();
    let gone = t
        .sql(scoped!(
            "UPDATE invitations SET revoked_at = $3 WHERE tenant_id = $1 AND id = $2 AND used_at IS NULL AND revoked_at IS NULL"
        ))
        .bind(id)
        .bind(now)
        .run()
        .await?;
    if gone == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// The open invitation of this link; `NotFound` when it is unknown, used, revoked or too old.
pub async fn find(p: &mut Platform, secret: &str) -> Result<Invitation> {
    let now = p.now();
    let row = p
        .sql(platform!(
            "whoever opens an invitation belongs to no organization yet",
            "SELECT tenant_id, id, name, email, phone, portal, role, functions, scope, created_at, expires_at, used_at, revoked_at
             FROM invitations WHERE hash = $1 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > $2"
        ))
        .bind(tokens::hash(secret))
        .bind(now)
        .one()
        .await?;
    opened(p.db().keys(), row)
}

/// Makes the person a member and uses the invitation up, in the organization's own transaction.
/// `Taken` when they are one already; `NotFound` when somebody was faster.
pub async fn accept(t: &mut Tenant, invitation: &Invitation, user_id: Id) -> Result<Id> {
    let now = t.now();
    let used = t
        .sql(scoped!(
            "UPDATE invitations SET used_at = $3, used_by = $4
             WHERE tenant_id = $1 AND id = $2 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > $3"
        ))
        .bind(invitation.id)
        .bind(now)
        .bind(user_id)
        .run()
        .await?;
    if used == 0 {
        return Err(Error::NotFound);
    }
    let unknown = || Error::Corrupt(format!("invitation {} is of a kind this program does not know", invitation.id));
    let new = members::NewMember {
        user_id,
        portal: Portal::parse(&invitation.portal).ok_or_else(unknown)?,
        role: Role::parse(&invitation.role).ok_or_else(unknown)?,
        functions: modules::list(&invitation.functions, Function::parse),
        scope: Scope::parse(&invitation.scope).ok_or_else(unknown)?,
        status: "active",
        username: None,
    };
    members::create(t, &new).await
}

fn opened(keys: &crate::Keys, row: Invitation) -> Result<Invitation> {
    let cell = cell(row.tenant_id, row.id);
    Ok(Invitation { phone: row.phone.map(|sealed| keys.open(cell, &sealed)).transpose()?, ..row })
}

fn cell(tenant: Id, row: Id) -> crate::Cell {
    crate::Cell { tenant, table: "invitations", column: "phone", row }
}
