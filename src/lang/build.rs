//! Gathers `locales/<lang>/*.ftl` into one table that the crate embeds.
//!
//! On the way every select by plural category gets its selector wrapped, `{ $n -> [one] … }` becoming
//! `{ PLURAL($n) -> [one] … }`, so that ICU4X chooses the category: see src/lang/plural.rs.

use fluent_syntax::{
    ast::{
        CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, Resource, Variant,
        VariantKey,
    },
    parser, serializer,
};
use std::{env, error::Error, fmt::Write, fs, path::PathBuf};

const LANGS: [&str; 5] = ["ar", "fr", "en", "hi", "sr"];
const CATEGORIES: [&str; 5] = ["zero", "one", "two", "few", "many"];

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../locales").canonicalize()?;
    let mut table = String::from("&[\n");
    for lang in LANGS {
        let folder = root.join(lang);
        // Relative: a cache of builds may be used by another clone, whose files are elsewhere.
        println!("cargo::rerun-if-changed=../../locales/{lang}");
        let mut files: Vec<PathBuf> =
            fs::read_dir(&folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
        files.retain(|path| path.extension().is_some_and(|ext| ext == "ftl"));
        files.sort();
        for file in files {
            let name = file.file_stem().unwrap_or_default().to_string_lossy();
            let text = prepared(lang, &fs::read_to_string(&file)?);
            writeln!(table, "    ({lang:?}, {name:?}, {text:?}),")?;
        }
    }
    table.push(']');
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("locales.rs"), table)?;
    Ok(())
}

/// The file's messages with their plural selects wrapped, without comments. What does not parse is left out and
/// reported by the locale tests, which read the files themselves.
fn prepared(lang: &str, text: &str) -> String {
    let mut resource: Resource<String> = match parser::parse(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    resource.body.retain(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_)));
    for entry in &mut resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        let patterns = value.into_iter().chain(attributes.iter_mut().map(|attribute| &mut attribute.value));
        for pattern in patterns {
            wrap_pattern(pattern);
            if lang == "fr" {
                each_text(pattern, &french);
            }
        }
    }
    serializer::serialize(&resource)
}

/// French sets its high punctuation off with a blank that must not break, and writes ’ for '. Translators type plain
/// ones.
fn french(text: &mut String) {
    for mark in ['?', '!', ';', '»'] {
        *text = text.replace(&format!(" {mark}"), &format!("\u{202F}{mark}"));
    }
    *text = text.replace(" :", "\u{A0}:").replace("« ", "«\u{202F}").replace('\'', "’");
}

fn each_text(pattern: &mut Pattern<String>, change: &impl Fn(&mut String)) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => change(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| each_text(&mut variant.value, change));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

fn wrap_pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            wrap(expression);
        }
    }
}

fn wrap(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { selector, variants } => {
            variants.iter_mut().for_each(|variant| wrap_pattern(&mut variant.value));
            if variants.iter().any(is_category) {
                let id = Identifier { name: "PLURAL".to_owned() };
                let arguments = CallArguments { positional: vec![selector.clone()], named: Vec::new() };
                *selector = InlineExpression::FunctionReference { id, arguments };
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => wrap(expression),
        Expression::Inline(_) => {}
    }
}

fn is_category(variant: &Variant<String>) -> bool {
    matches!(&variant.key, VariantKey::Identifier { name } if CATEGORIES.contains(&name.as_str()))
}
