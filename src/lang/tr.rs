//! The translator handed to views and tasks: a message key in, a person's words out.

use crate::{Locale, bidi, bundle, number};
use domain::{lang::Lang, money::Money};
use fluent_bundle::{FluentArgs, FluentValue, types::FluentNumber};
use rust_decimal::Decimal;
use std::{borrow::Cow, fmt};

/// The largest whole number that Fluent's own number type holds exactly.
const EXACT: u64 = 1 << 53;

/// A value that goes into a message.
#[derive(Debug, Clone)]
pub enum Arg<'a> {
    /// A name, code or anything already written out. Never a count: text cannot choose a plural.
    Text(Cow<'a, str>),
    /// A count: chooses the plural and is shown with the reader's digits and groups.
    Int(i64),
    /// A quantity or rate: chooses the plural by its visible decimals.
    Decimal(Decimal),
    /// An amount, shown with its currency.
    Money(Money),
}

/// Words for one reader. Two machine words to copy; make one per request.
#[derive(Clone, Copy)]
pub struct Tr {
    locale: Locale,
    bundle: &'static bundle::Bundle,
}

impl Tr {
    /// The translator for this reader.
    pub fn new(locale: impl Into<Locale>) -> Tr {
        let locale = locale.into();
        Tr { locale, bundle: bundle::of(locale.shape()) }
    }

    /// The reader's language.
    pub fn lang(self) -> Lang {
        self.locale.lang
    }

    /// What the reader sees things by.
    pub fn locale(self) -> Locale {
        self.locale
    }

    /// Whether a message (or `message.attribute`) exists.
    pub fn has(self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    /// The message. `key.attribute` reads an attribute; a missing key comes back as itself.
    pub fn text(self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The message with values in it, each isolated so that it cannot disturb the sentence's direction.
    pub fn with(self, key: &str, args: &[(&str, Arg)]) -> String {
        let Some(pattern) = self.pattern(key) else {
            return key.to_owned();
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(*name, self.value(arg));
        }
        // Fluent puts `{$name}` where a value is missing; the locale tests find those.
        let mut problems = Vec::new();
        let values = (!args.is_empty()).then_some(&values);
        self.bundle.format_pattern(pattern, values, &mut problems).into_owned()
    }

    /// The message without invisible direction marks: for SMS, subjects, file names.
    pub fn plain(self, key: &str) -> String {
        bidi::strip(&self.text(key))
    }

    /// The message with values, without invisible direction marks.
    pub fn plain_with(self, key: &str, args: &[(&str, Arg)]) -> String {
        bidi::strip(&self.with(key, args))
    }

    fn pattern(self, key: &str) -> Option<&'static fluent_syntax::ast::Pattern<&'static str>> {
        match key.split_once('.') {
            None => self.bundle.get_message(key)?.value(),
            Some((key, attribute)) => Some(self.bundle.get_message(key)?.get_attribute(attribute)?.value()),
        }
    }

    fn value<'a>(self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Arg::Int(value) if value.unsigned_abs() > EXACT => {
                FluentValue::String(number::integer(self.locale, *value).into())
            }
            Arg::Int(value) => FluentValue::from(*value),
            Arg::Decimal(value) => decimal(self.locale, *value),
            Arg::Money(value) => FluentValue::String(crate::money::show(self.locale, *value).into()),
        }
    }
}

impl fmt::Debug for Tr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Tr").field(&self.locale).finish()
    }
}

/// A number for choosing the plural, as long as Fluent's number type still holds it exactly.
fn decimal(locale: Locale, value: Decimal) -> FluentValue<'static> {
    let exact = value.mantissa().unsigned_abs() <= u128::from(EXACT);
    match value.to_string().parse::<FluentNumber>() {
        Ok(number) if exact => FluentValue::Number(number),
        _ => FluentValue::String(number::decimal(locale, value).into()),
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Arg::Text(text)
    }
}

impl From<Decimal> for Arg<'_> {
    fn from(value: Decimal) -> Self {
        Arg::Decimal(value)
    }
}

impl From<Money> for Arg<'_> {
    fn from(value: Money) -> Self {
        Arg::Money(value)
    }
}

macro_rules! count {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Arg<'_> {
            fn from(value: $kind) -> Self {
                Arg::Int(i64::try_from(value).unwrap_or(i64::MAX))
            }
        }
    )*};
}
count!(i8, i16, i32, i64, u8, u16, u32, u64, usize);

/// A message by key, with values by name: `t!(tr, "cart-lines", count = 3, shop = name)`.
#[macro_export]
macro_rules! t {
    ($tr:expr, $key:expr $(,)?) => { $tr.text($key) };
    ($tr:expr, $key:expr, $($name:ident = $value:expr),+ $(,)?) => {
        $tr.with($key, &[$((stringify!($name), $crate::Arg::from($value))),+])
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{country::Country, money::Currency};

    fn tr(lang: Lang, country: Country) -> Tr {
        Tr::new(Locale::new(lang, country))
    }

    #[test]
    fn a_missing_key_comes_back_as_itself() {
        let tr = tr(Lang::Ar, Country::Dz);
        assert_eq!(tr.text("no-such-key"), "no-such-key");
        assert_eq!(tr.text("ui-save.no-such-attribute"), "ui-save.no-such-attribute");
        assert_eq!(tr.text(""), "");
        assert!(tr.has("ui-save"));
    }

    #[test]
    fn values_are_isolated_unless_plain() {
        let tr = tr(Lang::Fr, Country::Dz);
        assert_eq!(t!(tr, "error-reference", id = "7-FAC"), "Référence\u{A0}: \u{2068}7-FAC\u{2069}");
        assert_eq!(tr.plain_with("error-reference", &[("id", "7-FAC".into())]), "Référence\u{A0}: 7-FAC");
    }

    #[test]
    fn a_count_chooses_the_plural_and_is_shown_in_the_locale() {
        let plain = |lang, country, count: i64| bidi::strip(&t!(tr(lang, country), "time-ago-day", count = count));
        assert_eq!(plain(Lang::Sr, Country::Rs, 21), "pre 21 dana");
        assert_eq!(bidi::strip(&t!(tr(Lang::Sr, Country::Rs), "time-in-day", count = 21)), "za 21 dan");
        assert_eq!(plain(Lang::Ar, Country::Dz, 2), "قبل يومين");
        assert_eq!(plain(Lang::En, Country::In, 1_234_567), "12,34,567 days ago");
        assert_eq!(plain(Lang::En, Country::Fr, 1_234_567), "1,234,567 days ago");
        assert_eq!(plain(Lang::En, Country::Fr, i64::MAX), "9,223,372,036,854,775,807 days ago");
    }

    #[test]
    fn arabic_looks_at_the_last_two_digits() {
        let ago = |count: i64| bidi::strip(&t!(tr(Lang::Ar, Country::Dz), "time-ago-day", count = count));
        assert_eq!(ago(103), "قبل 103 أيام");
        assert_eq!(ago(111), "قبل 111 يومًا");
        assert_eq!(ago(102), "قبل 102 يوم");
        assert_eq!(ago(1_000_000), "قبل 1.000.000 يوم");
    }

    #[test]
    fn a_fraction_chooses_by_its_visible_decimals() {
        let tr = tr(Lang::Sr, Country::Rs);
        assert_eq!(bidi::strip(&t!(tr, "time-in-day", count = Decimal::new(21, 1))), "za 2,1 dan");
        assert_eq!(bidi::strip(&t!(tr, "time-in-day", count = Decimal::new(25, 1))), "za 2,5 dana");
    }

    #[test]
    fn native_digits_are_a_choice() {
        let locale = Locale::new(Lang::Ar, Country::Dz).with_digits(crate::Digits::Native);
        assert_eq!(bidi::strip(&t!(Tr::new(locale), "time-ago-day", count = 5)), "قبل ٥ أيام");
    }

    /// A request formats some hundred messages; even unoptimised that must not be felt.
    #[test]
    fn a_message_costs_microseconds() {
        let tr = tr(Lang::Ar, Country::Dz);
        let mut bytes = 0;
        let started = std::time::Instant::now();
        for count in 0..2_000 {
            bytes += t!(tr, "time-ago-day", count = count).len() + t!(Tr::new(tr.locale()), "ui-save").len();
        }
        let each = started.elapsed() / 4_000;
        assert!(bytes > 0 && each.as_micros() < 200, "{each:?}");
    }

    #[test]
    fn money_goes_in_as_money() {
        let money = Money::new(123_450, Currency::Dzd);
        let text = t!(tr(Lang::Fr, Country::Dz), "error-reference", id = money);
        assert_eq!(bidi::strip(&text), "Référence\u{A0}: 1\u{202F}234,50\u{A0}DA");
    }
}
