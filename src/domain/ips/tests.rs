//! The codes of the vectors, and what must not pass.
use super::*;
use proptest::prelude::*;
use serde_json::Value;

fn ours() -> Value {
    serde_json::from_str(include_str!("../../../tests/vectors/ips_qr.json")).unwrap()
}

fn payments() -> Value {
    serde_json::from_str(include_str!("../../../tests/vectors/payments.json")).unwrap()
}

#[test]
fn codes_are_built_as_the_vectors_say() {
    for case in ours()["cases"].as_array().unwrap() {
        let input = &case["input"];
        let text = |name: &str| input[name].as_str().unwrap_or_default().to_owned();
        let reference = input["reference"]["body"].as_str().map(|body| reference_97(body).unwrap());
        let amount = input["amount"].as_str().unwrap().parse::<Decimal>().unwrap() * Decimal::ONE_HUNDRED;
        let slip = Slip {
            account: account(&text("account")).unwrap(),
            payee: text("payee"),
            amount: amount.to_string().split('.').next().unwrap().parse().unwrap(),
            payer: text("payer"),
            code: text("code"),
            purpose: text("purpose"),
            reference: reference.unwrap_or_default(),
        };
        assert_eq!(code(&slip).unwrap(), case["expected"].as_str().unwrap());
        assert_eq!(read(case["expected"].as_str().unwrap()).unwrap(), slip);
    }
}

#[test]
fn codes_hold_or_break_as_the_vectors_say() {
    for case in payments()["rs_ips_qr"].as_array().unwrap() {
        let text = case["text"].as_str().unwrap();
        assert_eq!(read(text).is_ok(), case["valid"].as_bool().unwrap(), "{text}: {:?}", read(text));
    }
    let good = "K:PR|V:01|C:1|R:840000000095584510|N:Čigra doo|I:RSD1025,12|SF:289|S:X|RO:9714123412";
    read(good).unwrap();
    for case in ours()["invalid"].as_array().unwrap() {
        let (tag, value) = (case["field"].as_str().unwrap(), case["value"].as_str().unwrap());
        let parts: Vec<String> = good
            .split('|')
            .map(|part| if part.split(':').next() == Some(tag) { format!("{tag}:{value}") } else { part.to_owned() })
            .collect();
        assert!(read(&parts.join("|")).is_err(), "{tag} {value}");
    }
}

#[test]
fn accounts_and_references_are_those_of_the_vectors() {
    let file = payments();
    for case in file["rs_account"]["valid"].as_array().unwrap() {
        assert_eq!(account(case["dashed"].as_str().unwrap()).unwrap(), case["full"].as_str().unwrap());
    }
    for case in file["rs_account"]["invalid"].as_array().unwrap() {
        assert!(account(case["full"].as_str().unwrap()).is_err(), "{case}");
    }
    for case in file["rs_reference_model97"]["cases"].as_array().unwrap() {
        assert_eq!(reference_97(case["body"].as_str().unwrap()).unwrap(), case["RO"].as_str().unwrap());
    }
    for bad in file["rs_reference_model97"]["invalid_RO"].as_array().unwrap() {
        assert!(!reference_fits(bad.as_str().unwrap()), "{bad}");
    }
}

#[test]
fn a_code_is_not_made_of_what_would_break_it() {
    let good = Slip {
        account: "840000000095584510".into(),
        payee: "Čigra doo".into(),
        amount: 100,
        code: "221".into(),
        ..Slip::default()
    };
    code(&good).unwrap();
    let fault = |slip: Slip| code(&slip).unwrap_err();
    assert_eq!(fault(Slip { payee: "Bad|Name".into(), ..good.clone() }), Fault::Wrong("N"));
    assert_eq!(fault(Slip { payee: String::new(), ..good.clone() }), Fault::Missing("N"));
    assert_eq!(fault(Slip { payee: "X".repeat(71), ..good.clone() }), Fault::Wrong("N"));
    assert_eq!(fault(Slip { amount: 0, ..good.clone() }), Fault::Wrong("I"));
    assert_eq!(fault(Slip { amount: -100, ..good.clone() }), Fault::Wrong("I"));
    assert_eq!(fault(Slip { code: "389".into(), ..good.clone() }), Fault::Wrong("SF"));
    assert_eq!(fault(Slip { purpose: "two\nlines".into(), ..good.clone() }), Fault::Wrong("S"));
    assert_eq!(fault(Slip { reference: format!("00{}", "1".repeat(30)), ..good.clone() }), Fault::Wrong("RO"));
    assert_eq!(fit(" Žarko | Marko\nNiš ", 12), "Žarko Marko");
}

#[test]
fn fields_stand_once_and_in_order() {
    for bad in [
        "V:01|K:PR|C:1|R:840000000095584510|N:X|I:RSD10,00|SF:289",
        "K:PR|V:01|C:1|R:840000000095584510|N:X|I:RSD10,00|SF:289|SF:289",
        "K:PR|V:01|C:1|R:840000000095584510|N:X|I:RSD10,00|ZZ:1|SF:289",
        "K:PR |V:01|C:1|R:840000000095584510|N:X|I:RSD10,00|SF:289",
        "K:PR|V:01|C:1|R:840000000095584510|N:X|I:RSD10,00",
        "K:PT|V:01|C:1|R:840000000095584510|N:X|I:RSD10,00|SF:289",
        "",
    ] {
        assert!(read(bad).is_err(), "{bad}");
    }
}

proptest! {
    #[test]
    fn what_a_code_says_can_be_read_back(
        amount in 1_i64..=LARGEST, payee in "[A-ZČĆŠĐŽ:. ]{1,70}", purpose in "[a-zčć/: ]{0,35}", body in "[A-Z0-9]{1,19}",
        bank in 100_u64..999, number in 0_u64..10_000_000_000_000,
    ) {
        let first = u128::from(bank) * 10_000_000_000_000 + u128::from(number);
        let account = format!("{first:016}{:02}", 98 - first * 100 % 97);
        let slip = Slip {
            account, amount, payee: fit(&payee, 70), payer: String::new(), code: "221".into(), purpose: fit(&purpose, 35),
            reference: reference_97(&body).unwrap(),
        };
        prop_assume!(!slip.payee.is_empty());
        let text = code(&slip).unwrap();
        prop_assert_eq!(read(&text).unwrap(), slip);
    }

    #[test]
    fn reading_never_panics(text in "\\PC{0,120}") {
        let _ = read(&text);
    }
}
