//! English words for amounts, by lakh and crore in India, by thousand and million elsewhere.
use super::Parts;
use domain::money::Currency;

const SMALL: [&str; 20] = [
    "Zero",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
    "Thirteen",
    "Fourteen",
    "Fifteen",
    "Sixteen",
    "Seventeen",
    "Eighteen",
    "Nineteen",
];
const TENS: [&str; 10] = ["", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"];

const INDIAN: [(u64, &str); 3] = [(10_000_000, "Crore"), (100_000, "Lakh"), (1_000, "Thousand")];
const WESTERN: [(u64, &str); 6] = [
    (1_000_000_000_000_000_000, "Quintillion"),
    (1_000_000_000_000_000, "Quadrillion"),
    (1_000_000_000_000, "Trillion"),
    (1_000_000_000, "Billion"),
    (1_000_000, "Million"),
    (1_000, "Thousand"),
];

/// Every word capitalised, "and" before the last two figures, no commas: the Indian invoice's custom.
pub(super) fn cardinal(n: u64, indian: bool) -> String {
    let scale: &[(u64, &str)] = if indian { &INDIAN } else { &WESTERN };
    let mut words = Vec::new();
    let mut rest = n;
    for (size, name) in scale {
        if rest >= *size {
            // Only crores can exceed the scale: a lakh of crores is spelled as one.
            words.push(cardinal(rest / size, indian));
            words.push((*name).to_owned());
            rest %= size;
        }
    }
    if rest >= 100 {
        words.push(format!("{} Hundred", SMALL[digit(rest / 100)]));
        rest %= 100;
    }
    if rest > 0 || words.is_empty() {
        let and = if words.is_empty() { "" } else { "and " };
        words.push(format!("{and}{}", below_hundred(rest)));
    }
    words.join(" ")
}

/// `Rupees One Lakh and Paise Fifty Only`.
pub(super) fn amount(parts: &Parts, indian: bool) -> String {
    let (one, many, minor_one, minor_many) = nouns(parts.currency);
    let indian = indian || parts.currency == Currency::Inr;
    let sign = if parts.negative { "Minus " } else { "" };
    let major = if parts.major == 1 { one } else { many };
    let minor = match parts.minor {
        0 => String::new(),
        1 => format!(" and {minor_one} One"),
        n => format!(" and {minor_many} {}", cardinal(n, indian)),
    };
    format!("{sign}{major} {}{minor} Only", cardinal(parts.major, indian))
}

/// One and many of the currency, then of its hundredth or thousandth.
const fn nouns(currency: Currency) -> (&'static str, &'static str, &'static str, &'static str) {
    match currency {
        Currency::Inr => ("Rupee", "Rupees", "Paisa", "Paise"),
        Currency::Dzd => ("Algerian Dinar", "Algerian Dinars", "Centime", "Centimes"),
        Currency::Rsd => ("Serbian Dinar", "Serbian Dinars", "Para", "Paras"),
        Currency::Eur => ("Euro", "Euros", "Cent", "Cents"),
        Currency::Usd => ("US Dollar", "US Dollars", "Cent", "Cents"),
        Currency::Tnd => ("Tunisian Dinar", "Tunisian Dinars", "Millime", "Millimes"),
        Currency::Jpy => ("Yen", "Yen", "", ""),
    }
}

fn below_hundred(n: u64) -> String {
    match (n, n % 10) {
        (0..20, _) => SMALL[digit(n)].to_owned(),
        (_, 0) => TENS[digit(n / 10)].to_owned(),
        (_, ones) => format!("{}-{}", TENS[digit(n / 10)], SMALL[digit(ones)]),
    }
}

/// An index into a table of at most twenty words.
fn digit(n: u64) -> usize {
    usize::try_from(n).unwrap_or(0).min(19)
}
