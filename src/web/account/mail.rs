//! The letters of this room: each leaves with the act that causes it.
use crate::{Result, kit::Visitor};
use domain::{
    ids::OPERATOR,
    messages::{Channel, Kind},
};
use serde_json::Value;
use store::{
    Platform,
    messages::{self, NewMessage},
};

/// A letter to one address.
pub struct Letter<'a> {
    pub kind: Kind,
    pub to: &'a str,
    pub data: Value,
}

/// Puts a letter into the caller's transaction and commits it: in the organization whose door this is, else the
/// platform's.
pub async fn send(visitor: &Visitor, p: Platform, letter: Letter<'_>) -> Result<()> {
    let tenant = visitor.place.as_ref().map_or(OPERATOR, |place| place.tenant_id);
    let mut t = p.into_tenant(tenant, visitor.actor()).await?;
    let message = NewMessage {
        kind: letter.kind,
        channel: Channel::Email,
        recipient: letter.to.to_owned(),
        language: visitor.lang,
        data: letter.data,
        once: None,
        related: None,
    };
    messages::enqueue(&mut t, &message).await?;
    Ok(t.commit().await?)
}
