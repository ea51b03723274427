//! Payment gateways: who takes money online for the organization, and what they say about it. A gateway's own protocol
//! is a file of this folder; what it says becomes [`Said`] once its proof holds.
mod answer;
pub mod chargily;
mod hex;
mod inbox;
pub mod payaid;
mod settings;
pub mod simulator;

pub use answer::Answer;
pub use inbox::{Verdict, judge, signature_header, spoken_of};
pub use settings::{Gateway, GatewayForm, Mode, Secret};

use crate::{country::Country, money::Currency};

/// Whose protocol a gateway speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Provider {
    /// PayAid Payments, India.
    Payaid,
    /// Chargily Pay v2, Algeria.
    Chargily,
    /// The gateway inside this program, for trying everything out: it moves no money.
    Simulator,
}

impl Provider {
    pub const ALL: [Provider; 3] = [Provider::Payaid, Provider::Chargily, Provider::Simulator];

    /// The stored code: a part of the callback's address and of its message key.
    pub const fn code(self) -> &'static str {
        match self {
            Provider::Payaid => "payaid",
            Provider::Chargily => "chargily",
            Provider::Simulator => "simulator",
        }
    }

    pub fn parse(code: &str) -> Option<Provider> {
        Provider::ALL.into_iter().find(|provider| provider.code() == code)
    }

    /// Those that serve sellers of a country, the simulator last.
    pub fn of(country: Country) -> Vec<Provider> {
        let serves = |provider: &Provider| match provider {
            Provider::Payaid => country == Country::In,
            Provider::Chargily => country == Country::Dz,
            Provider::Simulator => true,
        };
        Provider::ALL.into_iter().filter(serves).collect()
    }

    /// The only money it takes; none takes any.
    pub const fn currency(self) -> Option<Currency> {
        match self {
            Provider::Payaid => Some(Currency::Inr),
            Provider::Chargily => Some(Currency::Dzd),
            Provider::Simulator => None,
        }
    }

    /// Whether it gives money back when it is asked to; others are given back by hand.
    pub const fn refunds(self) -> bool {
        match self {
            Provider::Payaid | Provider::Simulator => true,
            Provider::Chargily => false,
        }
    }
}

/// Where an online payment stands. It only ever moves forward: see [`State::follows`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Written down here; the gateway does not know it yet, or has not answered.
    Started,
    /// With the gateway: the payer or a bank is at it.
    Pending,
    Paid,
    Failed,
    Cancelled,
    /// Paid, and given back in full by the gateway.
    Refunded,
}

impl State {
    pub const ALL: [State; 6] =
        [State::Started, State::Pending, State::Paid, State::Failed, State::Cancelled, State::Refunded];

    /// The stored code, part of its message key.
    pub const fn code(self) -> &'static str {
        match self {
            State::Started => "started",
            State::Pending => "pending",
            State::Paid => "paid",
            State::Failed => "failed",
            State::Cancelled => "cancelled",
            State::Refunded => "refunded",
        }
    }

    pub fn parse(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether the gateway may still change its mind without being asked.
    pub const fn is_open(self) -> bool {
        matches!(self, State::Started | State::Pending)
    }

    /// How far along: whatever the order and the number of what is said, the furthest stays. A payer may pay after a
    /// failed try, so paid comes after failed; money given back is the end.
    const fn rank(self) -> u8 {
        match self {
            State::Started => 0,
            State::Pending => 1,
            State::Cancelled => 2,
            State::Failed => 3,
            State::Paid => 4,
            State::Refunded => 5,
        }
    }

    /// Whether a payment that stands at `before` moves to this state when it is said.
    pub const fn follows(self, before: State) -> bool {
        self.rank() > before.rank()
    }
}

/// What a gateway says of one payment, read from a message whose proof held or from its answer to our question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The key by which the same message is known again.
    pub event: String,
    /// Our own reference, as we gave it.
    pub reference: String,
    /// The gateway's number of the payment; empty when it names none.
    pub remote: String,
    pub state: State,
    /// What was asked, in minor units of `currency`; none when the message says nothing of it.
    pub amount: Option<i64>,
    /// ISO 4217; empty when the message says nothing of it.
    pub currency: String,
    /// What the gateway keeps for itself, taxes included, when it says so. Minor units.
    pub fee: Option<i64>,
    /// The gateway's own code and words, for people.
    pub reason: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn codes_come_back() {
        assert!(State::ALL.into_iter().all(|state| State::parse(state.code()) == Some(state)));
        assert!(Provider::ALL.into_iter().all(|provider| Provider::parse(provider.code()) == Some(provider)));
    }

    proptest! {
        #[test]
        fn whatever_the_order_the_end_is_the_same(said in prop::collection::vec(0_usize..6, 1..9)) {
            let said: Vec<State> = said.into_iter().map(|at| State::ALL[at]).collect();
            let end = |order: &[State]| order.iter().fold(State::Started, |now, next| if next.follows(now) { *next } else { now });
            let mut turned = said.clone();
            turned.reverse();
            turned.extend_from_slice(&said);
            prop_assert_eq!(end(&said), end(&turned));
        }
    }
}
