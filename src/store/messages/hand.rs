//! What the sender needs: the message opened, and its outcome written down.
use super::{cell, optouts};
use crate::{Error, Result, Tenant, sql::scoped};
use domain::{
    ids::Id,
    lang::Lang,
    messages::{Channel, Kind, State},
};
use serde_json::Value;

/// A message ready to be written out and handed to a gateway.
#[derive(Debug, Clone)]
pub struct Parcel {
    pub tenant: Id,
    pub id: Id,
    pub kind: Kind,
    pub channel: Channel,
    pub recipient: String,
    pub language: Lang,
    pub data: Value,
    /// Tries so far.
    pub attempts: i64,
    /// The recipient asked to be left alone since the message was written.
    pub opted_out: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    kind: String,
    channel: String,
    recipient: String,
    recipient_index: String,
    language: String,
    data: String,
    attempts: i64,
}

/// The message, while it waits; none once it was sent, failed or skipped: a job that runs twice sends once.
pub async fn parcel(t: &mut Tenant, id: Id) -> Result<Option<Parcel>> {
    let row: Option<Row> = t
        .sql(scoped!(
            "SELECT kind, channel, recipient, recipient_index, language, data, attempts
             FROM messages WHERE tenant_id = $1 AND id = $2 AND state = 'waiting'"
        ))
        .bind(id)
        .maybe()
        .await?;
    let Some(row) = row else { return Ok(None) };
    let unknown = || Error::Corrupt(format!("message {id} is of a kind this program does not know"));
    let (tenant, keys) = (t.id(), t.keys().clone());
    let (kind, channel) = Kind::parse(&row.kind).zip(Channel::parse(&row.channel)).ok_or_else(unknown)?;
    let data = keys.open(cell(tenant, "data", id), &row.data)?;
    let opted_out = !kind.nature().needed && optouts::is_out(t, channel, &row.recipient_index).await?;
    Ok(Some(Parcel {
        tenant,
        id,
        kind,
        channel,
        recipient: keys.open(cell(tenant, "recipient", id), &row.recipient)?,
        language: Lang::parse(&row.language).unwrap_or(Lang::En),
        data: serde_json::from_str(&data).map_err(|_| unknown())?,
        attempts: row.attempts,
        opted_out,
    }))
}

/// What became of a try.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// A gateway took it, and perhaps gave it a number of its own.
    Sent {
        provider_id: Option<String>,
        subject: String,
        body: String,
    },
    /// Not now; the job comes back.
    Later(String),
    Failed(String),
    Skipped(&'static str),
}

/// Writes the outcome down. What lets its bearer in is erased once it was sent.
pub async fn settle(t: &mut Tenant, parcel: &Parcel, outcome: Outcome) -> Result<()> {
    let now = t.now();
    let (state, why, provider, said) = match outcome {
        Outcome::Sent { provider_id, subject, body } => {
            (State::Sent, String::new(), provider_id, Some((subject, body)))
        }
        Outcome::Later(why) => (State::Waiting, why, None, None),
        Outcome::Failed(why) => (State::Failed, why, None, None),
        Outcome::Skipped(why) => (State::Skipped, why.to_owned(), None, None),
    };
    let tried = i64::from(state != State::Skipped);
    let erase = parcel.kind.nature().secret && state == State::Sent;
    let (subject, body) = said.unwrap_or_default();
    let body =
        if body.is_empty() || erase { None } else { Some(t.keys().seal(cell(t.id(), "body", parcel.id), &body)?) };
    t.sql(scoped!(
        "UPDATE messages SET state = $3, reason = $4, provider_id = COALESCE($5, provider_id), subject = CASE WHEN $6 = '' THEN subject ELSE $6 END, body = $7,
             attempts = attempts + $8, data = CASE WHEN $9 = 1 THEN '' ELSE data END,
             sent_at = CASE WHEN $3 = 'sent' THEN $10 ELSE sent_at END, updated_at = $10
         WHERE tenant_id = $1 AND id = $2 AND state = 'waiting'"
    ))
    .bind(parcel.id)
    .bind(state.code())
    .bind(why.chars().take(300).collect::<String>())
    .bind(provider)
    .bind(subject)
    .bind(body)
    .bind(tried)
    .bind(i64::from(erase))
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// A gateway's word that a message reached its recipient; an unknown number changes nothing.
pub async fn delivered(t: &mut Tenant, provider_id: &str) -> Result<bool> {
    let now = t.now();
    let moved = t
        .sql(scoped!(
            "UPDATE messages SET state = 'delivered', delivered_at = $3, updated_at = $3
             WHERE tenant_id = $1 AND provider_id = $2 AND state = 'sent'"
        ))
        .bind(provider_id.to_owned())
        .bind(now)
        .run()
        .await?;
    Ok(moved > 0)
}

/// Who writes: what a message says about its organization.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Sender {
    pub name: String,
    pub country: String,
    pub time_zone: String,
    pub accent: Option<String>,
    /// Codes of what it switched on.
    pub features: String,
}

/// The organization a message is from.
pub async fn sender(t: &mut Tenant) -> Result<Sender> {
    t.sql(scoped!("SELECT name, country, time_zone, accent, features FROM organizations WHERE tenant_id = $1"))
        .one()
        .await
}
