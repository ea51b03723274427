//! Documents on paper as the Desk and the Shop print them: read from the store, written in the language asked for.
pub mod pdf;

use crate::{Result, kit::Visitor};
use domain::{
    invoices::Invoice,
    lang::Lang,
    orders::{Line, Order},
    payments::{Method, Payment, stamp},
};
use lang::{Locale, Tr};
use store::{Tenant, invoices, orders, organizations, payments};
use views::ui::paper::{self, Bill, Goods, Paper};

/// The language of a document: the one asked for, the account's, the reader's.
fn words(visitor: &Visitor, asked: &str, account: &str) -> Tr {
    let lang = Lang::parse(asked).or_else(|| Lang::parse(account)).unwrap_or(visitor.lang);
    Tr::new(Locale::new(lang, visitor.country()))
}

/// An invoice or credit note.
pub async fn invoice(visitor: &Visitor, tenant: &mut Tenant, invoice: &Invoice, asked: &str) -> Result<Paper> {
    let tr = words(visitor, asked, &invoice.language);
    let rows = invoices::rows(tenant, invoice.id).await?;
    let parties = invoices::parties(tenant, invoice.id).await?;
    let bill = Bill {
        invoice,
        rows: &rows,
        parties: &parties,
        country: visitor.country(),
        currency: visitor.currency(),
        // A law that is not known for the day adds nothing to the paper: the desk says so when cash is taken.
        stamp: stamp(visitor.today(), Method::Cash, invoice.open).unwrap_or(0),
    };
    Ok(paper::bill(&tr, &bill))
}

/// A receipt.
pub async fn receipt(visitor: &Visitor, tenant: &mut Tenant, payment: &Payment, asked: &str) -> Result<Paper> {
    let tr = words(visitor, asked, &payment.language);
    let house = organizations::reach(tenant).await?.name;
    let settled = payments::settled(tenant, payment.id).await?;
    Ok(paper::receipt(&tr, &house, payment, (&settled, visitor.currency())))
}

/// Which paper an order is asked for as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Proforma,
    DeliveryNote,
}

/// An order: what it would cost, or what was handed over of it. Before anything is, that is what was promised.
pub async fn order(
    visitor: &Visitor,
    tenant: &mut Tenant,
    order: &Order,
    (sort, asked): (Sort, &str),
) -> Result<Paper> {
    let day = visitor.today();
    let (parties, _) = invoices::now(tenant, day, order.account_id).await?;
    let lines = orders::lines(tenant, order.id).await?;
    let lines = match sort {
        Sort::Proforma => lines.into_iter().map(|line| (line.quantity, line)).collect(),
        Sort::DeliveryNote => given(tenant, order, lines).await?,
    };
    let lines: Vec<(Line, i64)> = lines.into_iter().map(|(quantity, line)| (line, quantity)).collect();
    let goods = Goods {
        order,
        lines: &lines,
        parties: &parties,
        day: day.date,
        country: visitor.country(),
        currency: visitor.currency(),
    };
    let tr = words(visitor, asked, "");
    Ok(match sort {
        Sort::Proforma => paper::proforma(&tr, &goods),
        Sort::DeliveryNote => paper::delivery_note(&tr, &goods),
    })
}

/// How much of each line was billed, and so received; all that is promised while nothing was.
async fn given(tenant: &mut Tenant, order: &Order, lines: Vec<Line>) -> Result<Vec<(i64, Line)>> {
    let mut billed = Vec::new();
    for invoice in invoices::made_from(tenant, order.id).await? {
        billed.extend(invoices::rows(tenant, invoice.id).await?);
    }
    let received = |line: &Line| {
        let of = billed.iter().filter(|row| row.item_id == line.item_id);
        of.fold(0_i64, |sum, row| sum.saturating_add(row.quantity))
    };
    let quantity = |line: &Line| if billed.is_empty() { line.promised } else { received(line) };
    Ok(lines.into_iter().map(|line| (quantity(&line), line)).filter(|(quantity, _)| *quantity > 0).collect())
}
