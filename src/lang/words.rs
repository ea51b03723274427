//! Amounts spelled out, as an invoice or a cheque must carry them in each country.
mod ar;
mod en;
mod fr;
mod hi;
mod sr;

use crate::Locale;
use domain::{
    country::Country,
    lang::Lang,
    money::{Currency, Money},
};

/// A whole number in words. In English of India and in Hindi by lakhs and crores.
pub fn cardinal(locale: Locale, n: u64) -> String {
    match locale.lang {
        Lang::Ar => ar::cardinal(n),
        Lang::Fr => fr::cardinal(n),
        Lang::En => en::cardinal(n, locale.country == Country::In),
        Lang::Hi => hi::cardinal(n),
        Lang::Sr => sr::cardinal(n, sr::Gender::Masculine),
    }
}

/// An amount in words with its currency, as the law or the custom of the language's documents wants it. The sentence
/// that introduces it ("Arrêtée la présente facture à la somme de") is the document's own message.
pub fn amount(locale: Locale, money: Money) -> String {
    let scale = money.currency.scale().unsigned_abs();
    let parts = Parts {
        major: money.minor.unsigned_abs() / scale,
        minor: money.minor.unsigned_abs() % scale,
        currency: money.currency,
        negative: money.is_negative(),
    };
    match locale.lang {
        Lang::Ar => ar::amount(&parts),
        Lang::Fr => fr::amount(&parts),
        Lang::En => en::amount(&parts, locale.country == Country::In),
        Lang::Hi => hi::amount(&parts),
        Lang::Sr => sr::amount(&parts),
    }
}

/// An amount taken apart for spelling.
struct Parts {
    major: u64,
    minor: u64,
    currency: Currency,
    negative: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> serde_json::Value {
        serde_json::from_str(include_str!("../../tests/vectors/words.json")).unwrap()
    }

    fn reader(column: &str) -> Locale {
        match column {
            "en_IN" | "INR_en" => Locale::new(Lang::En, Country::In),
            "fr" | "DZD_fr" | "EUR_fr" => Locale::new(Lang::Fr, Country::Dz),
            "ar" | "DZD_ar" => Locale::new(Lang::Ar, Country::Dz),
            "hi" | "INR_hi" => Locale::new(Lang::Hi, Country::In),
            _ => Locale::new(Lang::Sr, Country::Rs),
        }
    }

    /// A number before a noun is in construct state or accusative in Arabic; alone it is in neither. The vectors give
    /// the form before a noun for these, and for 200, whose free form is the one they use inside 211.
    const ARABIC_ALONE: [(u64, &str); 9] = [
        (200, "مئتان"),
        (1_200, "ألف ومئتان"),
        (11_000, "أحد عشر ألفًا"),
        (22_000, "اثنان وعشرون ألفًا"),
        (80_000, "ثمانون ألفًا"),
        // Ten thousands are ten of them, above a hundred too: the plural, not the singular.
        (110_000, "مائة وعشرة آلاف"),
        (121_000, "مائة وواحد وعشرون ألفًا"),
        (11_000_000, "أحد عشر مليونًا"),
        (21_000_000, "واحد وعشرون مليونًا"),
    ];

    #[test]
    fn the_cardinals_of_the_vectors() {
        let file = file();
        let mut seen = 0;
        for row in file["cardinals"].as_array().unwrap() {
            let n = row["n"].as_u64().unwrap();
            for column in ["en_IN", "fr", "ar", "hi", "sr_Latn"] {
                let Some(expected) = row[column].as_str() else { continue };
                let ours = ARABIC_ALONE.iter().find(|(number, _)| column == "ar" && *number == n);
                let expected = ours.map_or(expected, |(_, words)| words);
                assert_eq!(cardinal(reader(column), n), expected, "{column} {n}");
                seen += 1;
            }
        }
        assert!(seen > 250, "{seen}");
    }

    #[test]
    fn hindi_below_a_hundred() {
        let file = file();
        for (n, words) in (0..).zip(file["hi_0_99"].as_array().unwrap()) {
            assert_eq!(cardinal(reader("hi"), n), words.as_str().unwrap());
        }
    }

    #[test]
    fn the_amounts_of_the_vectors() {
        let file = file();
        let mut seen = 0;
        for row in file["amounts"].as_array().unwrap() {
            for (column, expected) in row.as_object().unwrap() {
                let Some(currency) = column.split('_').next().and_then(Currency::parse) else { continue };
                let money = domain::text::parse_amount(row["amount"].as_str().unwrap(), currency).unwrap();
                assert_eq!(amount(reader(column), money), expected.as_str().unwrap(), "{column}");
                seen += 1;
            }
        }
        assert!(seen > 130, "{seen}");
    }

    #[test]
    fn any_amount_has_words_in_every_language() {
        for lang in Lang::ALL {
            for currency in Currency::ALL {
                for minor in [0, 1, -1, 99, 100, 101, 1_000, 210_000_000_000, i64::MAX, i64::MIN] {
                    let words = amount(Locale::new(lang, Country::Dz), Money::new(minor, currency));
                    assert!(!words.is_empty() && !words.contains("  "), "{words}");
                    assert_eq!(words.trim(), words);
                }
            }
        }
    }
}
