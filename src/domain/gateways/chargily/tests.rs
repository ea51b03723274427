//! tests/vectors/payments.json, and what must not pass.
use super::*;
use proptest::prelude::*;

fn vector() -> Value {
    let file: Value = serde_json::from_str(include_str!("../../../../tests/vectors/payments.json")).unwrap();
    file["chargily"][0].clone()
}

fn signed(body: &Value) -> Option<Checkout> {
    let body = body.to_string();
    callback("secret", &sign("secret", body.as_bytes()).unwrap(), body.as_bytes(), Unit::Dinars)
}

fn asked(minor: i64) -> Asked {
    Asked {
        reference: "01J9Z3QK7M5T8V2W4X6Y8Z0ABC".to_owned(),
        amount: Money::new(minor, Currency::Dzd),
        description: "Facture FAC-2026-0001".to_owned(),
        back: "https://example.test/p/abc".to_owned(),
        callback: "https://example.test/hooks/chargily/abc".to_owned(),
        lang: Lang::Ar,
    }
}

#[test]
fn the_vector_holds_and_is_read() {
    let case = vector();
    let (secret, body) = (case["secret"].as_str().unwrap(), case["body"].as_str().unwrap());
    let signature = case["signature"].as_str().unwrap();
    assert_eq!(sign(secret, body.as_bytes()).unwrap(), signature);
    let checkout = callback(secret, signature, body.as_bytes(), Unit::Dinars).unwrap();
    assert_eq!(checkout.live, Some(false));
    assert_eq!((checkout.said.state, checkout.said.amount), (State::Paid, Some(5_000_000)));
    assert_eq!(checkout.said.fee, Some(125_000));
    assert_eq!(checkout.said.event, "01hjjj9aymmrwe664nbzrv84sg:paid");
    let minor = callback(secret, signature, body.as_bytes(), Unit::Centimes).unwrap();
    assert_eq!(minor.said.amount, Some(50_000));
}

#[test]
fn without_its_signature_nothing_is_read() {
    let case = vector();
    let (secret, body) = (case["secret"].as_str().unwrap(), case["body"].as_str().unwrap());
    let signature = case["signature"].as_str().unwrap();
    let read = |secret: &str, signature: &str, body: &str| callback(secret, signature, body.as_bytes(), Unit::Dinars);
    assert!(read(secret, "", body).is_none());
    assert!(read(secret, &signature[1..], body).is_none());
    assert!(read("another", signature, body).is_none());
    assert!(read(secret, signature, &body.replace("50000", "50001")).is_none());
    assert!(read(secret, signature, &format!("{body} ")).is_none());
    assert!(read("", &sign("", body.as_bytes()).unwrap_or_default(), body).is_none(), "an empty key proves nothing");
}

#[test]
fn what_an_event_says_must_agree_with_its_checkout() {
    let event = |kind: &str, status: &str| {
        let data = json!({ "id": "c1", "entity": "checkout", "status": status, "amount": 100, "currency": "dzd",
            "metadata": [{ "reference": "ours" }] });
        signed(&json!({ "entity": "event", "type": kind, "livemode": true, "data": data })).unwrap()
    };
    let paid = event("checkout.paid", "paid");
    assert_eq!((paid.said.state, paid.said.reference.as_str(), paid.live), (State::Paid, "ours", Some(true)));
    assert_eq!(paid.said.currency, "DZD");
    assert_eq!(event("checkout.failed", "paid").said.state, State::Pending);
    assert_eq!(event("checkout.paid", "processing").said.state, State::Pending);
    assert_eq!(event("checkout.failed", "failed").said.state, State::Failed);
    assert_eq!(event("checkout.canceled", "canceled").said.state, State::Cancelled);
    assert_eq!(event("checkout.expired", "expired").said.state, State::Cancelled);
    assert!(signed(&json!({ "type": "customer.created", "data": { "id": "x", "entity": "customer" } })).is_none());
}

#[test]
fn a_body_that_cannot_be_read_leaves_the_outcome_open() {
    assert_eq!(checkout(200, b"<html>", Unit::Dinars), Answer::Unknown);
    assert_eq!(checkout(502, b"{\"message\":\"later\"}", Unit::Dinars), Answer::Unknown);
    assert_eq!(checkout(429, b"{\"message\":\"slowly\"}", Unit::Dinars), Answer::Unknown);
    let refused = checkout(422, "{\"message\":\"The amount is too small.\"}".as_bytes(), Unit::Dinars);
    assert!(matches!(refused, Answer::Refused { message, .. } if message.contains("too small")));
    let made = json!({ "id": "c1", "status": "pending", "amount": 100, "checkout_url": "https://pay.example/c1",
        "metadata": { "reference": "ours" } });
    let made = checkout(201, made.to_string().as_bytes(), Unit::Dinars).told().unwrap();
    assert_eq!((made.said.state, made.url.as_str()), (State::Pending, "https://pay.example/c1"));
    let page = json!({ "data": [{ "id": "c1", "status": "paid", "amount": 100 }] }).to_string();
    assert_eq!(checkouts(200, page.as_bytes(), Unit::Dinars).told().unwrap().len(), 1);
}

#[test]
fn parts_of_a_dinar_cannot_be_asked_for_in_dinars() {
    let problems = checkout_body(&asked(10_050), Unit::Dinars).unwrap_err();
    assert_eq!(problems.of("amount").unwrap().key, "online-amount-dinars");
    let body: Value = serde_json::from_str(&checkout_body(&asked(10_050), Unit::Centimes).unwrap()).unwrap();
    assert_eq!((&body["amount"], &body["locale"]), (&json!(10_050), &json!("ar")));
    assert!(checkout_body(&asked(0), Unit::Centimes).is_err());
    let euros = Asked { amount: Money::new(10_000, Currency::Eur), ..asked(1) };
    assert_eq!(checkout_body(&euros, Unit::Dinars).unwrap_err().of("currency").unwrap().key, "online-currency-dzd");
}

proptest! {
    #[test]
    fn what_was_asked_for_comes_back(dinars in 1_i64..1_000_000_000, centimes in any::<bool>()) {
        let unit = if centimes { Unit::Centimes } else { Unit::Dinars };
        let body: Value = serde_json::from_str(&checkout_body(&asked(dinars * 100), unit).unwrap()).unwrap();
        let made = json!({ "id": "c1", "status": "paid", "amount": body["amount"], "currency": body["currency"],
            "metadata": body["metadata"] });
        let said = checkout(200, made.to_string().as_bytes(), unit).told().unwrap().said;
        prop_assert_eq!(said.amount, Some(dinars * 100));
        prop_assert_eq!(said.reference, "01J9Z3QK7M5T8V2W4X6Y8Z0ABC");
    }

    #[test]
    fn any_other_bytes_do_not_hold(body in prop::collection::vec(any::<u8>(), 0..200), at in any::<prop::sample::Index>()) {
        let signature = sign("secret", &body).unwrap();
        prop_assert!(signature_holds("secret", &signature.to_uppercase(), &body));
        let mut other = body;
        if !other.is_empty() {
            let at = at.index(other.len());
            other[at] ^= 1;
            prop_assert!(!signature_holds("secret", &signature, &other));
        }
    }
}
