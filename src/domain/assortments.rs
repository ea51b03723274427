//! Assortments: which items some accounts see. An account with none sees everything.
use crate::{
    events::Event,
    ids::Id,
    problems::{Checked, Problems},
    text::clean,
};

/// The most characters of the list of codes that is pasted.
const LONGEST_LIST: usize = 60_000;

/// An assortment as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Assortment {
    pub id: Id,
    pub name: String,
    pub version: i64,
    /// Categories that are whole in it.
    pub categories: i64,
    /// Items that are in it by themselves.
    pub items: i64,
    /// Accounts it is given to.
    pub accounts: i64,
}

/// An item that is in an assortment by itself, as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Held {
    pub item_id: Id,
    pub sku: String,
    pub name: String,
}

/// What a person typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct AssortmentForm {
    pub name: String,
    /// The ids of the categories that were ticked.
    pub categories: Vec<String>,
    /// The codes of further items, each on its line.
    pub items: String,
}

impl Checked for AssortmentForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("name", &self.name, true, 120);
        problems.text("items", &self.items, false, LONGEST_LIST);
        if self.categories.iter().any(|id| id.parse::<Id>().is_err()) {
            problems.add("categories", "form-choice-invalid");
        }
        // An empty assortment would hide the whole catalogue from its accounts.
        if self.categories.is_empty() && self.items.trim().is_empty() {
            problems.add("categories", "assortments-nothing");
        }
        problems
    }
}

impl AssortmentForm {
    /// The form of an assortment being edited.
    pub fn of(assortment: &Assortment, categories: &[Id], items: &[Held]) -> AssortmentForm {
        AssortmentForm {
            name: assortment.name.clone(),
            categories: categories.iter().map(Id::to_string).collect(),
            items: items.iter().map(|item| item.sku.as_str()).collect::<Vec<_>>().join("\n"),
        }
    }

    pub fn kept_name(&self) -> String {
        clean(&self.name)
    }

    pub fn category_ids(&self) -> Vec<Id> {
        let mut ids: Vec<Id> = self.categories.iter().filter_map(|id| id.parse().ok()).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// The codes with their lines, as a person counts them.
    pub fn codes(&self) -> Vec<(i64, String)> {
        let lines = (1..).zip(self.items.lines().map(str::trim));
        lines.filter(|(_, code)| !code.is_empty()).map(|(line, code)| (line, code.to_owned())).collect()
    }
}

/// What the log keeps of an act on an assortment.
pub fn event(kind: &'static str, id: Id, (was, is): (&str, &str)) -> Event {
    Event::new(kind, ("assortments", id)).changed("name", was, is)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_assortment_holds_something() {
        let form = AssortmentForm { name: "Cafés".into(), ..AssortmentForm::default() };
        assert_eq!(form.problems().of("categories").map(|one| one.key), Some("assortments-nothing"));
        let form = AssortmentForm { items: " A1 \n\nB2\n".into(), ..form };
        assert!(form.problems().is_empty());
        assert_eq!(form.codes(), [(1, "A1".to_owned()), (3, "B2".to_owned())]);
        let form = AssortmentForm { categories: vec!["7".into(), "3".into(), "7".into()], ..form };
        assert_eq!(form.category_ids(), [3, 7]);
        let form = AssortmentForm { categories: vec!["seven".into()], ..form };
        assert!(form.problems().of("categories").is_some());
    }
}
