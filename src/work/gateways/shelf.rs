//! The development gateway: sends nothing, keeps everything where a developer reads it.
use super::{Gateway, Outgoing, Refusal};
use async_trait::async_trait;
use domain::messages::{Channel, Letter};
use store::{Db, Mode, outbox};

pub(super) struct Shelf {
    pub db: Db,
    pub channel: Channel,
}

#[async_trait]
impl Gateway for Shelf {
    async fn send(&self, message: &Outgoing) -> Result<Option<String>, Refusal> {
        let letter = Letter {
            channel: self.channel.code().to_owned(),
            from: message.from.clone(),
            to: message.to.clone(),
            language: message.lang().code().to_owned(),
            subject: message.subject.clone(),
            text: message.text.clone(),
            ..Letter::default()
        };
        let later = |error: store::Error| Refusal::Later(error.to_string());
        let mut platform = self.db.platform(Mode::Write).await.map_err(later)?;
        let id = outbox::keep(&mut platform, &letter).await.map_err(later)?;
        platform.commit().await.map_err(later)?;
        Ok(Some(format!("shelf-{id}")))
    }
}
