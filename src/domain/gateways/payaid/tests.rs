//! tests/vectors/payments.json, and what must not pass.
use super::*;
use crate::{
    gateways::{Answer, State},
    money::{Currency, Money},
};
use proptest::prelude::*;
use serde_json::{Value, json};
use sha2::Digest;

mod answers;

const SALT: &str = "salt-0123456789abcdef";

fn vectors() -> Value {
    serde_json::from_str(include_str!("../../../../tests/vectors/payments.json")).unwrap()
}

fn case(name: &str) -> Value {
    let all = vectors();
    all["payaid_hash"].as_array().unwrap().iter().find(|case| case["name"] == name).unwrap().clone()
}

fn fields_of(case: &Value) -> Fields {
    let members = case["fields"].as_object().unwrap();
    members.iter().map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned())).collect()
}

fn with_hash(mut fields: Fields, salt: &str) -> Fields {
    fields.retain(|(name, _)| name != "hash");
    let hash = request_hash(salt, &fields);
    fields.push(("hash".to_owned(), hash));
    fields
}

fn changed(fields: &Fields, name: &str, value: &str) -> Fields {
    let change =
        |(known, old): &(String, String)| (known.clone(), if known == name { value.to_owned() } else { old.clone() });
    fields.iter().map(change).collect()
}

/// A JSON answer with its hash behind it, as the gateway writes one.
fn answered(body: &Value) -> String {
    let text = json::compact(&body.to_string());
    let digest = sha2::Sha512::new().chain_update(SALT).chain_update(&text).finalize();
    let hash: String = digest.iter().map(|byte| format!("{byte:02X}")).collect();
    format!("{},\"hash\":\"{hash}\"}}", text.strip_suffix('}').unwrap())
}

fn asked() -> Asked {
    Asked {
        reference: "01J9Z3QK7M5T8V2W4X6Y8Z0ABC".to_owned(),
        amount: Money::new(3556, Currency::Inr),
        description: "Invoice INV|2026".to_owned(),
        payer: Payer {
            name: " Amit ".to_owned(),
            email: "amit@example.com".to_owned(),
            phone: "9900990099".to_owned(),
            city: "Bangalore".to_owned(),
            postcode: "560001".to_owned(),
            ..Payer::default()
        },
        back: "https://portal.example/p/t1".to_owned(),
        minutes: 5,
    }
}

const ACCOUNT: Account<'static> = Account { key: "f14e50fd", salt: SALT, live: false };

#[test]
fn hashes_of_forms_are_those_of_the_vectors() {
    let all = vectors();
    for case in all["payaid_hash"].as_array().unwrap().iter().filter(|case| case["fields"].is_object()) {
        let (salt, fields) = (case["salt"].as_str().unwrap(), fields_of(case));
        assert_eq!(request_hash(salt, &fields), case["hash"].as_str().unwrap(), "{}", case["name"]);
        let mut turned = fields;
        turned.reverse();
        assert_eq!(request_hash(salt, &turned), case["hash"].as_str().unwrap());
    }
}

#[test]
fn the_callback_of_the_vectors_is_paid() {
    let form = with_hash(fields_of(&case("callback")), SALT);
    let said = said(SALT, &form).unwrap();
    assert_eq!((said.state, said.amount, said.currency.as_str()), (State::Paid, Some(3556), "INR"));
    assert_eq!(said.reference, "01J9Z3QK7M5T8V2W4X6Y8Z0ABC");
    assert_eq!(said.event, "HDVISC1299876438:0");
    assert_eq!(said.reason, "0 Transaction successful");
}

#[test]
fn a_form_without_the_right_hash_proves_nothing() {
    let plain = fields_of(&case("callback"));
    let good = with_hash(plain.clone(), SALT);
    let hash = field(&good, "hash").to_owned();
    assert!(form_holds(SALT, &changed(&good, "hash", &hash.to_lowercase())));
    assert!(!form_holds(SALT, &plain), "no hash");
    for bad in ["", "null", &hash[1..], &format!("{hash}0"), &format!(" {hash}")] {
        assert!(!form_holds(SALT, &changed(&good, "hash", bad)), "{bad}");
    }
    let last = if hash.ends_with('0') { "1" } else { "0" };
    assert!(!form_holds(SALT, &changed(&good, "hash", &format!("{}{last}", &hash[..127]))), "one nibble");
    let mut more = good.clone();
    more.push(("udf9".to_owned(), "x".to_owned()));
    assert!(!form_holds(SALT, &more), "a field more");
    let mut twice = good.clone();
    twice.push(("amount".to_owned(), String::new()));
    assert!(!form_holds(SALT, &twice), "a name twice");
    let less: Fields = good.iter().filter(|(name, _)| name != "city").cloned().collect();
    assert!(!form_holds(SALT, &less), "a field less");
    assert!(!form_holds(SALT, &changed(&good, "amount", "3.55")), "another amount");
    assert!(!form_holds("another salt", &good));
    assert!(!form_holds("", &with_hash(plain, "")), "an empty salt proves nothing");
}

#[test]
fn only_the_very_zero_is_success() {
    let plain = fields_of(&case("callback"));
    let state =
        |code: &str| said(SALT, &with_hash(changed(&plain, "response_code", code), SALT)).map(|said| said.state);
    assert_eq!(state("0"), Some(State::Paid));
    for code in ["00", "0 ", " 0", "0.0", "+0", "-0", "0x0", "９"] {
        assert_eq!(state(code), Some(State::Pending), "{code}");
    }
    assert_eq!(state(""), None);
    let status = |code: Value| {
        let row = json!({ "order_id": "A", "transaction_id": "T", "response_code": code, "amount": "1.00" });
        let told = super::status(SALT, answered(&json!({ "data": [row] })).as_bytes()).told().unwrap();
        told.first().map(|said| said.state)
    };
    assert_eq!((status(json!(0)), status(json!("0"))), (Some(State::Paid), Some(State::Paid)));
    assert_eq!((status(json!(0.0)), status(json!("00"))), (Some(State::Pending), Some(State::Pending)));
    assert_eq!((status(json!(false)), status(json!(null))), (None, None));
}

#[test]
fn codes_mean_what_the_guide_says() {
    let stands = |code: &str, state: State| assert_eq!(meaning(code), Meaning::Stands(state), "{code}");
    for code in ["1006", "1030", "1088", "9999"] {
        stands(code, State::Pending);
    }
    for code in ["1000", "1005", "1011", "1022", "1057", "1085"] {
        stands(code, State::Failed);
    }
    stands("1043", State::Cancelled);
    stands("1032", State::Refunded);
    assert_eq!((meaning("1003"), meaning("1023"), meaning("1001")), (Meaning::LookUp, Meaning::Alert, Meaning::Setup));
    for code in ["", "1028", "1050", "7", "01000", "x"] {
        assert_eq!(meaning(code), Meaning::Unclear, "{code}");
    }
}

#[test]
fn the_surcharge_is_not_what_was_asked() {
    let mut plain = changed(&fields_of(&case("callback")), "amount", "36.00");
    plain.push(("amount_orig".to_owned(), "35.56".to_owned()));
    plain.push(("tdr_amount".to_owned(), "0.40".to_owned()));
    plain.push(("tax_on_tdr_amount".to_owned(), "0.07".to_owned()));
    let said = said(SALT, &with_hash(plain.clone(), SALT)).unwrap();
    assert_eq!((said.amount, said.fee), (Some(3556), Some(47)));
    let unread = super::said(SALT, &with_hash(changed(&plain, "amount_orig", "35,56"), SALT)).unwrap();
    assert_eq!((unread.state, unread.amount), (State::Pending, None), "a success without an amount is none");
}

#[test]
fn json_answers_prove_themselves_as_sent_and_as_written_anew() {
    let case = case("json response");
    let body = case["body_with_hash"].as_str().unwrap();
    assert!(json_holds(SALT, body.as_bytes()));
    let hash = case["hash"].as_str().unwrap();
    let first = body.replacen('{', &format!("{{\"hash\":\"{}\",", hash.to_lowercase()), 1);
    let first = first.replace(&format!(",\"hash\":\"{hash}\"}}"), "}");
    assert!(json_holds(SALT, first.as_bytes()), "wherever the hash stands");
    let spaced = body.replace("\":", "\": ").replace("\\u00e9", "é").replace("Web/", "Web\\/");
    assert!(json_holds(SALT, spaced.as_bytes()), "written anew on the way");
    for bad in [
        body.replace(hash, ""),
        body.replace(&format!("\"{hash}\""), "null"),
        body.replace(&format!(",\"hash\":\"{hash}\""), ""),
        body.replace(hash, &hash[1..]),
        body.replace("1.93", "1.94"),
        body.replace("}}", "},\"hash\":\"\"}"),
        format!("[{body}]"),
        "<html></html>".to_owned(),
        String::new(),
    ] {
        assert!(!json_holds(SALT, bad.as_bytes()), "{bad}");
    }
    assert!(!json_holds("another", body.as_bytes()) && !json_holds("", body.as_bytes()));
    let said = status(SALT, body.as_bytes()).told().unwrap();
    assert_eq!((said[0].state, said[0].amount, said[0].fee), (State::Paid, Some(193), Some(3)));
    assert_eq!((said[0].reference.as_str(), said[0].remote.as_str()), ("427643", "HDVISC4291974106"));
    assert_eq!(status(SALT, body.replace("1.93", "9.93").as_bytes()), Answer::Unknown);
}

#[test]
fn what_is_missing_is_said_before_anybody_is_asked() {
    let nobody = Asked { payer: Payer::default(), amount: Money::new(99, Currency::Inr), ..asked() };
    let problems = payment(ACCOUNT, &nobody).unwrap_err();
    for name in ["name", "email", "phone", "city", "zip_code", "amount"] {
        assert!(problems.of(name).is_some(), "{name}");
    }
    assert!(problems.of("address_line_1").is_none() && problems.of("state").is_none());
    let euros = Asked { amount: Money::new(3556, Currency::Eur), reference: "X".repeat(31), ..asked() };
    let problems = payment(ACCOUNT, &euros).unwrap_err();
    assert!(problems.of("currency").is_some() && problems.of("order_id").is_some());
}

#[test]
fn a_form_is_sent_trimmed_and_proved() {
    let form = payment(ACCOUNT, &asked()).unwrap();
    assert!(form_holds(SALT, &form));
    assert_eq!((field(&form, "amount"), field(&form, "name"), field(&form, "mode")), ("35.56", "Amit", "TEST"));
    assert_eq!((field(&form, "description"), field(&form, "expiry_in_minutes")), ("Invoice INV 2026", "15"));
    assert!(form.iter().all(|(_, value)| !value.is_empty() && !value.contains('|')));
    let refund = refund_request(ACCOUNT, "T1", "R1", Money::new(1000, Currency::Inr), "Refund").unwrap();
    assert_eq!(field(&refund, "amount"), "10.00");
    assert!(
        form_holds(SALT, &refund)
            && form_holds(SALT, &status_of(ACCOUNT, "A"))
            && form_holds(SALT, &end_link(ACCOUNT, "u"))
    );
    assert!(refund_request(ACCOUNT, "T1", "", Money::new(0, Currency::Inr), "").is_err());
}

#[test]
fn both_ways_to_write_a_moment_are_read() {
    let read = |text: &str| super::answers::moment(text).map(|moment| moment.to_string());
    assert_eq!(read("2026-11-20 16:19:46"), read("20-11-2026 16:19:46"));
    assert_eq!(read("20-11-2026").as_deref(), Some("2026-11-20T00:00:00"));
    assert!(read("").is_none() && read("2026-13-01 00:00:00").is_none() && read("soon").is_none());
}

proptest! {
    #[test]
    fn rupees_come_back(paise in 0_i64..=999_999_999_999) {
        prop_assert_eq!(payments::paise(&request::rupees(paise)), Some(paise));
    }

    #[test]
    fn whatever_is_sealed_opens(text in "\\PC{0,80}", key in "\\PC{0,40}", iv in any::<[u8; 16]>()) {
        let sent = sealed_fields("k", &key, iv, &[("a".to_owned(), text.clone())]);
        let back = open_fields(&key, field(&sent, "encrypted_data"), field(&sent, "iv")).unwrap();
        prop_assert_eq!(field(&back, "a"), text);
    }

    #[test]
    fn reading_what_anybody_sends_never_panics(body in prop::collection::vec(any::<u8>(), 0..200), text in "\\PC{0,80}") {
        prop_assert!(!json_holds(SALT, &body));
        prop_assert!(!json_holds(SALT, text.as_bytes()));
        prop_assert_eq!(status(SALT, text.as_bytes()).told(), None);
    }

    #[test]
    fn any_answer_with_its_hash_holds_and_any_other_does_not(value in "\\PC{0,40}", number in any::<i64>(), salt in "[a-z]{1,9}") {
        let body = answered(&json!({ "data": { "a": value, "b": number, "c": [null, true, {}] } }));
        prop_assert!(json_holds(SALT, body.as_bytes()));
        prop_assert!(!json_holds(&salt, body.as_bytes()));
    }
}
