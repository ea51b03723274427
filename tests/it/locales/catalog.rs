//! The message files of `locales/`, parsed.
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

pub const LANGS: [&str; 5] = ["ar", "en", "fr", "hi", "sr"];

/// One select expression: what it chooses by, and between what.
#[derive(Debug, Clone, Default)]
pub struct Select {
    pub keys: Vec<String>,
    pub numbers: bool,
}

/// The value of a message or of one of its attributes.
#[derive(Debug, Clone, Default)]
pub struct Text {
    /// The words alone, branches one after another, placeables as `{}`.
    pub words: String,
    pub variables: BTreeSet<String>,
    pub references: BTreeSet<String>,
    pub selects: Vec<Select>,
}

/// All messages; a key is `message` or `message.attribute`.
#[derive(Debug, Default)]
pub struct Catalog {
    pub langs: BTreeMap<String, BTreeMap<String, Text>>,
    /// What could not be read: syntax errors, a key written twice.
    pub faults: Vec<String>,
}

impl Catalog {
    pub fn load(root: &Path) -> Catalog {
        let mut files = Vec::new();
        for lang in LANGS {
            for entry in fs::read_dir(root.join("locales").join(lang)).unwrap() {
                let path = entry.unwrap().path();
                if path.extension().is_some_and(|ending| ending == "ftl") {
                    let name = path.file_name().unwrap().to_string_lossy().into_owned();
                    files.push((lang.to_owned(), name, fs::read_to_string(&path).unwrap()));
                }
            }
        }
        Catalog::of(&files)
    }

    /// A catalog of (language, file, text).
    pub fn of(files: &[(String, String, String)]) -> Catalog {
        let mut catalog = Catalog::default();
        for (lang, file, text) in files {
            catalog.read(lang, file, text);
        }
        catalog
    }

    pub fn lang(&self, lang: &str) -> &BTreeMap<String, Text> {
        static NONE: BTreeMap<String, Text> = BTreeMap::new();
        self.langs.get(lang).unwrap_or(&NONE)
    }

    fn read(&mut self, lang: &str, file: &str, text: &str) {
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                self.faults.extend(errors.iter().map(|error| format!("{lang}/{file}: {error}")));
                resource
            }
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut put = |key: String, pattern: &Pattern<&str>| {
                let messages = self.langs.entry(lang.to_owned()).or_default();
                if messages.insert(key.clone(), flat(pattern)).is_some() {
                    self.faults.push(format!("{lang}/{file}: {key} is written twice"));
                }
            };
            if let Some(value) = &message.value {
                put(message.id.name.to_owned(), value);
            }
            for attribute in &message.attributes {
                put(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
            }
        }
    }
}

fn flat(pattern: &Pattern<&str>) -> Text {
    let mut text = Text::default();
    read_pattern(pattern, &mut text);
    text
}

fn read_pattern(pattern: &Pattern<&str>, text: &mut Text) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.words.push_str(value),
            PatternElement::Placeable { expression } => read_expression(expression, text),
        }
    }
}

fn read_expression(expression: &Expression<&str>, text: &mut Text) {
    let Expression::Select { selector, variants } = expression else {
        if let Expression::Inline(inline) = expression {
            text.words.push_str("{}");
            read_inline(inline, text);
        }
        return;
    };
    read_inline(selector, text);
    let mut select = Select::default();
    for variant in variants {
        match &variant.key {
            VariantKey::Identifier { name } => select.keys.push((*name).to_owned()),
            VariantKey::NumberLiteral { .. } => select.numbers = true,
        }
        read_pattern(&variant.value, text);
        text.words.push('\n');
    }
    text.selects.push(select);
}

fn read_inline(inline: &InlineExpression<&str>, text: &mut Text) {
    match inline {
        InlineExpression::VariableReference { id } => {
            text.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            text.references.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| read_inline(argument, text));
        }
        InlineExpression::Placeable { expression } => read_expression(expression, text),
        InlineExpression::StringLiteral { value } => text.words.push_str(value),
        _ => {}
    }
}
