//! Rounds: a driver, a vehicle, a day, and the stops where goods are handed over and money is taken.
mod stop;

pub use stop::{At, Done, Handed, Outcome, StopForm, due};

use crate::{
    ids::Id,
    problems::{Checked, Problems},
    text::clean,
    time::Millis,
    units::Unit,
};
use jiff::civil::Date;

/// The most stops of one round.
pub const STOPS: usize = 200;

/// Where a round stands: read from its moments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Being put together at the desk.
    Planned,
    /// The vehicle is loaded and on its way.
    Under,
    /// Back, and nothing more happens on it.
    Closed,
}

impl Status {
    pub const ALL: [Status; 3] = [Status::Planned, Status::Under, Status::Closed];

    /// Its code, part of its message key.
    pub const fn code(self) -> &'static str {
        match self {
            Status::Planned => "planned",
            Status::Under => "under",
            Status::Closed => "closed",
        }
    }

    pub fn parse(code: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|status| status.code() == code)
    }
}

/// A round as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Round {
    pub id: Id,
    pub name: String,
    /// ISO 8601.
    pub day: String,
    pub site_id: Id,
    pub site: String,
    /// The driver's membership.
    pub driver_id: Id,
    pub driver: String,
    pub vehicle: String,
    pub version: i64,
    pub started_at: Option<Millis>,
    pub closed_at: Option<Millis>,
    pub stops: i64,
    /// How many of the stops are behind it.
    pub done: i64,
}

impl Round {
    pub const fn status(&self) -> Status {
        match (self.started_at, self.closed_at) {
            (_, Some(_)) => Status::Closed,
            (Some(_), None) => Status::Under,
            (None, None) => Status::Planned,
        }
    }

    /// Whether it may be closed: every stop is behind it.
    pub const fn may_close(&self) -> bool {
        matches!(self.status(), Status::Under) && self.done == self.stops
    }

    /// The day it is driven; none when what is stored is no date.
    pub fn date(&self) -> Option<Date> {
        self.day.parse().ok()
    }
}

/// A stop as a line of its round.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Stop {
    pub id: Id,
    pub round_id: Id,
    pub position: i64,
    pub account_id: Id,
    pub account: String,
    pub address: String,
    pub done_at: Option<Millis>,
    /// Why nothing was handed over; empty when it was.
    pub failed: String,
    pub note: String,
    pub receiver: String,
    pub signature: String,
    /// Who of the account signed with their own PIN; empty when nobody did.
    pub signed_name: String,
    /// The photo the driver took there.
    pub photo: Option<Id>,
    pub crates_left: i64,
    pub crates_taken: i64,
    pub done_by: String,
    pub version: i64,
    /// Orders to hand over there.
    pub orders: i64,
    /// What they come to, in minor units.
    pub total: i64,
    /// What was taken there, in minor units.
    pub taken: i64,
}

impl Stop {
    pub const fn is_done(&self) -> bool {
        self.done_at.is_some()
    }
}

/// What the vehicle is loaded with: one item of all the orders of a round.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Load {
    pub sku: String,
    pub name: String,
    pub unit: String,
    pub quantity: i64,
}

impl Load {
    pub fn unit(&self) -> Unit {
        Unit::parse(&self.unit).unwrap_or(Unit::Piece)
    }
}

/// A driver the desk may choose.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Driver {
    pub membership_id: Id,
    pub name: String,
}

/// Why a visit came to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    Closed,
    Absent,
    NoMoney,
    Refused,
    NotFound,
    Late,
}

impl Failure {
    pub const ALL: [Failure; 6] =
        [Failure::Closed, Failure::Absent, Failure::NoMoney, Failure::Refused, Failure::NotFound, Failure::Late];

    /// The stored code, part of its message key.
    pub const fn code(self) -> &'static str {
        match self {
            Failure::Closed => "closed",
            Failure::Absent => "absent",
            Failure::NoMoney => "no-money",
            Failure::Refused => "refused",
            Failure::NotFound => "not-found",
            Failure::Late => "late",
        }
    }

    pub fn parse(code: &str) -> Option<Failure> {
        Failure::ALL.into_iter().find(|failure| failure.code() == code)
    }
}

/// What the desk typed of a round, kept as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct RoundForm {
    pub name: String,
    pub day: String,
    pub site: String,
    pub driver: String,
    pub vehicle: String,
}

impl Checked for RoundForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("name", &self.name, true, 80);
        problems.text("vehicle", &self.vehicle, false, 40);
        match self.day.trim() {
            "" => problems.add("day", "form-required"),
            day if day.parse::<Date>().is_err() => problems.add("day", "form-date-invalid"),
            _ => {}
        }
        for (field, value) in [("site", &self.site), ("driver", &self.driver)] {
            if value.parse::<Id>().is_err() {
                problems.add(field, if value.is_empty() { "form-required" } else { "form-choice-invalid" });
            }
        }
        problems
    }
}

impl RoundForm {
    /// The form of a round being edited.
    pub fn of(round: &Round) -> RoundForm {
        RoundForm {
            name: round.name.clone(),
            day: round.day.clone(),
            site: round.site_id.to_string(),
            driver: round.driver_id.to_string(),
            vehicle: round.vehicle.clone(),
        }
    }

    /// The values, or the field that holds none.
    pub fn kept(&self) -> Result<NewRound, Problems> {
        let choice = |field, value: &str| value.parse().map_err(|_| Problems::one(field, "form-choice-invalid"));
        let day: Date = self.day.trim().parse().map_err(|_| Problems::one("day", "form-date-invalid"))?;
        Ok(NewRound {
            name: clean(&self.name),
            day: day.to_string(),
            site: choice("site", &self.site)?,
            driver: choice("driver", &self.driver)?,
            vehicle: clean(&self.vehicle),
        })
    }
}

/// A round as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRound {
    pub name: String,
    pub day: String,
    pub site: Id,
    pub driver: Id,
    pub vehicle: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_come_back() {
        assert!(Status::ALL.into_iter().all(|status| Status::parse(status.code()) == Some(status)));
        assert!(Failure::ALL.into_iter().all(|failure| Failure::parse(failure.code()) == Some(failure)));
    }

    #[test]
    fn a_round_needs_a_name_a_day_a_site_and_a_driver() {
        let problems = RoundForm { day: "31/12/2026".into(), ..RoundForm::default() }.problems();
        assert!(["name", "day", "site", "driver"].into_iter().all(|field| problems.of(field).is_some()));
        let form = RoundForm {
            name: " Bab  El Oued ".into(),
            day: "2026-03-02".into(),
            site: "1".into(),
            driver: "2".into(),
            vehicle: String::new(),
        };
        assert!(form.problems().is_empty());
        assert_eq!(form.kept().unwrap().name, "Bab El Oued");
    }
}
