//! Papers of a firm: which are asked for, where one stands, and what is missing before an account is approved.
use crate::{
    accounts,
    ids::Id,
    problems::{Checked, Problems},
    time::Millis,
};

/// The most papers that one link takes.
pub const MOST: usize = 12;

/// What a paper is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The entry in the register of trade.
    Register,
    /// The card of the tax office.
    Tax,
    Identity,
    Bank,
    Other,
}

impl Kind {
    pub const ALL: [Kind; 5] = [Kind::Register, Kind::Tax, Kind::Identity, Kind::Bank, Kind::Other];

    pub const fn code(self) -> &'static str {
        match self {
            Kind::Register => "register",
            Kind::Tax => "tax",
            Kind::Identity => "identity",
            Kind::Bank => "bank",
            Kind::Other => "other",
        }
    }

    pub fn parse(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Where a paper stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has looked at it yet.
    Sent,
    Verified,
    Refused,
}

impl Standing {
    pub const ALL: [Standing; 3] = [Standing::Sent, Standing::Verified, Standing::Refused];

    pub const fn code(self) -> &'static str {
        match self {
            Standing::Sent => "sent",
            Standing::Verified => "verified",
            Standing::Refused => "refused",
        }
    }
}

/// A paper as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Paper {
    pub id: Id,
    pub account_id: Id,
    pub kind: String,
    /// The file's name as it was sent, and its media type.
    pub name: String,
    pub mime: String,
    /// `verified`, `refused`, or nothing yet.
    pub verdict: String,
    /// Why it was refused.
    pub reason: String,
    pub decided_by: String,
    pub decided_at: Option<Millis>,
    pub version: i64,
    pub created_at: Millis,
}

impl Paper {
    pub fn kind(&self) -> Kind {
        Kind::parse(&self.kind).unwrap_or(Kind::Other)
    }

    pub fn standing(&self) -> Standing {
        match self.verdict.as_str() {
            "verified" => Standing::Verified,
            "refused" => Standing::Refused,
            _ => Standing::Sent,
        }
    }

    pub fn is_image(&self) -> bool {
        self.mime.starts_with("image/")
    }
}

/// What is asked of a buyer of this kind.
pub const fn needed(kind: accounts::Kind) -> &'static [Kind] {
    match kind {
        accounts::Kind::Person | accounts::Kind::Student => &[Kind::Identity],
        _ => &[Kind::Register, Kind::Tax],
    }
}

/// What is asked of a buyer of this kind and was not verified yet.
pub fn missing(kind: accounts::Kind, papers: &[Paper]) -> Vec<Kind> {
    let verified = |kind: &Kind| papers.iter().any(|one| one.kind() == *kind && one.standing() == Standing::Verified);
    needed(kind).iter().copied().filter(|kind| !verified(kind)).collect()
}

/// What a sent paper is said to be.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default)]
pub struct PaperForm {
    pub kind: String,
}

impl Checked for PaperForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        if Kind::parse(&self.kind).is_none() {
            problems.add("kind", if self.kind.is_empty() { "form-required" } else { "form-choice-invalid" });
        }
        problems
    }
}

/// Why a paper is refused.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default)]
pub struct RefusalForm {
    pub reason: String,
}

impl Checked for RefusalForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("reason", &self.reason, true, 300);
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paper(kind: Kind, verdict: &str) -> Paper {
        Paper {
            id: 1,
            account_id: 1,
            kind: kind.code().into(),
            name: String::new(),
            mime: "image/webp".into(),
            verdict: verdict.into(),
            reason: String::new(),
            decided_by: String::new(),
            decided_at: None,
            version: 1,
            created_at: 0,
        }
    }

    #[test]
    fn only_what_was_verified_is_there() {
        let papers = [paper(Kind::Register, "verified"), paper(Kind::Tax, "refused"), paper(Kind::Tax, "")];
        assert_eq!(missing(accounts::Kind::Retailer, &papers), [Kind::Tax]);
        assert_eq!(missing(accounts::Kind::Person, &papers), [Kind::Identity]);
        assert!(missing(accounts::Kind::Firm, &[paper(Kind::Tax, "verified"), papers[0].clone()]).is_empty());
    }

    #[test]
    fn codes_come_back() {
        assert!(Kind::ALL.into_iter().all(|kind| Kind::parse(kind.code()) == Some(kind)));
        assert_eq!(Standing::ALL.map(|one| paper(Kind::Tax, one.code()).standing()), Standing::ALL);
    }
}
