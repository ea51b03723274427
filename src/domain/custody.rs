//! Custody: who holds the organization's money, and how it goes from one to the next.
use crate::{
    ids::Id,
    ledger::{Custodian, Keeper},
    money::{Currency, typed},
    problems::{Checked, Problems},
    time::Millis,
};

/// What a driver may hold: cash, and cheques that the bank has not seen.
pub const PURSES: [Keeper; 2] = [Keeper::Driver, Keeper::Cheques];

/// Somebody who holds money, and how much, in minor units.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Purse {
    pub id: Id,
    pub keeper: String,
    pub name: String,
    pub held: i64,
}

/// A handover as read. Amounts are minor units.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Declared {
    pub id: Id,
    pub from_id: Id,
    pub keeper: String,
    /// Who hands over.
    pub holder: String,
    /// What the books say they hold.
    pub expected: i64,
    /// What they say they hand over.
    pub declared: i64,
    /// What the second person found.
    pub counted: Option<i64>,
    pub charged: i64,
    pub note: String,
    /// The member who declared it.
    pub declared_by: Id,
    pub declared_at: Millis,
    pub counted_at: Option<Millis>,
    pub version: i64,
    /// Who counted; empty before.
    pub counter: String,
}

impl Declared {
    /// Who hands over.
    pub fn from(&self) -> Custodian {
        Custodian { id: self.from_id, keeper: Keeper::parse(&self.keeper).unwrap_or(Keeper::Driver) }
    }

    /// What keeps it at whoever counts: cheques stay cheques.
    pub fn keeper_after(&self) -> Keeper {
        if self.from().keeper == Keeper::Cheques { Keeper::Cheques } else { Keeper::Cashier }
    }

    /// Counted less expected, once it was counted.
    pub const fn difference(&self) -> Option<i64> {
        match self.counted {
            Some(counted) => Some(counted.saturating_sub(self.expected)),
            None => None,
        }
    }
}

/// What is declared or counted, kept as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct CountForm {
    pub amount: String,
    /// Which purse of a driver's: empty is the one with cash.
    pub keeper: String,
    /// Who bears what is missing: `holder` or `house`.
    pub bears: String,
    pub note: String,
}

impl Checked for CountForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("amount", &self.amount, true, 40);
        problems.text("note", &self.note, false, 200);
        if self.purse().is_none() {
            problems.add("keeper", "form-choice-invalid");
        }
        if !matches!(self.bears.as_str(), "" | "holder" | "house") {
            problems.add("bears", "form-choice-invalid");
        }
        problems
    }
}

impl CountForm {
    /// The amount in minor units, or the field.
    pub fn amount(&self, currency: Currency) -> Result<i64, Problems> {
        typed(&self.amount, currency).ok_or_else(|| Problems::one("amount", "form-amount-invalid"))
    }

    /// The purse that is handed over, of those a driver has.
    pub fn purse(&self) -> Option<Keeper> {
        if self.keeper.is_empty() {
            return Some(Keeper::Driver);
        }
        PURSES.into_iter().find(|keeper| keeper.code() == self.keeper)
    }

    /// Whether who hands over owes what is missing: so unless somebody says otherwise.
    pub fn charged(&self) -> bool {
        self.bears != "house"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_is_an_amount() {
        let count = |amount: &str| CountForm { amount: amount.into(), ..CountForm::default() };
        assert_eq!(count("٤١٢ ٣٠٠").amount(Currency::Dzd), Ok(41_230_000));
        assert!(count("-5").amount(Currency::Dzd).is_err() && !count("").problems().is_empty());
        assert!(count("1").charged());
        assert!(CountForm { bears: "nobody".into(), ..count("1") }.problems().of("bears").is_some());
    }
}
