//! One word per thing: the URL's segment is the module, the page, the messages and the test.
use super::{none, product, root};
use std::{collections::BTreeSet, fs};

const PORTALS: [&str; 4] = ["desk", "shop", "round", "operator"];

/// Handlers that several portals share.
const SHARED: [&str; 3] = ["src/web/account", "src/web/site", "src/web"];

/// The modules of a portal's handlers.
fn nouns(portal: &str) -> BTreeSet<String> {
    let Ok(entries) = fs::read_dir(root().join("src/web").join(portal)) else { return BTreeSet::new() };
    let names = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().trim_end_matches(".rs").to_owned());
    names.filter(|name| name != "mod").collect()
}

/// Whether a noun has its own file or folder there.
fn there(place: &str, noun: &str) -> bool {
    root().join(format!("{place}/{noun}.rs")).exists() || root().join(format!("{place}/{noun}/mod.rs")).exists()
}

#[test]
fn a_module_of_handlers_has_its_page_under_the_same_word() {
    let mut faults = Vec::new();
    for portal in PORTALS {
        let lacks =
            nouns(portal).into_iter().filter(|noun| !there(&format!("views/{portal}"), noun) && draws(portal, noun));
        faults.extend(lacks.map(|noun| format!("src/web/{portal}/{noun} has no views/{portal}/{noun}")));
    }
    none("a noun without its page", faults);
}

/// Whether the handlers of a noun answer with a page of that portal at all.
fn draws(portal: &str, noun: &str) -> bool {
    let mark = format!("views::{portal}::");
    let under = [format!("src/web/{portal}/{noun}.rs"), format!("src/web/{portal}/{noun}/")];
    product().iter().any(|file| under.iter().any(|place| file.is_under(place)) && file.text.contains(&mark))
}

#[test]
fn a_routes_first_word_is_its_module() {
    let mut faults = Vec::new();
    for line in web::routes().table() {
        let mut words = line.path.trim_start_matches('/').split('/').filter(|word| !word.is_empty());
        let (Some(portal), Some(noun)) = (words.next(), words.next()) else { continue };
        let rest: Vec<String> = std::iter::once(noun).chain(words).map(|word| word.replace('-', "_")).collect();
        let module = noun.replace('-', "_");
        // What every portal has stands once, in a folder that all of them share.
        let shared = SHARED.iter().any(|place| rest.iter().any(|word| there(place, word)));
        if PORTALS.contains(&portal)
            && !noun.starts_with(':')
            && !there(&format!("src/web/{portal}"), &module)
            && !shared
        {
            faults.push(format!("{} {} has no src/web/{portal}/{module}", line.method, line.path));
        }
    }
    none("a route whose file cannot be guessed", faults);
}

#[test]
fn acts_are_nouns_and_answer_to_post() {
    let verbs = ["create", "update", "save", "remove", "add", "edit-save", "do", "submit"];
    let mut faults = Vec::new();
    for line in web::routes().table() {
        if line.path.split('/').any(|word| verbs.contains(&word)) {
            faults.push(format!("{} {}", line.method, line.path));
        }
    }
    none("a verb in an address: name the noun", faults);
}

/// A table's migration carries its noun, and numbers do not clash.
#[test]
fn migrations_are_numbered_once() {
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for entry in fs::read_dir(root().join("migrations")).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        let Some((number, _)) = name.split_once('_') else { continue };
        if number.len() != 4 || number.parse::<u32>().is_err() || !seen.insert(number.to_owned()) {
            faults.push(name);
        }
    }
    none("a migration's name is NNNN_noun.sql, its number its own", faults);
}
