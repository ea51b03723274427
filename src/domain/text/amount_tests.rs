//! Amounts as typed in five languages, and as no one should.
use super::*;
use proptest::prelude::*;

fn dinars(text: &str) -> Result<i64, NumberError> {
    parse_amount(text, Currency::Dzd).map(|money| money.minor)
}

#[test]
fn each_language_writes_the_same_amount() {
    let ways = [
        "1234567.50",
        "1234567,5",
        "1 234 567,50",
        "1\u{202F}234\u{202F}567,50\u{A0}DA",
        "1.234.567,50",
        "1,234,567.50",
        "12,34,567.50",
        "\u{200F}1.234.567,50\u{A0}د.ج.\u{200F}",
        "١٬٢٣٤٬٥٦٧٫٥٠",
        "१२,३४,५६७.५०",
        "1'234'567.50",
        "DZD 1 234 567.5",
        "+1234567.500",
        " 1 234 567,50 دج ",
    ];
    for way in ways {
        assert_eq!(dinars(way), Ok(123_456_750), "{way}");
    }
}

#[test]
fn small_and_edge_amounts() {
    let cases = [
        ("0", 0),
        ("00012", 1200),
        ("1.234", 123_400),
        ("1,234", 123_400),
        ("0.500", 50),
        (".5", 50),
        ("5,", 500),
        ("-0,05", -5),
        ("−3", -300),
        ("\u{200E}-1.234,50", -123_450),
        ("12,5", 1250),
        ("92233720368547758.07", i64::MAX),
    ];
    for (text, minor) in cases {
        assert_eq!(dinars(text), Ok(minor), "{text}");
    }
}

#[test]
fn what_is_wrong_is_named() {
    use NumberError::{Decimals, Empty, Invalid, Large};
    let cases = [
        ("", Empty),
        (" \u{200F} ", Empty),
        ("abc", Invalid),
        ("=1+1", Invalid),
        ("1e5", Invalid),
        ("--1", Invalid),
        ("1-", Invalid),
        ("12 34", Invalid),
        ("1,23,4", Invalid),
        ("1.234,567.8", Invalid),
        ("1.2.3", Invalid),
        ("₹5", Invalid),
        ("0.239", Decimals(2)),
        ("12.3456", Decimals(2)),
        ("92233720368547758.08", Large),
        ("999999999999999999999", Large),
        ("NaN", Invalid),
        ("0x10", Invalid),
    ];
    for (text, error) in cases {
        assert_eq!(dinars(text), Err(error), "{text}");
    }
    assert_eq!(parse_amount("1.234", Currency::Tnd).map(|m| m.minor), Ok(1234));
    assert_eq!(parse_amount("1.234,500", Currency::Tnd).map(|m| m.minor), Ok(1_234_500));
    assert_eq!(parse_amount("1,5", Currency::Jpy), Err(Decimals(0)));
    assert_eq!(dinars(&"9".repeat(1 << 20)), Err(Invalid));
}

#[test]
fn signs_of_other_currencies_are_not_accepted() {
    assert_eq!(parse_amount("₹ 1,00,000", Currency::Inr).map(|m| m.minor), Ok(10_000_000));
    assert_eq!(parse_amount("€5", Currency::Inr), Err(NumberError::Invalid));
    assert_eq!(parse_amount("500 din.", Currency::Rsd).map(|m| m.minor), Ok(50_000));
}

#[test]
fn quantities_and_counts() {
    assert_eq!(parse_decimal("2,750", 2), Ok(Decimal::from(2750)));
    assert_eq!(parse_decimal("2.75", 3), Ok(Decimal::new(275, 2)));
    assert_eq!(parse_decimal("2,755", 3), Ok(Decimal::new(2755, 3)));
    assert_eq!(parse_decimal("0.750", 3), Ok(Decimal::new(75, 2)));
    assert_eq!(parse_integer("١٢"), Ok(12));
    assert_eq!(parse_integer("1 200"), Ok(1200));
    assert_eq!(parse_integer("1.5"), Err(NumberError::Decimals(0)));
}

#[test]
fn each_error_has_its_message() {
    assert_eq!(NumberError::Decimals(2).amount_key(), "form-amount-decimals");
    assert_eq!(NumberError::Decimals(2).limit(), Some(2));
    assert_eq!(NumberError::Empty.number_key(), "form-required");
}

proptest! {
    #[test]
    fn plain_amounts_come_back(minor in any::<i64>(), currency in prop::sample::select(Currency::ALL.to_vec())) {
        let money = Money::new(minor, currency);
        prop_assert_eq!(parse_amount(&money.plain(), currency), Ok(money));
    }

    #[test]
    fn no_text_is_fatal(text in any::<String>()) {
        let _ = (parse_amount(&text, Currency::Inr), parse_decimal(&text, 3), parse_integer(&text));
    }

    #[test]
    fn nothing_made_of_number_letters_is_fatal(text in "[-+0-9., '٠-٩०-९٫٬₹]{0,24}") {
        let _ = (parse_amount(&text, Currency::Inr), parse_decimal(&text, 3), parse_integer(&text));
    }
}
