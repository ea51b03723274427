//! Who asked to be left alone, and the signed word by which a recipient says so without signing in.
use super::{INDEX, place};
use crate::{Keys, Result, Tenant, sql::scoped, words};
use domain::{ids::Id, messages::Channel};

/// Whether a recipient asked to be left alone on this channel.
pub async fn is_opted_out(t: &mut Tenant, channel: Channel, recipient: &str) -> Result<bool> {
    let index = t.keys().index(t.id(), INDEX, &place(channel, recipient));
    is_out(t, channel, &index).await
}

pub(super) async fn is_out(t: &mut Tenant, channel: Channel, index: &str) -> Result<bool> {
    let found = t
        .sql(scoped!(
            "SELECT count(*) FROM message_optouts WHERE tenant_id = $1 AND channel = $2 AND recipient_index = $3"
        ))
        .bind(channel.code())
        .bind(index.to_owned())
        .number()
        .await?;
    Ok(found > 0)
}

/// Leaves a recipient alone on this channel; doing it twice changes nothing.
pub async fn opt_out(t: &mut Tenant, channel: Channel, recipient: &str) -> Result<()> {
    let (now, index) = (t.now(), t.keys().index(t.id(), INDEX, &place(channel, recipient)));
    t.sql(scoped!(
        "INSERT INTO message_optouts (tenant_id, channel, recipient_index, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (tenant_id, channel, recipient_index) DO NOTHING"
    ))
    .bind(channel.code())
    .bind(index)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// Writes to a recipient again.
pub async fn opt_in(t: &mut Tenant, channel: Channel, recipient: &str) -> Result<()> {
    let index = t.keys().index(t.id(), INDEX, &place(channel, recipient));
    t.sql(scoped!("DELETE FROM message_optouts WHERE tenant_id = $1 AND channel = $2 AND recipient_index = $3"))
        .bind(channel.code())
        .bind(index)
        .run()
        .await?;
    Ok(())
}

/// Which message of which tenant a signed word speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unsubscribe {
    pub tenant: Id,
    pub message: Id,
}

/// What the words of these links are signed for.
const WORD: &str = "unsubscribe";

/// The signed word in a message's unsubscribe link.
pub fn unsubscribe_token(keys: &Keys, tenant: Id, message: Id) -> String {
    words::sign(keys, WORD, &[tenant, message])
}

impl Unsubscribe {
    /// Reads a signed word; none when it was not signed here.
    pub fn read(keys: &Keys, token: &str) -> Option<Unsubscribe> {
        words::read(keys, WORD, token).map(|[tenant, message]| Unsubscribe { tenant, message })
    }
}
