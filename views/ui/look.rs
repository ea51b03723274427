//! How a page is drawn for the person who asked: their words, their organization, what they may do.
use crate::ui::document;
use domain::{
    access::{Access, Permission},
    lang::Lang,
    money::{Currency, Money},
    portal::Portal,
    time::Millis,
};
use jiff::tz::TimeZone;
use lang::Tr;
use maud::Markup;

/// Whether the whole document was asked for, or only the part that htmx swaps in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Whole,
    Fragment,
}

/// The reader's choice of light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    System,
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];

    /// The stored code, also the value of `data-theme`.
    pub const fn code(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The theme with this code.
    pub fn parse(code: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.code() == code)
    }
}

/// The reader's choice of how close rows stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Density {
    Comfortable,
    Compact,
}

impl Density {
    pub const ALL: [Density; 2] = [Density::Comfortable, Density::Compact];

    /// The stored code, also the value of `data-density`.
    pub const fn code(self) -> &'static str {
        match self {
            Density::Comfortable => "comfortable",
            Density::Compact => "compact",
        }
    }

    /// The density with this code.
    pub fn parse(code: &str) -> Option<Density> {
        Density::ALL.into_iter().find(|density| density.code() == code)
    }
}

/// The organization as pages show it.
#[derive(Debug, Clone)]
pub struct Brand {
    pub name: String,
    /// The accent colour, `#rrggbb`; none means the product's own.
    pub accent: Option<String>,
    /// Where the logo is served from, when there is one.
    pub logo: Option<String>,
}

/// The signed-in person as pages show them.
#[derive(Debug, Clone)]
pub struct Person {
    pub name: String,
    pub access: Access,
    /// Unread notifications, for the bell.
    pub unread: i64,
    /// More than one membership: the switcher is worth showing.
    pub switches: bool,
}

/// The mood of a badge, toast or banner; never shown by colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Neutral,
    Good,
    Warn,
    Bad,
    Info,
}

/// A short word after an act, shown once.
#[derive(Debug, Clone)]
pub struct Toast {
    pub tone: Tone,
    pub text: String,
}

/// Everything a page needs to know besides its own content.
pub struct Look {
    pub tr: Tr,
    pub part: Part,
    pub portal: Portal,
    /// Prefix of every link into this organization: `/bahdja`, or empty on its own domain and for the platform.
    pub base: String,
    /// The path asked for, without the prefix and the query: marks the current place in the navigation.
    pub path: String,
    /// The anti-forgery token every form carries.
    pub csrf: String,
    /// A random word made for this answer: forms carry it, so that a second press is known to be the same.
    pub once: String,
    /// When the answer is made: "3 minutes ago" counts from here.
    pub now: Millis,
    /// The clock the reader's days are told by: the organization's.
    pub zone: TimeZone,
    /// What the organization counts in.
    pub currency: Currency,
    pub theme: Theme,
    pub density: Density,
    pub brand: Option<Brand>,
    pub person: Option<Person>,
    pub toasts: Vec<Toast>,
    /// The reader asked for fewer bytes (`Save-Data`): pictures stay away.
    pub saves: bool,
}

impl Look {
    /// A link within the organization: `look.to("/desk/contacts")`.
    pub fn to(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// An amount of minor units in the organization's currency.
    pub const fn money(&self, minor: i64) -> Money {
        Money::new(minor, self.currency)
    }

    /// Today by the organization's clock.
    pub fn today(&self) -> jiff::civil::Date {
        let now = jiff::Timestamp::from_millisecond(self.now).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        now.to_zoned(self.zone.clone()).date()
    }

    /// The reader's language.
    pub fn lang(&self) -> Lang {
        self.tr.locale().lang
    }

    /// Whether the reader may do this; what they may not do is not shown.
    pub fn can(&self, permission: Permission) -> bool {
        self.person.as_ref().is_some_and(|person| person.access.can(permission))
    }

    /// The answer: the whole document in its portal's shell, or title and body when htmx asked for a part.
    pub fn page(&self, title: &str, body: Markup) -> Markup {
        match self.part {
            Part::Whole => document::whole(self, title, &body),
            Part::Fragment => document::part(self, title, &body),
        }
    }
}
