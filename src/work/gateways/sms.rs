//! SMS by an HTTP gateway: JSON with a bearer token, or a form as Algerian gateways take it.
use super::{Gateway, GatewaySettings, Http, Outgoing, Refusal, SmsShape};
use async_trait::async_trait;
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) struct Sms {
    http: Arc<Http>,
    url: String,
    token: String,
    from: String,
    shape: SmsShape,
}

impl Sms {
    pub(super) fn open(url: &str, settings: &GatewaySettings, http: Arc<Http>) -> Result<Sms, String> {
        http.admit(url).map_err(|why| format!("the SMS gateway: {why}"))?;
        Ok(Sms {
            http,
            url: url.to_owned(),
            token: settings.sms_token.clone(),
            from: settings.sms_from.clone(),
            shape: settings.sms_shape,
        })
    }
}

#[async_trait]
impl Gateway for Sms {
    async fn send(&self, message: &Outgoing) -> Result<Option<String>, Refusal> {
        let url = self.http.admit(&self.url).map_err(Refusal::Never)?;
        let id = message.id.to_string();
        let request = self.http.post(url).header("idempotency-key", &id);
        let request = match self.shape {
            SmsShape::Json => request
                .bearer_auth(&self.token)
                .json(&json!({ "to": message.to, "from": self.from, "text": message.text, "id": id })),
            SmsShape::Form => request.form(&[
                ("token", self.token.as_str()),
                ("sender", &self.from),
                // These gateways take digits alone.
                ("to", message.to.trim_start_matches('+')),
                ("message", &message.text),
                ("reference", &id),
            ]),
        };
        let body = self.http.send(request).await?.accepted()?;
        number(&body)
    }
}

/// The gateway's number for the message, and its refusal when it says 200 and means no.
pub(super) fn number(body: &[u8]) -> Result<Option<String>, Refusal> {
    let Ok(answer) = serde_json::from_slice::<Value>(body) else { return Ok(None) };
    let refused = answer.get("success") == Some(&Value::Bool(false))
        || answer.get("status").and_then(Value::as_str).is_some_and(|status| matches!(status, "error" | "failed"));
    if refused {
        return Err(Refusal::Never("the gateway refused the message".to_owned()));
    }
    let word = |value: &Value| value.as_str().map(str::to_owned).or_else(|| value.as_i64().map(|id| id.to_string()));
    let found = ["id", "message_id", "messageId", "reference"].iter().find_map(|key| answer.get(*key).and_then(word));
    Ok(found.map(|id| id.chars().take(200).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_gives_its_number_or_its_refusal() {
        assert_eq!(number(br#"{"id":"a-1"}"#), Ok(Some("a-1".to_owned())));
        assert_eq!(number(br#"{"message_id":77}"#), Ok(Some("77".to_owned())));
        assert_eq!(number(b"OK"), Ok(None));
        assert!(number(br#"{"success":false}"#).is_err());
        assert!(number(br#"{"status":"error"}"#).is_err());
    }
}
