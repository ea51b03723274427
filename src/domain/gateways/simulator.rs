//! The simulator's protocol: JSON signed with HMAC-SHA256 of the raw body, in hexadecimal, in the header `x-signature`.
use super::{Said, State, hex};
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// The header that carries the signature.
pub const HEADER: &str = "x-signature";

/// What it sends and answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    pub event: String,
    pub reference: String,
    pub payment: String,
    pub state: String,
    /// Minor units.
    pub amount: i64,
    pub currency: String,
    pub fee: i64,
    pub reason: String,
}

fn proof(secret: &str, body: &[u8]) -> Option<[u8; 32]> {
    let mac = <Hmac<Sha256> as KeyInit>::new_from_slice(secret.as_bytes()).ok()?;
    Some(mac.chain_update(body).finalize().into_bytes().into())
}

/// The signature of a body.
pub fn sign(secret: &str, body: &[u8]) -> String {
    proof(secret, body).map(|proof| hex::lower(&proof)).unwrap_or_default()
}

/// Whether a body was signed with this secret. An empty secret proves nothing.
pub fn proves(secret: &str, body: &[u8], signature: &str) -> bool {
    !secret.is_empty() && proof(secret, body).is_some_and(|proof| hex::holds(signature, &proof))
}

/// What a body says; none when it cannot be read.
pub fn read(body: &[u8]) -> Option<Said> {
    let message: Message = serde_json::from_slice(body).ok()?;
    Some(Said {
        event: message.event,
        reference: message.reference,
        remote: message.payment,
        state: State::parse(&message.state)?,
        amount: Some(message.amount),
        currency: message.currency,
        fee: Some(message.fee),
        reason: message.reason,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_signed_is_believed() {
        let message = Message {
            event: "e1".into(),
            reference: "R".into(),
            payment: "P".into(),
            state: "paid".into(),
            amount: 100,
            currency: "DZD".into(),
            fee: 2,
            reason: String::new(),
        };
        let body = serde_json::to_vec(&message).unwrap();
        let signature = sign("secret", &body);
        assert!(proves("secret", &body, &signature));
        assert!(!proves("other", &body, &signature) && !proves("", &body, &sign("", &body)));
        assert!(!proves("secret", &body, "") && !proves("secret", &body[1..], &signature));
        assert_eq!(read(&body).unwrap().state, State::Paid);
        assert!(read(b"{}").is_none() && read(b"<html>").is_none());
    }
}
