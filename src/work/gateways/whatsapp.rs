//! WhatsApp by a self-hosted WAHA gateway. API: `POST /api/sendText` with `X-Api-Key` (waha.devlike.pro).
use super::{Gateway, GatewaySettings, Http, Outgoing, Refusal, sms};
use async_trait::async_trait;
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) struct Waha {
    http: Arc<Http>,
    url: String,
    token: String,
    session: String,
}

impl Waha {
    pub(super) fn open(url: &str, settings: &GatewaySettings, http: Arc<Http>) -> Result<Waha, String> {
        let url = format!("{}/api/sendText", url.trim_end_matches('/'));
        http.admit(&url).map_err(|why| format!("the WhatsApp gateway: {why}"))?;
        let session = if settings.whatsapp_session.is_empty() { "default" } else { &settings.whatsapp_session };
        Ok(Waha { http, url, token: settings.whatsapp_token.clone(), session: session.to_owned() })
    }
}

#[async_trait]
impl Gateway for Waha {
    async fn send(&self, message: &Outgoing) -> Result<Option<String>, Refusal> {
        let url = self.http.admit(&self.url).map_err(Refusal::Never)?;
        let chat = format!("{}@c.us", message.to.trim_start_matches('+'));
        let body = json!({ "session": self.session, "chatId": chat, "text": message.text });
        let request = self.http.post(url).header("x-api-key", &self.token).json(&body);
        let answer = self.http.send(request).await?.accepted()?;
        // Newer versions answer an id inside an object of ids.
        let nested = serde_json::from_slice::<Value>(&answer)
            .ok()
            .and_then(|answer| answer.pointer("/id/_serialized").and_then(Value::as_str).map(str::to_owned));
        match nested {
            Some(id) => Ok(Some(id)),
            None => sms::number(&answer),
        }
    }
}
