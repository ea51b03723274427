//! Messages to people: kept with the act that causes them, sealed, and sent by a job of the same transaction.
mod hand;
mod log;
mod optouts;

pub use hand::{Outcome, Parcel, Sender, delivered, parcel, sender, settle};
pub use log::{PAGE, again, find, page, text};
pub use optouts::{Unsubscribe, is_opted_out, opt_in, opt_out, unsubscribe_token};

use crate::{
    Cell, Result, Tenant,
    queue::{Options, Task},
    sql::scoped,
};
use domain::{
    ids::Id,
    lang::Lang,
    messages::{Channel, Kind, State, reason},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A message to be sent: one recipient, one channel.
#[derive(Debug, Clone)]
pub struct NewMessage {
    pub kind: Kind,
    pub channel: Channel,
    /// An e-mail address, or a phone in E.164.
    pub recipient: String,
    pub language: Lang,
    /// The values its template names ([`domain::messages::Nature::variables`]); the organization's name is added.
    pub data: Value,
    /// Two messages of one tenant with the same key are one message: for acts that may be repeated.
    pub once: Option<String>,
    /// The row it is about: the noun in its URL, and its id.
    pub related: Option<(&'static str, Id)>,
}

/// Keeps a message and its job in the caller's transaction: it is sent if and only if that commits.
/// Answers its id; a repeated key answers the first message's id.
pub async fn enqueue(t: &mut Tenant, new: &NewMessage) -> Result<Id> {
    let (id, tenant, recipient) = (t.new_id(), t.id(), place(new.channel, &new.recipient));
    let index = t.keys().index(tenant, INDEX, &recipient);
    let left_alone = !new.kind.nature().needed && optouts::is_out(t, new.channel, &index).await?;
    let state = if left_alone { State::Skipped } else { State::Waiting };
    let why = if left_alone { reason::OPTED_OUT } else { "" };
    if insert(t, id, new, (state, why)).await? == 0 {
        return same(t, new.once.clone()).await;
    }
    if !left_alone {
        schedule(t, id).await?;
    }
    Ok(id)
}

async fn insert(t: &mut Tenant, id: Id, new: &NewMessage, (state, why): (State, &'static str)) -> Result<u64> {
    let (now, tenant, recipient) = (t.now(), t.id(), place(new.channel, &new.recipient));
    let keys = t.keys().clone();
    let sealed = keys.seal(cell(tenant, "recipient", id), &recipient)?;
    let data = keys.seal(cell(tenant, "data", id), &new.data.to_string())?;
    let actor = t.actor().user_id;
    t.sql(scoped!(
        "INSERT INTO messages (tenant_id, id, kind, channel, recipient, recipient_index, language, data, state, reason,
             once, related_noun, related_id, created_by, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15)
         ON CONFLICT (tenant_id, once) DO NOTHING"
    ))
    .bind(id)
    .bind(new.kind.code())
    .bind(new.channel.code())
    .bind(sealed)
    .bind(keys.index(tenant, INDEX, &recipient))
    .bind(new.language.code())
    .bind(data)
    .bind(state.code())
    .bind(why)
    .bind(new.once.clone())
    .bind(new.related.map(|(noun, _)| noun))
    .bind(new.related.map(|(_, id)| id))
    .bind(actor)
    .bind(now)
    .run()
    .await
}

async fn same(t: &mut Tenant, once: Option<String>) -> Result<Id> {
    t.sql(scoped!("SELECT id FROM messages WHERE tenant_id = $1 AND once = $2")).bind(once).number().await
}

/// Sends one message by its channel.
#[derive(Debug, Serialize, Deserialize)]
pub struct SendMessage {
    pub message_id: Id,
}

impl Task for SendMessage {
    const NAME: &'static str = "task-send-message";
    const QUEUE: &'static str = "messages";
}

/// The job that sends it.
async fn schedule(t: &mut Tenant, id: Id) -> Result<()> {
    t.enqueue(&SendMessage { message_id: id }, Options::default()).await?;
    Ok(())
}

/// The column name under which recipients are indexed.
const INDEX: &str = "messages.recipient";

fn cell(tenant: Id, column: &'static str, row: Id) -> Cell {
    Cell { tenant, table: "messages", column, row }
}

/// One spelling for one recipient, so that the index finds it.
fn place(channel: Channel, recipient: &str) -> String {
    match channel {
        Channel::Email => recipient.trim().to_lowercase(),
        Channel::Sms | Channel::Whatsapp => recipient.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect(),
    }
}
