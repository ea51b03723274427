//! One order: what is in it, what became of it, and what is held for it.
use super::{
    Problem,
    history::History,
    house::{self, Good},
};
use domain::{
    calendar::Day,
    ids::Id,
    orders::{Pay, Wanted, sum},
    stock::Reason,
    tax::regime::Regime,
    time::{HOUR, Millis},
};
use store::{
    Tenant,
    bulk::{Document, Hold, Line, Movement, Series},
};

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Placed,
    Offered,
    Held,
    Confirmed,
    Cancelled,
    /// Brought over from the books before these: delivered, billed there.
    Delivered,
    Billed,
}

impl Fate {
    /// The last ones are open; of the others the last quarter is billed here.
    const fn of(number: u32, all: u32) -> Fate {
        let open = if all / 250 < 20 { 20 } else { all / 250 };
        if number + open >= all {
            return match number % 20 {
                0 | 1 => Fate::Placed,
                2 => Fate::Offered,
                3 => Fate::Held,
                _ => Fate::Confirmed,
            };
        }
        match number % 25 {
            7 => Fate::Cancelled,
            _ if number >= all / 4 * 3 => Fate::Billed,
            _ => Fate::Delivered,
        }
    }

    const fn is_open(self) -> bool {
        matches!(self, Fate::Placed | Fate::Offered | Fate::Held | Fate::Confirmed)
    }
}

/// An order on its way into the rows.
pub struct Sent {
    pub id: Id,
    fate: Fate,
    pub pay: Pay,
    pub buyer: usize,
    /// Which goods, and how much of each in smallest units.
    pub lines: Vec<(usize, i64)>,
    day: Day,
    at: Millis,
    /// When it was handed over.
    pub handed: Millis,
}

/// So much of a good, as it is reckoned.
pub fn wanted(good: &Good, quantity: i64) -> Wanted<'_> {
    Wanted { quantity, price: good.price, unit: good.unit, tax_class: &good.tax_class }
}

impl History {
    /// Tells of one order sent at a moment, and before it of what was paid until then.
    pub fn order(&mut self, t: &Tenant, (number, all): (u32, u32), (at, now): (Millis, Millis)) -> Result<(), Problem> {
        self.pay_until(at)?;
        let fate = Fate::of(number, all);
        let account = fate == Fate::Held || self.chance.of(5) < 2;
        let sent = Sent {
            id: self.id(at),
            fate,
            pay: if account { Pay::Account } else { Pay::Cash },
            buyer: self.chance.of_first(self.house.buyers.len()),
            lines: self.basket(),
            day: house::day(self.house.country, at)?,
            at,
            handed: (at + 20 * HOUR).min(now),
        };
        let lines = self.head(&sent)?;
        if sent.fate == Fate::Billed {
            self.bill(t, &sent, &lines, now)?;
        }
        Ok(())
    }

    /// One to three goods, some cartons of each.
    fn basket(&mut self) -> Vec<(usize, i64)> {
        let mut lines: Vec<(usize, i64)> = Vec::new();
        for _ in 0..=self.chance.of(3) {
            let place = self.chance.of_first(self.house.goods.len());
            let cartons = i64::try_from(self.chance.of(5)).unwrap_or(0) + 1;
            let Some(good) = self.house.goods.get(place) else { continue };
            if !lines.iter().any(|(known, _)| *known == place) {
                lines.push((place, cartons * good.pack));
            }
        }
        lines
    }

    /// The order itself with its lines and what is held for it; the ids of its lines.
    fn head(&mut self, sent: &Sent) -> Result<Vec<Id>, Problem> {
        let total = {
            let goods = &self.house.goods;
            let wanted: Vec<Wanted> = sent.lines.iter().map(|(place, much)| wanted(&goods[*place], *much)).collect();
            sum(sent.day, Regime::Registered, &wanted)?
        };
        let missing = if sent.fate == Fate::Held { total.total } else { 0 };
        let (buyer, done) = (self.house.buyers[sent.buyer].id, !sent.fate.is_open());
        let cancelled = sent.fate == Fate::Cancelled;
        let number = self.number(Series::Order, sent.day);
        self.batch.documents.push(Document {
            id: sent.id,
            kind: "order",
            number,
            account_id: buyer,
            site_id: self.house.site,
            pay: sent.pay.code(),
            net: total.net,
            tax: total.tax,
            total: total.total,
            missing,
            created_by: self.by.clone(),
            created_at: sent.at,
            updated_at: sent.at,
            placed_at: sent.at,
            confirmed_at: (done && !cancelled || sent.fate == Fate::Confirmed).then_some(sent.at + HOUR),
            delivered_at: (done && !cancelled).then_some(sent.handed),
            cancelled_at: cancelled.then_some(sent.at + HOUR),
            reason: if cancelled { "Commande en double".to_owned() } else { String::new() },
            ..Document::default()
        });
        if sent.fate.is_open() && sent.pay == Pay::Account && missing == 0 {
            self.house.buyers[sent.buyer].held += total.total;
            self.hold(sent, ("money", buyer, 0), total.total, None);
        }
        let nets = sent.lines.iter().zip(&total.lines).enumerate();
        Ok(nets.map(|(at, ((place, much), net))| self.line(sent, (*place, at == 0), (*much, *net))).collect())
    }

    fn hold(
        &mut self,
        sent: &Sent,
        (unit, owner_id, part_id): (&'static str, Id, Id),
        quantity: i64,
        line: Option<Id>,
    ) {
        let id = self.id(sent.at);
        self.batch.holds.push(Hold {
            id,
            unit,
            owner_id,
            part_id,
            quantity,
            document_id: sent.id,
            line_id: line,
            created_at: sent.at,
        });
    }

    fn line(&mut self, sent: &Sent, (place, first): (usize, bool), (quantity, net): (i64, i64)) -> Id {
        let id = self.id(sent.at);
        let promised = match sent.fate {
            Fate::Offered if first => quantity / 2,
            fate if fate.is_open() => quantity,
            _ => 0,
        };
        let good = &mut self.house.goods[place];
        let line = Line {
            id,
            document_id: sent.id,
            item_id: good.id,
            sku: good.sku.clone(),
            name: good.name.clone(),
            unit: good.unit.code(),
            quantity,
            promised,
            price: good.price,
            tax_class: good.tax_class.clone(),
            net,
        };
        if good.tracked && promised > 0 {
            self.stock_up(place, promised, sent.at);
            self.house.goods[place].held += promised;
            self.hold(sent, ("stock", self.house.site, line.item_id), promised, Some(id));
        }
        self.batch.lines.push(line);
        id
    }

    /// Buys more of a good of which too little is free.
    pub fn stock_up(&mut self, place: usize, quantity: i64, at: Millis) {
        let good = &self.house.goods[place];
        if good.have - good.held < quantity {
            let more = good.opening() * 2 + quantity;
            self.moved(place, more, (Reason::Receipt, None), at);
        }
    }

    /// Moves stock, and says what is there after it.
    pub fn moved(&mut self, place: usize, quantity: i64, (reason, order): (Reason, Option<Id>), at: Millis) {
        let id = self.id(at);
        let good = &mut self.house.goods[place];
        good.have += quantity;
        self.batch.movements.push(Movement {
            id,
            site_id: self.house.site,
            item_id: good.id,
            quantity,
            after: good.have,
            reason: reason.code(),
            note: String::new(),
            document_id: order,
            by_name: self.by.clone(),
            created_at: at,
        });
    }
}
