//! Amounts with their currency, placed as each language places it.

use crate::{
    Locale, Tr,
    bidi::{LRI, LRM, PDI, RLM},
    locale::Shape,
    number,
};
use domain::{
    country::Country,
    lang::Lang,
    money::{Currency, Money},
};

const NBSP: char = '\u{A0}';

/// An amount with its symbol and all its decimals: `1 234,50 DA`, `₹12,34,567.50`.
pub fn show(locale: Locale, money: Money) -> String {
    place(locale, money, symbol(locale, money.currency), money.currency.exponent())
}

/// The same without decimals when there are none to show: `1 234 DA`. For prices and tiles, not for documents.
pub fn brief(locale: Locale, money: Money) -> String {
    if money.minor % money.currency.scale() != 0 {
        return show(locale, money);
    }
    let whole = Money::new(money.minor / money.currency.scale(), money.currency);
    place(locale, whole, symbol(locale, money.currency), 0)
}

/// An amount with its ISO code, for lists in several currencies: `1 234,50 DZD`.
pub fn code(locale: Locale, money: Money) -> String {
    place(locale, money, money.currency.code(), money.currency.exponent())
}

/// An amount with the currency's name instead of a sign: `1 234,50 dinars algériens`.
pub fn in_full(tr: Tr, money: Money) -> String {
    let name = tr.with(name_key(money.currency), &[("count", money.major().into())]);
    format!("{} {name}", number(tr.locale(), money))
}

/// The currency's name alone, for a choice in a form.
pub fn name(tr: Tr, currency: Currency) -> String {
    tr.with(name_key(currency), &[("count", 1.into())])
}

/// The number alone, for a column whose head names the currency.
pub fn number(locale: Locale, money: Money) -> String {
    number::scaled(locale.shape(), money.minor, money.currency.exponent())
}

/// The sign a reader of this locale knows the currency by (CLDR 48; `DA` only where dinars are Algerian by default).
pub fn symbol(locale: Locale, currency: Currency) -> &'static str {
    match (currency, locale.lang) {
        (Currency::Eur, _) => "€",
        (Currency::Inr, _) => "₹",
        (Currency::Dzd, Lang::Ar) => "د.ج.\u{200F}",
        (Currency::Dzd, Lang::Fr) if locale.country == Country::Dz => "DA",
        (Currency::Tnd, Lang::Ar) => "د.ت.\u{200F}",
        (Currency::Usd, Lang::En | Lang::Hi) => "$",
        (Currency::Usd, Lang::Fr) => "$US",
        (Currency::Usd, _) => "US$",
        (Currency::Jpy, Lang::En | Lang::Hi | Lang::Sr) => "¥",
        _ => currency.code(),
    }
}

const fn name_key(currency: Currency) -> &'static str {
    match currency {
        Currency::Dzd => "currency-dzd",
        Currency::Inr => "currency-inr",
        Currency::Rsd => "currency-rsd",
        Currency::Eur => "currency-eur",
        Currency::Usd => "currency-usd",
        Currency::Tnd => "currency-tnd",
        Currency::Jpy => "currency-jpy",
    }
}

fn place(locale: Locale, money: Money, sign: &str, exponent: u32) -> String {
    let shape = locale.shape();
    let number = |minor| number::scaled(shape, minor, exponent);
    match shape {
        Shape::Fr | Shape::Sr => format!("{}{NBSP}{sign}", number(money.minor)),
        Shape::Ar | Shape::ArNative if money.is_negative() => {
            // CLDR's mark before the minus would move the symbol to the other side in a left-to-right cell.
            format!("{RLM}{LRI}{}{PDI}{NBSP}{sign}", number(money.minor).trim_start_matches(LRM))
        }
        Shape::Ar | Shape::ArNative => format!("{RLM}{}{NBSP}{sign}", number(money.minor)),
        Shape::En | Shape::EnIn | Shape::Hi | Shape::HiNative => {
            let shown = number(money.minor);
            let (minus, digits) = shown.strip_prefix('-').map_or(("", shown.as_str()), |digits| ("-", digits));
            let gap = if sign.ends_with(char::is_alphabetic) { "\u{A0}" } else { "" };
            format!("{minus}{sign}{gap}{digits}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Digits;
    use domain::text::parse_amount;
    use proptest::prelude::*;

    fn locales() -> Vec<Locale> {
        let pairs = Lang::ALL.into_iter().flat_map(|lang| Country::ALL.map(|country| Locale::new(lang, country)));
        pairs.flat_map(|locale| [locale, locale.with_digits(Digits::Native)]).collect()
    }

    proptest! {
        #[test]
        fn what_is_shown_can_be_typed_back(
            minor in any::<i64>(),
            locale in prop::sample::select(locales()),
            currency in prop::sample::select(Currency::ALL.to_vec()),
        ) {
            let money = Money::new(minor, currency);
            for shown in [show(locale, money), code(locale, money), number(locale, money)] {
                prop_assert_eq!(parse_amount(&shown, currency), Ok(money), "{}", shown);
            }
        }

        #[test]
        fn no_blank_that_breaks(minor in any::<i64>(), locale in prop::sample::select(locales())) {
            prop_assert!(!show(locale, Money::new(minor, Currency::Dzd)).contains(' '));
        }
    }

    #[test]
    fn brief_drops_only_empty_decimals() {
        let fr = Locale::new(Lang::Fr, Country::Dz);
        assert_eq!(brief(fr, Money::new(123_400, Currency::Dzd)), "1\u{202F}234\u{A0}DA");
        assert_eq!(brief(fr, Money::new(123_450, Currency::Dzd)), "1\u{202F}234,50\u{A0}DA");
        let en = Locale::new(Lang::En, Country::In);
        assert_eq!(brief(en, Money::new(-10_000_000, Currency::Inr)), "-₹1,00,000");
    }
}
