//! What an organization has switched on: modules it is licensed for, and features within them.

/// A part of the product that an organization may or may not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Module {
    Contacts,
    Catalogue,
    Accounts,
    Orders,
    Invoices,
    Books,
    Messages,
    Shop,
    Round,
}

impl Module {
    pub const ALL: [Module; 9] = [
        Module::Contacts,
        Module::Catalogue,
        Module::Accounts,
        Module::Orders,
        Module::Invoices,
        Module::Books,
        Module::Messages,
        Module::Shop,
        Module::Round,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Module::Contacts => "contacts",
            Module::Catalogue => "catalogue",
            Module::Accounts => "accounts",
            Module::Orders => "orders",
            Module::Invoices => "invoices",
            Module::Books => "books",
            Module::Messages => "messages",
            Module::Shop => "shop",
            Module::Round => "round",
        }
    }

    pub fn parse(code: &str) -> Option<Module> {
        Module::ALL.into_iter().find(|module| module.code() == code)
    }
}

/// A switch inside the product that the organization's Owner turns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Feature {
    /// Buyers may register themselves in the Shop; the desk approves them.
    ShopRegistration,
    /// Messages may leave by SMS.
    Sms,
    /// Messages may leave by WhatsApp.
    Whatsapp,
    /// Every member of the desk must have a second factor.
    RequireSecondFactor,
}

impl Feature {
    pub const ALL: [Feature; 4] =
        [Feature::ShopRegistration, Feature::Sms, Feature::Whatsapp, Feature::RequireSecondFactor];

    pub const fn code(self) -> &'static str {
        match self {
            Feature::ShopRegistration => "shop-registration",
            Feature::Sms => "sms",
            Feature::Whatsapp => "whatsapp",
            Feature::RequireSecondFactor => "require-second-factor",
        }
    }

    pub fn parse(code: &str) -> Option<Feature> {
        Feature::ALL.into_iter().find(|feature| feature.code() == code)
    }
}

/// Reads a stored list of codes (`contacts shop`); unknown words are left out.
pub fn list<T>(stored: &str, parse: fn(&str) -> Option<T>) -> Vec<T> {
    stored.split_whitespace().filter_map(parse).collect()
}

/// Writes a list of codes as stored.
pub fn stored<T: Copy>(items: &[T], code: fn(T) -> &'static str) -> String {
    items.iter().map(|item| code(*item)).collect::<Vec<_>>().join(" ")
}
