//! Callbacks: what gateways send by themselves, kept as it came, believed once its proof holds, applied once.
use crate::{gateways::Mode, ids::Id, time::Millis};

/// The longest body that is taken, in bytes.
pub const LONGEST: usize = 64 * 1024;

/// What became of a callback.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Stored, and waiting its turn.
    Waiting,
    /// It moved a payment forward.
    Applied,
    /// It said nothing new.
    Repeated,
    /// It spoke of money that we do not know, or of another amount: somebody has to look.
    Parked,
    /// Its proof does not hold.
    Refused,
    /// It proved itself and says nothing that moves a payment.
    Noted,
}

impl Outcome {
    pub const ALL: [Outcome; 6] =
        [Outcome::Waiting, Outcome::Applied, Outcome::Repeated, Outcome::Parked, Outcome::Refused, Outcome::Noted];

    pub const fn code(self) -> &'static str {
        match self {
            Outcome::Waiting => "waiting",
            Outcome::Applied => "applied",
            Outcome::Repeated => "repeated",
            Outcome::Parked => "parked",
            Outcome::Refused => "refused",
            Outcome::Noted => "noted",
        }
    }

    pub fn parse(code: &str) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}

/// A callback as read, its body opened.
#[derive(Debug, Clone)]
pub struct Callback {
    pub id: Id,
    pub gateway_id: Id,
    /// The gateway's name.
    pub gateway: String,
    pub provider: String,
    pub mode: String,
    pub event: String,
    pub body: String,
    pub signature: String,
    pub ip: String,
    pub proven: bool,
    pub outcome: Outcome,
    /// Why so: a message key, or the gateway's own words.
    pub reason: String,
    pub attempt_id: Option<Id>,
    /// The reference of the payment it spoke of.
    pub reference: String,
    /// How often it came.
    pub times: i64,
    pub received_at: Millis,
    pub applied_at: Option<Millis>,
}

impl Callback {
    pub fn is_live(&self) -> bool {
        Mode::parse(&self.mode) == Some(Mode::Live)
    }
}

/// One line of a list of callbacks.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Line {
    pub id: Id,
    /// The gateway's name.
    pub gateway: String,
    pub mode: String,
    pub event: String,
    pub outcome: String,
    pub reason: String,
    pub reference: String,
    pub times: i64,
    pub received_at: Millis,
}

impl Line {
    pub fn outcome(&self) -> Outcome {
        Outcome::parse(&self.outcome).unwrap_or(Outcome::Waiting)
    }
}

/// Which callbacks a list shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Listing {
    pub outcome: Option<Outcome>,
    /// The last row of the page before: newest first.
    pub before: Id,
}

/// Money that came and that nobody can explain yet. `amount` is in minor units of `currency`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Unexplained {
    pub id: Id,
    /// Where it was noticed: `callback`, `settlement`, `bank`.
    pub source: String,
    pub source_id: Id,
    /// Who holds it.
    pub custodian_id: Id,
    pub custodian: String,
    pub amount: i64,
    pub currency: String,
    /// What came with it: a reference, a purpose.
    pub said: String,
    /// Why nobody can explain it: a message key.
    pub why: String,
    pub created_at: Millis,
    pub solved_at: Option<Millis>,
    pub solved_by: String,
    pub solution: String,
    pub payment_id: Option<Id>,
    pub version: i64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_come_back() {
        assert!(Outcome::ALL.into_iter().all(|outcome| Outcome::parse(outcome.code()) == Some(outcome)));
    }
}
