//! Items of the catalogue, with what is free of them.
use crate::{Error, Result, Tenant, sql::scoped};
use domain::{
    ids::Id,
    items::{Item, Listing, NewItem, Words},
    text::fold,
};

/// Rows on one page of a list.
pub const PAGE: usize = 50;

/// An item with what is free of it, all sites together.
macro_rules! item {
    ($rest:expr) => {
        scoped!(concat!(
            "SELECT i.id, i.sku, i.barcode, i.name, i.folded, i.description, i.category_id, i.unit, i.pack, i.price, i.cost,
                i.tax_class, i.tax_code, i.minimum, i.multiple, i.tracked, i.version, i.archived_at, i.updated_at,
                (SELECT CAST(COALESCE(SUM(b.have - b.held), 0) AS BIGINT) FROM balances b
                 WHERE b.tenant_id = i.tenant_id AND b.unit = 'stock' AND b.part_id = i.id) AS free,
                (SELECT CAST(COALESCE(MAX(CASE WHEN b.have - b.held < b.low THEN 1 ELSE 0 END), 0) AS BIGINT) FROM balances b
                 WHERE b.tenant_id = i.tenant_id AND b.unit = 'stock' AND b.part_id = i.id) AS low,
                (SELECT q.id FROM item_pictures q
                 WHERE q.tenant_id = i.tenant_id AND q.item_id = i.id AND q.removed_at IS NULL) AS picture
         FROM items i ",
            $rest
        ))
    };
}

/// Less is free somewhere than is wanted there.
macro_rules! low {
    () => {
        "i.id IN (SELECT b.part_id FROM balances b
                  WHERE b.tenant_id = $1 AND b.unit = 'stock' AND b.have - b.held < b.low)"
    };
}

/// Those in use or those put away, and of them those of which too little is left: each as an index has them.
macro_rules! listed {
    ($which:expr) => {
        item!(concat!(
            "WHERE i.tenant_id = $1
               AND ($2 = '' OR i.search LIKE $3)
               AND ($4 = 0 OR i.category_id = $4
                    OR EXISTS (SELECT 1 FROM categories c WHERE c.tenant_id = i.tenant_id AND c.id = i.category_id AND c.parent_id = $4))
               AND (i.folded, i.id) > ($5, $6) AND ",
            $which,
            " ORDER BY i.folded, i.id LIMIT $7"
        ))
    };
}

/// One page, ordered by name; one row more than a page tells that more follow.
pub async fn page(t: &mut Tenant, listing: &Listing) -> Result<Vec<Item>> {
    let sql = match (listing.archived, listing.low) {
        (false, false) => listed!("i.archived_at IS NULL"),
        (true, false) => listed!("i.archived_at IS NOT NULL"),
        (false, true) => listed!(concat!("i.archived_at IS NULL AND ", low!())),
        (true, true) => listed!(concat!("i.archived_at IS NOT NULL AND ", low!())),
    };
    t.sql(sql)
        .bind(listing.search.clone())
        .bind(format!("%{}%", listing.search))
        .bind(listing.category)
        .bind(listing.after.0.clone())
        .bind(listing.after.1)
        .bind(PAGE as i64 + 1)
        .all()
        .await
}

/// One item.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Item> {
    t.sql(item!("WHERE i.tenant_id = $1 AND i.id = $2")).bind(id).one().await
}

/// The items of some codes, be they SKUs or barcodes, in small or capital letters. Unknown codes are left out.
pub async fn by_codes(t: &mut Tenant, codes: &[String]) -> Result<Vec<Item>> {
    let mut found = Vec::with_capacity(codes.len());
    for some in codes.chunks(12) {
        let statement = t.sql(item!(
            "WHERE i.tenant_id = $1
               AND (i.sku IN ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)
                    OR upper(i.sku) IN ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)
                    OR i.barcode IN ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25))"
        ));
        // As written, then in capitals; no item has an empty code, which fills the places that are left.
        let capitals = some.iter().map(|code| code.to_uppercase());
        let padded = some.iter().cloned().chain(capitals).chain(std::iter::repeat(String::new())).take(24);
        found.extend(padded.fold(statement, |statement, code| statement.bind(code)).all::<Item>().await?);
    }
    Ok(found)
}

/// Its names and descriptions in other languages.
pub async fn words(t: &mut Tenant, id: Id) -> Result<Vec<Words>> {
    t.sql(scoped!("SELECT lang, name, description FROM item_words WHERE tenant_id = $1 AND item_id = $2 ORDER BY lang"))
        .bind(id)
        .all()
        .await
}

/// Adds an item under an id made before (its SKU may be made from it); `Taken` when the SKU or the barcode is in use.
pub async fn create(t: &mut Tenant, id: Id, new: &NewItem) -> Result<()> {
    let now = t.now();
    t.sql(scoped!(
        "INSERT INTO items (tenant_id, id, sku, barcode, name, folded, search, description, category_id, unit, pack, price,
             cost, tax_class, minimum, multiple, tracked, created_at, updated_at, tax_code)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $18, $19)"
    ))
    .bind(id)
    .bind(new.sku.clone())
    .bind(new.barcode.clone())
    .bind(new.name.clone())
    .bind(fold(&new.name))
    .bind(search(new))
    .bind(new.description.clone())
    .bind(new.category_id)
    .bind(new.unit.code())
    .bind(new.pack)
    .bind(new.price)
    .bind(new.cost)
    .bind(new.tax_class.clone())
    .bind(new.minimum)
    .bind(new.multiple)
    .bind(i64::from(new.tracked))
    .bind(now)
    .bind(new.tax_code.clone())
    .run()
    .await?;
    set_words(t, id, &new.words).await
}

/// Saves an edit made on `version`; `Conflict` when someone saved since, `Taken` when the SKU or barcode is in use.
pub async fn update(t: &mut Tenant, (id, version): (Id, i64), new: &NewItem) -> Result<()> {
    let now = t.now();
    let saved = t
        .sql(scoped!(
            "UPDATE items SET sku = $4, barcode = $5, name = $6, folded = $7, search = $8, description = $9, category_id = $10,
                 unit = $11, pack = $12, price = $13, cost = $14, tax_class = $15, minimum = $16, multiple = $17,
                 tracked = $18, version = version + 1, updated_at = $19, tax_code = $20
             WHERE tenant_id = $1 AND id = $2 AND version = $3"
        ))
        .bind(id)
        .bind(version)
        .bind(new.sku.clone())
        .bind(new.barcode.clone())
        .bind(new.name.clone())
        .bind(fold(&new.name))
        .bind(search(new))
        .bind(new.description.clone())
        .bind(new.category_id)
        .bind(new.unit.code())
        .bind(new.pack)
        .bind(new.price)
        .bind(new.cost)
        .bind(new.tax_class.clone())
        .bind(new.minimum)
        .bind(new.multiple)
        .bind(i64::from(new.tracked))
        .bind(now)
        .bind(new.tax_code.clone())
        .run()
        .await?;
    if saved == 1 { set_words(t, id, &new.words).await } else { Err(Error::Conflict) }
}

/// Puts an item away, or brings it back; false when it already is.
pub async fn archive(t: &mut Tenant, id: Id, away: bool) -> Result<bool> {
    let now = t.now();
    let changed = t.sql(scoped!(
        "UPDATE items SET archived_at = $3, version = version + 1, updated_at = $4
         WHERE tenant_id = $1 AND id = $2 AND ((archived_at IS NULL AND $3 IS NOT NULL) OR (archived_at IS NOT NULL AND $3 IS NULL))"
    ))
    .bind(id)
    .bind(away.then_some(now))
    .bind(now)
    .run()
    .await?;
    Ok(changed == 1)
}

async fn set_words(t: &mut Tenant, id: Id, words: &[Words]) -> Result<()> {
    t.sql(scoped!("DELETE FROM item_words WHERE tenant_id = $1 AND item_id = $2")).bind(id).run().await?;
    for one in words {
        t.sql(scoped!(
            "INSERT INTO item_words (tenant_id, item_id, lang, name, description) VALUES ($1, $2, $3, $4, $5)"
        ))
        .bind(id)
        .bind(one.lang.clone())
        .bind(one.name.clone())
        .bind(one.description.clone())
        .run()
        .await?;
    }
    Ok(())
}

/// Every way to say what it is, folded: names in all languages, SKU and barcode.
fn search(new: &NewItem) -> String {
    let names = new.words.iter().map(|words| words.name.as_str());
    let codes = [new.name.as_str(), new.sku.as_str(), new.barcode.as_deref().unwrap_or_default()];
    fold(&codes.into_iter().chain(names).collect::<Vec<_>>().join(" "))
}
