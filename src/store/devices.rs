//! Trusted phones of an organization, the people on each, and their PINs.
use crate::{Error, Result, Tenant, sql::platform, sql::scoped};
use domain::{ids::Id, portal::Portal, time::Millis};

/// Wrong PINs in a row after which a person needs their password on this device.
pub const TRIES: i64 = 5;

/// A device as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Device {
    pub id: Id,
    pub agent: String,
    pub created_at: Millis,
    pub seen_at: Millis,
}

/// One of the people on a device.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Person {
    pub membership_id: Id,
    pub user_id: Id,
    pub name: String,
    pub wrong: i64,
    /// The stored hash of their PIN; none until they chose one.
    pub pin: Option<String>,
}

impl Person {
    /// They must come in with their password first.
    pub fn is_locked(&self) -> bool {
        self.wrong >= TRIES || self.pin.is_none()
    }
}

/// The device of this portal whose cookie this is.
pub async fn find(t: &mut Tenant, portal: Portal, secret: &str) -> Result<Option<Device>> {
    t.sql(scoped!(
        "SELECT id, agent, created_at, seen_at FROM devices
         WHERE tenant_id = $1 AND portal = $2 AND hash = $3 AND revoked_at IS NULL"
    ))
    .bind(portal.code())
    .bind(crate::tokens::hash(secret))
    .maybe()
    .await
}

/// Remembers a device; a known one is found again.
pub async fn remember(t: &mut Tenant, portal: Portal, secret: &str, (user, agent): (Id, &str)) -> Result<Id> {
    if let Some(device) = find(t, portal, secret).await? {
        return Ok(device.id);
    }
    let (id, now) = (t.new_id(), t.now());
    t.sql(scoped!(
        "INSERT INTO devices (tenant_id, id, portal, hash, agent, created_by, created_at, seen_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7)"
    ))
    .bind(id)
    .bind(portal.code())
    .bind(crate::tokens::hash(secret))
    .bind(agent.to_owned())
    .bind(user)
    .bind(now)
    .run()
    .await?;
    Ok(id)
}

/// Puts a person on a device, or lets them in again after their password: wrong PINs are forgotten.
pub async fn welcome(t: &mut Tenant, device: Id, membership: Id) -> Result<()> {
    let now = t.now();
    t.sql(scoped!(
        "INSERT INTO device_people (tenant_id, device_id, membership_id, wrong, created_at, seen_at)
         VALUES ($1, $2, $3, 0, $4, $4)
         ON CONFLICT (tenant_id, device_id, membership_id) DO UPDATE SET wrong = 0, seen_at = $4"
    ))
    .bind(device)
    .bind(membership)
    .bind(now)
    .run()
    .await?;
    t.sql(scoped!("UPDATE devices SET seen_at = $3 WHERE tenant_id = $1 AND id = $2"))
        .bind(device)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// The people on a device who still belong to the portal.
pub async fn people(t: &mut Tenant, device: Id) -> Result<Vec<Person>> {
    t.sql(scoped!(
        "SELECT dp.membership_id, m.user_id, u.name, dp.wrong, p.hash AS pin
         FROM device_people dp
         JOIN devices d ON d.tenant_id = dp.tenant_id AND d.id = dp.device_id
         JOIN memberships m ON m.tenant_id = dp.tenant_id AND m.id = dp.membership_id AND m.portal = d.portal
         JOIN users u ON u.id = m.user_id
         LEFT JOIN pins p ON p.tenant_id = dp.tenant_id AND p.membership_id = dp.membership_id
         WHERE dp.tenant_id = $1 AND dp.device_id = $2 AND m.status = 'active' AND u.status = 'active'
         ORDER BY u.name, dp.membership_id"
    ))
    .bind(device)
    .all()
    .await
}

/// Takes one try before it is made, so that many at once are counted: false when none is left.
pub async fn take_try(t: &mut Tenant, device: Id, membership: Id) -> Result<bool> {
    let taken = t
        .sql(scoped!(
            "UPDATE device_people SET wrong = wrong + 1
             WHERE tenant_id = $1 AND device_id = $2 AND membership_id = $3 AND wrong < $4"
        ))
        .bind(device)
        .bind(membership)
        .bind(TRIES)
        .run()
        .await?;
    Ok(taken == 1)
}

/// Sets a person's PIN.
pub async fn set_pin(t: &mut Tenant, membership: Id, hash: &str) -> Result<()> {
    let now = t.now();
    t.sql(scoped!(
        "INSERT INTO pins (tenant_id, membership_id, hash, updated_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (tenant_id, membership_id) DO UPDATE SET hash = $3, updated_at = $4"
    ))
    .bind(membership)
    .bind(hash.to_owned())
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// Whether a person chose a PIN.
pub async fn has_pin(t: &mut Tenant, membership: Id) -> Result<bool> {
    let count = t
        .sql(scoped!("SELECT count(*) FROM pins WHERE tenant_id = $1 AND membership_id = $2"))
        .bind(membership)
        .number()
        .await?;
    Ok(count > 0)
}

/// The devices of this portal that one person is on.
pub async fn of_member(t: &mut Tenant, membership: Id) -> Result<Vec<Device>> {
    t.sql(scoped!(
        "SELECT d.id, d.agent, d.created_at, d.seen_at FROM devices d
         JOIN device_people dp ON dp.tenant_id = d.tenant_id AND dp.device_id = d.id
         WHERE d.tenant_id = $1 AND dp.membership_id = $2 AND d.revoked_at IS NULL ORDER BY d.seen_at DESC, d.id"
    ))
    .bind(membership)
    .all()
    .await
}

/// Forgets a device that this person is on: nobody comes in on it with a PIN, and those who did are out.
pub async fn revoke(t: &mut Tenant, device: Id, membership: Id) -> Result<()> {
    let now = t.now();
    let gone = t
        .sql(scoped!(
            "UPDATE devices SET revoked_at = $4 WHERE tenant_id = $1 AND id = $2 AND revoked_at IS NULL
             AND EXISTS (SELECT 1 FROM device_people dp
                 WHERE dp.tenant_id = devices.tenant_id AND dp.device_id = devices.id AND dp.membership_id = $3)"
        ))
        .bind(device)
        .bind(membership)
        .bind(now)
        .run()
        .await?;
    if gone == 0 {
        return Err(Error::NotFound);
    }
    t.shared(platform!("a session belongs to a person, not to a tenant", "DELETE FROM sessions WHERE device_id = $1"))
        .bind(device)
        .run()
        .await?;
    Ok(())
}
