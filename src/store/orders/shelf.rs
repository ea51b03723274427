//! The Shop's shelf: what an account may order, at its price, with what lies in its basket.
use crate::{
    Result, Tenant,
    assortments::seen,
    prices,
    sql::{Sql, scoped},
};
use domain::{
    ids::Id,
    orders::{Gone, Shelved},
};
use jiff::civil::Date;

/// Items on one page of the shelf, and in one question about certain items.
pub const SHELF: usize = 24;

/// Whose shelf it is, in which language, at the prices of which day.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    pub account: Id,
    pub lang: &'static str,
    pub day: Date,
}

/// What the shelf shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shelf {
    /// Folded for search; empty shows all.
    pub search: String,
    /// Of this category; 0 is any.
    pub category: Id,
    /// What lies in the basket alone.
    pub basket: bool,
    /// The last row of the page before: its folded name and id.
    pub after: (String, Id),
}

/// The items in use that `$2` (an account) sees, in the language `$3`.
macro_rules! shelved {
    ($rest:literal) => {
        scoped!(concat!(
            "SELECT i.id, i.sku, COALESCE(NULLIF(w.name, ''), i.name) AS name, COALESCE(NULLIF(w.description, ''), i.description) AS description, i.folded, i.unit, i.pack, i.price, i.tax_class, i.minimum,
                    i.multiple, i.tracked, COALESCE(b.have - b.held, 0) AS free, COALESCE(l.quantity, 0) AS wanted,
                    l.price AS kept_at, q.id AS picture
             FROM items i
             JOIN accounts a ON a.tenant_id = i.tenant_id AND a.id = $2
             LEFT JOIN item_words w ON w.tenant_id = i.tenant_id AND w.item_id = i.id AND w.lang = $3
             LEFT JOIN item_pictures q ON q.tenant_id = i.tenant_id AND q.item_id = i.id AND q.removed_at IS NULL
             LEFT JOIN balances b ON b.tenant_id = i.tenant_id AND b.unit = 'stock' AND b.part_id = i.id
                  AND b.owner_id = COALESCE(a.site_id, (SELECT MIN(s.id) FROM sites s
                                                        WHERE s.tenant_id = i.tenant_id AND s.archived_at IS NULL))
             LEFT JOIN documents d ON d.tenant_id = i.tenant_id AND d.account_id = $2 AND d.kind = 'order'
                  AND d.placed_at IS NULL AND d.cancelled_at IS NULL
             LEFT JOIN lines l ON l.tenant_id = i.tenant_id AND l.document_id = d.id AND l.item_id = i.id
             WHERE i.tenant_id = $1 AND i.archived_at IS NULL ",
            seen!(),
            $rest
        ))
    };
}

/// One page of the shelf: two statements, however many items. The basket alone comes whole, found by its own lines.
pub async fn shelf(t: &mut Tenant, reader: Reader, shelf: &Shelf) -> Result<Vec<Shelved>> {
    let sql = if shelf.basket { of_basket() } else { of_all() };
    let items = t
        .sql(sql)
        .bind(reader.account)
        .bind(reader.lang)
        .bind(shelf.search.clone())
        .bind(format!("%{}%", shelf.search))
        .bind(shelf.category)
        .bind(shelf.after.0.clone())
        .bind(shelf.after.1)
        .bind(if shelf.basket { 1000 } else { SHELF as i64 + 1 })
        .all()
        .await?;
    prices::offered(t, (reader.account, reader.day), items, shelf.basket).await
}

fn of_all() -> Sql {
    shelved!(
        "AND ($4 = '' OR i.search LIKE $5)
         AND ($6 = 0 OR i.category_id = $6
              OR EXISTS (SELECT 1 FROM categories c WHERE c.tenant_id = i.tenant_id AND c.id = i.category_id AND c.parent_id = $6))
         AND (i.folded, i.id) > ($7, $8)
         ORDER BY i.folded, i.id LIMIT $9"
    )
}

/// Sorted by words that no index has, so that the database does not look for a few items among all.
fn of_basket() -> Sql {
    shelved!(
        "AND i.id IN (SELECT k.item_id FROM lines k WHERE k.tenant_id = $1 AND k.document_id = (
             SELECT e.id FROM documents e WHERE e.tenant_id = $1 AND e.account_id = $2 AND e.kind = 'order'
               AND e.placed_at IS NULL AND e.cancelled_at IS NULL))
         AND ($4 = '' OR i.search LIKE $5)
         AND ($6 = 0 OR i.category_id = $6
              OR EXISTS (SELECT 1 FROM categories c WHERE c.tenant_id = i.tenant_id AND c.id = i.category_id AND c.parent_id = $6))
         AND (i.folded, i.id) > ($7, $8)
         ORDER BY i.folded || '', i.id LIMIT $9"
    )
}

/// The same of certain items: what a sent form is checked against. Unknown ids are left out.
pub async fn shelf_of(t: &mut Tenant, reader: Reader, items: &[Id]) -> Result<Vec<Shelved>> {
    let mut found = Vec::with_capacity(items.len());
    for some in items.chunks(SHELF) {
        let statement = t.sql(shelved!(
            "AND i.id IN ($4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27)
             ORDER BY i.folded, i.id"
        ));
        let statement = statement.bind(reader.account).bind(reader.lang);
        // No row has the id 0: it fills the places that are left.
        let padded = some.iter().copied().chain(std::iter::repeat(0)).take(SHELF);
        found.extend(padded.fold(statement, |statement, id| statement.bind(id)).all::<Shelved>().await?);
    }
    prices::offered(t, (reader.account, reader.day), found, false).await
}

/// What lies in the basket of an account and can no longer be ordered: put away, or not in its assortments any more.
pub async fn gone(t: &mut Tenant, account: Id) -> Result<Vec<Gone>> {
    t.sql(scoped!(concat!(
        "SELECT l.item_id, l.name FROM lines l
         JOIN documents d ON d.tenant_id = l.tenant_id AND d.id = l.document_id
         WHERE l.tenant_id = $1 AND d.account_id = $2 AND d.kind = 'order' AND d.placed_at IS NULL AND d.cancelled_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM items i WHERE i.tenant_id = l.tenant_id AND i.id = l.item_id
                           AND i.archived_at IS NULL ",
        seen!(),
        ") ORDER BY l.name, l.id LIMIT 1000"
    )))
    .bind(account)
    .all()
    .await
}
