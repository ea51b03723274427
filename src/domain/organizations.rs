//! Organizations: the tenants. Their address in the URL, and what their status lets people do.

/// Words that stand first in our own URLs, so no organization may be called by them.
const RESERVED: &[&str] = &[
    "about",
    "account",
    "admin",
    "api",
    "app",
    "assets",
    "brand.css",
    "components",
    "contact",
    "demo",
    "desk",
    "docs",
    "favicon.ico",
    "files",
    "forgotten",
    "healthz",
    "help",
    "home",
    "hooks",
    "invitations",
    "language",
    "legal",
    "mail",
    "memberships",
    "metrics",
    "operator",
    "outbox",
    "p",
    "paper",
    "passkeys",
    "privacy",
    "readyz",
    "reset",
    "robots.txt",
    "round",
    "search",
    "shop",
    "sign-in",
    "sign-out",
    "sign-up",
    "static",
    "switch",
    "theme",
    "verify",
];

/// Whether a word is one of ours and so never an organization's address.
pub fn is_reserved(word: &str) -> bool {
    RESERVED.contains(&word)
}

/// Whether a word can be an organization's address: 3 to 40 lower-case letters, digits and inner hyphens.
pub fn slug_problem(slug: &str) -> Result<(), &'static str> {
    let fits = (3..=40).contains(&slug.len())
        && slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !slug.starts_with('-')
        && !slug.ends_with('-');
    if !fits {
        Err("organization-slug-invalid")
    } else if is_reserved(slug) {
        Err("form-taken")
    } else {
        Ok(())
    }
}

/// Where an organization stands with the platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    Trial,
    Active,
    Inactive,
    Suspended,
    Closed,
}

impl Status {
    pub const ALL: [Status; 5] = [Status::Trial, Status::Active, Status::Inactive, Status::Suspended, Status::Closed];

    pub const fn code(self) -> &'static str {
        match self {
            Status::Trial => "trial",
            Status::Active => "active",
            Status::Inactive => "inactive",
            Status::Suspended => "suspended",
            Status::Closed => "closed",
        }
    }

    pub fn parse(code: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|status| status.code() == code)
    }

    /// Whether its people may come in.
    pub const fn is_open(self) -> bool {
        matches!(self, Status::Trial | Status::Active)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_plain_and_not_one_of_our_words() {
        assert!(slug_problem("depot-el-bahdja").is_ok());
        for bad in ["", "ab", "-abc", "abc-", "Abc", "a b c", "دار", "a/b", &"x".repeat(41)] {
            assert!(slug_problem(bad).is_err(), "{bad}");
        }
        assert_eq!(slug_problem("operator"), Err("form-taken"));
    }
}
