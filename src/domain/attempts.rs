//! Online payments under way: asked of a gateway, told of by it, and in the books once.
use crate::{
    email,
    gateways::{Mode, Provider, State},
    ids::Id,
    money::{Currency, typed},
    problems::{Checked, Problems},
    text::clean,
    time::{DAY, HOUR, MINUTE, Millis},
};

/// How long a payer has before a new try is made instead.
pub const LIFE: Millis = HOUR;

/// After this long without a word the seller is told that a gateway is silent.
pub const SILENT: Millis = DAY;

/// The waits between questions about a payment that nothing was said of.
const WAITS: [Millis; 8] = [2 * MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR];

/// When to ask a gateway again, that many questions later.
pub fn wait(asked: i64) -> Millis {
    let at = usize::try_from(asked).unwrap_or(0).min(WAITS.len() - 1);
    WAITS[at]
}

/// Our reference of a payment, as gateways take it: at most 30 letters and digits (PayAid's `order_id`).
pub fn reference(id: Id) -> String {
    format!("SK{id:016X}")
}

/// An online payment as read. Amounts are minor units of `currency`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Attempt {
    pub id: Id,
    pub reference: String,
    pub gateway_id: Id,
    /// The gateway's name.
    pub gateway: String,
    pub provider: String,
    pub mode: String,
    pub account_id: Id,
    /// The account's name.
    pub account: String,
    pub document_id: Option<Id>,
    /// The document's number.
    pub document: String,
    pub link_id: Option<Id>,
    pub amount: i64,
    pub currency: String,
    pub state: String,
    /// The gateway's own number.
    pub remote: String,
    /// Where the payer goes on; empty until the gateway said so.
    pub place: String,
    /// The gateway's words about the last change.
    pub reason: String,
    pub payment_id: Option<Id>,
    /// What the gateway says it keeps.
    pub fee: Option<i64>,
    /// How often its state was asked for, and when last.
    pub asked: i64,
    pub asked_at: Option<Millis>,
    pub created_at: Millis,
    pub updated_at: Millis,
    pub expires_at: Millis,
}

impl Attempt {
    pub fn state(&self) -> State {
        State::parse(&self.state).unwrap_or(State::Started)
    }

    pub fn provider(&self) -> Option<Provider> {
        Provider::parse(&self.provider)
    }

    /// Whether it moves money.
    pub fn is_live(&self) -> bool {
        Mode::parse(&self.mode) == Some(Mode::Live)
    }

    /// Whether a payer may still be sent to it.
    pub fn goes_on(&self, now: Millis) -> bool {
        self.state().is_open() && now < self.expires_at
    }
}

/// Who pays: what a gateway wants to know of them. Kept sealed.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct Payer {
    pub name: String,
    pub email: String,
    pub phone: String,
    pub city: String,
    pub zip: String,
}

/// What is typed on a pay page.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default)]
pub struct PayForm {
    pub gateway: String,
    pub amount: String,
    #[serde(flatten)]
    pub payer: Payer,
}

impl Checked for PayForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.check("gateway", self.gateway().map(drop).ok_or("form-choice-invalid"));
        problems.text("amount", &self.amount, false, 40);
        let payer = &self.payer;
        for (field, text) in [
            ("name", &payer.name),
            ("email", &payer.email),
            ("phone", &payer.phone),
            ("city", &payer.city),
            ("zip", &payer.zip),
        ] {
            problems.text(field, text, false, 120);
        }
        if problems.of("email").is_none() && !payer.email.trim().is_empty() && email::parse(&payer.email).is_none() {
            problems.add("email", "form-email-invalid");
        }
        problems
    }
}

impl PayForm {
    pub fn gateway(&self) -> Option<Id> {
        self.gateway.parse().ok()
    }

    /// Who pays, cleaned.
    pub fn payer(&self) -> Payer {
        let payer = &self.payer;
        Payer {
            name: clean(&payer.name),
            email: payer.email.trim().to_owned(),
            phone: clean(&payer.phone),
            city: clean(&payer.city),
            zip: clean(&payer.zip),
        }
    }

    /// How much is paid of `owed`: all of it, or less where that is allowed; what is wrong is noted.
    pub fn pays(&self, owed: i64, partial: bool, currency: Currency, problems: &mut Problems) -> i64 {
        if !partial || self.amount.trim().is_empty() {
            return owed;
        }
        match typed(&self.amount, currency) {
            Some(minor) if minor > 0 && minor <= owed => minor,
            Some(minor) if minor > owed => {
                problems.add("amount", "pay-amount-more");
                owed
            }
            Some(_) => {
                problems.add("amount", "payments-amount-none");
                owed
            }
            None => {
                problems.add("amount", "form-amount-invalid");
                owed
            }
        }
    }
}

/// What a gateway wants to know of a payer before it takes them: PayAid refuses a request without these.
pub fn lacking(provider: Provider, payer: &Payer) -> Problems {
    let mut problems = Problems::new();
    if provider == Provider::Payaid {
        for (field, value) in [
            ("name", &payer.name),
            ("email", &payer.email),
            ("phone", &payer.phone),
            ("city", &payer.city),
            ("zip", &payer.zip),
        ] {
            if value.is_empty() {
                problems.add(field, "form-required");
            }
        }
    }
    problems
}

/// Which online payments a list shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Listing {
    pub state: Option<State>,
    /// The last row of the page before: newest first.
    pub before: Id,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_fits_every_gateway() {
        assert_eq!(reference(i64::MAX).len(), 18);
        assert!(reference(1).chars().all(|c| c.is_ascii_alphanumeric()));
    }

    #[test]
    fn questions_come_ever_more_seldom() {
        assert!((0..20).all(|asked| wait(asked) <= wait(asked + 1)));
        assert!((0..8).map(wait).sum::<i64>() < SILENT, "all are asked within a day");
    }

    #[test]
    fn less_may_be_paid_only_where_it_is_allowed() {
        let pays = |amount: &str, partial| {
            let mut problems = Problems::new();
            let form = PayForm { amount: amount.into(), ..PayForm::default() };
            (form.pays(10_000, partial, Currency::Dzd, &mut problems), problems.all().first().map(|one| one.key))
        };
        assert_eq!(pays("50", true), (5_000, None));
        assert_eq!(pays("50", false), (10_000, None));
        assert_eq!(pays("", true), (10_000, None));
        assert_eq!(pays("101", true).1, Some("pay-amount-more"));
        assert_eq!(pays("0", true).1, Some("payments-amount-none"));
        assert_eq!(pays("x", true).1, Some("form-amount-invalid"));
    }

    #[test]
    fn only_some_gateways_ask_who_pays() {
        assert!(lacking(Provider::Chargily, &Payer::default()).is_empty());
        assert_eq!(lacking(Provider::Payaid, &Payer::default()).all().len(), 5);
    }
}
