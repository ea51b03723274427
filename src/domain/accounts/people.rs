//! The people of an account: members of the Shop, what each may do there, and the most they may order in a day.
use super::{Room, Status, limit::minor};
use crate::{
    events::Event,
    flag::Flag,
    ids::Id,
    members::Standing,
    money::{Currency, Money},
    problems::{Checked, Problems},
};

/// One thing a person may do on their account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    Order,
    Pay,
    See,
}

impl Right {
    pub const ALL: [Right; 3] = [Right::Order, Right::Pay, Right::See];

    pub const fn code(self) -> &'static str {
        match self {
            Right::Order => "order",
            Right::Pay => "pay",
            Right::See => "see",
        }
    }

    pub fn parse(code: &str) -> Option<Right> {
        Right::ALL.into_iter().find(|right| right.code() == code)
    }
}

/// What a person may do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Rights {
    #[sqlx(try_from = "Flag")]
    pub may_order: bool,
    #[sqlx(try_from = "Flag")]
    pub may_pay: bool,
    #[sqlx(try_from = "Flag")]
    pub may_see: bool,
    /// The most they may order in a day, in minor units; none sets no bound.
    pub daily_cap: Option<i64>,
}

impl Rights {
    pub const fn has(self, right: Right) -> bool {
        match right {
            Right::Order => self.may_order,
            Right::Pay => self.may_pay,
            Right::See => self.may_see,
        }
    }

    /// The codes of what they may do, with blanks between them.
    pub fn codes(self) -> String {
        let held: Vec<&str> = Right::ALL.into_iter().filter(|right| self.has(*right)).map(Right::code).collect();
        held.join(" ")
    }

    fn cap(self, currency: Currency) -> String {
        self.daily_cap.map(|minor| Money::new(minor, currency).plain()).unwrap_or_default()
    }

    /// What the log keeps of an act on the account that led a person from `before` to these.
    pub fn event(self, kind: &'static str, account: Id, before: Rights, currency: Currency) -> Event {
        Event::new(kind, ("accounts", account)).changed("right", &before.codes(), &self.codes()).changed(
            "cap",
            &before.cap(currency),
            &self.cap(currency),
        )
    }
}

/// One of an account's people.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Person {
    pub membership_id: Id,
    pub name: String,
    /// Where their membership stands.
    pub status: String,
    /// They have left the organization; the link is kept until the desk takes it away.
    #[sqlx(try_from = "Flag")]
    pub removed: bool,
    #[sqlx(flatten)]
    pub rights: Rights,
}

impl Person {
    pub fn standing(&self) -> Standing {
        let standing = Standing::parse(&self.status).unwrap_or(Standing::Inactive);
        if self.removed { Standing::Inactive } else { standing }
    }
}

/// A member of the Shop who belongs to no account yet.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Candidate {
    pub membership_id: Id,
    pub name: String,
    pub username: Option<String>,
}

/// The account of a member of the Shop, with what they may do on it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Mine {
    pub account_id: Id,
    pub name: String,
    pub status: String,
    #[sqlx(try_from = "Flag")]
    pub may_order: bool,
    #[sqlx(try_from = "Flag")]
    pub may_pay: bool,
    #[sqlx(try_from = "Flag")]
    pub may_see: bool,
    pub daily_cap: Option<i64>,
    pub credit_limit: i64,
    pub have: i64,
    pub held: i64,
}

impl Mine {
    pub fn status(&self) -> Status {
        Status::parse(&self.status).unwrap_or(Status::Pending)
    }

    pub const fn room(&self) -> Room {
        Room { credit_limit: self.credit_limit, have: self.have, held: self.held }
    }
}

/// Who is linked, and with which rights, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct PersonForm {
    /// The membership to link; a change of rights sends none.
    pub member: String,
    pub rights: Vec<String>,
    pub daily_cap: String,
}

impl Checked for PersonForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        if self.rights.is_empty() {
            problems.add("rights", "accounts-right-missing");
        } else if !self.rights.iter().all(|code| Right::parse(code).is_some()) {
            problems.add("rights", "form-choice-invalid");
        }
        problems.text("daily_cap", &self.daily_cap, false, 40);
        problems
    }
}

impl PersonForm {
    /// The form of a new link: a person may do everything until the desk says less.
    pub fn new() -> PersonForm {
        PersonForm { rights: Right::ALL.map(|right| right.code().to_owned()).to_vec(), ..PersonForm::default() }
    }

    /// The form of a person whose rights are being changed.
    pub fn of(person: &Person, currency: Currency) -> PersonForm {
        PersonForm {
            member: person.membership_id.to_string(),
            rights: person.rights.codes().split_whitespace().map(str::to_owned).collect(),
            daily_cap: person.rights.cap(currency),
        }
    }

    /// The membership chosen; else that one must be is noted.
    pub fn chosen(&self, problems: &mut Problems) -> Option<Id> {
        let chosen = self.member.parse().ok();
        if chosen.is_none() {
            let key = if self.member.trim().is_empty() { "form-required" } else { "form-choice-invalid" };
            problems.add("member", key);
        }
        chosen
    }

    /// The rights asked for; what is wrong with the cap is noted.
    pub fn rights(&self, currency: Currency, problems: &mut Problems) -> Rights {
        let has = |right: Right| self.rights.iter().any(|code| code == right.code());
        let capped = !self.daily_cap.trim().is_empty();
        Rights {
            may_order: has(Right::Order),
            may_pay: has(Right::Pay),
            may_see: has(Right::See),
            daily_cap: if capped { minor("daily_cap", &self.daily_cap, currency, problems) } else { None },
        }
    }
}
