//! Chargily Pay v2, Algeria (EDAHABIA and CIB): JSON with a bearer key, and a signature over the callback's bytes.
use super::{Answer, Said, State, hex};
use crate::{
    lang::Lang,
    money::{Currency, Money},
    problems::Problems,
    text::clean,
};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

/// Where calls go, with money and without.
pub const LIVE: &str = "https://pay.chargily.net/api/v2/";
pub const TEST: &str = "https://pay.chargily.net/test/api/v2/";

/// Below the host: makes a checkout, lists them, and with its number behind it tells of one.
pub const CHECKOUTS: &str = "checkouts";

/// The header of the callback's signature.
pub const SIGNATURE: &str = "signature";

/// What the whole numbers of the gateway count. Its guide does not say; its samples are dinars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Unit {
    #[default]
    Dinars,
    Centimes,
}

impl Unit {
    const fn scale(self) -> i64 {
        match self {
            Unit::Dinars => 100,
            Unit::Centimes => 1,
        }
    }
}

/// A payment that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Our own reference: it comes back with everything said of the checkout.
    pub reference: String,
    pub amount: Money,
    pub description: String,
    /// Where the payer comes back to, whatever happened.
    pub back: String,
    /// Where the gateway calls.
    pub callback: String,
    pub lang: Lang,
}

/// A checkout: what it says of the payment, and the page where it is paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkout {
    pub said: Said,
    pub url: String,
    /// Whether money moves, when it says so.
    pub live: Option<bool>,
}

/// The body that makes a checkout; or what keeps it from being asked for.
pub fn checkout_body(asked: &Asked, unit: Unit) -> Result<String, Problems> {
    let mut problems = Problems::new();
    if asked.amount.currency != Currency::Dzd {
        problems.add("currency", "online-currency-dzd");
    }
    if asked.amount.minor <= 0 {
        problems.add("amount", "form-amount-invalid");
    } else if asked.amount.minor % unit.scale() != 0 {
        problems.add("amount", "online-amount-dinars");
    }
    problems.text("reference", &asked.reference, true, 60);
    for (name, address) in [("success_url", &asked.back), ("webhook_endpoint", &asked.callback)] {
        if !address.starts_with("https://") && !address.starts_with("http://") {
            problems.add(name, "form-required");
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    // The gateway's own pages speak three of our languages.
    let lang = match asked.lang {
        Lang::Ar => "ar",
        Lang::Fr => "fr",
        _ => "en",
    };
    Ok(json!({
        "amount": asked.amount.minor / unit.scale(),
        "currency": "dzd",
        "success_url": asked.back,
        "failure_url": asked.back,
        "webhook_endpoint": asked.callback,
        "locale": lang,
        "description": clean(&asked.description),
        "metadata": { "reference": asked.reference },
    })
    .to_string())
}

/// Reads the answer about one checkout: made, asked for or ended.
pub fn checkout(status: u16, body: &[u8], unit: Unit) -> Answer<Checkout> {
    answer(status, body, |body| read(body, unit))
}

/// Reads a page of recent checkouts: what is asked after a call that was cut off, before another is made.
pub fn checkouts(status: u16, body: &[u8], unit: Unit) -> Answer<Vec<Checkout>> {
    answer(status, body, |body| body["data"].as_array()?.iter().map(|row| read(row, unit)).collect())
}

/// Reads a callback whose signature holds; `None` when it does not, or when it is about something else.
/// There is no moment in the signature: an old callback is known by [`Said::event`], not by its age.
pub fn callback(secret: &str, signature: &str, body: &[u8], unit: Unit) -> Option<Checkout> {
    if !signature_holds(secret, signature, body) {
        return None;
    }
    let event: Value = serde_json::from_slice(body).ok()?;
    let mut checkout = read(&event["data"], unit)?;
    checkout.live = checkout.live.or_else(|| truth(&event["livemode"]));
    // Paid is said twice, by the event and by the checkout in it; where they differ the checkout must be asked.
    let paid = event["type"] == "checkout.paid";
    if paid != (checkout.said.state == State::Paid) {
        checkout.said.state = State::Pending;
        checkout.said.event = format!("{}:pending", checkout.said.remote);
    }
    Some(checkout)
}

/// Whether these very bytes were signed with our key.
pub fn signature_holds(secret: &str, signature: &str, body: &[u8]) -> bool {
    let Ok(mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return false };
    !secret.is_empty() && hex::holds(signature, &mac.chain_update(body).finalize().into_bytes())
}

/// A signature as the gateway makes it: for the gateway that tests stand in for.
pub fn sign(secret: &str, body: &[u8]) -> Option<String> {
    let mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?;
    Some(hex::lower(&mac.chain_update(body).finalize().into_bytes()))
}

/// A body that is no JSON, and every status that may pass, leave open what happened.
fn answer<T>(status: u16, body: &[u8], read: impl FnOnce(&Value) -> Option<T>) -> Answer<T> {
    let Ok(body) = serde_json::from_slice::<Value>(body) else { return Answer::Unknown };
    match status {
        200..=299 => read(&body).map_or(Answer::Unknown, Answer::Told),
        408 | 425 | 429 => Answer::Unknown,
        400..=499 => Answer::Refused {
            code: status.to_string(),
            message: body["message"].as_str().unwrap_or_default().to_owned(),
        },
        _ => Answer::Unknown,
    }
}

/// A checkout. A payment whose amount cannot be read is none: it waits until the gateway says more.
fn read(row: &Value, unit: Unit) -> Option<Checkout> {
    let remote = row["id"].as_str().filter(|id| !id.is_empty())?.to_owned();
    if !matches!(row["entity"].as_str(), None | Some("checkout")) {
        return None;
    }
    let word = row["status"].as_str()?;
    let amount = minor(&row["amount"], unit);
    let state = match word {
        "paid" if amount.is_some() => State::Paid,
        "failed" => State::Failed,
        "canceled" | "cancelled" | "expired" => State::Cancelled,
        _ => State::Pending,
    };
    let said = Said {
        event: format!("{remote}:{word}"),
        reference: reference(&row["metadata"]),
        remote,
        state,
        amount,
        currency: row["currency"].as_str().unwrap_or_default().to_ascii_uppercase(),
        fee: minor(&row["fees"], unit),
        reason: word.to_owned(),
    };
    let url = row["checkout_url"].as_str().unwrap_or_default().to_owned();
    Some(Checkout { said, url, live: truth(&row["livemode"]) })
}

/// Our reference: what is kept beside a checkout comes back as an object, or as a list of them.
fn reference(metadata: &Value) -> String {
    let of = |value: &Value| value["reference"].as_str().map(str::to_owned);
    let found = of(metadata).or_else(|| metadata.as_array()?.iter().find_map(of));
    found.unwrap_or_default()
}

fn minor(value: &Value, unit: Unit) -> Option<i64> {
    let whole = value.as_i64().or_else(|| value.as_str()?.parse().ok()).filter(|whole| *whole >= 0)?;
    whole.checked_mul(unit.scale())
}

/// A truth that is written as one, or as its word.
fn truth(value: &Value) -> Option<bool> {
    value.as_bool().or_else(|| match value.as_str()? {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    })
}

#[cfg(test)]
mod tests;
