//! The gateway's JSON answers: `data`, or `error` with a code and words, each with a hash over the whole.
use super::{
    super::Answer,
    payments::{paise, text},
    proof,
};
use jiff::civil::DateTime;
use serde_json::Value;

/// A page of the gateway where the payer pays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    pub url: String,
    /// The gateway's number of the link, by which it is ended.
    pub uuid: String,
    /// Until when, on the gateway's clock.
    pub until: Option<DateTime>,
}

/// A refund that the gateway took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refund {
    /// The gateway's number of the refund.
    pub remote: String,
    /// Our own.
    pub reference: String,
    /// The payment it belongs to.
    pub payment: String,
    /// Paise; none when the answer does not say.
    pub amount: Option<i64>,
    /// The bank's reference, once the money left.
    pub bank: String,
    /// The gateway's words for how far it is, for people.
    pub progress: String,
}

/// Reads the answer to [`super::payment`]. Nothing is paid by a link, so one without a hash is taken; one with a wrong
/// hash is not.
pub fn link(salt: &str, body: &[u8]) -> Answer<Link> {
    let read = |data: &Value| {
        let (url, uuid) = (text(&data["url"]), text(&data["uuid"]));
        let is_address = url.starts_with("https://") || url.starts_with("http://");
        (is_address && !url.contains(char::is_whitespace)).then(|| Link {
            url,
            uuid,
            until: moment(&text(&data["expiry_datetime"])),
        })
    };
    match answer(body) {
        Answer::Told((_, true)) if !proof::json_holds(salt, body) => Answer::Unknown,
        Answer::Told((data, _)) => read(&data).map_or(Answer::Unknown, Answer::Told),
        Answer::Refused { code, message } => Answer::Refused { code, message },
        Answer::Unknown => Answer::Unknown,
    }
}

/// Reads the answer to [`super::end_link`]. `TRANSACTION-IN-PROGRESS` is a refusal: the payer is at it.
pub fn link_ended(salt: &str, body: &[u8]) -> Answer<()> {
    proved(salt, body).map(drop)
}

/// Reads the answer to [`super::refund_request`].
pub fn refund(salt: &str, body: &[u8]) -> Answer<Refund> {
    match proved(salt, body) {
        Answer::Told(data) => read_refund(&data).map_or(Answer::Unknown, Answer::Told),
        Answer::Refused { code, message } => Answer::Refused { code, message },
        Answer::Unknown => Answer::Unknown,
    }
}

/// Reads the refunds of one payment, as `/v2/refundstatus` tells them.
pub fn refund_state(salt: &str, body: &[u8]) -> Answer<Vec<Refund>> {
    proved(salt, body).map(|data| rows(&data).iter().filter_map(read_refund).collect())
}

fn read_refund(row: &Value) -> Option<Refund> {
    let amount = [&row["refund_amount"], &row["amount"]].into_iter().find_map(|value| paise(&text(value)));
    let refund = Refund {
        remote: text(&row["refund_id"]),
        reference: text(&row["merchant_refund_id"]),
        payment: text(&row["transaction_id"]),
        amount,
        bank: text(&row["refund_reference_no"]),
        progress: text(&row["refund_status"]),
    };
    (!refund.remote.is_empty() || !refund.reference.is_empty() || !refund.bank.is_empty()).then_some(refund)
}

/// The rows of an answer that holds one or many.
pub(super) fn rows(data: &Value) -> Vec<Value> {
    match data {
        Value::Array(rows) => rows.clone(),
        Value::Null => Vec::new(),
        row => vec![row.clone()],
    }
}

/// The `data` of an answer whose proof holds. A refusal needs none: it changes nothing.
pub(super) fn proved(salt: &str, body: &[u8]) -> Answer<Value> {
    match answer(body) {
        Answer::Told(_) if !proof::json_holds(salt, body) => Answer::Unknown,
        other => other.map(|(data, _)| data),
    }
}

/// The `data` of an answer, and whether it claims a hash.
fn answer(body: &[u8]) -> Answer<(Value, bool)> {
    let Ok(Value::Object(mut members)) = serde_json::from_slice::<Value>(body) else { return Answer::Unknown };
    if let Some(error) = members.get("error").filter(|error| error.is_object()) {
        return Answer::Refused { code: text(&error["code"]), message: text(&error["message"]) };
    }
    let claims = members.get("hash").is_some_and(|hash| !hash.is_null());
    match members.remove("data") {
        Some(data) if !data.is_null() => Answer::Told((data, claims)),
        _ => Answer::Unknown,
    }
}

/// A moment on the gateway's clock, India's: `YYYY-MM-DD HH:MM:SS` as its samples have it, or `DD-MM-YYYY HH:MM:SS` as
/// its text says. A day alone is its first moment.
pub(super) fn moment(text: &str) -> Option<DateTime> {
    let (day, time) = text.trim().split_once(' ').unwrap_or((text.trim(), "00:00:00"));
    let parts: Vec<&str> = day.split('-').collect();
    let [one, two, three] = parts[..] else { return None };
    let day = if one.len() == 4 { day.to_owned() } else { format!("{three}-{two}-{one}") };
    format!("{day}T{time}").parse().ok()
}
