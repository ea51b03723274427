//! The expected strings of tests/vectors, case by case, and the few the product overrules.
mod bidi;
mod formats;
mod plurals;
mod same;

use crate::Locale;
use domain::{country::Country, lang::Lang};
use serde_json::Value;

fn file(name: &str) -> Value {
    let path = format!("{}/../../tests/vectors/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// `en` alone is the United States in the vectors; the product has no organization there, so an English reader
/// outside India stands for it.
fn locale(tag: &str) -> Locale {
    let lang = Lang::parse(tag.split('-').next().unwrap()).unwrap();
    let country = tag.rsplit('-').next().and_then(Country::parse).unwrap_or(Country::Fr);
    Locale::new(lang, country)
}
