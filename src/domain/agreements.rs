//! Price agreements: what some accounts pay for some items, from one day on.
mod steps;

pub use steps::{NewStep, Said, written};

use crate::{
    events::Event,
    ids::Id,
    problems::{Checked, Problems},
    text::clean,
    time::Millis,
    units::Unit,
};
use jiff::civil::Date;

/// The most characters of the table that is pasted: some two thousand lines.
pub const LONGEST_TABLE: usize = 60_000;

/// An agreement as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Agreement {
    pub id: Id,
    pub name: String,
    /// ISO 8601.
    pub first_day: String,
    pub last_day: Option<String>,
    pub version: i64,
    pub ended_at: Option<Millis>,
    /// Items it has a price for.
    pub items: i64,
    /// Accounts it is given to.
    pub accounts: i64,
}

/// Where an agreement stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Coming,
    Holds,
    Over,
    /// Somebody ended it.
    Ended,
}

impl Standing {
    pub const fn code(self) -> &'static str {
        match self {
            Standing::Coming => "coming",
            Standing::Holds => "holds",
            Standing::Over => "over",
            Standing::Ended => "ended",
        }
    }
}

impl Agreement {
    pub fn first(&self) -> Option<Date> {
        self.first_day.parse().ok()
    }

    pub fn last(&self) -> Option<Date> {
        self.last_day.as_ref()?.parse().ok()
    }

    pub fn standing(&self, today: Date) -> Standing {
        if self.ended_at.is_some() {
            Standing::Ended
        } else if self.first().is_some_and(|first| today < first) {
            Standing::Coming
        } else if self.last().is_some_and(|last| last < today) {
            Standing::Over
        } else {
            Standing::Holds
        }
    }
}

/// A step of an agreement with its item, as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Listed {
    pub item_id: Id,
    pub sku: String,
    pub name: String,
    pub unit: String,
    pub pack: i64,
    /// The item's own price.
    pub base: i64,
    pub quantity: i64,
    pub price: i64,
}

impl Listed {
    pub fn unit(&self) -> Unit {
        Unit::parse(&self.unit).unwrap_or(Unit::Piece)
    }
}

/// An account that an agreement or an assortment is given to.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Given {
    pub id: Id,
    pub name: String,
}

/// What a person typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct AgreementForm {
    pub name: String,
    pub first_day: String,
    pub last_day: String,
    /// A line for each step: the item's code, from how much on, the price.
    pub steps: String,
}

/// An agreement's values, checked and cleaned.
#[derive(Debug, Clone)]
pub struct NewAgreement {
    pub name: String,
    pub first_day: Date,
    pub last_day: Option<Date>,
}

impl Checked for AgreementForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("name", &self.name, true, 120);
        let first = day(&mut problems, "first_day", &self.first_day, true);
        let last = day(&mut problems, "last_day", &self.last_day, false);
        if first.zip(last).is_some_and(|(first, last)| last < first) {
            problems.add("last_day", "agreements-last-before-first");
        }
        problems.text("steps", &self.steps, true, LONGEST_TABLE);
        problems
    }
}

/// A day as typed; years a person can mean.
fn day(problems: &mut Problems, field: &'static str, text: &str, required: bool) -> Option<Date> {
    let text = text.trim();
    if text.is_empty() {
        if required {
            problems.add(field, "form-required");
        }
        return None;
    }
    let date = text.parse::<Date>().ok().filter(|date| (2000..=2100).contains(&date.year()));
    if date.is_none() {
        problems.add(field, "agreements-day-invalid");
    }
    date
}

impl AgreementForm {
    /// The form of an agreement being edited; `steps` as [`written`] writes them.
    pub fn of(agreement: &Agreement, steps: String) -> AgreementForm {
        AgreementForm {
            name: agreement.name.clone(),
            first_day: agreement.first_day.clone(),
            last_day: agreement.last_day.clone().unwrap_or_default(),
            steps,
        }
    }

    /// The values as they are kept; none while [`Checked::problems`] names a day that is wrong.
    pub fn kept(&self) -> Option<NewAgreement> {
        let last = self.last_day.trim();
        Some(NewAgreement {
            name: clean(&self.name),
            first_day: self.first_day.trim().parse().ok()?,
            last_day: if last.is_empty() { None } else { Some(last.parse().ok()?) },
        })
    }
}

impl NewAgreement {
    /// What the log keeps of an act that led from `before` to this.
    pub fn event(&self, kind: &'static str, id: Id, before: Option<&Agreement>) -> Event {
        let was = |text: Option<&str>| text.unwrap_or_default().to_owned();
        let last = self.last_day.map(|day| day.to_string()).unwrap_or_default();
        Event::new(kind, ("agreements", id))
            .changed("name", &was(before.map(|one| one.name.as_str())), &self.name)
            .changed("first-day", &was(before.map(|one| one.first_day.as_str())), &self.first_day.to_string())
            .changed("last-day", &was(before.and_then(|one| one.last_day.as_deref())), &last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn form(first: &str, last: &str) -> AgreementForm {
        AgreementForm {
            name: "Ramadan".into(),
            first_day: first.into(),
            last_day: last.into(),
            steps: "A1 1 10".into(),
        }
    }

    #[test]
    fn days_are_days_and_in_order() {
        assert!(form("2026-03-01", "").problems().is_empty());
        assert!(form("2026-03-01", "2026-03-01").problems().is_empty(), "one day long");
        for (first, last, field) in [
            ("", "", "first_day"),
            ("2026-02-30", "", "first_day"),
            ("0001-01-01", "", "first_day"),
            ("2026-03-02", "2026-03-01", "last_day"),
            ("2026-03-02", "soon", "last_day"),
        ] {
            assert!(form(first, last).problems().of(field).is_some(), "{first} {last}");
        }
    }

    #[test]
    fn it_holds_from_its_first_day_to_its_last() {
        let one = Agreement {
            id: 1,
            name: String::new(),
            first_day: "2026-03-02".into(),
            last_day: Some("2026-03-09".into()),
            version: 1,
            ended_at: None,
            items: 0,
            accounts: 0,
        };
        let on = |day| one.standing(date(2026, 3, day));
        assert_eq!([1, 2, 9, 10].map(on), [Standing::Coming, Standing::Holds, Standing::Holds, Standing::Over]);
        let ended = Agreement { ended_at: Some(0), ..one.clone() };
        assert_eq!(ended.standing(date(2026, 3, 5)), Standing::Ended);
    }
}
