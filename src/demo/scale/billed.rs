//! The invoice of an order that was delivered: its goods leave the shelf, and what it comes to is owed.
use super::{
    Problem,
    history::{About, History},
    house,
    order::{Sent, wanted},
};
use domain::{
    ids::Id,
    invoices::{Taxes, Terms, bill, reckon},
    ledger::Event,
    orders::Wanted,
    stock::Reason,
    time::Millis,
};
use store::{
    Tenant,
    bulk::{self, Document, Line, Link, Series},
};

impl History {
    /// Hands the goods over and bills them.
    pub fn bill(&mut self, t: &Tenant, sent: &Sent, lines: &[Id], now: Millis) -> Result<(), Problem> {
        for (place, quantity) in &sent.lines {
            if self.house.goods[*place].tracked {
                self.stock_up(*place, *quantity, sent.handed);
                self.moved(*place, -quantity, (Reason::Sale, Some(sent.id)), sent.handed);
            }
        }
        let day = house::day(self.house.country, sent.handed)?;
        self.drive(sent, lines, day);
        let buyer = &self.house.buyers[sent.buyer];
        let (account, terms) = (buyer.id, Terms { day, ..buyer.sides.1 });
        let goods = &self.house.goods;
        let wanted: Vec<Wanted> = sent.lines.iter().map(|(place, much)| wanted(&goods[*place], *much)).collect();
        let totals = reckon(terms, &wanted)?;
        let counted: Vec<bool> = sent.lines.iter().map(|(place, _)| goods[*place].tracked).collect();
        let event = Event::Invoice(bill(day, account, &totals, &counted));
        let id = house::id(sent.handed, &mut self.ids);
        let parties = bulk::sealed(t, id, &buyer.sides.0)?;
        let number = self.number(Series::Invoice, day);
        let owed = self.owe((sent.buyer, sent.pay), (id, totals.grand), day, (sent.handed, now))?;
        let due = owed.due.to_string();
        self.batch.documents.push(Document {
            id,
            kind: "invoice",
            number: number.clone(),
            account_id: account,
            site_id: self.house.site,
            pay: sent.pay.code(),
            net: totals.taxable,
            tax: totals.charged,
            total: totals.grand,
            rounding: totals.rounding,
            open: owed.open,
            day: Some(day.date.to_string()),
            due_day: Some(due),
            source_id: Some(sent.id),
            parties: Some(parties),
            taxes: Taxes::of(terms, &totals).kept(),
            created_by: self.by.clone(),
            created_at: sent.handed,
            updated_at: sent.handed,
            placed_at: sent.handed,
            ..Document::default()
        });
        let nets: Vec<i64> = totals.lines.iter().map(|line| line.taxable).collect();
        self.copy(sent, id, (lines, &nets));
        let about = About { day, at: sent.handed, key: ("invoice", id), document: Some(id), account, note: &number };
        self.post(about, &event)
    }

    /// The lines as the invoice has them, linked to the order's.
    fn copy(&mut self, sent: &Sent, invoice: Id, (lines, nets): (&[Id], &[i64])) {
        for (((place, quantity), from), net) in sent.lines.iter().zip(lines).zip(nets) {
            let id = self.id(sent.handed);
            let good = &self.house.goods[*place];
            self.batch.lines.push(Line {
                id,
                document_id: invoice,
                item_id: good.id,
                sku: good.sku.clone(),
                name: good.name.clone(),
                unit: good.unit.code(),
                quantity: *quantity,
                promised: 0,
                price: good.price,
                tax_class: good.tax_class.clone(),
                net: *net,
            });
            self.batch.links.push(Link { from_line: *from, to_line: id, quantity: *quantity });
        }
    }
}
