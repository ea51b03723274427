//! Sessions in SQL, under a hash of their id: who reads this table cannot sign in with what it holds.
use crate::{Db, Mode, Redis, platform::Platform, sql::platform};
use async_trait::async_trait;
use domain::{ids::Id, time::Millis};
use sha2::{Digest, Sha256};
use std::fmt;
use time::OffsetDateTime;
use tower_sessions::{
    SessionStore,
    session::{Id as SessionId, Record},
    session_store::{Error, Result},
};

/// The stored key of a cookie's value.
pub fn key(cookie: &str) -> String {
    Sha256::digest(cookie.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The SQL store.
#[derive(Clone)]
pub struct SqlSessions(pub Db);

impl fmt::Debug for SqlSessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SqlSessions")
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    data: String,
    expires_at: i64,
}

#[async_trait]
impl SessionStore for SqlSessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        self.save(record).await
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let mut p = self.0.platform(Mode::Write).await.map_err(backend)?;
        write(&mut p, record).await?;
        p.commit().await.map_err(backend)
    }

    async fn load(&self, id: &SessionId) -> Result<Option<Record>> {
        let mut p = self.0.platform(Mode::Read).await.map_err(backend)?;
        let now = p.now();
        let row: Option<Row> = p
            .sql(platform!(
                "a session is read before its person is known",
                "SELECT data, expires_at FROM sessions WHERE id = $1 AND expires_at > $2"
            ))
            .bind(key(&id.to_string()))
            .bind(now)
            .maybe()
            .await
            .map_err(backend)?;
        row.map(|row| record(*id, &row)).transpose()
    }

    async fn delete(&self, id: &SessionId) -> Result<()> {
        let mut p = self.0.platform(Mode::Write).await.map_err(backend)?;
        p.sql(platform!("a session belongs to a person, not to a tenant", "DELETE FROM sessions WHERE id = $1"))
            .bind(key(&id.to_string()))
            .run()
            .await
            .map_err(backend)?;
        p.commit().await.map_err(backend)
    }
}

/// Sessions wherever this server keeps them. The registry is SQL either way: what is revoked there is dead at the
/// next request, whatever Redis remembers. Redis holds the hot copy of a record; without it SQL answers.
#[derive(Clone)]
pub struct Sessions {
    sql: SqlSessions,
    redis: Option<Redis>,
}

impl Sessions {
    pub fn new(db: Db, redis: Option<Redis>) -> Sessions {
        Sessions { sql: SqlSessions(db), redis }
    }

    async fn copy(&self, record: &Record) {
        let Some(redis) = &self.redis else { return };
        let left = record.expiry_date.unix_timestamp() * 1_000 - self.sql.0.now();
        // Without its id: who reads Redis cannot sign in with what it holds.
        if let Ok(text) = serde_json::to_string(&(&record.data, record.expiry_date)) {
            redis.set(&hot(&record.id), &text, left).await;
        }
    }
}

fn hot(id: &SessionId) -> String {
    format!("session:{}", key(&id.to_string()))
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sessions")
    }
}

#[async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        self.sql.create(record).await?;
        self.copy(record).await;
        Ok(())
    }

    async fn save(&self, record: &Record) -> Result<()> {
        self.sql.save(record).await?;
        self.copy(record).await;
        Ok(())
    }

    async fn load(&self, id: &SessionId) -> Result<Option<Record>> {
        let copied = match &self.redis {
            Some(redis) => redis.get(&hot(id)).await.flatten(),
            None => None,
        };
        match copied.and_then(|text| serde_json::from_str(&text).ok()) {
            Some((data, expiry_date)) => Ok(Some(Record { id: *id, data, expiry_date })),
            None => self.sql.load(id).await,
        }
    }

    async fn delete(&self, id: &SessionId) -> Result<()> {
        self.sql.delete(id).await?;
        if let Some(redis) = &self.redis {
            redis.forget(&hot(id)).await;
        }
        Ok(())
    }
}

async fn write(p: &mut Platform, record: &Record) -> Result<()> {
    let identity = record.data.get("identity");
    let number = |name: &str| identity.and_then(|who| who.get(name)).and_then(serde_json::Value::as_i64);
    let text =
        |name: &str| identity.and_then(|who| who.get(name)).and_then(|v| v.as_str()).unwrap_or_default().to_owned();
    let user: Option<Id> = number("user_id");
    let data = serde_json::to_string(&record.data).map_err(|e| Error::Encode(e.to_string()))?;
    let expires = i64::try_from(record.expiry_date.unix_timestamp_nanos() / 1_000_000).unwrap_or(i64::MAX);
    let now = p.now();
    p.sql(platform!(
        "a session belongs to a person, not to a tenant",
        "INSERT INTO sessions (id, user_id, data, ip, agent, created_at, seen_at, expires_at, device_id)
         VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8)
         ON CONFLICT (id) DO UPDATE SET user_id = $2, data = $3, seen_at = $6, expires_at = $7"
    ))
    .bind(key(&record.id.to_string()))
    .bind(user)
    .bind(data)
    .bind(text("ip"))
    .bind(text("agent"))
    .bind(now)
    .bind(expires)
    .bind(number("device_id"))
    .run()
    .await
    .map_err(backend)?;
    Ok(())
}

fn record(id: SessionId, row: &Row) -> Result<Record> {
    let data = serde_json::from_str(&row.data).map_err(|e| Error::Decode(e.to_string()))?;
    let expiry_date = OffsetDateTime::from_unix_timestamp_nanos(i128::from(row.expires_at) * 1_000_000)
        .map_err(|e| Error::Decode(e.to_string()))?;
    Ok(Record { id, data, expiry_date })
}

fn backend(error: crate::Error) -> Error {
    Error::Backend(error.to_string())
}

/// A session as its person sees it in the list.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Live {
    pub id: String,
    pub ip: String,
    pub agent: String,
    pub created_at: Millis,
    pub seen_at: Millis,
}

/// A person's live sessions, the one used last first.
pub async fn of_user(p: &mut Platform, user_id: Id) -> crate::Result<Vec<Live>> {
    let now = p.now();
    p.sql(platform!(
        "a session belongs to a person, not to a tenant",
        "SELECT id, ip, agent, created_at, seen_at FROM sessions
         WHERE user_id = $1 AND expires_at > $2 ORDER BY seen_at DESC, id LIMIT 100"
    ))
    .bind(user_id)
    .bind(now)
    .all()
    .await
}

/// Ends one session of this person; `NotFound` when it is not theirs.
pub async fn revoke(p: &mut Platform, user_id: Id, id: &str) -> crate::Result<()> {
    let gone = p
        .sql(platform!(
            "a session belongs to a person, not to a tenant",
            "DELETE FROM sessions WHERE user_id = $1 AND id = $2"
        ))
        .bind(user_id)
        .bind(id.to_owned())
        .run()
        .await?;
    if gone == 1 { Ok(()) } else { Err(crate::Error::NotFound) }
}

/// Ends every session of this person but one (none when it is empty).
pub async fn revoke_others(p: &mut Platform, user_id: Id, but: &str) -> crate::Result<u64> {
    p.sql(platform!(
        "a session belongs to a person, not to a tenant",
        "DELETE FROM sessions WHERE user_id = $1 AND id <> $2"
    ))
    .bind(user_id)
    .bind(but.to_owned())
    .run()
    .await
}

/// Forgets sessions that have ended.
pub async fn sweep(p: &mut Platform) -> crate::Result<u64> {
    let now = p.now();
    p.sql(platform!("ended sessions of nobody in particular", "DELETE FROM sessions WHERE expires_at < $1"))
        .bind(now)
        .run()
        .await
}

/// Notes that a session is in use, and until when it lives if it now stands still.
pub async fn touch(p: &mut Platform, key: &str, expires_at: Millis) -> crate::Result<()> {
    let now = p.now();
    p.sql(platform!(
        "a session belongs to a person, not to a tenant",
        "UPDATE sessions SET seen_at = $2, expires_at = $3 WHERE id = $1"
    ))
    .bind(key.to_owned())
    .bind(now)
    .bind(expires_at)
    .run()
    .await?;
    Ok(())
}
