//! A payment taken at the desk: what is typed, and what it would settle.
use super::{Method, Settled, settled_by, stamp};
use crate::{
    calendar::Day,
    ids::Id,
    money::Currency,
    problems::{Checked, Problems},
    stamp::StampError,
    text::parse_amount,
};

/// The most that is taken at once, in minor units: far above any sale, far below where sums would not fit.
const MOST: i64 = 1_000_000_000_000;

/// What is typed when money is taken.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default)]
pub struct PaymentForm {
    pub account: String,
    pub method: String,
    pub amount: String,
    pub note: String,
}

impl Checked for PaymentForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.check("account", self.account().map(drop).ok_or("form-choice-invalid"));
        problems.check("method", self.taken().map(drop).ok_or("form-choice-invalid"));
        problems.text("amount", &self.amount, true, 40);
        problems.text("note", &self.note, false, 200);
        problems
    }
}

impl PaymentForm {
    pub fn account(&self) -> Option<Id> {
        self.account.parse().ok()
    }

    pub fn method(&self) -> Method {
        self.taken().unwrap_or(Method::Cash)
    }

    fn taken(&self) -> Option<Method> {
        Method::TAKEN.into_iter().find(|method| method.code() == self.method)
    }

    /// What is handed over, in minor units; what is wrong with it is noted at its field.
    pub fn handed(&self, currency: Currency, problems: &mut Problems) -> Option<i64> {
        if problems.of("amount").is_some() {
            return None;
        }
        match parse_amount(&self.amount, currency) {
            Ok(money) if money.minor <= 0 => problems.add("amount", "payments-amount-none"),
            Ok(money) if money.minor > MOST => problems.add("amount", "form-amount-large"),
            Ok(money) => return Some(money.minor),
            Err(error) => match error.limit() {
                Some(limit) => problems.add_limit("amount", error.amount_key(), limit),
                None => problems.add("amount", error.amount_key()),
            },
        }
        None
    }
}

/// What a payment would come to. Minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// What is kept of what was handed over.
    pub amount: i64,
    /// The duty in it.
    pub stamp: i64,
    /// Given back: a tranche of duty more would be owed on it.
    pub change: i64,
    pub settled: Vec<Settled>,
    /// What is left beyond all that is open.
    pub rest: i64,
}

impl Preview {
    /// What of it pays the account's debt.
    pub const fn paid(&self) -> i64 {
        self.amount.saturating_sub(self.stamp)
    }
}

/// What `handed` minor units would settle of what is open, the oldest first.
pub fn preview(day: Day, method: Method, handed: i64, open: &[Settled]) -> Result<Preview, StampError> {
    let paid = settled_by(day, method, handed)?;
    let stamp = stamp(day, method, paid)?;
    let (mut rest, mut settled) = (paid, Vec::new());
    for invoice in open {
        let amount = rest.min(invoice.amount);
        if amount <= 0 {
            break;
        }
        rest -= amount;
        settled.push(Settled { amount, ..invoice.clone() });
    }
    let amount = paid.saturating_add(stamp);
    Ok(Preview { amount, stamp, change: handed.saturating_sub(amount), settled, rest })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::country::Country;
    use jiff::civil::date;

    const DAY: Day = Day { country: Country::Dz, date: date(2026, 3, 2) };

    #[test]
    fn cash_in_algeria_pays_its_duty_first_and_the_oldest_next() {
        let open = [(1, 100_000), (2, 50_000)].map(|(id, amount)| Settled { id, number: id.to_string(), amount });
        let cash = preview(DAY, Method::Cash, 121_200, &open).unwrap();
        assert_eq!((cash.amount, cash.stamp, cash.paid(), cash.change), (121_200, 1_200, 120_000, 0));
        assert_eq!(cash.settled.iter().map(|one| one.amount).collect::<Vec<_>>(), [100_000, 20_000]);
        let bank = preview(DAY, Method::Transfer, 160_000, &open).unwrap();
        assert_eq!((bank.stamp, bank.rest, bank.settled.len()), (0, 10_000, 2));
    }

    #[test]
    fn amounts_that_are_none_are_named() {
        let of = |typed: &str| {
            let form = PaymentForm { amount: typed.to_owned(), ..PaymentForm::default() };
            let mut problems = Problems::new();
            let handed = form.handed(Currency::Dzd, &mut problems);
            (handed, problems.all().first().map(|problem| problem.key))
        };
        assert_eq!(of("12,50"), (Some(1_250), None));
        assert_eq!(of("-5"), (None, Some("payments-amount-none")));
        assert_eq!(of("0"), (None, Some("payments-amount-none")));
        assert_eq!(of("1000000000000"), (None, Some("form-amount-large")));
        assert_eq!(of("many"), (None, Some("form-amount-invalid")));
    }
}
