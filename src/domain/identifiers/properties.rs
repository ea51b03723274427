//! What the algorithms of identifiers promise for all numbers and all texts.
use super::{tests::clean_read, *};
use proptest::prelude::*;

/// The text with the sign at one place made another one.
fn changed(text: &str, at: usize, by: usize) -> String {
    let signs = if text.as_bytes()[at].is_ascii_digit() { "0123456789" } else { "ABCDEFGHIJKLMNOPQRSTUVWXYZ" };
    let old = signs.find(&text[at..=at]).unwrap();
    let new = (old + 1 + by % (signs.len() - 1)) % signs.len();
    format!("{}{}{}", &text[..at], &signs[new..=new], &text[at + 1..])
}

proptest! {
    /// ISO 7064, Luhn, modulus 36 and modulus 97 all promise to catch one wrong sign.
    #[test]
    fn one_wrong_sign_is_caught(at in any::<prop::sample::Index>(), by in 0usize..100) {
        let right = [
            (Kind::Gstin, "27AAPFU0939F1ZV"), (Kind::Pib, "100002887"), (Kind::BankAccount, "265987654321012389"),
            (Kind::Iban, "RS35265987654321012389"), (Kind::Iban, "GB82WEST12345698765432"),
            (Kind::Siren, "732829320"), (Kind::Siret, "73282932000074"), (Kind::Tva, "FR44732829320"),
        ];
        for (kind, value) in right {
            prop_assert!(read(kind, value).is_ok());
            let wrong = changed(value, at.index(value.len()), by);
            prop_assert!(read(kind, &wrong).is_err(), "{:?} {}", kind, wrong);
        }
        // The bank's code of a RIB is outside its key.
        let rib = "00100012345678901243";
        prop_assert!(read(Kind::Rib, &changed(rib, 3 + at.index(17), by)).is_err());
    }

    #[test]
    fn what_is_kept_reads_the_same_again(text in "[A-Z0-9 ./-]{0,40}") {
        for kind in Kind::ALL {
            if let Ok(once) = read(kind, &text) {
                prop_assert_eq!(read(kind, &once.value), Ok(once.clone()));
                prop_assert_eq!(read(kind, &display(kind, &once.value)), Ok(once));
            }
        }
    }

    #[test]
    fn accounts_made_here_are_right(bank in 100u32..1000, number in 0u64..10_000_000_000_000) {
        let body = format!("{bank}{number:013}");
        let account = format!("{body}{:02}", 98 - mod_97(&body).unwrap() * 100 % 97);
        prop_assert_eq!(clean_read(Kind::BankAccount, &account), account.clone());
        prop_assert_eq!(clean_read(Kind::Iban, &rs::iban_of(&account).unwrap()), rs::iban_of(&account).unwrap());
        prop_assert_eq!(clean_read(Kind::BankAccount, &display(Kind::BankAccount, &account)), account);
    }

    #[test]
    fn no_text_breaks_a_rule(text in any::<String>()) {
        for kind in Kind::ALL {
            if let Ok(reading) = read(kind, &text) {
                prop_assert!(reading.value.is_ascii() && reading.value.len() <= 34);
            }
            display(kind, &text);
        }
        let _ = (rs::read_reference(&text), rs::iban_of(&text), fr::tva_of(&text), india::Gstin::of(&text));
        let _ = india::sandbox_gstin(&text);
    }
}
