//! A submitted form acts once: the first answer is kept and repeated to whoever sends the same key again.
use crate::{Result, Tenant, sql::scoped};

#[derive(sqlx::FromRow)]
struct Kept {
    place: String,
    answer: String,
}

/// What became of a key.
#[derive(Debug, PartialEq, Eq)]
pub enum Once {
    /// Never seen: act, then [`keep`] the answer in the same transaction.
    First,
    /// Seen at this very place: answer this again and do nothing.
    Again(String),
    /// Seen elsewhere: a key that was used for something else.
    Elsewhere,
}

/// Looks a key up, and takes it. Two requests with one key wait for each other here: the second sees the first's answer.
pub async fn take(t: &mut Tenant, key: &str, place: &str) -> Result<Once> {
    let (user, now) = (t.actor().user_id.unwrap_or_default(), t.now());
    let taken = t
        .sql(scoped!(
            "INSERT INTO once (tenant_id, key, user_id, place, answer, created_at) VALUES ($1, $2, $3, $4, '', $5)
             ON CONFLICT (tenant_id, user_id, key) DO NOTHING"
        ))
        .bind(key.to_owned())
        .bind(user)
        .bind(place.to_owned())
        .bind(now)
        .run()
        .await?;
    if taken == 1 {
        return Ok(Once::First);
    }
    let kept: Kept = t
        .sql(scoped!("SELECT place, answer FROM once WHERE tenant_id = $1 AND user_id = $2 AND key = $3"))
        .bind(user)
        .bind(key.to_owned())
        .one()
        .await?;
    Ok(if kept.place == place { Once::Again(kept.answer) } else { Once::Elsewhere })
}

/// Keeps the answer to repeat: the place the first sender was sent to.
pub async fn keep(t: &mut Tenant, key: &str, answer: &str) -> Result<()> {
    let user = t.actor().user_id.unwrap_or_default();
    t.sql(scoped!("UPDATE once SET answer = $2 WHERE tenant_id = $1 AND user_id = $3 AND key = $4"))
        .bind(answer.to_owned())
        .bind(user)
        .bind(key.to_owned())
        .run()
        .await?;
    Ok(())
}
