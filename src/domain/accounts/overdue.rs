//! Overdue: how late an account may be, and with how much, before its new orders wait.
use super::limit::minor;
use crate::{
    events::Event,
    ids::Id,
    money::{Currency, Money},
    problems::{Checked, Problems},
    text::parse_integer,
};
use jiff::{ToSpan, civil::Date};

/// The longest grace, in days.
const LONGEST: i64 = 365;

/// Whose rule an account follows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Follow {
    /// The organization's; the organization itself follows none.
    #[default]
    House,
    Own,
    /// It is never held for being overdue.
    Never,
}

impl Follow {
    pub const ALL: [Follow; 3] = [Follow::House, Follow::Own, Follow::Never];

    pub const fn code(self) -> &'static str {
        match self {
            Follow::House => "house",
            Follow::Own => "own",
            Follow::Never => "never",
        }
    }

    pub fn parse(code: &str) -> Option<Follow> {
        Follow::ALL.into_iter().find(|follow| follow.code() == code)
    }
}

/// What is let pass: so many days after the last day, and so much in minor units.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Tolerance {
    pub days: i64,
    pub amount: i64,
}

impl Tolerance {
    /// What was to be paid before this day is late.
    pub fn bound(self, today: Date) -> Date {
        today.checked_sub(self.days.days()).unwrap_or(Date::MIN)
    }
}

/// A rule as read, of an account or of the organization.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OverdueRule {
    pub follow: Follow,
    pub tolerance: Tolerance,
    /// 0 until it is saved for the first time.
    pub version: i64,
}

impl OverdueRule {
    /// The rule that holds for an account: its own, else the organization's.
    pub fn holding(self, house: OverdueRule) -> Option<Tolerance> {
        let rule = if self.follow == Follow::House { house } else { self };
        (rule.follow == Follow::Own).then_some(rule.tolerance)
    }

    /// What the log keeps of a change; account 0 is the organization.
    pub fn event(self, kind: &'static str, account: Id, before: OverdueRule, currency: Currency) -> Event {
        let amount = |rule: OverdueRule| format!("{} {currency}", Money::new(rule.tolerance.amount, currency).plain());
        Event::new(kind, ("accounts", account))
            .changed("late-rule", before.follow.code(), self.follow.code())
            .changed("late-days", &before.tolerance.days.to_string(), &self.tolerance.days.to_string())
            .changed("late-amount", &amount(before), &amount(self))
    }
}

/// What an account is late with: minor units, and the first last day that has passed (ISO 8601).
#[derive(Debug, Clone, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Overdue {
    pub amount: i64,
    pub since: Option<String>,
}

impl Overdue {
    pub fn day(&self) -> Option<Date> {
        self.since.as_deref()?.parse().ok()
    }

    /// Nothing, unless it is more than is tolerated.
    pub fn beyond(self, tolerance: Tolerance) -> Overdue {
        if self.amount > tolerance.amount { self } else { Overdue::default() }
    }
}

/// A rule as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct OverdueForm {
    pub rule: String,
    pub days: String,
    pub amount: String,
}

impl Checked for OverdueForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.check("rule", Follow::parse(&self.rule).map(drop).ok_or("form-choice-invalid"));
        problems.text("days", &self.days, false, 20);
        problems.text("amount", &self.amount, false, 40);
        problems
    }
}

impl OverdueForm {
    /// The form of a rule being edited.
    pub fn of(rule: &OverdueRule, currency: Currency) -> OverdueForm {
        OverdueForm {
            rule: rule.follow.code().to_owned(),
            days: rule.tolerance.days.to_string(),
            amount: Money::new(rule.tolerance.amount, currency).plain(),
        }
    }

    /// The rule typed; what is wrong with its numbers is noted. Empty is nothing: no grace, no tolerance.
    pub fn kept(&self, currency: Currency, problems: &mut Problems) -> OverdueRule {
        let follow = Follow::parse(&self.rule).unwrap_or_default();
        if follow != Follow::Own {
            return OverdueRule { follow, ..OverdueRule::default() };
        }
        let days = match self.days.trim() {
            "" => Some(0),
            typed => parse_integer(typed).ok().filter(|days| (0..=LONGEST).contains(days)),
        };
        if days.is_none() && problems.of("days").is_none() {
            problems.add("days", "letterhead-days-invalid");
        }
        let amount = match self.amount.trim() {
            "" => Some(0),
            typed => minor("amount", typed, currency, problems),
        };
        let tolerance = Tolerance { days: days.unwrap_or_default(), amount: amount.unwrap_or_default() };
        OverdueRule { follow, tolerance, version: 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_account_follows_its_own_rule_else_the_house() {
        let own = |days| OverdueRule { follow: Follow::Own, tolerance: Tolerance { days, amount: 0 }, version: 1 };
        let never = OverdueRule { follow: Follow::Never, ..OverdueRule::default() };
        let days = |rule: OverdueRule, house| rule.holding(house).map(|tolerance| tolerance.days);
        assert_eq!(days(OverdueRule::default(), own(9)), Some(9));
        assert_eq!(days(own(3), own(9)), Some(3));
        assert_eq!(days(never, own(9)), None);
        assert_eq!(days(OverdueRule::default(), OverdueRule::default()), None, "no rule holds nobody");
    }

    #[test]
    fn grace_ends_after_its_last_day_and_the_tolerated_amount_is_tolerated() {
        let tolerance = Tolerance { days: 5, amount: 100 };
        assert_eq!(tolerance.bound(date(2026, 3, 10)), date(2026, 3, 5));
        let owed = |amount| Overdue { amount, since: None }.beyond(tolerance).amount;
        assert_eq!((owed(100), owed(101)), (0, 101));
    }

    #[test]
    fn what_is_left_empty_is_nothing_and_nonsense_is_said() {
        let form =
            |days: &str, amount: &str| OverdueForm { rule: "own".into(), days: days.into(), amount: amount.into() };
        let mut problems = Problems::new();
        assert_eq!(form("", "").kept(Currency::Dzd, &mut problems).tolerance, Tolerance::default());
        assert_eq!(form("٧", "50").kept(Currency::Dzd, &mut problems).tolerance, Tolerance { days: 7, amount: 5_000 });
        assert!(problems.is_empty());
        form("400", "-1").kept(Currency::Dzd, &mut problems);
        assert!(problems.of("days").is_some() && problems.of("amount").is_some());
    }
}
