//! Sellers who charge tax and those too small to, and the sentences the law wants on their documents.
use super::{Category, Component, Split, Tax};
use crate::country::Country;

/// How a seller stands to the tax.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Regime {
    /// Registered: charges the tax.
    #[default]
    Registered,
    /// Composition in India, IFU or auto-entrepreneur in Algeria, outside the PDV system in Serbia, franchise en base
    /// in France: charges none and says so.
    Small,
}

impl Regime {
    pub const ALL: [Regime; 2] = [Regime::Registered, Regime::Small];

    /// The stored code, part of its message key.
    pub const fn code(self) -> &'static str {
        match self {
            Regime::Registered => "registered",
            Regime::Small => "small",
        }
    }

    pub fn parse(code: &str) -> Option<Regime> {
        Regime::ALL.into_iter().find(|regime| regime.code() == code)
    }

    /// How such a seller taxes what others tax as `item`.
    pub const fn tax(self, item: Tax) -> Tax {
        match self {
            Regime::Registered => item,
            Regime::Small => Tax::exempt(),
        }
    }
}

/// The tax of a country that has one. India splits it by the place of supply: see `gst::Supply::split`.
pub const fn split(country: Country) -> Option<Split> {
    match country {
        Country::Dz => Some(Split::Whole(Component::Tva)),
        Country::Rs => Some(Split::Whole(Component::Pdv)),
        Country::Fr => Some(Split::Whole(Component::Vat)),
        Country::In => None,
    }
}

/// A sentence that must stand on a document: the message that says it, and the law that wants it.
/// The Algerian articles on reverse charge and export are recalled, not read again: an accountant should look at them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mention {
    pub key: &'static str,
    pub law: &'static str,
}

/// The sentences that must stand on a document of this seller, each once. Of each group its tax, and whether it is charged.
pub fn mentions(country: Country, regime: Regime, groups: &[(Tax, bool)]) -> Vec<Mention> {
    let mut mentions = Vec::new();
    if regime == Regime::Small {
        mentions.push(small(country));
    }
    if groups.iter().any(|(tax, charged)| tax.is_taxed() && !charged) {
        mentions.push(reverse_charge(country));
    }
    if groups.iter().any(|(tax, _)| tax.category() == Category::Export) {
        mentions.push(export(country));
    }
    mentions
}

const fn small(country: Country) -> Mention {
    match country {
        Country::Dz => {
            Mention { key: "tax-mention-ifu", law: "CIDTA art. 282 bis (IFU); law 22-23 (auto-entrepreneur)" }
        }
        Country::In => Mention { key: "tax-mention-composition", law: "CGST Act s.10, CGST Rules r.5(1)(f)" },
        Country::Rs => Mention { key: "tax-mention-outside-pdv", law: "Zakon o PDV cl. 33" },
        Country::Fr => Mention { key: "tax-mention-franchise", law: "CGI art. 293 B, 293 E" },
    }
}

const fn reverse_charge(country: Country) -> Mention {
    let law = match country {
        Country::Dz => "CTCA art. 83",
        Country::In => "CGST Act s.9(3), CGST Rules r.46(p)",
        Country::Rs => "Zakon o PDV cl. 10",
        Country::Fr => "CGI art. 283, annexe II art. 242 nonies A 13°",
    };
    Mention { key: "tax-mention-reverse-charge", law }
}

const fn export(country: Country) -> Mention {
    match country {
        Country::Dz => Mention { key: "tax-mention-export", law: "CTCA art. 13" },
        Country::In => Mention { key: "tax-mention-under-bond", law: "IGST Act s.16, CGST Rules r.46" },
        Country::Rs => Mention { key: "tax-mention-export", law: "Zakon o PDV cl. 24" },
        Country::Fr => Mention { key: "tax-mention-export", law: "CGI art. 262 I" },
    }
}
