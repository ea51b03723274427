//! Items as files write them.
use super::{put, walk};
use crate::{Result, Tenant, batches::Home, sql::scoped};
use domain::{
    batches::{Existing, Record},
    ids::Id,
    money::Money,
    time::Millis,
};

/// An item with its names and its category's.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Item {
    pub id: Id,
    pub sku: String,
    pub barcode: Option<String>,
    pub name: String,
    pub description: String,
    pub category: Option<String>,
    pub unit: String,
    pub pack: i64,
    pub price: i64,
    pub cost: Option<i64>,
    pub tax_class: String,
    pub tax_code: String,
    pub minimum: i64,
    pub multiple: i64,
    pub tracked: i64,
    pub version: i64,
    pub archived_at: Option<Millis>,
    pub name_ar: Option<String>,
    pub name_fr: Option<String>,
    pub name_en: Option<String>,
    pub name_hi: Option<String>,
    pub name_sr: Option<String>,
}

macro_rules! item {
    ($rest:literal) => {
        scoped!(concat!(
            "SELECT i.id, i.sku, i.barcode, i.name, i.description, c.name AS category, i.unit, i.pack, i.price, i.cost, i.tax_class, i.tax_code,
                i.minimum, i.multiple, i.tracked, i.version, i.archived_at,
                (SELECT w.name FROM item_words w WHERE w.tenant_id = i.tenant_id AND w.item_id = i.id AND w.lang = 'ar') AS name_ar,
                (SELECT w.name FROM item_words w WHERE w.tenant_id = i.tenant_id AND w.item_id = i.id AND w.lang = 'fr') AS name_fr,
                (SELECT w.name FROM item_words w WHERE w.tenant_id = i.tenant_id AND w.item_id = i.id AND w.lang = 'en') AS name_en,
                (SELECT w.name FROM item_words w WHERE w.tenant_id = i.tenant_id AND w.item_id = i.id AND w.lang = 'hi') AS name_hi,
                (SELECT w.name FROM item_words w WHERE w.tenant_id = i.tenant_id AND w.item_id = i.id AND w.lang = 'sr') AS name_sr
             FROM items i LEFT JOIN categories c ON c.tenant_id = i.tenant_id AND c.id = i.category_id ",
            $rest
        ))
    };
}

impl Item {
    /// Whether it was put away.
    pub const fn is_away(&self) -> bool {
        self.archived_at.is_some()
    }

    /// As rows are held against it.
    pub fn known(self, home: &Home) -> Existing {
        let plain = |minor: i64| Money::new(minor, home.currency).plain();
        let mut record = Record::new();
        put(&mut record, "sku", self.sku);
        put(&mut record, "name", self.name);
        put(&mut record, "barcode", self.barcode.unwrap_or_default());
        put(&mut record, "category", self.category.unwrap_or_default());
        put(&mut record, "unit", self.unit);
        put(&mut record, "pack", self.pack.to_string());
        put(&mut record, "price", plain(self.price));
        put(&mut record, "cost", self.cost.map(plain).unwrap_or_default());
        put(&mut record, "tax_class", self.tax_class);
        put(&mut record, "tax_code", self.tax_code);
        put(&mut record, "minimum", self.minimum.to_string());
        put(&mut record, "multiple", self.multiple.to_string());
        put(&mut record, "tracked", if self.tracked == 1 { "yes" } else { "no" });
        let names = [
            ("name_ar", self.name_ar),
            ("name_fr", self.name_fr),
            ("name_en", self.name_en),
            ("name_hi", self.name_hi),
            ("name_sr", self.name_sr),
        ];
        for (code, name) in names {
            put(&mut record, code, name.unwrap_or_default());
        }
        Existing { id: self.id, version: self.version, record, ..Existing::default() }
    }
}

/// All items, those put away too.
pub async fn all(t: &mut Tenant) -> Result<Vec<Item>> {
    walk(t, item!("WHERE i.tenant_id = $1 AND i.id > $2 ORDER BY i.id LIMIT $3"), |one: &Item| one.id).await
}

/// One item by its SKU.
pub async fn of_sku(t: &mut Tenant, sku: &str) -> Result<Option<Item>> {
    t.sql(item!("WHERE i.tenant_id = $1 AND i.sku = $2")).bind(sku.to_owned()).maybe().await
}
