//! The doors of the product: who stands behind each, and where it lives in the URL.

/// A portal is the first word of a path once the organization's prefix is stripped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Portal {
    /// The public pages: home, sign-in, sign-up.
    Site,
    /// The buyer's people, on a phone.
    Shop,
    /// The driver or van seller, on a phone.
    Round,
    /// The seller's staff.
    Desk,
    /// The platform's own staff.
    Operator,
    /// Signed links for anyone.
    Paper,
    /// Integrations, callbacks and probes.
    Machine,
}

impl Portal {
    /// The portals a membership can open.
    pub const MEMBER: [Portal; 4] = [Portal::Desk, Portal::Shop, Portal::Round, Portal::Operator];

    /// The word in URLs, tables and message keys.
    pub const fn code(self) -> &'static str {
        match self {
            Portal::Site => "site",
            Portal::Shop => "shop",
            Portal::Round => "round",
            Portal::Desk => "desk",
            Portal::Operator => "operator",
            Portal::Paper => "paper",
            Portal::Machine => "machine",
        }
    }

    /// The member portal with this code.
    pub fn parse(code: &str) -> Option<Portal> {
        Portal::MEMBER.into_iter().find(|portal| portal.code() == code)
    }
}
