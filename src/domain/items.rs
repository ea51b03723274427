//! Items: the products and services an organization sells.
mod kept;
mod words;

pub use kept::NewItem;
pub use words::Words;

use crate::{
    ids::Id,
    lang::Lang,
    money::{Currency, Money, typed as amount},
    problems::{Checked, Problems},
    text::{clean, clean_lines, parse_integer},
    time::Millis,
    units::Unit,
};

/// How an item is taxed; each country says at which rate on which day.
pub const TAX_CLASSES: [&str; 4] = ["standard", "reduced", "zero", "exempt"];

/// An item as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Item {
    pub id: Id,
    pub sku: String,
    pub barcode: Option<String>,
    pub name: String,
    /// The name as lists are ordered by it.
    pub folded: String,
    pub description: String,
    pub category_id: Option<Id>,
    pub unit: String,
    /// Units in a carton.
    pub pack: i64,
    /// Minor units for one unit, before tax.
    pub price: i64,
    pub cost: Option<i64>,
    pub tax_class: String,
    /// HSN or SAC in India, elsewhere why no tax is charged, by the code of the e-invoice; may be empty.
    #[sqlx(default)]
    pub tax_code: String,
    /// The least that may be ordered, in units.
    pub minimum: i64,
    /// Orders come in multiples of this many units.
    pub multiple: i64,
    /// 1 when its stock is counted.
    pub tracked: i64,
    pub version: i64,
    pub archived_at: Option<Millis>,
    pub updated_at: Millis,
    /// What can still be promised, all sites together, in smallest units.
    pub free: i64,
    /// 1 when some site has less than it wants.
    pub low: i64,
    /// Which picture of it is shown, if any.
    #[sqlx(default)]
    pub picture: Option<Id>,
}

impl Item {
    pub fn unit(&self) -> Unit {
        Unit::parse(&self.unit).unwrap_or(Unit::Piece)
    }

    pub const fn is_tracked(&self) -> bool {
        self.tracked == 1
    }
}

/// Which items a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// Folded for search; empty shows all.
    pub search: String,
    /// Of this category; 0 is any.
    pub category: Id,
    /// Only those of which some site has less than it wants.
    pub low: bool,
    pub archived: bool,
    /// The last row of the page before: its folded name and id.
    pub after: (String, Id),
}

/// What a person typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct ItemForm {
    pub name: String,
    pub sku: String,
    pub barcode: String,
    pub description: String,
    pub category: String,
    pub unit: String,
    pub pack: String,
    pub price: String,
    pub cost: String,
    pub tax_class: String,
    pub tax_code: String,
    pub minimum: String,
    pub multiple: String,
    pub tracked: String,
    pub name_ar: String,
    pub name_fr: String,
    pub name_en: String,
    pub name_hi: String,
    pub name_sr: String,
    pub description_ar: String,
    pub description_fr: String,
    pub description_en: String,
    pub description_hi: String,
    pub description_sr: String,
}

impl Checked for ItemForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("name", &self.name, true, 160);
        problems.text("sku", &self.sku, false, 40);
        problems.text("barcode", &self.barcode, false, 40);
        problems.text("description", &self.description, false, 2_000);
        for (field, value) in self.names() {
            problems.text(field, value, false, 160);
        }
        for (field, value) in self.descriptions() {
            problems.text(field, value, false, 2_000);
        }
        if !self.unit.is_empty() && Unit::parse(&self.unit).is_none() {
            problems.add("unit", "form-choice-invalid");
        }
        if !self.tax_class.is_empty() && !TAX_CLASSES.contains(&self.tax_class.as_str()) {
            problems.add("tax_class", "form-choice-invalid");
        }
        problems.text("tax_code", &self.tax_code, false, 30);
        if !tax_code_fits(&clean(&self.tax_code)) {
            problems.add("tax_code", "items-tax-code-invalid");
        }
        if !self.category.is_empty() && self.category.parse::<Id>().is_err() {
            problems.add("category", "form-choice-invalid");
        }
        for (field, value) in [("pack", &self.pack), ("minimum", &self.minimum), ("multiple", &self.multiple)] {
            if !value.trim().is_empty() && !parse_integer(value).is_ok_and(|n| (1..=1_000_000).contains(&n)) {
                problems.add(field, "items-count-invalid");
            }
        }
        self.check_prices(&mut problems);
        problems
    }
}

impl ItemForm {
    /// The form of an item being edited.
    pub fn of(item: &Item, words: &[Words], currency: Currency) -> ItemForm {
        let said = |lang: Lang| words.iter().find(|words| words.lang == lang.code());
        let named = |lang| said(lang).map(|words| words.name.clone()).unwrap_or_default();
        let told = |lang| said(lang).map(|words| words.description.clone()).unwrap_or_default();
        ItemForm {
            name: item.name.clone(),
            sku: item.sku.clone(),
            barcode: item.barcode.clone().unwrap_or_default(),
            description: item.description.clone(),
            category: item.category_id.map(|id| id.to_string()).unwrap_or_default(),
            unit: item.unit.clone(),
            pack: item.pack.to_string(),
            price: Money::new(item.price, currency).plain(),
            cost: item.cost.map(|cost| Money::new(cost, currency).plain()).unwrap_or_default(),
            tax_class: item.tax_class.clone(),
            tax_code: item.tax_code.clone(),
            minimum: item.minimum.to_string(),
            multiple: item.multiple.to_string(),
            tracked: if item.is_tracked() { "1".to_owned() } else { String::new() },
            name_ar: named(Lang::Ar),
            name_fr: named(Lang::Fr),
            name_en: named(Lang::En),
            name_hi: named(Lang::Hi),
            name_sr: named(Lang::Sr),
            description_ar: told(Lang::Ar),
            description_fr: told(Lang::Fr),
            description_en: told(Lang::En),
            description_hi: told(Lang::Hi),
            description_sr: told(Lang::Sr),
        }
    }

    /// The form of an item that does not exist yet.
    pub fn fresh() -> ItemForm {
        ItemForm {
            unit: Unit::Piece.code().to_owned(),
            pack: "1".to_owned(),
            minimum: "1".to_owned(),
            multiple: "1".to_owned(),
            tax_class: TAX_CLASSES[0].to_owned(),
            tracked: "1".to_owned(),
            ..ItemForm::default()
        }
    }

    fn check_prices(&self, problems: &mut Problems) {
        // Three decimals at most: whether they fit the organization's currency is asked when they are kept.
        if self.price.trim().is_empty() {
            problems.add("price", "form-required");
        } else if amount(&self.price, Currency::Tnd).is_none() {
            problems.add("price", "form-amount-invalid");
        }
        if !self.cost.trim().is_empty() && amount(&self.cost, Currency::Tnd).is_none() {
            problems.add("cost", "form-amount-invalid");
        }
    }

    /// The values as they are kept, or the field whose amount does not fit the currency. Without a SKU the item is
    /// known by `sku`.
    pub fn kept(&self, currency: Currency, sku: &str) -> Result<NewItem, Problems> {
        let price = amount(&self.price, currency).ok_or_else(|| Problems::one("price", "form-amount-invalid"))?;
        let cost = match self.cost.trim() {
            "" => None,
            typed => Some(amount(typed, currency).ok_or_else(|| Problems::one("cost", "form-amount-invalid"))?),
        };
        let number = |text: &str| parse_integer(text).unwrap_or(1).max(1);
        let or = |text: String, other: &str| if text.is_empty() { other.to_owned() } else { text };
        Ok(NewItem {
            name: clean(&self.name),
            sku: or(clean(&self.sku), sku),
            barcode: Some(clean(&self.barcode)).filter(|code| !code.is_empty()),
            description: clean_lines(&self.description),
            category_id: self.category.parse().ok(),
            unit: Unit::parse(&self.unit).unwrap_or(Unit::Piece),
            pack: number(&self.pack),
            price,
            cost,
            tax_class: or(self.tax_class.clone(), TAX_CLASSES[0]),
            tax_code: clean(&self.tax_code).to_uppercase(),
            minimum: number(&self.minimum),
            multiple: number(&self.multiple),
            tracked: self.tracked == "1",
            words: self.words(),
        })
    }
}

/// A code of digits only is an HSN or SAC, which has 4, 6 or 8 of them.
fn tax_code_fits(code: &str) -> bool {
    let digits = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit());
    !digits || matches!(code.len(), 4 | 6 | 8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_and_a_price_are_enough() {
        let form = ItemForm { name: " Huile  5 L ".into(), price: "1 250,50".into(), ..ItemForm::fresh() };
        assert!(form.problems().is_empty());
        let kept = form.kept(Currency::Dzd, "A-1").unwrap();
        assert_eq!((kept.name.as_str(), kept.sku.as_str(), kept.price), ("Huile 5 L", "A-1", 125_050));
        assert!(kept.tracked && kept.words.is_empty());
    }

    #[test]
    fn what_is_wrong_is_named() {
        let form = ItemForm {
            price: "abc".into(),
            cost: "-1".into(),
            pack: "0".into(),
            unit: "barrel".into(),
            tax_class: "none".into(),
            tax_code: "123".into(),
            ..ItemForm::default()
        };
        let problems = form.problems();
        for field in ["name", "price", "cost", "pack", "unit", "tax_class", "tax_code"] {
            assert!(problems.of(field).is_some(), "{field}");
        }
        let fine = ItemForm { name: "x".into(), price: "0,005".into(), ..ItemForm::fresh() };
        assert!(fine.kept(Currency::Dzd, "s").is_err(), "half a centime");
    }
}
