//! Texts short enough for one message: what an account owes, in at most 160 characters.
use crate::{Tr, date};
use domain::money::Money;
use jiff::civil::Date;

/// The most characters of a text.
pub const MOST: usize = 160;

/// What somebody owes a seller on a day, without invisible marks. A long name is cut, never the amount.
pub fn balance(tr: Tr, seller: &str, day: Date, balance: Money) -> String {
    let key = match balance.minor {
        1.. => "carnet-sms-owed",
        0 => "carnet-sms-clear",
        ..0 => "carnet-sms-ahead",
    };
    let size = Money::new(balance.minor.saturating_abs(), balance.currency);
    let day = date::short(tr.locale(), day);
    let say = |seller: &str| {
        tr.plain_with(key, &[("seller", seller.into()), ("day", day.as_str().into()), ("amount", size.into())])
    };
    let whole = say(seller);
    let over = whole.chars().count().saturating_sub(MOST);
    if over == 0 {
        return whole;
    }
    let kept = seller.chars().count().saturating_sub(over + 1);
    let cut: String = seller.chars().take(kept).chain(std::iter::once('…')).collect();
    say(&cut).chars().take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Digits, Locale};
    use domain::{country::Country, lang::Lang, money::Currency};
    use jiff::civil::date;
    use proptest::prelude::*;

    fn locales() -> Vec<Locale> {
        let pairs = Lang::ALL.into_iter().flat_map(|lang| Country::ALL.map(|country| Locale::new(lang, country)));
        pairs.flat_map(|locale| [locale, locale.with_digits(Digits::Native)]).collect()
    }

    proptest! {
        #[test]
        fn it_fits_and_never_cuts_the_amount(
            minor in any::<i64>(),
            seller in "\\PC{0,200}",
            locale in prop::sample::select(locales()),
            currency in prop::sample::select(Currency::ALL.to_vec()),
        ) {
            let tr = Tr::new(locale);
            let text = balance(tr, &seller, date(2026, 12, 31), Money::new(minor, currency));
            prop_assert!(text.chars().count() <= MOST, "{}", text);
            let amount = Money::new(minor.saturating_abs(), currency);
            let shown = crate::bidi::strip(&crate::money::show(locale, amount));
            prop_assert!(minor == 0 || text.contains(&shown), "{text} lacks {shown}");
            prop_assert!(!text.chars().any(crate::bidi::is_control));
        }
    }

    #[test]
    fn the_worst_name_and_amount() {
        for locale in locales() {
            for minor in [i64::MAX, i64::MIN, 0] {
                for name in ["م".repeat(500), "W".repeat(500), String::new()] {
                    let money = Money::new(minor, Currency::Dzd);
                    let text = balance(Tr::new(locale), &name, date(2026, 12, 31), money);
                    assert!(text.chars().count() <= MOST && !text.is_empty(), "{text}");
                }
            }
        }
    }

    #[test]
    fn it_reads_like_a_message() {
        let tr = Tr::new(Locale::new(Lang::Fr, Country::Dz));
        let text = balance(tr, "Bahdja", date(2026, 3, 2), Money::new(123_450, Currency::Dzd));
        assert_eq!(text, "Bahdja\u{A0}: au 02/03/2026, vous devez 1\u{202F}234,50\u{A0}DA.");
    }
}
