//! What files for the tax office are made of: posted documents with their lines and their parties as they were.
use crate::{
    Result, Tenant,
    invoices::{self, invoice, opened},
    sql::scoped,
};
use domain::{
    country::Country,
    filings::Filing,
    ids::Id,
    invoices::{Invoice, Parties, Row},
    money::Currency,
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A posted document, whole.
#[derive(Debug, Clone)]
pub struct Kept {
    pub invoice: Invoice,
    pub rows: Vec<Row>,
    pub parties: Parties,
    /// The invoice that a credit note takes back from.
    pub origin: Option<Invoice>,
}

impl Kept {
    pub fn filing(&self, country: Country, currency: Currency) -> Filing<'_> {
        Filing {
            invoice: &self.invoice,
            rows: &self.rows,
            parties: &self.parties,
            origin: self.origin.as_ref(),
            country,
            currency,
        }
    }
}

/// One document with its lines already read.
pub async fn one(t: &mut Tenant, invoice: &Invoice, rows: &[Row]) -> Result<Kept> {
    let parties = invoices::parties(t, invoice.id).await?;
    let origin = match invoice.source_id.filter(|_| invoice.is_credit()) {
        Some(id) => Some(invoices::find(t, 0, id).await?),
        None => None,
    };
    Ok(Kept { invoice: invoice.clone(), rows: rows.to_vec(), parties, origin })
}

#[derive(sqlx::FromRow)]
struct Of {
    document_id: Id,
    #[sqlx(flatten)]
    row: Row,
}

#[derive(sqlx::FromRow)]
struct Sealed {
    id: Id,
    parties: Option<String>,
}

/// All that was posted from a day until before another, by number.
pub async fn between(t: &mut Tenant, from: Date, until: Date) -> Result<Vec<Kept>> {
    let (from, until) = (from.to_string(), until.to_string());
    let documents: Vec<Invoice> = t
        .sql(invoice!(
            "",
            "WHERE d.tenant_id = $1 AND d.kind <> 'order' AND d.day >= $2 AND d.day < $3 ORDER BY d.kind DESC, d.number"
        ))
        .bind(from.clone())
        .bind(until.clone())
        .all()
        .await?;
    let sealed: Vec<Sealed> = t
        .sql(scoped!(
            "SELECT id, parties FROM documents WHERE tenant_id = $1 AND kind <> 'order' AND day >= $2 AND day < $3"
        ))
        .bind(from.clone())
        .bind(until.clone())
        .all()
        .await?;
    let mut parties = BTreeMap::new();
    for one in sealed {
        parties.insert(one.id, opened(t, one.id, one.parties)?);
    }
    let mut rows = lines(t, &from, &until).await?;
    let origins = origins(t, &from, &until).await?;
    let whole = |invoice: Invoice| Kept {
        rows: rows.remove(&invoice.id).unwrap_or_default(),
        parties: parties.remove(&invoice.id).unwrap_or_default(),
        origin: invoice.source_id.filter(|_| invoice.is_credit()).and_then(|id| origins.get(&id).cloned()),
        invoice,
    };
    Ok(documents.into_iter().map(whole).collect())
}

async fn lines(t: &mut Tenant, from: &str, until: &str) -> Result<BTreeMap<Id, Vec<Row>>> {
    let all: Vec<Of> = t
        .sql(scoped!(
            "SELECT l.document_id, l.id, l.item_id, l.sku, l.name, l.unit, l.quantity, l.price, l.tax_class, l.tax_code, l.net
             FROM documents d JOIN lines l ON l.tenant_id = d.tenant_id AND l.document_id = d.id
             WHERE d.tenant_id = $1 AND d.kind <> 'order' AND d.day >= $2 AND d.day < $3 ORDER BY l.document_id, l.id"
        ))
        .bind(from.to_owned())
        .bind(until.to_owned())
        .all()
        .await?;
    let mut rows: BTreeMap<Id, Vec<Row>> = BTreeMap::new();
    for one in all {
        rows.entry(one.document_id).or_default().push(one.row);
    }
    Ok(rows)
}

/// The invoices that credit notes of these days take back from.
async fn origins(t: &mut Tenant, from: &str, until: &str) -> Result<BTreeMap<Id, Invoice>> {
    let all: Vec<Invoice> = t
        .sql(invoice!(
            "",
            "WHERE d.tenant_id = $1 AND d.id IN (SELECT n.source_id FROM documents n
                 WHERE n.tenant_id = $1 AND n.kind = 'credit_note' AND n.day >= $2 AND n.day < $3)"
        ))
        .bind(from.to_owned())
        .bind(until.to_owned())
        .all()
        .await?;
    Ok(all.into_iter().map(|invoice| (invoice.id, invoice)).collect())
}
