//! Which column is which field: guessed from the heads, remembered, and changed by a person.
use super::Kind;
use crate::{
    problems::{Checked, Problems},
    text::fold,
};
use std::collections::{BTreeMap, HashMap};

/// The field of each folded head as somebody once said; empty leaves the column out.
pub type Mapping = BTreeMap<String, String>;

/// The choice of a person.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct MappingForm {
    /// The field of each column, in order.
    pub column: Vec<String>,
    pub encoding: String,
    pub separator: String,
    /// `look` reads the file anew and asks again; anything else rehearses.
    pub act: String,
}

impl Checked for MappingForm {
    fn problems(&self) -> Problems {
        Problems::new()
    }
}

impl MappingForm {
    /// What is wrong with it for a file of this kind and so many columns.
    pub fn check(&self, kind: Kind, columns: usize) -> Problems {
        let mut problems = Problems::new();
        let said: Vec<&str> = self.column.iter().map(String::as_str).filter(|code| !code.is_empty()).collect();
        if self.column.len() != columns || said.iter().any(|code| kind.field(code).is_none()) {
            problems.add("column", "form-choice-invalid");
        } else if said.iter().enumerate().any(|(n, code)| said[..n].contains(code)) {
            problems.add("column", "imports-column-twice");
        } else if kind.fields().iter().any(|field| field.is_key && !said.contains(&field.code)) {
            problems.add("column", "imports-column-missing");
        }
        problems
    }

    /// What is remembered of it.
    pub fn remembered(&self, heads: &[String]) -> Mapping {
        let pairs = heads.iter().zip(&self.column).map(|(head, code)| (fold(head), code.clone()));
        pairs.filter(|(head, _)| !head.is_empty()).collect()
    }
}

/// A guess for each head: as somebody once said, else by the words for a field in any language. Each field once.
pub fn guess(kind: Kind, heads: &[String], remembered: &Mapping, words: &HashMap<String, &'static str>) -> Vec<String> {
    let mut taken: Vec<String> = Vec::new();
    let mut guessed = Vec::with_capacity(heads.len());
    for head in heads.iter().map(|head| fold(head)) {
        let by_code = || kind.fields().iter().find(|field| fold(field.code) == head).map(|field| field.code.to_owned());
        let said = remembered.get(&head).cloned();
        let code = said.or_else(|| words.get(&head).map(|code| (*code).to_owned())).or_else(by_code);
        let code = code.filter(|code| kind.field(code).is_some() && !taken.contains(code)).unwrap_or_default();
        taken.push(code.clone());
        guessed.push(code);
    }
    guessed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heads(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn heads_are_known_by_memory_then_words_then_codes_and_once() {
        let words = HashMap::from([(fold("Référence"), "sku"), (fold("السعر"), "price")]);
        let known = Mapping::from([(fold("PU HT"), "price".to_owned()), (fold("Remarque"), String::new())]);
        let guess = |names: &[&str]| guess(Kind::Items, &heads(names), &known, &words);
        assert_eq!(guess(&["reference", "pu ht", "remarque", "barcode"]), ["sku", "price", "", "barcode"]);
        assert_eq!(guess(&["Référence", "Référence", "السعر"]), ["sku", "", "price"], "a head twice counts once");
    }

    #[test]
    fn a_choice_must_name_what_rows_are_known_by_and_nothing_twice() {
        let problem = |columns: &[&str], count: usize| {
            let form = MappingForm { column: heads(columns), ..MappingForm::default() };
            form.check(Kind::Items, count).of("column").map(|problem| problem.key)
        };
        assert_eq!(problem(&["sku", "price"], 2), None);
        assert_eq!(problem(&["price", ""], 2), Some("imports-column-missing"));
        assert_eq!(problem(&["sku", "sku"], 2), Some("imports-column-twice"));
        assert_eq!(problem(&["sku", "poison"], 2), Some("form-choice-invalid"));
        assert_eq!(problem(&["sku"], 2), Some("form-choice-invalid"));
    }
}
