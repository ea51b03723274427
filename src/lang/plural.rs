//! Plural categories by ICU4X. The rules inside fluent-bundle (intl_pluralrules 7.0.2) read Arabic by the whole number
//! instead of its last two digits: 103 and 111 come out as `other`.
use domain::lang::Lang;
use fluent_bundle::{FluentValue, types::FluentNumberType};
use icu::{
    decimal::input::Decimal,
    locale::{Locale as IcuLocale, locale},
    plurals::{PluralCategory, PluralRules},
};

/// The cardinal and ordinal rules of one language.
pub(crate) struct Rules {
    cardinal: Option<PluralRules>,
    ordinal: Option<PluralRules>,
}

impl Rules {
    /// By language alone: asked for `sr-Latn`, ICU4X falls back to root and answers `other` always.
    pub(crate) fn of(lang: Lang) -> Rules {
        let locale: IcuLocale = match lang {
            Lang::Ar => locale!("ar"),
            Lang::Fr => locale!("fr"),
            Lang::En => locale!("en"),
            Lang::Hi => locale!("hi"),
            Lang::Sr => locale!("sr"),
        };
        Rules {
            cardinal: PluralRules::try_new_cardinal((&locale).into()).ok(),
            ordinal: PluralRules::try_new_ordinal((&locale).into()).ok(),
        }
    }
}

/// The category of a number, by its visible decimals; a text chooses by itself.
pub(crate) fn category<'a>(rules: &Rules, value: Option<&FluentValue<'a>>) -> FluentValue<'a> {
    let number = match value {
        Some(FluentValue::Number(number)) => number,
        Some(other) => return other.clone(),
        None => return FluentValue::Error,
    };
    let rules = match number.options.r#type {
        FluentNumberType::Cardinal => &rules.cardinal,
        FluentNumberType::Ordinal => &rules.ordinal,
    };
    let name = match (rules, Decimal::try_from_str(&number.as_string())) {
        (Some(rules), Ok(number)) => name(rules.category_for(&number)),
        _ => "other",
    };
    FluentValue::from(name)
}

const fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
