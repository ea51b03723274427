//! French words for amounts, in the traditional spelling that Algerian and French invoices use.
use super::Parts;
use domain::money::Currency;

const SMALL: [&str; 17] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize",
];
const TENS: [&str; 10] =
    ["", "dix", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"];
const SCALE: [(u64, &str); 5] = [
    (1_000_000_000_000_000_000, "trillion"),
    (1_000_000_000_000_000, "billiard"),
    (1_000_000_000_000, "billion"),
    (1_000_000_000, "milliard"),
    (1_000_000, "million"),
];

pub(super) fn cardinal(n: u64) -> String {
    let mut words = Vec::new();
    let mut rest = n;
    for (size, name) in SCALE {
        if rest >= size {
            let count = rest / size;
            let plural = if count > 1 { "s" } else { "" };
            // "Million" is a noun, so "cents" and "vingts" before it keep their s.
            words.push(format!("{} {name}{plural}", below_thousand(count, true)));
            rest %= size;
        }
    }
    if rest >= 1_000 {
        let count = rest / 1_000;
        // "Mille" is a numeral: no "un" before it, and no s on the cents before it.
        if count > 1 {
            words.push(below_thousand(count, false));
        }
        words.push("mille".to_owned());
        rest %= 1_000;
    }
    if rest > 0 || words.is_empty() {
        words.push(below_thousand(rest, true));
    }
    words.join(" ")
}

/// `Un million de dinars algériens et cinquante centimes`.
pub(super) fn amount(parts: &Parts) -> String {
    let (one, many, minor_one, minor_many) = nouns(parts.currency);
    let sign = if parts.negative { "moins " } else { "" };
    let noun = if parts.major < 2 { one } else { many };
    let exact_million = parts.major >= 1_000_000 && parts.major.is_multiple_of(1_000_000);
    let joint = match (exact_million, noun.starts_with(['a', 'e', 'i', 'o', 'u'])) {
        (true, true) => " d'",
        (true, false) => " de ",
        (false, _) => " ",
    };
    let gender = |n: u64| if one.starts_with("roupie") { feminine(n) } else { cardinal(n) };
    let minor = match parts.minor {
        0 => String::new(),
        n => format!(" et {} {}", cardinal(n), if n < 2 { minor_one } else { minor_many }),
    };
    capital(&format!("{sign}{}{joint}{noun}{minor}", gender(parts.major)))
}

/// "Une roupie": only a final "un" takes the gender.
fn feminine(n: u64) -> String {
    let words = cardinal(n);
    let ends_in_one = n % 10 == 1 && !matches!(n % 100, 11 | 71 | 91);
    if ends_in_one { words + "e" } else { words }
}

const fn nouns(currency: Currency) -> (&'static str, &'static str, &'static str, &'static str) {
    match currency {
        Currency::Dzd => ("dinar algérien", "dinars algériens", "centime", "centimes"),
        Currency::Eur => ("euro", "euros", "centime", "centimes"),
        Currency::Inr => ("roupie indienne", "roupies indiennes", "paisa", "paise"),
        Currency::Rsd => ("dinar serbe", "dinars serbes", "para", "paras"),
        Currency::Usd => ("dollar américain", "dollars américains", "cent", "cents"),
        Currency::Tnd => ("dinar tunisien", "dinars tunisiens", "millime", "millimes"),
        Currency::Jpy => ("yen", "yens", "", ""),
    }
}

fn below_thousand(n: u64, last: bool) -> String {
    let (hundreds, rest) = (n / 100, n % 100);
    let cent = match (hundreds, rest) {
        (0, _) => return below_hundred(rest, last),
        (1, _) => "cent".to_owned(),
        (_, 0) if last => format!("{} cents", SMALL[digit(hundreds)]),
        _ => format!("{} cent", SMALL[digit(hundreds)]),
    };
    if rest == 0 { cent } else { format!("{cent} {}", below_hundred(rest, last)) }
}

fn below_hundred(n: u64, last: bool) -> String {
    let ten = n / 10;
    // Seventy and ninety count on from sixty and eighty.
    let ones = if matches!(ten, 7 | 9) { n % 10 + 10 } else { n % 10 };
    match (ten, ones) {
        (0..=1, _) => below_twenty(n),
        (8, 0) if last => "quatre-vingts".to_owned(),
        (_, 0) => TENS[digit(ten)].to_owned(),
        (2..=7, 1 | 11) => format!("{} et {}", TENS[digit(ten)], below_twenty(ones)),
        _ => format!("{}-{}", TENS[digit(ten)], below_twenty(ones)),
    }
}

fn below_twenty(n: u64) -> String {
    match n {
        17..20 => format!("dix-{}", SMALL[digit(n - 10)]),
        _ => SMALL[digit(n)].to_owned(),
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// An index into a table of at most seventeen words.
fn digit(n: u64) -> usize {
    usize::try_from(n).unwrap_or(0).min(16)
}
