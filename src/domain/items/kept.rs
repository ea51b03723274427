//! An item's values on their way to the store.
use super::{Item, Words};
use crate::{events::Event, ids::Id, units::Unit};

/// An item's values, checked and cleaned.
#[derive(Debug, Clone)]
pub struct NewItem {
    pub name: String,
    pub sku: String,
    pub barcode: Option<String>,
    pub description: String,
    pub category_id: Option<Id>,
    pub unit: Unit,
    pub pack: i64,
    pub price: i64,
    pub cost: Option<i64>,
    pub tax_class: String,
    pub tax_code: String,
    pub minimum: i64,
    pub multiple: i64,
    pub tracked: bool,
    pub words: Vec<Words>,
}

impl NewItem {
    /// What the log keeps of an act that led from `before` to this.
    pub fn event(&self, kind: &'static str, id: Id, before: Option<&Item>) -> Event {
        let event = Event::new(kind, ("items", id));
        let Some(before) = before else { return event.changed("name", "", &self.name) };
        event
            .changed("name", &before.name, &self.name)
            .changed("sku", &before.sku, &self.sku)
            .changed("price", &before.price.to_string(), &self.price.to_string())
            .changed("tax_class", &before.tax_class, &self.tax_class)
            .changed("tax_code", &before.tax_code, &self.tax_code)
    }
}
