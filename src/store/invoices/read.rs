//! Reading invoices and credit notes.
use crate::{Result, Tenant, sql::scoped};
use domain::{
    ids::Id,
    invoices::{Invoice, Paid, Row},
};

/// Rows on one page of a list.
pub const PAGE: usize = 50;

/// A document with its account, what it was made from, and what was credited of it.
macro_rules! invoice {
    ($before:literal, $rest:expr) => {
        scoped!(concat!(
            $before,
            "SELECT d.id, d.kind, COALESCE(d.number, '') AS number, d.account_id, a.name AS account, a.language,
                    d.site_id, d.pay, d.net, d.tax, d.total, d.rounding, d.open, COALESCE(d.day, '') AS day, d.due_day,
                    d.source_id, s.number AS source, d.created_by, d.placed_at, d.reason, d.taxes, d.version,
                    CAST((SELECT COALESCE(SUM(c.total), 0) FROM documents c WHERE c.tenant_id = d.tenant_id
                        AND c.source_id = d.id AND c.kind = 'credit_note') AS BIGINT) AS credited
             FROM documents d JOIN accounts a ON a.tenant_id = d.tenant_id AND a.id = d.account_id
             LEFT JOIN documents s ON s.tenant_id = d.tenant_id AND s.id = d.source_id ",
            $rest
        ))
    };
}

pub(crate) use invoice;

/// One invoice or credit note of this account, or of any when it is 0.
pub async fn find(t: &mut Tenant, account: Id, id: Id) -> Result<Invoice> {
    t.sql(invoice!(
        "",
        "WHERE d.tenant_id = $1 AND d.kind IN ('invoice', 'credit_note') AND d.id = $2 AND ($3 = 0 OR d.account_id = $3)"
    ))
    .bind(id)
    .bind(account)
    .one()
    .await
}

/// What was made from a document: invoices of an order, credit notes of an invoice. The oldest first.
pub async fn made_from(t: &mut Tenant, source: Id) -> Result<Vec<Invoice>> {
    t.sql(invoice!("", "WHERE d.tenant_id = $1 AND d.kind <> 'order' AND d.source_id = $2 ORDER BY +d.id LIMIT 200"))
        .bind(source)
        .all()
        .await
}

/// Its lines, in the order they were written.
pub async fn rows(t: &mut Tenant, document: Id) -> Result<Vec<Row>> {
    t.sql(scoped!(
        "SELECT l.id, l.item_id, l.sku, l.name, l.unit, l.quantity, l.price, l.tax_class, l.tax_code, l.net,
                CAST((SELECT COALESCE(SUM(k.quantity), 0) FROM line_links k
                    WHERE k.tenant_id = l.tenant_id AND k.from_line = l.id) AS BIGINT) AS credited
         FROM lines l WHERE l.tenant_id = $1 AND l.document_id = $2 ORDER BY +l.id LIMIT 1000"
    ))
    .bind(document)
    .all()
    .await
}

/// What paid it, the oldest first.
pub async fn paid(t: &mut Tenant, document: Id) -> Result<Vec<Paid>> {
    t.sql(scoped!(
        "SELECT p.id AS payment_id, p.number, p.method, p.day, p.taken_by, x.amount
         FROM allocations x JOIN payments p ON p.tenant_id = x.tenant_id AND p.id = x.payment_id
         WHERE x.tenant_id = $1 AND x.document_id = $2 ORDER BY +x.payment_id LIMIT 200"
    ))
    .bind(document)
    .all()
    .await
}
