//! Categories: how a catalogue is ordered, two levels deep.
use crate::{
    ids::Id,
    problems::{Checked, Problems},
    text::clean,
};

use std::collections::BTreeSet;

/// A category as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Category {
    pub id: Id,
    pub parent_id: Option<Id>,
    pub name: String,
    pub version: i64,
    /// Items in it that are in use.
    pub items: i64,
}

/// Those that have items, or have within them one that has.
pub fn filled(all: Vec<Category>) -> Vec<Category> {
    let above: BTreeSet<Id> = all.iter().filter(|one| one.items > 0).filter_map(|one| one.parent_id).collect();
    all.into_iter().filter(|one| one.items > 0 || above.contains(&one.id)).collect()
}

/// What a person typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct CategoryForm {
    pub name: String,
    pub parent: String,
}

impl Checked for CategoryForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("name", &self.name, true, 80);
        if !self.parent.is_empty() && self.parent.parse::<Id>().is_err() {
            problems.add("parent", "form-choice-invalid");
        }
        problems
    }
}

impl CategoryForm {
    pub fn of(category: &Category) -> CategoryForm {
        let parent = category.parent_id.map(|id| id.to_string()).unwrap_or_default();
        CategoryForm { name: category.name.clone(), parent }
    }

    pub fn kept(&self) -> (String, Option<Id>) {
        (clean(&self.name), self.parent.parse().ok())
    }
}

/// The categories as a person reads them: each followed by those within it, with its depth. Order by name is kept.
pub fn tree(all: &[Category]) -> Vec<(usize, &Category)> {
    let mut shown = Vec::with_capacity(all.len());
    for top in all.iter().filter(|one| one.parent_id.is_none()) {
        shown.push((0, top));
        shown.extend(all.iter().filter(|one| one.parent_id == Some(top.id)).map(|one| (1, one)));
    }
    shown
}
