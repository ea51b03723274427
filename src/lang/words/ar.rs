//! Arabic words for amounts (Modern Standard): number and noun agree in gender, number and case.
use super::Parts;
use domain::money::Currency;

/// Numerals 0 to 19 beside a masculine noun, then beside a feminine one; from 3 to 10 they take the other gender.
const MASCULINE: [&str; 20] = [
    "صفر",
    "واحد",
    "اثنان",
    "ثلاثة",
    "أربعة",
    "خمسة",
    "ستة",
    "سبعة",
    "ثمانية",
    "تسعة",
    "عشرة",
    "أحد عشر",
    "اثنا عشر",
    "ثلاثة عشر",
    "أربعة عشر",
    "خمسة عشر",
    "ستة عشر",
    "سبعة عشر",
    "ثمانية عشر",
    "تسعة عشر",
];
const FEMININE: [&str; 20] = [
    "صفر",
    "واحدة",
    "اثنتان",
    "ثلاث",
    "أربع",
    "خمس",
    "ست",
    "سبع",
    "ثمانٍ",
    "تسع",
    "عشر",
    "إحدى عشرة",
    "اثنتا عشرة",
    "ثلاث عشرة",
    "أربع عشرة",
    "خمس عشرة",
    "ست عشرة",
    "سبع عشرة",
    "ثماني عشرة",
    "تسع عشرة",
];
const TENS: [&str; 10] = ["", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"];
const HUNDREDS: [&str; 10] =
    ["", "مائة", "مئتان", "ثلاثمائة", "أربعمائة", "خمسمائة", "ستمائة", "سبعمائة", "ثمانمائة", "تسعمائة"];

/// A noun as the numbers before it want it.
struct Noun {
    feminine: bool,
    /// With its numeral: `دينار واحد`.
    one: &'static str,
    /// The dual, which is the number and the noun in one.
    two: &'static str,
    /// After 3 to 10.
    few: &'static str,
    /// After 11 to 99: accusative singular.
    many: &'static str,
    /// After hundreds, thousands and zero: singular.
    other: &'static str,
}

/// A power of a thousand. The dual loses its nun before the noun it governs.
struct Step {
    size: u64,
    noun: Noun,
    two_bound: &'static str,
}

const STEPS: [Step; 4] = [
    step(1_000_000_000_000, ["تريليون", "تريليونان", "تريليونات", "تريليونًا"], "تريليونا"),
    step(1_000_000_000, ["مليار", "ملياران", "مليارات", "مليارًا"], "مليارا"),
    step(1_000_000, ["مليون", "مليونان", "ملايين", "مليونًا"], "مليونا"),
    step(1_000, ["ألف", "ألفان", "آلاف", "ألفًا"], "ألفا"),
];

const fn step(size: u64, [one, two, few, many]: [&'static str; 4], two_bound: &'static str) -> Step {
    Step { size, noun: Noun { feminine: false, one, two, few, many, other: one }, two_bound }
}

/// Whether the number stands alone, or before the noun it governs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Free,
    Bound,
}

pub(super) fn cardinal(n: u64) -> String {
    spell(n, false, State::Free)
}

/// `مليون دينار جزائري وخمسون سنتيمًا`.
pub(super) fn amount(parts: &Parts) -> String {
    let (major, minor) = nouns(parts.currency);
    let mut words = count(parts.major, &major);
    if let (1.., Some(minor)) = (parts.minor, minor) {
        words = format!("{words} و{}", count(parts.minor, &minor));
    }
    if parts.negative { format!("ناقص {words}") } else { words }
}

/// A number of things: the noun alone for one and two.
fn count(n: u64, noun: &Noun) -> String {
    let name = match (n, n % 100) {
        (1, _) => return noun.one.to_owned(),
        (2, _) => return noun.two.to_owned(),
        (_, 3..=10) => noun.few,
        (_, 11..=99) => noun.many,
        _ => noun.other,
    };
    format!("{} {name}", spell(n, noun.feminine, State::Bound))
}

fn spell(n: u64, feminine: bool, state: State) -> String {
    let mut groups = Vec::new();
    let mut rest = n;
    for step in &STEPS {
        if rest >= step.size {
            let quotient = rest / step.size;
            rest %= step.size;
            let bound = rest == 0 && state == State::Bound;
            groups.push(group(quotient, step, bound));
        }
    }
    if rest > 0 || groups.is_empty() {
        groups.push(below_thousand(rest, feminine, state));
    }
    groups.join(" و")
}

/// So many thousands or millions; bound when the counted noun follows at once.
fn group(quotient: u64, step: &Step, bound: bool) -> String {
    match (quotient, quotient % 100) {
        (2, _) if bound => step.two_bound.to_owned(),
        // The accusative drops its tanwin in construct: أحد عشر ألف دينار.
        (11.., 11..=99) if bound => format!("{} {}", spell(quotient, false, State::Free), step.noun.other),
        _ => count(quotient, &step.noun),
    }
}

fn below_thousand(n: u64, feminine: bool, state: State) -> String {
    let (hundreds, rest) = (n / 100, n % 100);
    let hundred = match (hundreds, rest, state) {
        (2, 0, State::Bound) => "مئتا",
        _ => HUNDREDS[digit(hundreds)],
    };
    match (hundreds, rest) {
        (0, _) => below_hundred(rest, feminine, state),
        (_, 0) => hundred.to_owned(),
        _ => format!("{hundred} و{}", below_hundred(rest, feminine, state)),
    }
}

fn below_hundred(n: u64, feminine: bool, state: State) -> String {
    let table = if feminine { FEMININE } else { MASCULINE };
    match (n, n % 10) {
        (8, _) if feminine && state == State::Bound => "ثماني".to_owned(),
        (0..20, _) => table[digit(n)].to_owned(),
        (_, 0) => TENS[digit(n / 10)].to_owned(),
        (_, 1) if feminine => format!("إحدى و{}", TENS[digit(n / 10)]),
        (_, ones) => format!("{} و{}", table[digit(ones)], TENS[digit(n / 10)]),
    }
}

const fn noun(feminine: bool, [one, two, few, many, other]: [&'static str; 5]) -> Noun {
    Noun { feminine, one, two, few, many, other }
}

/// The currency and its hundredth or thousandth.
const fn nouns(currency: Currency) -> (Noun, Option<Noun>) {
    const CENTIME: Noun = noun(false, ["سنتيم واحد", "سنتيمان", "سنتيمات", "سنتيمًا", "سنتيم"]);
    const CENT: Noun = noun(false, ["سنت واحد", "سنتان", "سنتات", "سنتًا", "سنت"]);
    const MILLIME: Noun = noun(false, ["مليم واحد", "مليمان", "مليمات", "مليمًا", "مليم"]);
    const PAISA: Noun = noun(true, ["بيسة واحدة", "بيستان", "بيسات", "بيسة", "بيسة"]);
    const PARA: Noun = noun(true, ["بارة واحدة", "بارتان", "بارات", "بارة", "بارة"]);
    match currency {
        Currency::Dzd => (
            noun(false, ["دينار جزائري واحد", "ديناران جزائريان", "دنانير جزائرية", "دينارًا جزائريًا", "دينار جزائري"]),
            Some(CENTIME),
        ),
        Currency::Tnd => (
            noun(false, ["دينار تونسي واحد", "ديناران تونسيان", "دنانير تونسية", "دينارًا تونسيًا", "دينار تونسي"]),
            Some(MILLIME),
        ),
        Currency::Rsd => (
            noun(false, ["دينار صربي واحد", "ديناران صربيان", "دنانير صربية", "دينارًا صربيًا", "دينار صربي"]),
            Some(PARA),
        ),
        Currency::Inr => (
            noun(true, ["روبية هندية واحدة", "روبيتان هنديتان", "روبيات هندية", "روبية هندية", "روبية هندية"]),
            Some(PAISA),
        ),
        Currency::Eur => (noun(false, ["يورو واحد", "يوروان", "يورو", "يورو", "يورو"]), Some(CENT)),
        Currency::Usd => (
            noun(false, ["دولار أمريكي واحد", "دولاران أمريكيان", "دولارات أمريكية", "دولارًا أمريكيًا", "دولار أمريكي"]),
            Some(CENT),
        ),
        Currency::Jpy => {
            (noun(false, ["ين ياباني واحد", "ينان يابانيان", "ينات يابانية", "ينًا يابانيًا", "ين ياباني"]), None)
        }
    }
}

/// An index into a table of at most twenty words.
fn digit(n: u64) -> usize {
    usize::try_from(n).unwrap_or(0).min(19)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(major: u64, minor: u64, currency: Currency) -> String {
        amount(&Parts { major, minor, currency, negative: false })
    }

    #[test]
    fn a_feminine_currency_turns_the_numerals() {
        assert_eq!(spelled(3, 0, Currency::Inr), "ثلاث روبيات هندية");
        assert_eq!(spelled(8, 2, Currency::Inr), "ثماني روبيات هندية وبيستان");
        assert_eq!(spelled(11, 0, Currency::Inr), "إحدى عشرة روبية هندية");
        assert_eq!(spelled(21, 0, Currency::Inr), "إحدى وعشرون روبية هندية");
        assert_eq!(spelled(1_000, 1, Currency::Inr), "ألف روبية هندية وبيسة واحدة");
    }

    #[test]
    fn nouns_in_construct() {
        assert_eq!(spelled(200, 0, Currency::Dzd), "مئتا دينار جزائري");
        assert_eq!(spelled(2_000_000, 0, Currency::Dzd), "مليونا دينار جزائري");
        assert_eq!(spelled(110_000, 0, Currency::Dzd), "مائة وعشرة آلاف دينار جزائري");
        assert_eq!(spelled(1, 0, Currency::Dzd), "دينار جزائري واحد");
        assert_eq!(spelled(2_500, 0, Currency::Dzd), "ألفان وخمسمائة دينار جزائري");
    }
}
