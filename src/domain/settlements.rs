//! Settlements: what a gateway pays out to the seller's bank, net of its fee and the fee's tax.
use crate::{
    ids::Id,
    money::{Currency, typed},
    problems::{Checked, Problems},
    text::clean,
    time::Millis,
};
use jiff::civil::Date;

/// A settlement as read. Amounts are minor units.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Settlement {
    pub id: Id,
    pub gateway_id: Id,
    /// The gateway's name.
    pub gateway: String,
    pub custodian_id: Id,
    pub reference: String,
    /// The bank's reference of the transfer; empty while nobody knows it.
    pub utr: String,
    pub day: String,
    pub gross: i64,
    pub refunded: i64,
    pub fee: i64,
    pub tax: i64,
    pub state: String,
    pub maker_id: Option<Id>,
    pub created_by: String,
    pub created_at: Millis,
    pub approved_by: String,
    pub approved_at: Option<Millis>,
    pub version: i64,
}

impl Settlement {
    pub fn is_open(&self) -> bool {
        self.state == "open"
    }

    /// What leaves the gateway's custody: payments less what it gave back of others.
    pub const fn leaves(&self) -> i64 {
        self.gross.saturating_sub(self.refunded)
    }

    /// What arrives at the bank.
    pub const fn net(&self) -> i64 {
        self.leaves().saturating_sub(self.fee).saturating_sub(self.tax)
    }
}

/// A payment, or a refund, that waits to be settled.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Waiting {
    pub id: Id,
    pub reference: String,
    pub account: String,
    pub amount: i64,
    /// What the gateway said it keeps of it.
    pub fee: Option<i64>,
    pub at: Millis,
}

/// What is typed about a settlement; `line` and `refund` are the ids that are in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default)]
pub struct SettlementForm {
    pub gateway: String,
    pub reference: String,
    pub utr: String,
    pub day: String,
    pub fee: String,
    pub tax: String,
    #[serde(rename = "line")]
    pub lines: Vec<String>,
    #[serde(rename = "refund")]
    pub refunds: Vec<String>,
}

/// A form as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub reference: String,
    pub utr: String,
    pub day: Date,
    pub fee: i64,
    pub tax: i64,
    pub lines: Vec<Id>,
    pub refunds: Vec<Id>,
}

impl Checked for SettlementForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("reference", &self.reference, true, 60);
        problems.text("utr", &self.utr, false, 40);
        if self.day.trim().parse::<Date>().is_err() {
            problems.add("day", if self.day.trim().is_empty() { "form-required" } else { "books-day-invalid" });
        }
        if self.lines.is_empty() {
            problems.add("line", "settlements-none");
        }
        problems
    }
}

impl SettlementForm {
    /// What will be kept; what is wrong is noted at its field.
    pub fn kept(&self, currency: Currency, problems: &mut Problems) -> Option<Kept> {
        let mut amount = |field: &'static str, text: &str| {
            if text.trim().is_empty() {
                return 0;
            }
            typed(text, currency).filter(|minor| *minor >= 0).unwrap_or_else(|| {
                problems.add(field, "form-amount-invalid");
                0
            })
        };
        let (fee, tax) = (amount("fee", &self.fee), amount("tax", &self.tax));
        let ids = |list: &[String]| list.iter().filter_map(|id| id.parse().ok()).collect();
        problems.is_empty().then(|| Kept {
            reference: clean(&self.reference),
            utr: clean(&self.utr).to_uppercase(),
            day: self.day.trim().parse().unwrap_or(Date::MIN),
            fee,
            tax,
            lines: ids(&self.lines),
            refunds: ids(&self.refunds),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_arrives_is_what_was_paid_less_all_that_was_kept() {
        let form = SettlementForm {
            reference: " S-1 ".into(),
            utr: "utr123".into(),
            day: "2026-03-02".into(),
            fee: "20".into(),
            tax: "3,60".into(),
            lines: vec!["7".into(), "x".into()],
            ..SettlementForm::default()
        };
        let mut problems = form.problems();
        let kept = form.kept(Currency::Inr, &mut problems).unwrap();
        assert_eq!((kept.fee, kept.tax, kept.lines, kept.utr.as_str()), (2_000, 360, vec![7], "UTR123"));
        let bad = SettlementForm { fee: "-1".into(), lines: Vec::new(), day: "soon".into(), ..form };
        let mut problems = bad.problems();
        assert!(bad.kept(Currency::Inr, &mut problems).is_none());
        let fields: Vec<&str> = problems.all().iter().map(|one| one.field.as_ref()).collect();
        assert_eq!(fields, ["day", "line", "fee"]);
    }
}
