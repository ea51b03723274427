//! Links, refunds, sums paid out, and the encrypted variant.
use super::{super::*, *};

#[test]
fn links_are_read_and_whatever_is_no_answer_stays_open() {
    let data = json!({ "data": { "url": "https://pay.example/v2/executepaymentrequesturl/u1", "uuid": "u1",
        "expiry_datetime": "2026-11-20 16:19:46", "order_id": "A" } });
    let made = link(SALT, answered(&data).as_bytes()).told().unwrap();
    assert_eq!((made.uuid.as_str(), made.until.unwrap().to_string().as_str()), ("u1", "2026-11-20T16:19:46"));
    assert!(link(SALT, data.to_string().as_bytes()).told().is_some());
    assert_eq!(link(SALT, answered(&data).replace("u1", "u2").as_bytes()), Answer::Unknown);
    let script = json!({ "data": { "url": "javascript:alert(1)", "uuid": "u1" } });
    assert_eq!(link(SALT, script.to_string().as_bytes()), Answer::Unknown);
    for body in ["", "<html>", "null", "{}", "{\"data\":null}", "[]"] {
        assert_eq!(link(SALT, body.as_bytes()), Answer::Unknown, "{body}");
    }
    let refused = link(SALT, br#"{"error":{"code":1010,"message":"Amount too low"}}"#);
    assert_eq!(refused, Answer::Refused { code: "1010".into(), message: "Amount too low".into() });
    let busy = link_ended(SALT, br#"{"error":{"code":"TRANSACTION-IN-PROGRESS","message":"wait"}}"#);
    assert!(matches!(busy, Answer::Refused { code, .. } if code == "TRANSACTION-IN-PROGRESS"));
}

#[test]
fn refunds_are_read() {
    let data = json!({ "data": { "transaction_id": "T1", "refund_id": 4351, "refund_reference_no": null,
        "merchant_refund_id": "R1", "amount": "10.00" } });
    let read = refund(SALT, answered(&data).as_bytes()).told().unwrap();
    assert_eq!((read.remote.as_str(), read.reference.as_str(), read.amount), ("4351", "R1", Some(1000)));
    assert_eq!(refund(SALT, data.to_string().as_bytes()), Answer::Unknown, "no proof");
    assert_eq!(refund_state(SALT, answered(&data).as_bytes()).told().unwrap().len(), 1);
}

#[test]
fn sums_paid_out_are_read() {
    let row = json!({ "settlement_id": 7, "bank_reference": "UTR1", "payout_amount": 98.82, "completed": "y",
        "account_number": "XX12", "settlement_datetime": "20-11-2026 10:00:00", "sale_amount": "100.00",
        "refund_amount": null, "chargeback_amount": "0.00" });
    let read = settlements(SALT, answered(&json!({ "data": [row] })).as_bytes()).told().unwrap();
    assert_eq!((read[0].payout, read[0].sales, read[0].refunds, read[0].completed), (9882, 10_000, 0, true));
    assert_eq!(read[0].at.unwrap().to_string(), "2026-11-20T10:00:00");
    let part = json!({ "settlement_id": "7", "transaction_id": "T1", "order_id": "A", "gross_transaction_amount": "100.00",
        "tdr_amount": "1.00", "tax_on_tdr_amount": "0.18" });
    let read = settled(SALT, answered(&json!({ "data": [part] })).as_bytes()).told().unwrap();
    assert_eq!((read[0].gross, read[0].fee, read[0].fee_tax, read[0].net), (10_000, 100, 18, 9882));
    let none = settlements(SALT, br#"{"error":{"code":404,"message":"No record"}}"#);
    assert_eq!(none, Answer::Told(Vec::new()));
    let broken = json!({ "data": [{ "settlement_id": 8 }] });
    assert_eq!(settlements(SALT, answered(&broken).as_bytes()), Answer::Unknown);
    let days = settlements_between(ACCOUNT, jiff::civil::date(2026, 11, 1), jiff::civil::date(2026, 11, 20));
    assert_eq!((field(&days, "date_from"), field(&days, "date_to")), ("01-11-2026", "20-11-2026"));
}

#[test]
fn the_encrypted_variant_is_that_of_the_vectors() {
    let file = vectors();
    let (cipher, plain) = (&file["payaid_aes256cbc"], file["payaid_aes256cbc"]["plaintext"].as_str().unwrap());
    let iv: [u8; 16] = cipher["iv_ascii"].as_str().unwrap().as_bytes().try_into().unwrap();
    let iv_text = cipher["iv_base64"].as_str().unwrap();
    for case in cipher["cases"].as_array().unwrap() {
        let (key, sealed) = (case["key"].as_str().unwrap(), case["encrypted_data"].as_str().unwrap());
        assert_eq!(seal(key, iv, plain), sealed);
        assert_eq!(open(key, sealed, iv_text).as_deref(), Some(plain));
        assert_eq!(open("another key", sealed, iv_text), None);
        assert_eq!(open(key, &sealed[4..], "QUJD"), None);
        assert_eq!(open(key, "?", iv_text), None);
    }
    let form = with_hash(fields_of(&case("callback")), SALT);
    let sent = sealed_fields("key", "secret", iv, &form);
    let back = open_fields("secret", field(&sent, "encrypted_data"), field(&sent, "iv")).unwrap();
    assert_eq!(said(SALT, &back).unwrap().state, State::Paid);
}
