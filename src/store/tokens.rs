//! Secrets that travel in mailed links: random, kept as a hash, good for a while and once.
use crate::{Cell, Error, Platform, Result, sql::platform};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    ids::Id,
    time::{DAY, HOUR, Millis},
};
use serde::{Serialize, de::DeserializeOwned};

/// What a link proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// May set a new password.
    Reset,
    /// Opens an organization.
    SignUp,
    /// Joins a shop, once the desk approves.
    Register,
    /// Owns a new e-mail address.
    Email,
}

impl Kind {
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Reset => "reset",
            Kind::SignUp => "sign-up",
            Kind::Register => "register",
            Kind::Email => "email",
        }
    }

    /// How long it is good for.
    pub const fn life(self) -> Millis {
        match self {
            Kind::Reset => HOUR,
            Kind::SignUp | Kind::Register | Kind::Email => DAY,
        }
    }
}

/// Random bytes from the system.
pub fn random_bytes<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0_u8; N];
    getrandom::fill(&mut bytes).map_err(|_| Error::Setup("the system gives no random bytes".to_owned()))?;
    Ok(bytes)
}

/// 256 random bits, as they stand in a link.
pub fn secret() -> Result<String> {
    Ok(URL_SAFE_NO_PAD.encode(random_bytes::<32>()?))
}

/// What is kept of a secret.
pub fn hash(secret: &str) -> String {
    crate::sessions::key(secret)
}

/// Makes a token and answers the secret for its link. Earlier ones of this person and kind are void.
pub async fn create(p: &mut Platform, kind: Kind, user_id: Option<Id>, data: &impl Serialize) -> Result<String> {
    let (id, now, secret) = (p.new_id(), p.now(), secret()?);
    let data = serde_json::to_string(data).map_err(|e| Error::Corrupt(e.to_string()))?;
    let sealed = p.db().keys().seal(cell(id), &data)?;
    if let Some(user) = user_id {
        p.sql(platform!(
            "a link belongs to a person, not to a tenant",
            "UPDATE tokens SET used_at = $3 WHERE user_id = $1 AND kind = $2 AND used_at IS NULL"
        ))
        .bind(user)
        .bind(kind.code())
        .bind(now)
        .run()
        .await?;
    }
    p.sql(platform!(
        "a link belongs to a person, not to a tenant",
        "INSERT INTO tokens (id, hash, kind, user_id, data, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)"
    ))
    .bind(id)
    .bind(hash(&secret))
    .bind(kind.code())
    .bind(user_id)
    .bind(sealed)
    .bind(now)
    .bind(now + kind.life())
    .run()
    .await?;
    Ok(secret)
}

/// A token that is still good.
#[derive(Debug, Clone)]
pub struct Token<T> {
    pub id: Id,
    pub kind: String,
    pub user_id: Option<Id>,
    pub data: T,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    kind: String,
    user_id: Option<Id>,
    data: String,
}

/// Looks a link's secret up without using it; `NotFound` when it is unknown, used or too old.
pub async fn find<T: DeserializeOwned>(p: &mut Platform, kind: Kind, secret: &str) -> Result<Token<T>> {
    let now = p.now();
    let row: Row = p
        .sql(platform!(
            "whoever holds the link is not known yet",
            "SELECT id, kind, user_id, data FROM tokens WHERE hash = $1 AND kind = $2 AND used_at IS NULL AND expires_at > $3"
        ))
        .bind(hash(secret))
        .bind(kind.code())
        .bind(now)
        .one()
        .await?;
    let data = p.db().keys().open(cell(row.id), &row.data)?;
    let data = serde_json::from_str(&data).map_err(|e| Error::Corrupt(e.to_string()))?;
    Ok(Token { id: row.id, kind: row.kind, user_id: row.user_id, data })
}

/// Uses a token up; `NotFound` when somebody was faster.
pub async fn use_up(p: &mut Platform, id: Id) -> Result<()> {
    let now = p.now();
    let used = p
        .sql(platform!(
            "whoever holds the link is not known yet",
            "UPDATE tokens SET used_at = $2 WHERE id = $1 AND used_at IS NULL"
        ))
        .bind(id)
        .bind(now)
        .run()
        .await?;
    if used == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// Which kind a link is of, when it is still good: one address serves several.
pub async fn kind(p: &mut Platform, secret: &str) -> Result<Option<Kind>> {
    #[derive(sqlx::FromRow)]
    struct Only {
        kind: String,
    }
    let now = p.now();
    let found: Option<Only> = p
        .sql(platform!(
            "whoever holds the link is not known yet",
            "SELECT kind FROM tokens WHERE hash = $1 AND used_at IS NULL AND expires_at > $2"
        ))
        .bind(hash(secret))
        .bind(now)
        .maybe()
        .await?;
    let all = [Kind::Reset, Kind::SignUp, Kind::Register, Kind::Email];
    Ok(found.and_then(|found| all.into_iter().find(|kind| kind.code() == found.kind)))
}

/// Forgets links that are long past.
pub async fn sweep(p: &mut Platform) -> Result<u64> {
    let now = p.now();
    p.sql(platform!("old links of nobody in particular", "DELETE FROM tokens WHERE expires_at < $1"))
        .bind(now - DAY)
        .run()
        .await
}

fn cell(row: Id) -> Cell {
    Cell { tenant: 0, table: "tokens", column: "data", row }
}
