//! Credit notes: what is taken back of an invoice, in one transaction, never more than was invoiced.
use super::{Issued, parties, rows, wanted};
use crate::{
    Error, Result, Tenant,
    balances::{self, Of},
    books::{self, Post},
    goods::{Goods, take_shelves},
    movements::{self, Why},
    numbers::{self, Series},
    payments,
    sql::scoped,
};
use domain::{
    calendar::Day,
    ids::Id,
    invoices::{CreditLine, Invoice, Row, Taxes, Terms, bill, difference, reckon, split_at_home},
    ledger::Event,
    stock::Reason,
    tax::totals::Totals,
};

/// What is credited. `back` says that the goods came back to the site of the invoice.
#[derive(Debug, Clone, Copy)]
pub struct Credited<'a> {
    pub invoice: &'a Invoice,
    pub lines: &'a [CreditLine],
    pub reason: &'a str,
    pub back: bool,
    pub day: Day,
}

/// Issues a credit note: the account owes less, what is open of the invoice falls, and goods that came back are in
/// stock again. `Short` when more of a line would be credited than is left, `Closed` when the day's books are closed.
pub async fn credit(t: &mut Tenant, credited: &Credited<'_>) -> Result<Issued> {
    let invoice = credited.invoice;
    if invoice.is_credit() || credited.lines.is_empty() {
        return Err(Error::Conflict);
    }
    if credited.back {
        shelves(t, invoice).await?;
    }
    // Whoever credits or pays takes the account first; what was credited before is read after it.
    balances::lock(t, Of::Money { account: invoice.account_id }).await?;
    let rows = rows(t, invoice.id).await?;
    let totals = totals(credited, &rows)?;
    balances::change(t, Of::Money { account: invoice.account_id }, totals.grand).await?;
    let (id, number) = (t.new_id(), numbers::next(t, Series::CreditNote, credited.day).await?);
    head(t, credited, (id, &number), &totals).await?;
    let mut taken = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let Some(quantity) = part(credited, row) else { continue };
        copy(t, id, row, (quantity, totals.lines[at].taxable)).await?;
        taken.push((row, quantity));
    }
    close(t, invoice.id, totals.grand).await?;
    post(t, credited, (id, &number), (&rows, &totals)).await?;
    if credited.back {
        back(t, credited, (id, &number), &taken).await?;
    }
    Ok(Issued { id, number, total: totals.grand })
}

/// Takes the shelves of an invoice's goods: stock before money before the books, as everybody who takes them all.
async fn shelves(t: &mut Tenant, invoice: &Invoice) -> Result<()> {
    let goods = Goods::of(t, invoice.id).await?;
    let rows = rows(t, invoice.id).await?;
    let shelves = rows.iter().filter(|row| goods.counts(row.item_id)).map(|row| (row.item_id, invoice.site_id));
    take_shelves(t, shelves.collect()).await
}

fn part(credited: &Credited<'_>, row: &Row) -> Option<i64> {
    credited.lines.iter().find(|line| line.line == row.id).map(|line| line.quantity)
}

/// What this note comes to: all that will have been credited, less all that was.
fn totals(credited: &Credited<'_>, rows: &[Row]) -> Result<Totals> {
    let known = |line: &&CreditLine| {
        rows.iter().any(|row| row.id == line.line && line.quantity > 0 && line.quantity <= row.left())
    };
    if credited.lines.iter().filter(known).count() != credited.lines.len() {
        return Err(Error::Short);
    }
    let (taxes, day) = (credited.invoice.taxes(), credited.invoice.taxed(credited.day.country));
    let split = taxes.split().unwrap_or_else(|| split_at_home(day));
    let terms = Terms { day, split, regime: taxes.regime() };
    let reckoned = |quantity: &dyn Fn(&Row) -> i64| {
        let wanted: Vec<_> = rows.iter().map(|row| wanted(row, quantity(row))).collect();
        reckon(terms, &wanted).map_err(|_| Error::Short)
    };
    let before = reckoned(&|row| row.credited)?;
    let after = reckoned(&|row| row.credited.saturating_add(part(credited, row).unwrap_or(0)))?;
    Ok(difference(&after, &before))
}

async fn head(t: &mut Tenant, credited: &Credited<'_>, (id, number): (Id, &str), totals: &Totals) -> Result<()> {
    let (now, by, invoice) = (t.now(), t.actor().name.clone(), credited.invoice);
    let taxes = invoice.taxes();
    let terms = Terms {
        day: credited.day,
        split: taxes.split().unwrap_or_else(|| split_at_home(credited.day)),
        regime: taxes.regime(),
    };
    // The buyer of a credit note is the buyer of its invoice, whatever the account is called by now.
    let who = parties(t, invoice.id).await?;
    let who = super::parties::sealed(t, id, &who)?;
    t.sql(scoped!(
        "INSERT INTO documents (tenant_id, id, kind, number, account_id, site_id, pay, net, tax, total, rounding,
             day, source_id, created_by, created_at, updated_at, placed_at, reason, parties, taxes)
         VALUES ($1, $2, 'credit_note', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14, $14, $15, $16, $17)"
    ))
    .bind(id)
    .bind(number.to_owned())
    .bind(invoice.account_id)
    .bind(invoice.site_id)
    .bind(invoice.pay.clone())
    .bind(totals.taxable)
    .bind(totals.charged)
    .bind(totals.grand)
    .bind(totals.rounding)
    .bind(credited.day.date.to_string())
    .bind(invoice.id)
    .bind(by)
    .bind(now)
    .bind(credited.reason.to_owned())
    .bind(who)
    .bind(Taxes::of(terms, totals).kept())
    .run()
    .await?;
    Ok(())
}

async fn copy(t: &mut Tenant, note: Id, row: &Row, (quantity, net): (i64, i64)) -> Result<()> {
    let id = t.new_id();
    t.sql(scoped!(
        "INSERT INTO lines (tenant_id, id, document_id, item_id, sku, name, unit, quantity, price, tax_class, tax_code, net)
         SELECT tenant_id, $2, $3, item_id, sku, name, unit, $4, price, tax_class, tax_code, $5
         FROM lines WHERE tenant_id = $1 AND id = $6"
    ))
    .bind(id)
    .bind(note)
    .bind(quantity)
    .bind(net)
    .bind(row.id)
    .run()
    .await?;
    super::link(t, (row.id, id), quantity).await
}

/// What is open of the invoice falls by the credit. What was paid of it beyond that is free again: it settles the
/// account's next invoices or others, or is given back.
async fn close(t: &mut Tenant, invoice: Id, total: i64) -> Result<()> {
    let now = t.now();
    let open =
        t.sql(scoped!("SELECT open FROM documents WHERE tenant_id = $1 AND id = $2")).bind(invoice).number().await?;
    payments::free(t, invoice, total.saturating_sub(open)).await?;
    t.sql(scoped!(
        "UPDATE documents SET open = CASE WHEN open > $3 THEN open - $3 ELSE 0 END, version = version + 1, updated_at = $4
         WHERE tenant_id = $1 AND id = $2"
    ))
    .bind(invoice)
    .bind(total)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

async fn post(
    t: &mut Tenant,
    credited: &Credited<'_>,
    (id, number): (Id, &str),
    (rows, totals): (&[Row], &Totals),
) -> Result<()> {
    if totals.grand == 0 {
        return Ok(());
    }
    let account = credited.invoice.account_id;
    let goods = Goods::of(t, credited.invoice.id).await?;
    let counted: Vec<bool> = rows.iter().map(|row| goods.counts(row.item_id)).collect();
    let entry = Post {
        day: credited.day,
        key: format!("credit_note:{id}"),
        document: Some(id),
        account: Some(account),
        note: number,
    };
    let bill = bill(credited.invoice.taxed(credited.day.country), account, totals, &counted);
    books::post(t, &entry, &Event::CreditNote(bill)).await?;
    Ok(())
}

/// Puts what came back on the shelf again, and its cost with it.
async fn back(t: &mut Tenant, credited: &Credited<'_>, (id, number): (Id, &str), taken: &[(&Row, i64)]) -> Result<()> {
    let why = Why { reason: Reason::Return, note: number, document: Some(id) };
    let goods = Goods::of(t, id).await?;
    let mut moved: Vec<_> = taken.iter().filter(|(row, _)| goods.counts(row.item_id)).collect();
    // In one order for everybody, so that two acts never wait for each other's items.
    moved.sort_by_key(|(row, _)| row.item_id);
    for (row, quantity) in moved {
        movements::record(t, credited.invoice.site_id, row.item_id, *quantity, &why).await?;
    }
    let one = |(row, quantity): &(&Row, i64)| goods.cost(row.item_id, *quantity, row.unit());
    let cost = taken.iter().map(one).fold(0_i64, i64::saturating_add);
    if cost > 0 {
        let entry =
            Post { day: credited.day, key: format!("returned:{id}"), document: Some(id), account: None, note: number };
        books::post(t, &entry, &Event::Returned { cost }).await?;
    }
    Ok(())
}
