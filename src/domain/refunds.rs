//! Refunds: money given back of a payment, by the gateway that took it or by hand.
use crate::{
    ids::Id,
    money::{Currency, typed},
    problems::{Checked, Problems},
    time::Millis,
};

/// Where a refund stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Asked of the gateway, which has not answered.
    Asked,
    Done,
    /// The gateway does not give it back; nothing changed.
    Failed,
}

impl State {
    pub const ALL: [State; 3] = [State::Asked, State::Done, State::Failed];

    pub const fn code(self) -> &'static str {
        match self {
            State::Asked => "asked",
            State::Done => "done",
            State::Failed => "failed",
        }
    }

    pub fn parse(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// How money is given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The gateway that took it.
    Online,
    /// Out of the purse of whoever is at the desk.
    Cash,
    /// From the house's bank.
    Transfer,
}

impl Way {
    pub const ALL: [Way; 3] = [Way::Online, Way::Cash, Way::Transfer];

    pub const fn code(self) -> &'static str {
        match self {
            Way::Online => "online",
            Way::Cash => "cash",
            Way::Transfer => "transfer",
        }
    }

    pub fn parse(code: &str) -> Option<Way> {
        Way::ALL.into_iter().find(|way| way.code() == code)
    }
}

/// A refund as read. `amount` in minor units.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Refund {
    pub id: Id,
    /// Empty until it is done.
    pub number: String,
    pub payment_id: Id,
    pub account_id: Id,
    pub custodian_id: Id,
    /// Who gave it: the gateway, the bank, a cashier.
    pub custodian: String,
    pub keeper: String,
    pub method: String,
    pub amount: i64,
    pub state: String,
    pub reference: String,
    pub remote: String,
    /// Why, as typed.
    pub reason: String,
    /// What the gateway said.
    pub said: String,
    pub asked_by: String,
    pub created_at: Millis,
    pub done_at: Option<Millis>,
}

impl Refund {
    pub fn state(&self) -> State {
        State::parse(&self.state).unwrap_or(State::Asked)
    }
}

/// What is typed when money is given back.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default)]
pub struct RefundForm {
    pub amount: String,
    pub way: String,
    pub reason: String,
}

impl Checked for RefundForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("amount", &self.amount, true, 40);
        problems.check("way", Way::parse(&self.way).map(drop).ok_or("form-choice-invalid"));
        problems.text("reason", &self.reason, true, 200);
        problems
    }
}

impl RefundForm {
    /// How much is given back, of no more than `left`; what is wrong is noted at its field. Minor units.
    pub fn amount(&self, left: i64, currency: Currency, problems: &mut Problems) -> Option<i64> {
        if problems.of("amount").is_some() {
            return None;
        }
        match typed(&self.amount, currency) {
            Some(minor) if minor > left => problems.add("amount", "refunds-more"),
            Some(minor) if minor > 0 => return Some(minor),
            Some(_) => problems.add("amount", "payments-amount-none"),
            None => problems.add("amount", "form-amount-invalid"),
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_come_back() {
        assert!(State::ALL.into_iter().all(|state| State::parse(state.code()) == Some(state)));
        assert!(Way::ALL.into_iter().all(|way| Way::parse(way.code()) == Some(way)));
    }

    #[test]
    fn no_more_is_given_back_than_is_left() {
        let of = |amount: &str| {
            let mut problems = Problems::new();
            let form = RefundForm { amount: amount.into(), way: "cash".into(), reason: "broken".into() };
            (form.amount(5_000, Currency::Dzd, &mut problems), problems.all().first().map(|one| one.key))
        };
        assert_eq!(of("50"), (Some(5_000), None));
        assert_eq!(of("50,01"), (None, Some("refunds-more")));
        assert_eq!(of("0"), (None, Some("payments-amount-none")));
        assert_eq!(of("-1"), (None, Some("form-amount-invalid")));
    }
}
