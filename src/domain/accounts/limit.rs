//! The limit of an account: how it is changed, and what is remembered of it.
use crate::{
    events::Event,
    ids::Id,
    money::{Currency, Money},
    problems::{Checked, Problems},
    text::parse_amount,
    time::Millis,
};

/// The highest limit, in minor units: far above any trade, far below where sums would not fit.
const MOST: i64 = 1_000_000_000_000_000;

/// One change, as written.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct LimitChange {
    pub was: i64,
    pub became: i64,
    pub reason: String,
    pub by_name: String,
    pub created_at: Millis,
}

impl LimitChange {
    /// What the log keeps of a change of this account: both figures in full, with their currency, and why.
    pub fn event(account: Id, (was, became): (i64, i64), currency: Currency, reason: &str) -> Event {
        let said = |minor| format!("{} {currency}", Money::new(minor, currency).plain());
        Event::new("accounts-limit-changed", ("accounts", account))
            .changed("limit", &said(was), &said(became))
            .changed("reason", "", reason)
    }
}

/// A new limit and why, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct LimitForm {
    pub amount: String,
    pub reason: String,
}

impl Checked for LimitForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("amount", &self.amount, true, 40);
        problems.text("reason", &self.reason, true, 300);
        problems
    }
}

impl LimitForm {
    /// The amount in minor units, if it can be a limit other than `now`; else what is wrong with it is noted.
    pub fn limit(&self, currency: Currency, now: i64, problems: &mut Problems) -> Option<i64> {
        let limit = minor("amount", &self.amount, currency, problems)?;
        if limit == now {
            problems.add("amount", "accounts-limit-same");
            return None;
        }
        Some(limit)
    }
}

/// A typed amount of nothing or more in minor units; else what is wrong is noted at its field.
pub(super) fn minor(field: &'static str, typed: &str, currency: Currency, problems: &mut Problems) -> Option<i64> {
    if problems.of(field).is_some() {
        return None;
    }
    match parse_amount(typed, currency) {
        Ok(money) if money.is_negative() => problems.add(field, "accounts-amount-negative"),
        Ok(money) if money.minor > MOST => problems.add(field, "form-amount-large"),
        Ok(money) => return Some(money.minor),
        Err(error) => match error.limit() {
            Some(limit) => problems.add_limit(field, error.amount_key(), limit),
            None => problems.add(field, error.amount_key()),
        },
    }
    None
}
