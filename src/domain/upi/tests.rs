//! The links of the vectors, and what must not pass.
use super::*;
use proptest::prelude::*;
use serde_json::Value;

fn vectors(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn of(input: &Value) -> Link {
    let text = |name: &str| input[name].as_str().unwrap_or_default().to_owned();
    let amount = input["am_paise"].as_i64().or_else(|| paise(input["am"].as_str()?)).unwrap_or(0);
    Link {
        payee: text("pa"),
        name: text("pn"),
        reference: text("tr"),
        amount,
        note: text("tn"),
        category: String::new(),
    }
}

#[test]
fn links_are_those_of_the_vectors() {
    for case in vectors(include_str!("../../../tests/vectors/payments.json"))["upi"].as_array().unwrap() {
        assert_eq!(link(&of(&case["input"])).unwrap(), case["uri"].as_str().unwrap());
    }
}

/// The order of the parameters is free there: what they say is compared.
#[test]
fn links_say_what_the_vectors_say() {
    for case in vectors(include_str!("../../../tests/vectors/upi_qr.json"))["cases"].as_array().unwrap() {
        let made = link(&of(&case["input"])).unwrap();
        let expected = case["expected"].as_str().or_else(|| case["example"].as_str()).unwrap();
        assert_eq!(read(&made), read(expected));
        assert_eq!(read(&made).unwrap(), of(&case["input"]));
    }
}

#[test]
fn addresses_are_read_as_people_type_them() {
    assert_eq!(address(" School@OKHDFCbank ").unwrap(), "school@okhdfcbank");
    for bad in ["", "school", "@bank", "s@okaxis", "sc hool@b", "a@b@c", "name@b4nk", "naïve@bank", "name@x"] {
        assert_eq!(address(bad), Err("identifier-vpa-shape"), "{bad}");
    }
}

#[test]
fn what_no_application_reads_is_refused() {
    let good = Link { payee: "ab@bank".into(), name: "A".into(), ..Link::default() };
    let fault = |link_of: Link| link(&link_of).unwrap_err();
    assert_eq!(fault(Link { payee: "ab".into(), ..good.clone() }), Fault::Payee);
    assert_eq!(fault(Link { name: " ".into(), ..good.clone() }), Fault::Name);
    assert_eq!(fault(Link { reference: "INV/1".into(), ..good.clone() }), Fault::Reference);
    assert_eq!(fault(Link { reference: "A".repeat(36), ..good.clone() }), Fault::Reference);
    assert_eq!(fault(Link { amount: -1, ..good.clone() }), Fault::Amount);
    assert_eq!(fault(Link { category: "12a4".into(), ..good.clone() }), Fault::Category);
    assert_eq!(reference("INV/26-27/000123"), "INV2627000123");
    assert!(read("upi://pay?pa=ab@bank&pn=A&cu=USD").is_none());
}

proptest! {
    #[test]
    fn what_a_link_says_can_be_read_back(
        name in "[a-zA-Zéअ&=+% ]{1,30}", note in "[a-z&=#?/अ ]{0,40}", amount in 0_i64..10_000_000_000, reference in "[A-Z0-9]{0,35}",
    ) {
        prop_assume!(!name.trim().is_empty());
        let said = Link {
            payee: "shop@okaxis".into(), name: clean(&name), reference, amount, note: clean(&note), category: "5411".into(),
        };
        let text = link(&said).unwrap();
        prop_assert!(text.is_ascii() && !text.contains(' ') && !text.contains('+'));
        prop_assert_eq!(read(&text).unwrap(), said);
    }
}
