//! Documents on paper as the Desk and the Shop print them: read from the store, written in the language asked for.
pub mod pdf;

use crate::{Result, kit::Visitor};
use domain::{
    invoices::Invoice,
    lang::Lang,
    payments::{Method, Payment, stamp},
};
use lang::{Locale, Tr};
use store::{Tenant, invoices, organizations, payments};
use views::ui::paper::{self, Bill, Paper};

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
