//! The history of one organization as it is told: what stands where now, and the rows that wait to be written.
use super::{
    Problem,
    chance::Chance,
    house::{self, House},
    paid::Promise,
    rounds::Way,
};
use domain::{
    calendar::Day,
    chart::storno,
    ids::Id,
    ledger::{self, Event},
    time::{Clock, Millis},
};
use std::collections::BTreeMap;
use store::{
    Tenant, accounts,
    balances::Of,
    bulk::{self, Batch, Counters, Entry, Posting, Series},
};

/// One organization's history so far.
#[derive(Debug)]
pub struct History {
    pub house: House,
    pub chance: Chance,
    /// In whose name everything was done.
    pub by: String,
    pub batch: Batch,
    pub numbers: Counters,
    /// What is still to be paid, the earliest first.
    pub promises: BTreeMap<(Millis, Id), Promise>,
    /// The last round.
    pub way: Way,
    entries: i64,
    pub ids: u64,
}

/// What an entry is posted for.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    pub day: Day,
    pub at: Millis,
    /// Names what happened: `invoice`, with the row's id.
    pub key: (&'a str, Id),
    pub document: Option<Id>,
    pub account: Id,
    pub note: &'a str,
}

impl History {
    pub fn new(house: House, chance: Chance, by: String) -> History {
        History {
            house,
            chance,
            by,
            batch: Batch::default(),
            numbers: Counters::default(),
            promises: BTreeMap::new(),
            way: Way::default(),
            entries: 0,
            ids: 0,
        }
    }

    pub fn id(&mut self, at: Millis) -> Id {
        house::id(at, &mut self.ids)
    }

    pub fn number(&mut self, series: Series, day: Day) -> String {
        self.numbers.next(series, day)
    }

    /// Posts an event, as the books would.
    pub fn post(&mut self, about: About<'_>, event: &Event) -> Result<(), Problem> {
        let entry = ledger::post(event, storno(about.day.country))?;
        let (id, day) = (self.id(about.at), about.day.date.to_string());
        let lines = (1..).zip(entry.postings()).map(|(place, posting)| Posting::of((id, place), &day, posting));
        self.batch.postings.extend(lines);
        self.entries += 1;
        self.batch.entries.push(Entry {
            id,
            number: self.entries,
            day,
            kind: event.code(),
            key: format!("{}:{}", about.key.0, about.key.1),
            document_id: about.document,
            account_id: Some(about.account),
            note: about.note.to_owned(),
            by_name: self.by.clone(),
            created_at: about.at,
        });
        Ok(())
    }

    /// Writes what waits.
    pub async fn write(&mut self, t: &mut Tenant) -> Result<(), Problem> {
        Ok(self.batch.write(t).await?)
    }

    /// Brings balances to where the history left them, and sends off what waits for a vehicle.
    pub async fn end(&mut self, t: &mut Tenant, clock: &Clock) -> Result<(), Problem> {
        self.pay_until(t.now())?;
        self.write(t).await?;
        self.numbers.keep(t).await?;
        bulk::keep_books(t, self.entries).await?;
        for good in self.house.goods.iter().filter(|good| good.tracked) {
            let opening = good.opening();
            let of = Of::Stock { site: self.house.site, item: good.id };
            bulk::settle(t, of, good.have - opening, good.held).await?;
        }
        for buyer in &self.house.buyers {
            clock.advance(1);
            // Room for as much again, in whole thousands.
            let limit = ((buyer.owed + buyer.held) * 2 / 100_000 + 50) * 100_000;
            accounts::set_limit(t, (buyer.id, 0), limit, "Plafond d’ouverture").await?;
            bulk::settle(t, Of::Money { account: buyer.id }, -buyer.owed, buyer.held).await?;
        }
        self.plan(t).await
    }
}
