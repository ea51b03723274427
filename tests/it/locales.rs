//! The message files: five languages alike in keys, variables and plurals, nothing missing, nothing unused.
//!
//! Each check takes the files as values, so that `broken.rs` can show it a fault and see it found.
mod broken;
mod catalog;
mod checks;
mod sources;
mod style;

use catalog::Catalog;
use sources::Sources;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn nothing(problems: Vec<String>) {
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn every_file_can_be_read() {
    nothing(Catalog::load(root()).faults);
}

#[test]
fn all_languages_have_the_same_messages_and_attributes() {
    nothing(checks::same_keys(&Catalog::load(root())));
}

#[test]
fn all_languages_use_the_same_variables() {
    nothing(checks::same_variables(&Catalog::load(root())));
}

#[test]
fn plurals_have_the_forms_their_language_needs() {
    nothing(checks::plurals(&Catalog::load(root())));
}

#[test]
fn nothing_is_left_in_english() {
    nothing(style::translated(&Catalog::load(root())));
}

#[test]
fn blanks_and_punctuation_are_those_of_the_language() {
    nothing(style::typography(&Catalog::load(root())));
}

#[test]
fn every_message_that_is_asked_for_exists() {
    nothing(checks::missing(&Catalog::load(root()), &Sources::load(root())));
}

#[test]
fn keys_returned_by_rules_are_messages() {
    nothing(checks::mistyped(&Catalog::load(root()), &Sources::load(root())));
}

#[test]
fn every_message_is_asked_for() {
    nothing(checks::unused(&Catalog::load(root()), &Sources::load(root())));
}

#[test]
fn every_call_gives_the_variables_its_message_wants() {
    nothing(checks::arguments(&Catalog::load(root()), &Sources::load(root())));
}

/// The glossary's notes say `Not <word>`: no message and no letter uses it.
#[test]
fn words_the_glossary_rules_out_are_not_used() {
    let glossary = std::fs::read_to_string(root().join("locales/GLOSSARY.md")).unwrap();
    let ruled_out: Vec<&str> = glossary
        .lines()
        .filter_map(|line| line.trim_end_matches([' ', '|']).rsplit('|').next()?.trim().strip_prefix("Not "))
        .collect();
    assert!(ruled_out.len() >= 2, "the notes say `Not …`");
    let texts = ["locales", "views/mail"].map(|folder| crate::layers::sources(folder, "")).into_iter().flatten();
    let texts = texts.filter(|source| source.path.ends_with(".ftl") || source.path.ends_with(".txt"));
    let found = texts.flat_map(|source| {
        let used = ruled_out.iter().filter(|word| source.text.contains(**word));
        used.map(|word| format!("{} says {word}", source.path)).collect::<Vec<_>>()
    });
    nothing(found.collect());
}
