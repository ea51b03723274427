//! Keys, variables, plural forms, and what the program asks for.
use super::{
    catalog::{Catalog, LANGS, Text},
    sources::Sources,
};
use std::collections::BTreeSet;

/// Keys built while running, by their beginning, and the code that builds them. Each must still be in the source.
const DYNAMIC: &[(&str, &str)] = &[
    ("agreements-standing-", "agreements-standing-{}"),
    ("accounts-kind-", "accounts-kind-{}"),
    ("accounts-status-", "accounts-status-{}"),
    ("accounts-right-", "accounts-right-{}"),
    ("papers-kind-", "papers-kind-{}"),
    ("papers-standing-", "papers-standing-{}"),
    ("accounts-late-rule-", "accounts-late-rule-{}"),
    ("imports-kind-", "imports-kind-{}"),
    ("imports-hint-", "imports-hint-{}"),
    ("imports-status-", "imports-status-{}"),
    ("imports-verdict-", "imports-verdict-{}"),
    ("imports-encoding-", "imports-encoding-"),
    ("imports-separator-", "imports-separator-"),
    ("imports-flag-", "imports-flag-"),
    ("messages-channel-", "messages-channel-{"),
    ("messages-kind-", "messages-kind-{}"),
    ("messages-state-", "messages-state-{}"),
    ("messages-reason-", "messages-reason-{code}"),
    ("role-", "role-{}"),
    ("function-", "function-{}"),
    ("scope-", "scope-{}"),
    ("standing-", "standing-{}"),
    ("given-", "given-{}"),
    ("module-", "module-{}"),
    ("permission-", "permission-{}"),
    ("portal-", "portal-{}"),
    ("status-", "status-{}"),
    ("feature-", "feature-{}"),
    ("home-", "home-{code}"),
    ("orders-status-", "orders-status-{}"),
    ("orders-pay-", "orders-pay-{}"),
    ("invoices-standing-", "invoices-standing-{}"),
    ("letterhead-regime-", "letterhead-regime-{}"),
    ("rounds-status-", "rounds-status-{}"),
    ("stops-failed-", "stops-failed-{}"),
    ("custody-keeper-", "custody-keeper-{}"),
    ("custody-bears-", "custody-bears-{value}"),
    ("payments-method-", "payments-method-{}"),
    ("attempts-state-", "attempts-state-{}"),
    ("callbacks-outcome-", "callbacks-outcome-{}"),
    ("gateways-provider-", "gateways-provider-{}"),
    ("gateways-about-", "gateways-about-{}"),
    ("gateways-hook-", "gateways-hook-{}"),
    ("gateways-mode-", "gateways-mode-{}"),
    ("refunds-way-", "refunds-way-{}"),
    ("refunds-state-", "refunds-state-{}"),
    ("unit-", "unit-{}"),
    ("tax-class-", "tax-class-{}"),
    ("stock-reason-", "stock-reason-{}"),
    ("books-kind-", "books-kind-{}"),
    ("books-drift-", "books-drift-{}"),
    ("profile-density-", "{kind}-{code}"),
];

/// The plural forms that counting needs in each language (CLDR 48; French `many` is for a million and may be left out).
fn forms(lang: &str) -> (&'static [&'static str], &'static [&'static str]) {
    match lang {
        "ar" => (&["zero", "one", "two", "few", "many", "other"], &[]),
        "sr" => (&["one", "few", "other"], &[]),
        "fr" => (&["one", "other"], &["many"]),
        _ => (&["one", "other"], &[]),
    }
}

pub fn same_keys(catalog: &Catalog) -> Vec<String> {
    let all: BTreeSet<&String> = LANGS.iter().flat_map(|lang| catalog.lang(lang).keys()).collect();
    let absent = |key: &&String| {
        let lacking: Vec<_> = LANGS.into_iter().filter(|lang| !catalog.lang(lang).contains_key(*key)).collect();
        (!lacking.is_empty()).then(|| format!("{key} is missing in {}", lacking.join(", ")))
    };
    all.iter().filter_map(absent).collect()
}

pub fn same_variables(catalog: &Catalog) -> Vec<String> {
    let mut problems = Vec::new();
    for (key, english) in catalog.lang("en") {
        for lang in LANGS {
            let Some(text) = catalog.lang(lang).get(key).filter(|text| text.variables != english.variables) else {
                continue;
            };
            problems.push(format!("{key}: {lang} uses {:?}, en {:?}", text.variables, english.variables));
        }
    }
    problems
}

pub fn plurals(catalog: &Catalog) -> Vec<String> {
    let mut problems = Vec::new();
    for lang in LANGS {
        for (key, text) in catalog.lang(lang) {
            problems.extend(plural(lang, text).into_iter().map(|problem| format!("{lang} {key}: {problem}")));
        }
    }
    problems
}

fn plural(lang: &str, text: &Text) -> Vec<String> {
    let categories = ["zero", "one", "two", "few", "many"];
    let (needed, allowed) = forms(lang);
    let mut problems = Vec::new();
    for select in &text.selects {
        let counts = select.keys.iter().any(|key| categories.contains(&key.as_str()));
        if select.keys.len() < 2 && !select.numbers {
            problems.push("a select with one branch".to_owned());
        }
        if !counts {
            continue;
        }
        // The selector becomes a category (src/lang/build.rs), which no number equals.
        if select.numbers {
            problems.push("numbers and plural forms in one select".to_owned());
        }
        let has = |form: &&&str| select.keys.iter().any(|key| key == **form);
        let lacking: Vec<_> = needed.iter().filter(|form| !has(form)).collect();
        let odd = |key: &&String| !needed.contains(&key.as_str()) && !allowed.contains(&key.as_str());
        let odd: Vec<_> = select.keys.iter().filter(odd).collect();
        if !lacking.is_empty() {
            problems.push(format!("lacks {lacking:?}"));
        }
        if !odd.is_empty() {
            problems.push(format!("has {odd:?}, which the language does not know"));
        }
    }
    problems
}

pub fn missing(catalog: &Catalog, sources: &Sources) -> Vec<String> {
    let known = catalog.lang("en");
    let calls = sources.calls();
    let unknown = calls.iter().filter(|call| !known.contains_key(&call.key));
    let mut problems: Vec<_> = unknown.map(|call| format!("{}: no message {}", call.place, call.key)).collect();
    for lang in LANGS {
        for (key, text) in catalog.lang(lang) {
            let lost = text.references.iter().filter(|name| !known.contains_key(*name));
            problems.extend(lost.map(|name| format!("{lang} {key}: refers to {name}, which is no message")));
        }
    }
    problems
}

/// Quoted words that only look like keys.
const NO_MESSAGES: &[(&str, &str)] = &[
    ("verify-email", "a kind of message"),
    ("reset-password", "a kind of message"),
    ("sign-in-code", "a kind of message"),
    ("password-changed", "a kind of message"),
    ("email-changed", "a kind of message"),
    ("verify-events", "a name of work to be done"),
    ("sign-in", "a word of an address"),
    ("sign-out", "a word of an address"),
    ("sign-up", "a word of an address, and a kind of link"),
    ("sanduk-demo", "a password"),
    ("tax-number", "a field's word in the log"),
    ("pay-days", "a field's word in the log"),
];

/// Finds words shaped like a key of a known family (`form-…`, `error-…`) that no message has.
pub fn mistyped(catalog: &Catalog, sources: &Sources) -> Vec<String> {
    let known = catalog.lang("en");
    let family = |key: &str| key.split('-').next().unwrap_or_default().to_owned();
    let families: BTreeSet<String> = known.keys().map(|key| family(key)).collect();
    let words = sources.words();
    let excused = |key: &str| {
        let start = DYNAMIC.iter().any(|(start, _)| *start == key);
        start || NO_MESSAGES.iter().any(|(word, _)| *word == key) || domain::access::Permission::parse(key).is_some()
    };
    let odd = words.iter().filter(|word| families.contains(&family(&word.key)) && !known.contains_key(&word.key));
    odd.filter(|word| !excused(&word.key)).map(|word| format!("{}: no message {}", word.place, word.key)).collect()
}

pub fn unused(catalog: &Catalog, sources: &Sources) -> Vec<String> {
    unused_but(catalog, sources, DYNAMIC)
}

pub fn unused_but(catalog: &Catalog, sources: &Sources, dynamic: &[(&str, &str)]) -> Vec<String> {
    let english = catalog.lang("en");
    let referred: BTreeSet<&String> = english.values().flat_map(|text| &text.references).collect();
    let built = |key: &str| dynamic.iter().any(|(start, _)| key.starts_with(start));
    let idle = |key: &&String| {
        // An attribute is asked for with its message: `field.hint`, or built from the message's key.
        let message = key.split('.').next().unwrap_or(key);
        let quoted = |key: &str| sources.contain(&format!("\"{key}\""));
        !quoted(key) && !quoted(message) && !built(key) && !referred.contains(&message.to_owned())
    };
    let mut problems: Vec<_> = english.keys().filter(idle).map(|key| format!("{key} is not used")).collect();
    for (start, code) in dynamic {
        let needed = english.keys().any(|key| key.starts_with(start));
        if !needed || !sources.contain(code) {
            problems.push(format!("dynamic prefix {start}: no key needs it, or no source has {code}"));
        }
    }
    problems
}

pub fn arguments(catalog: &Catalog, sources: &Sources) -> Vec<String> {
    let mut problems = Vec::new();
    for call in sources.calls() {
        let Some((text, given)) = catalog.lang("en").get(&call.key).zip(call.given) else { continue };
        if text.variables != given {
            problems.push(format!("{}: {} wants {:?}, given {given:?}", call.place, call.key, text.variables));
        }
    }
    problems
}
