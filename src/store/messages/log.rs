//! The log of messages: newest first, by channel, state and recipient.
use super::{INDEX, cell, place, schedule};
use crate::{Error, Result, Tenant, sql::scoped};
use domain::{
    ids::Id,
    messages::{Channel, Kind, Listing, Message},
};

/// Rows on one page of the log.
pub const PAGE: usize = 50;

/// One page, newest first. One row more than a page tells that more follow.
pub async fn page(t: &mut Tenant, listing: &Listing) -> Result<Vec<Message>> {
    let (tenant, keys) = (t.id(), t.keys().clone());
    let mail = keys.index(tenant, INDEX, &place(Channel::Email, &listing.recipient));
    let phone = keys.index(tenant, INDEX, &place(Channel::Sms, &listing.recipient));
    let rows: Vec<Message> = t
        .sql(scoped!(
            "SELECT id, kind, channel, recipient, language, subject, state, reason, attempts, provider_id, related_noun,
                    related_id, created_at, sent_at, delivered_at
             FROM messages
             WHERE tenant_id = $1 AND id < $2 AND ($3 = '' OR channel = $3) AND ($4 = '' OR state = $4)
               AND ($5 = 0 OR recipient_index IN ($6, $7))
             ORDER BY id DESC LIMIT $8"
        ))
        .bind(listing.before.unwrap_or(Id::MAX))
        .bind(listing.channel.map_or("", Channel::code))
        .bind(listing.state.map_or("", domain::messages::State::code))
        .bind(i64::from(!listing.recipient.is_empty()))
        .bind(mail)
        .bind(phone)
        .bind(PAGE as i64 + 1)
        .all()
        .await?;
    rows.into_iter().map(|message| opened(t, message)).collect()
}

/// One message.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Message> {
    let message = t
        .sql(scoped!(
            "SELECT id, kind, channel, recipient, language, subject, state, reason, attempts, provider_id, related_noun,
                    related_id, created_at, sent_at, delivered_at
             FROM messages WHERE tenant_id = $1 AND id = $2"
        ))
        .bind(id)
        .one()
        .await?;
    opened(t, message)
}

fn opened(t: &Tenant, mut message: Message) -> Result<Message> {
    message.recipient = t.keys().open(cell(t.id(), "recipient", message.id), &message.recipient)?;
    Ok(message)
}

#[derive(sqlx::FromRow)]
struct Said {
    kind: String,
    body: Option<String>,
}

/// What was said, once it was sent; none for messages that let their bearer in.
pub async fn text(t: &mut Tenant, id: Id) -> Result<Option<String>> {
    let said: Said =
        t.sql(scoped!("SELECT kind, body FROM messages WHERE tenant_id = $1 AND id = $2")).bind(id).one().await?;
    let secret = Kind::parse(&said.kind).is_none_or(|kind| kind.nature().secret);
    match said.body {
        Some(sealed) if !secret => Ok(Some(t.keys().open(cell(t.id(), "body", id), &sealed)?)),
        _ => Ok(None),
    }
}

/// Sends a failed message again; `Conflict` when it is not in that state any more.
pub async fn again(t: &mut Tenant, id: Id) -> Result<()> {
    let now = t.now();
    let moved = t
        .sql(scoped!(
            "UPDATE messages SET state = 'waiting', reason = '', updated_at = $3
             WHERE tenant_id = $1 AND id = $2 AND state = 'failed'"
        ))
        .bind(id)
        .bind(now)
        .run()
        .await?;
    if moved == 0 {
        return Err(Error::Conflict);
    }
    schedule(t, id).await
}
