//! What a careful reader of each language would mark: words left in English, wrong blanks, foreign punctuation.
use super::catalog::{Catalog, LANGS};

/// Messages that may read the same as in English, and where.
const ALIKE: &[(&str, &[&str], &str)] = &[
    ("sanduk", &["fr", "sr"], "the product's name"),
    ("stops-signature", &["fr"], "the same word"),
    ("stops-photo", &["fr"], "the same word"),
    ("files-kilobytes", &["sr"], "the same unit"),
    ("lasting-minutes", &["fr"], "the same word"),
    ("messages-channel-email", &["fr"], "the word in use"),
    ("messages-channel-sms", &["fr", "sr"], "the word in use"),
    ("messages-channel-whatsapp", &["fr", "sr"], "the service's name"),
    ("messages-kind-invitation", &["fr"], "the same word"),
    ("templates-kind", &["fr"], "the same word"),
    ("components-code", &["fr"], "the same word"),
    ("components-person", &["fr"], "a person's name"),
    ("currency-eur", &["fr"], "the same word"),
    ("ui-actions", &["fr"], "the same word"),
    ("ui-date", &["fr"], "the same word"),
    ("shell-notifications", &["fr"], "the same word"),
    ("ui-email", &["fr"], "the word in use"),
    ("ui-menu", &["fr"], "the same word"),
    ("ui-note", &["fr"], "the same word"),
    ("ui-total", &["fr"], "the same word"),
    ("accounts-limit", &["sr"], "the same word"),
    ("accounts-site", &["fr"], "the same word"),
    ("contacts", &["fr"], "the same word"),
    ("carnet", &["fr"], "the same word"),
    ("members-sites", &["fr"], "the same word"),
    ("sites", &["fr"], "the same word"),
    ("function-stock", &["fr"], "the same word"),
    ("module-contacts", &["fr"], "the same word"),
    ("module-catalogue", &["fr"], "the same word"),
    ("module-messages", &["fr"], "the same word"),
    ("shelf", &["fr"], "the same word"),
    ("items-description", &["fr"], "the same word"),
    ("items-site", &["fr"], "the same word"),
    ("items-stock", &["fr"], "the same word"),
    ("prices-cartons", &["fr"], "the same word"),
    ("unit-kilogram", &["fr", "sr"], "the unit's sign"),
    ("unit-litre", &["fr", "sr"], "the unit's sign"),
    ("unit-metre", &["fr", "sr"], "the unit's sign"),
    ("unit-hour", &["fr", "sr"], "the unit's sign"),
    ("imports-kind-stock", &["fr"], "the same word"),
    ("imports-verdict", &["fr"], "the same word"),
    ("imports-csv", &["ar", "fr", "hi", "sr"], "the format's name"),
    ("imports-xlsx", &["ar", "fr", "hi", "sr"], "the program's name"),
    ("role-admin", &["sr"], "the same word"),
    ("identifier-iban", &["fr", "sr"], "the number's name"),
    ("invoices-taxes", &["fr"], "the same word"),
    ("chart-capital", &["fr"], "the same word"),
    ("callbacks-proof", &["fr"], "the same word"),
    ("gateways-mode-test", &["fr"], "the same word"),
    ("gateways-test-note", &["fr"], "the same word"),
    ("gateways-provider-chargily", &["ar", "fr", "hi", "sr"], "the firm's name"),
    ("gateways-provider-payaid", &["ar", "fr", "hi", "sr"], "the firm's name"),
    ("gateways-provider-simulator", &["sr"], "the same word"),
    ("gateways-salt", &["sr"], "the word in use"),
    ("pay-ips", &["ar", "fr", "hi", "sr"], "the code's name, as it is printed"),
];

pub fn translated(catalog: &Catalog) -> Vec<String> {
    translated_but(catalog, ALIKE)
}

/// Finds values equal to English, and Arabic or Hindi ones without a letter of their script.
pub fn translated_but(catalog: &Catalog, alike: &[(&str, &[&str], &str)]) -> Vec<String> {
    let mut problems = Vec::new();
    let excused = |key: &str, lang: &str| alike.iter().any(|(name, langs, _)| *name == key && langs.contains(&lang));
    for (key, english) in catalog.lang("en") {
        let worded = english.words.replace("{}", "").chars().any(char::is_alphabetic);
        for lang in LANGS.into_iter().filter(|lang| *lang != "en" && worded) {
            let Some(text) = catalog.lang(lang).get(key) else { continue };
            let foreign = !text.words.chars().any(|c| is_own(lang, c));
            let left = text.words == english.words || foreign;
            match (left, excused(key, lang)) {
                (true, false) => problems.push(format!("{lang} {key}: still English: {}", text.words)),
                (false, true) => problems.push(format!("{lang} {key}: is translated, so no longer an exception")),
                _ => {}
            }
        }
    }
    let gone = alike.iter().filter(|(key, ..)| !catalog.lang("en").contains_key(*key));
    problems.extend(gone.map(|(key, ..)| format!("{key}: excused, but no message")));
    problems
}

fn is_own(lang: &str, c: char) -> bool {
    match lang {
        "ar" => matches!(c, '\u{620}'..='\u{64A}'),
        "hi" => matches!(c, '\u{900}'..='\u{97F}'),
        _ => c.is_alphabetic() && !matches!(c, '\u{400}'..='\u{52F}'),
    }
}

pub fn typography(catalog: &Catalog) -> Vec<String> {
    let mut problems = Vec::new();
    for lang in LANGS {
        for (key, text) in catalog.lang(lang) {
            let found = faults(lang, &text.words);
            problems.extend(found.into_iter().map(|fault| format!("{lang} {key}: {fault}: {}", text.words)));
        }
    }
    problems
}

fn faults(lang: &str, words: &str) -> Vec<&'static str> {
    let letters: Vec<char> = words.chars().collect();
    let any = |test: &dyn Fn(char, char, char) -> bool| letters.windows(3).any(|at| test(at[0], at[1], at[2]));
    let digit = |c: char| c.is_ascii_digit();
    let arabic = |c: char| is_own("ar", c);
    let mut faults = Vec::new();
    let mut mark = |found: bool, fault| {
        if found {
            faults.push(fault);
        }
    };
    mark(any(&|a, b, c| digit(a) && b == ' ' && digit(c)), "a breaking blank inside a number");
    mark(words.contains("  "), "two blanks");
    mark(words.contains("..."), "three points for …");
    mark(words.chars().any(lang::bidi::is_control), "an invisible direction mark");
    // French blanks and apostrophes are set when the files are embedded (src/lang/build.rs).
    match lang {
        "ar" => {
            mark(any(&|a, b, _| arabic(a) && ",;?".contains(b)), "Latin punctuation for ،؛؟");
            mark(letters.ends_with(&['?']), "Latin punctuation for ،؛؟");
        }
        "sr" => mark(words.chars().any(|c| matches!(c, '\u{400}'..='\u{52F}')), "Cyrillic in the Latin text"),
        "hi" => mark(words.ends_with('.'), "a full stop for ।"),
        _ => {}
    }
    faults
}
