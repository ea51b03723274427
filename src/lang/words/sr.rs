//! Serbian words for amounts, in Latin script; the minor unit as NN/100, as Serbian documents print it.
use super::Parts;
use domain::money::Currency;

/// The gender of what is counted: a thousand is feminine, a dinar masculine.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Gender {
    Masculine,
    Feminine,
}

const SMALL: [&str; 20] = [
    "nula",
    "jedan",
    "dva",
    "tri",
    "četiri",
    "pet",
    "šest",
    "sedam",
    "osam",
    "devet",
    "deset",
    "jedanaest",
    "dvanaest",
    "trinaest",
    "četrnaest",
    "petnaest",
    "šesnaest",
    "sedamnaest",
    "osamnaest",
    "devetnaest",
];
const TENS: [&str; 10] =
    ["", "", "dvadeset", "trideset", "četrdeset", "pedeset", "šezdeset", "sedamdeset", "osamdeset", "devedeset"];
const HUNDREDS: [&str; 10] =
    ["", "sto", "dvesta", "trista", "četiristo", "petsto", "šeststo", "sedamsto", "osamsto", "devetsto"];

/// A noun after one, after two to four, and after the others.
type Forms = (&'static str, &'static str, &'static str);

const SCALE: [(u64, Forms, Gender); 6] = [
    (1_000_000_000_000_000_000, ("trilion", "triliona", "triliona"), Gender::Masculine),
    (1_000_000_000_000_000, ("bilijarda", "bilijarde", "bilijardi"), Gender::Feminine),
    (1_000_000_000_000, ("bilion", "biliona", "biliona"), Gender::Masculine),
    (1_000_000_000, ("milijarda", "milijarde", "milijardi"), Gender::Feminine),
    (1_000_000, ("milion", "miliona", "miliona"), Gender::Masculine),
    (1_000, ("hiljada", "hiljade", "hiljada"), Gender::Feminine),
];

pub(super) fn cardinal(n: u64, gender: Gender) -> String {
    let mut words = Vec::new();
    let mut rest = n;
    for (size, forms, noun_gender) in SCALE {
        if rest >= size {
            let count = rest / size;
            words.push(format!("{} {}", below_thousand(count, noun_gender), form(count, forms)));
            rest %= size;
        }
    }
    if rest > 0 || words.is_empty() {
        words.push(below_thousand(rest, gender));
    }
    words.join(" ")
}

/// `jedan milion dinara i 50/100`.
pub(super) fn amount(parts: &Parts) -> String {
    let (forms, gender) = noun(parts.currency);
    let sign = if parts.negative { "minus " } else { "" };
    let words = format!("{sign}{} {}", cardinal(parts.major, gender), form(parts.major, forms));
    match parts.currency.exponent() {
        0 => words,
        places => {
            let width = places as usize;
            format!("{words} i {:0width$}/{}", parts.minor, parts.currency.scale())
        }
    }
}

const fn noun(currency: Currency) -> (Forms, Gender) {
    match currency {
        // On a Serbian document a dinar is a Serbian one.
        Currency::Rsd => (("dinar", "dinara", "dinara"), Gender::Masculine),
        Currency::Eur => (("evro", "evra", "evra"), Gender::Masculine),
        Currency::Dzd => (("alžirski dinar", "alžirska dinara", "alžirskih dinara"), Gender::Masculine),
        Currency::Tnd => (("tuniski dinar", "tuniska dinara", "tuniskih dinara"), Gender::Masculine),
        Currency::Inr => (("indijska rupija", "indijske rupije", "indijskih rupija"), Gender::Feminine),
        Currency::Usd => (("američki dolar", "američka dolara", "američkih dolara"), Gender::Masculine),
        Currency::Jpy => (("jen", "jena", "jena"), Gender::Masculine),
    }
}

fn form(count: u64, (one, few, other): Forms) -> &'static str {
    match (count % 10, count % 100) {
        (_, 11..=14) => other,
        (1, _) => one,
        (2..=4, _) => few,
        _ => other,
    }
}

fn below_thousand(n: u64, gender: Gender) -> String {
    let (hundreds, rest) = (n / 100, n % 100);
    let ones = |n: u64| match (n, gender) {
        (1, Gender::Feminine) => "jedna",
        (2, Gender::Feminine) => "dve",
        _ => SMALL[digit(n)],
    };
    let mut words = Vec::new();
    if hundreds > 0 {
        words.push(HUNDREDS[digit(hundreds)]);
    }
    match (rest, rest % 10) {
        (0, _) if hundreds > 0 => {}
        (0..20, _) => words.push(ones(rest)),
        (_, 0) => words.push(TENS[digit(rest / 10)]),
        (_, one) => words.extend([TENS[digit(rest / 10)], ones(one)]),
    }
    words.join(" ")
}

/// An index into a table of at most twenty words.
fn digit(n: u64) -> usize {
    usize::try_from(n).unwrap_or(0).min(19)
}
