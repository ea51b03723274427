//! Second factors: authenticator apps, passkeys, and the codes for the day the phone is lost.
use crate::{Cell, Keys, Platform, Result, sql::platform};
use domain::{ids::Id, time::Millis};

/// A factor as read, with its secret opened.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Factor {
    pub id: Id,
    pub kind: String,
    pub name: String,
    pub credential: Option<String>,
    pub secret: String,
    pub last_step: i64,
    pub created_at: Millis,
    pub used_at: Option<Millis>,
}

/// What is needed to add one.
#[derive(Debug, Clone)]
pub struct NewFactor {
    pub user_id: Id,
    /// `totp` or `passkey`.
    pub kind: &'static str,
    pub name: String,
    /// A passkey's credential id.
    pub credential: Option<String>,
    /// A TOTP secret in base32, or a passkey as JSON.
    pub secret: String,
    /// The step a TOTP code was just used for.
    pub last_step: i64,
}

/// All of a person, oldest first.
pub async fn of_user(p: &mut Platform, user_id: Id) -> Result<Vec<Factor>> {
    let factors: Vec<Factor> = p
        .sql(platform!(
            "a factor belongs to a person, not to a tenant",
            "SELECT id, kind, name, credential, secret, last_step, created_at, used_at
             FROM factors WHERE user_id = $1 ORDER BY id"
        ))
        .bind(user_id)
        .all()
        .await?;
    let keys = p.db().keys().clone();
    let open = |factor: Factor| Ok(Factor { secret: keys.open(cell(factor.id), &factor.secret)?, ..factor });
    factors.into_iter().map(open).collect()
}

/// Adds a factor.
pub async fn create(p: &mut Platform, new: &NewFactor) -> Result<Id> {
    let (id, now) = (p.new_id(), p.now());
    let sealed = p.db().keys().seal(cell(id), &new.secret)?;
    p.sql(platform!(
        "a factor belongs to a person, not to a tenant",
        "INSERT INTO factors (id, user_id, kind, name, credential, secret, last_step, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
    ))
    .bind(id)
    .bind(new.user_id)
    .bind(new.kind)
    .bind(new.name.clone())
    .bind(new.credential.clone())
    .bind(sealed)
    .bind(new.last_step)
    .bind(now)
    .run()
    .await?;
    Ok(id)
}

/// Takes a step of an authenticator: false when it, or a later one, was used before. One code opens once.
pub async fn take_step(p: &mut Platform, id: Id, step: i64) -> Result<bool> {
    let now = p.now();
    let taken = p
        .sql(platform!(
            "a factor belongs to a person, not to a tenant",
            "UPDATE factors SET last_step = $2, used_at = $3 WHERE id = $1 AND last_step < $2"
        ))
        .bind(id)
        .bind(step)
        .bind(now)
        .run()
        .await?;
    Ok(taken == 1)
}

/// Keeps what a passkey's use changed.
pub async fn used(p: &mut Platform, id: Id, secret: &str) -> Result<()> {
    let now = p.now();
    let sealed = p.db().keys().seal(cell(id), secret)?;
    p.sql(platform!(
        "a factor belongs to a person, not to a tenant",
        "UPDATE factors SET secret = $2, used_at = $3 WHERE id = $1"
    ))
    .bind(id)
    .bind(sealed)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// Removes one factor of this person; with the last one their recovery codes go too.
pub async fn delete(p: &mut Platform, user_id: Id, id: Id) -> Result<()> {
    let gone = p
        .sql(platform!(
            "a factor belongs to a person, not to a tenant",
            "DELETE FROM factors WHERE user_id = $1 AND id = $2"
        ))
        .bind(user_id)
        .bind(id)
        .run()
        .await?;
    if gone == 0 {
        return Err(crate::Error::NotFound);
    }
    p.sql(platform!(
        "codes belong to a person, not to a tenant",
        "DELETE FROM recovery_codes WHERE user_id = $1 AND NOT EXISTS (SELECT 1 FROM factors f WHERE f.user_id = $1)"
    ))
    .bind(user_id)
    .run()
    .await?;
    Ok(())
}

/// Takes every factor and code from a person who lost them all: the operator's act. Their sessions end.
pub async fn reset(p: &mut Platform, user_id: Id) -> Result<()> {
    for sql in [
        platform!("a factor belongs to a person, not to a tenant", "DELETE FROM factors WHERE user_id = $1"),
        platform!("codes belong to a person, not to a tenant", "DELETE FROM recovery_codes WHERE user_id = $1"),
        platform!("a session belongs to a person, not to a tenant", "DELETE FROM sessions WHERE user_id = $1"),
    ] {
        p.sql(sql).bind(user_id).run().await?;
    }
    Ok(())
}

/// Replaces a person's recovery codes.
pub async fn set_codes(p: &mut Platform, user_id: Id, codes: &[String]) -> Result<()> {
    let (now, keys) = (p.now(), p.db().keys().clone());
    p.sql(platform!("codes belong to a person, not to a tenant", "DELETE FROM recovery_codes WHERE user_id = $1"))
        .bind(user_id)
        .run()
        .await?;
    for code in codes {
        let id = p.new_id();
        p.sql(platform!(
            "codes belong to a person, not to a tenant",
            "INSERT INTO recovery_codes (id, user_id, digest, created_at) VALUES ($1, $2, $3, $4)"
        ))
        .bind(id)
        .bind(user_id)
        .bind(digest(&keys, user_id, code))
        .bind(now)
        .run()
        .await?;
    }
    Ok(())
}

/// Uses a recovery code up; false when it is wrong or was used.
pub async fn take_code(p: &mut Platform, user_id: Id, code: &str) -> Result<bool> {
    let (now, keys) = (p.now(), p.db().keys().clone());
    let taken = p
        .sql(platform!(
            "codes belong to a person, not to a tenant",
            "UPDATE recovery_codes SET used_at = $3 WHERE user_id = $1 AND digest = $2 AND used_at IS NULL"
        ))
        .bind(user_id)
        .bind(digest(&keys, user_id, code))
        .bind(now)
        .run()
        .await?;
    Ok(taken == 1)
}

/// How many codes are left.
pub async fn codes_left(p: &mut Platform, user_id: Id) -> Result<i64> {
    p.sql(platform!(
        "codes belong to a person, not to a tenant",
        "SELECT count(*) FROM recovery_codes WHERE user_id = $1 AND used_at IS NULL"
    ))
    .bind(user_id)
    .number()
    .await
}

fn digest(keys: &Keys, user_id: Id, code: &str) -> String {
    keys.index(0, "recovery_codes", &format!("{user_id}|{code}"))
}

fn cell(row: Id) -> Cell {
    Cell { tenant: 0, table: "factors", column: "secret", row }
}
