//! How one reader sees things: language, country, digits and clock.

use domain::{country::Country, lang::Lang};

/// The digits a person reads numbers in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Digits {
    /// 0 to 9, what Algeria, India, Serbia and France use in business.
    Latin,
    /// The language's own digits: Arabic-Indic in Arabic, Devanagari in Hindi.
    Native,
}

/// How the hours of a day are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hours {
    /// 00:00 to 23:59.
    Full,
    /// 12:00 am to 11:59 pm.
    Half,
}

/// How one reader sees words, numbers, money and dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Locale {
    pub lang: Lang,
    pub country: Country,
    pub digits: Digits,
    pub hours: Hours,
}

impl Locale {
    /// A language in a country, with Latin digits and the country's clock.
    pub const fn new(lang: Lang, country: Country) -> Locale {
        let hours = if country.has_24_hours() { Hours::Full } else { Hours::Half };
        Locale { lang, country, digits: Digits::Latin, hours }
    }

    /// The same, with digits the person chose.
    pub const fn with_digits(self, digits: Digits) -> Locale {
        Locale { digits, ..self }
    }

    /// The same, with a clock the person chose.
    pub const fn with_hours(self, hours: Hours) -> Locale {
        Locale { hours, ..self }
    }

    /// The way of writing numbers this locale falls under.
    pub(crate) const fn shape(self) -> Shape {
        match (self.lang, self.digits, self.country) {
            (Lang::Ar, Digits::Latin, _) => Shape::Ar,
            (Lang::Ar, Digits::Native, _) => Shape::ArNative,
            (Lang::Fr, ..) => Shape::Fr,
            (Lang::En, _, Country::In) => Shape::EnIn,
            (Lang::En, ..) => Shape::En,
            (Lang::Hi, Digits::Latin, _) => Shape::Hi,
            (Lang::Hi, Digits::Native, _) => Shape::HiNative,
            (Lang::Sr, ..) => Shape::Sr,
        }
    }
}

impl From<Lang> for Locale {
    /// A language where most of Sanduk's readers of it live: for a reader whose organization is not known yet.
    fn from(lang: Lang) -> Locale {
        let country = match lang {
            Lang::Ar | Lang::Fr => Country::Dz,
            Lang::En | Lang::Hi => Country::In,
            Lang::Sr => Country::Rs,
        };
        Locale::new(lang, country)
    }
}

/// The distinct ways of writing a number; bundles and formatters are kept one per shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Ar,
    ArNative,
    Fr,
    En,
    EnIn,
    Hi,
    HiNative,
    Sr,
}

impl Shape {
    pub(crate) const COUNT: usize = 8;

    /// What ICU is asked for. Not `sr-RS`, which is Cyrillic.
    pub(crate) const fn tag(self) -> &'static str {
        match self {
            Shape::Ar => "ar-DZ-u-nu-latn",
            Shape::ArNative => "ar-DZ-u-nu-arab",
            Shape::Fr => "fr-FR",
            Shape::En => "en",
            Shape::EnIn => "en-IN",
            Shape::Hi => "hi-IN-u-nu-latn",
            Shape::HiNative => "hi-IN-u-nu-deva",
            Shape::Sr => "sr-Latn-RS",
        }
    }

    /// The language whose words and plural rules hold.
    pub(crate) const fn lang(self) -> Lang {
        match self {
            Shape::Ar | Shape::ArNative => Lang::Ar,
            Shape::Fr => Lang::Fr,
            Shape::En | Shape::EnIn => Lang::En,
            Shape::Hi | Shape::HiNative => Lang::Hi,
            Shape::Sr => Lang::Sr,
        }
    }
}
