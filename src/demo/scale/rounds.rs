//! Rounds: one a day of what was handed over, and those of today, with some of the confirmed orders.
use super::{Problem, history::History, house, order::Sent};
use domain::{
    calendar::Day,
    ids::Id,
    rounds::NewRound,
    time::{HOUR, Millis},
};
use store::{
    Tenant,
    bulk::{Round, Stop, StopLine, StopOrder},
    rounds,
};

/// Stops of one round at most.
const STOPS: usize = 20;

/// The round that orders of a day are put on.
#[derive(Debug, Default)]
pub struct Way {
    id: Id,
    day: String,
    accounts: Vec<Id>,
}

impl History {
    /// Puts an order that was handed over on the round of its day, while there is room and its account has no stop.
    pub fn drive(&mut self, sent: &Sent, lines: &[Id], day: Day) {
        let Some(driver) = self.house.driver else { return };
        let (at, account, today) = (sent.handed, self.house.buyers[sent.buyer].id, day.date.to_string());
        if self.way.day != today {
            self.way = Way { id: self.id(at), day: today, accounts: Vec::new() };
            self.batch.rounds.push(self.closed(driver, at));
        }
        if self.way.accounts.len() >= STOPS || self.way.accounts.contains(&account) {
            return;
        }
        self.way.accounts.push(account);
        let stop = house::id(at, &mut self.ids);
        let position = i64::try_from(self.way.accounts.len()).unwrap_or(0);
        let by = self.by.clone();
        self.batch.stops.push(Stop {
            id: stop,
            round_id: self.way.id,
            position,
            account_id: account,
            done_at: at,
            done_by: by,
        });
        self.batch.stop_orders.push(StopOrder { stop_id: stop, order_id: sent.id, open: 0 });
        let rows = lines.iter().zip(&sent.lines).map(|(line, (_, delivered))| StopLine {
            stop_id: stop,
            line_id: *line,
            delivered: *delivered,
            refused: 0,
            damaged: 0,
        });
        self.batch.stop_lines.extend(rows);
    }

    fn closed(&self, driver: Id, at: Millis) -> Round {
        Round {
            id: self.way.id,
            name: "Tournée Nord".to_owned(),
            day: self.way.day.clone(),
            site_id: self.house.site,
            driver_id: driver,
            vehicle: "Master".to_owned(),
            created_by: self.by.clone(),
            created_at: at - HOUR,
            updated_at: at,
            started_at: at - HOUR,
            closed_at: at,
        }
    }

    /// Two rounds of today with some of the confirmed orders, one of them on its way.
    pub async fn plan(&self, t: &mut Tenant) -> Result<(), Problem> {
        let Some(driver) = self.house.driver else { return Ok(()) };
        let mut waiting: Vec<Id> = rounds::waiting(t, self.house.site).await?.iter().map(|order| order.id).collect();
        for (name, leaves) in [("Tournée Sud", true), ("Tournée Centre", false)] {
            let new = NewRound {
                name: name.to_owned(),
                day: house::day(self.house.country, t.now())?.date.to_string(),
                site: self.house.site,
                driver,
                vehicle: "Master".to_owned(),
            };
            let id = rounds::create(t, &new).await?;
            let load: Vec<Id> = waiting.drain(..waiting.len().min(STOPS / 4)).collect();
            let round = rounds::find(t, id, 0).await?;
            rounds::assign(t, &round, round.version, &load).await?;
            let round = rounds::find(t, id, 0).await?;
            if leaves && round.stops > 0 {
                rounds::start(t, &round, round.version).await?;
            }
        }
        Ok(())
    }
}
