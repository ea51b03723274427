//! The five languages a person can read Sanduk in.

/// A language of the interface. Codes are what is stored and what stands in URLs and cookies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    Ar,
    Fr,
    En,
    Hi,
    Sr,
}

impl Lang {
    pub const ALL: [Lang; 5] = [Lang::Ar, Lang::Fr, Lang::En, Lang::Hi, Lang::Sr];

    /// The stored code: `ar`, `fr`, `en`, `hi` or `sr`.
    pub const fn code(self) -> &'static str {
        match self {
            Lang::Ar => "ar",
            Lang::Fr => "fr",
            Lang::En => "en",
            Lang::Hi => "hi",
            Lang::Sr => "sr",
        }
    }

    /// The value of HTML's `lang`: Serbian is written in Latin script.
    pub const fn html(self) -> &'static str {
        match self {
            Lang::Sr => "sr-Latn",
            other => other.code(),
        }
    }

    /// The value of HTML's `dir`.
    pub const fn dir(self) -> &'static str {
        if matches!(self, Lang::Ar) { "rtl" } else { "ltr" }
    }

    /// The language's own name, as its readers write it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Lang::Ar => "العربية",
            Lang::Fr => "Français",
            Lang::En => "English",
            Lang::Hi => "हिन्दी",
            Lang::Sr => "Srpski",
        }
    }

    /// The language with this stored code.
    pub fn parse(code: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.code() == code)
    }
}
