//! Who pays when: cash within the hour with its duty, a transfer after four weeks, and some do not.
use super::{
    Problem,
    history::{About, History},
    house,
};
use domain::{
    calendar::Day,
    ids::Id,
    ledger::Event,
    orders::Pay,
    payments::{Method, stamp},
    time::{DAY, HOUR, Millis},
};
use jiff::{ToSpan, civil::Date};
use store::bulk::{Allocation, Payment, Series};

/// An invoice that will be paid.
#[derive(Debug, Clone, Copy)]
pub struct Promise {
    buyer: usize,
    invoice: Id,
    /// What is owed for it, in minor units.
    total: i64,
    method: Method,
}

/// When an invoice is to be paid, and what is left of it today.
#[derive(Debug, Clone, Copy)]
pub struct Owed {
    pub due: Date,
    pub open: i64,
}

impl History {
    /// An invoice of a moment: from now on its total is owed, until it is paid.
    pub fn owe(
        &mut self,
        (buyer, pay): (usize, Pay),
        (invoice, total): (Id, i64),
        day: Day,
        (at, now): (Millis, Millis),
    ) -> Result<Owed, Problem> {
        self.house.buyers[buyer].owed += total;
        let (due, paid, method) = match pay {
            Pay::Cash => (day.date, at + HOUR, Method::Cash),
            Pay::Account => (day.date.checked_add(30.days())?, at + 28 * DAY, Method::Transfer),
        };
        let pays = pay == Pay::Cash || self.chance.of(12) > 0;
        if total == 0 || !pays || paid > now {
            return Ok(Owed { due, open: total });
        }
        self.promises.insert((paid, invoice), Promise { buyer, invoice, total, method });
        Ok(Owed { due, open: 0 })
    }

    /// Takes what was to be paid until a moment.
    pub fn pay_until(&mut self, until: Millis) -> Result<(), Problem> {
        while let Some(first) = self.promises.first_entry() {
            if first.key().0 > until {
                break;
            }
            let at = first.key().0;
            let promise = first.remove();
            self.pay(at, promise)?;
        }
        Ok(())
    }

    fn pay(&mut self, at: Millis, promise: Promise) -> Result<(), Problem> {
        let day = house::day(self.house.country, at)?;
        let stamp = stamp(day, promise.method, promise.total)?;
        let (id, number) = (self.id(at), self.number(Series::Receipt, day));
        let by = if promise.method == Method::Cash { self.house.cashier } else { self.house.bank };
        let account = self.house.buyers[promise.buyer].id;
        let amount = promise.total + stamp;
        self.house.buyers[promise.buyer].owed -= promise.total;
        self.batch.payments.push(Payment {
            id,
            number: number.clone(),
            account_id: account,
            custodian_id: by.id,
            method: promise.method.code(),
            day: day.date.to_string(),
            amount,
            stamp,
            taken_by: self.by.clone(),
            created_at: at,
        });
        self.batch.allocations.push(Allocation {
            payment_id: id,
            document_id: promise.invoice,
            amount: promise.total,
            created_at: at,
        });
        let about = |key| About { day, at, key: (key, id), document: None, account, note: &number };
        if stamp > 0 {
            self.post(about("stamp"), &Event::StampDue { account, amount: stamp })?;
        }
        self.post(about("payment"), &Event::Collected { account, by, amount })
    }
}
