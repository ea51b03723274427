//! Gateways: the ways out of the house. One trait, a driver for each way, and a shelf for development.
mod email;
mod http;
mod shelf;
mod sms;
mod whatsapp;

pub(crate) use http::Answer;
pub use http::{Http, is_public};

use async_trait::async_trait;
use domain::{
    ids::Id,
    lang::Lang,
    messages::{Channel, reason},
};
use std::{sync::Arc, time::Duration};
use store::Db;

/// A written message on its way out.
#[derive(Debug, Clone, Default)]
pub struct Outgoing {
    /// The message's id: the key by which a gateway knows a repetition.
    pub id: Id,
    /// The organization that writes, as its name stands in `From`.
    pub from: String,
    /// An e-mail address, or a phone in E.164.
    pub to: String,
    /// The language's code.
    pub language: &'static str,
    pub subject: String,
    pub text: String,
    /// Mail only.
    pub html: String,
    /// Mail only: where one asks to be left alone (RFC 8058), for messages one can do without.
    pub leave: Option<String>,
}

/// Why a gateway did not take a message. Shown on pages: no secrets, no recipient.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Worth another try: it was away, slow or busy.
    #[error("{0}")]
    Later(String),
    /// No repetition mends it.
    #[error("{0}")]
    Never(String),
}

/// One way out.
#[async_trait]
pub trait Gateway: Send + Sync {
    /// Hands a message over; the gateway's own number for it, when it has one.
    async fn send(&self, message: &Outgoing) -> Result<Option<String>, Refusal>;
}

/// Which shape of HTTP API an SMS gateway speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SmsShape {
    /// `POST` of JSON `{to, from, text, id}` with a bearer token; answers JSON with an `id`.
    #[default]
    Json,
    /// `POST` of a form with the token, number, sender and text, as Algerian SMS gateways take it.
    Form,
}

/// Where messages leave. Everything left out is a channel that is off, or goes on the shelf in development.
#[derive(Clone, Default)]
pub struct GatewaySettings {
    /// `smtps://user:password@host:465`, or `smtp://host:587?tls=required`.
    pub smtp_url: Option<String>,
    /// The address mail comes from; the organization's name is put before it.
    pub mail_from: String,
    /// Where an HTTP SMS gateway takes messages.
    pub sms_url: Option<String>,
    pub sms_token: String,
    /// The sender's name or number that recipients see.
    pub sms_from: String,
    pub sms_shape: SmsShape,
    /// Where a WAHA-style WhatsApp gateway stands, without its path: `https://waha.example.com`.
    pub whatsapp_url: Option<String>,
    pub whatsapp_token: String,
    /// The WAHA session that sends; `default` when empty.
    pub whatsapp_session: String,
    /// Hosts of one's own gateways that may stand on private addresses or plain HTTP.
    pub private_hosts: Vec<String>,
    /// How long a gateway may take; 20 seconds when zero.
    pub patience: Duration,
    /// Where people reach this server, for links: `https://example.com`.
    pub origin: String,
    /// Channels without a gateway put their messages on the development shelf.
    pub development: bool,
}

/// The open ways out.
#[derive(Clone)]
pub struct Gateways {
    email: Option<Arc<dyn Gateway>>,
    sms: Option<Arc<dyn Gateway>>,
    whatsapp: Option<Arc<dyn Gateway>>,
    http: Arc<Http>,
    origin: String,
}

impl Gateways {
    /// Opens what is configured. A setting that cannot work is an error now, not at the first message.
    pub fn open(settings: &GatewaySettings, db: &Db) -> Result<Gateways, String> {
        let patience = if settings.patience.is_zero() { Duration::from_secs(20) } else { settings.patience };
        let http = Arc::new(Http::new(&settings.private_hosts, patience)?);
        let shelf = |channel: Channel| -> Option<Arc<dyn Gateway>> {
            settings.development.then(|| Arc::new(shelf::Shelf { db: db.clone(), channel }) as Arc<dyn Gateway>)
        };
        let email: Option<Arc<dyn Gateway>> = match &settings.smtp_url {
            Some(url) => Some(Arc::new(email::Smtp::open(url, &settings.mail_from, patience)?)),
            None => shelf(Channel::Email),
        };
        let sms: Option<Arc<dyn Gateway>> = match &settings.sms_url {
            Some(url) => Some(Arc::new(sms::Sms::open(url, settings, Arc::clone(&http))?)),
            None => shelf(Channel::Sms),
        };
        let whatsapp: Option<Arc<dyn Gateway>> = match &settings.whatsapp_url {
            Some(url) => Some(Arc::new(whatsapp::Waha::open(url, settings, Arc::clone(&http))?)),
            None => shelf(Channel::Whatsapp),
        };
        Ok(Gateways { email, sms, whatsapp, http, origin: settings.origin.clone() })
    }

    /// Where people reach this server.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The client for payment gateways, under the same guard.
    pub fn http(&self) -> &Http {
        &self.http
    }

    /// Hands a message to its channel's gateway.
    pub async fn send(&self, channel: Channel, message: &Outgoing) -> Result<Option<String>, Refusal> {
        let gateway = match channel {
            Channel::Email => &self.email,
            Channel::Sms => &self.sms,
            Channel::Whatsapp => &self.whatsapp,
        };
        match gateway {
            Some(gateway) => gateway.send(message).await,
            None => Err(Refusal::Never(reason::NO_GATEWAY.to_owned())),
        }
    }
}

impl Outgoing {
    fn lang(&self) -> Lang {
        Lang::parse(self.language).unwrap_or(Lang::En)
    }
}
