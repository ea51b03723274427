//! The program's text, read for the message keys it asks for.
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// A message the source asks for by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    pub place: String,
    pub key: String,
    /// The variables given, when the call shows them.
    pub given: Option<BTreeSet<String>>,
}

/// The program's files: path and text.
pub struct Sources(Vec<(String, String)>);

impl Sources {
    /// Everything under `src/` and `views/`: Rust, and the templates beside it.
    pub fn load(root: &Path) -> Sources {
        let mut files = Vec::new();
        for folder in ["src", "views"] {
            walk(&root.join(folder), &mut files);
        }
        let read = |path: PathBuf| {
            let name = path.strip_prefix(root).unwrap().display().to_string();
            fs::read_to_string(&path).ok().map(|text| (name, text))
        };
        Sources(files.into_iter().filter_map(read).collect())
    }

    pub fn of(text: &str) -> Sources {
        Sources(vec![("src/sample.rs".to_owned(), text.to_owned())])
    }

    /// Whether the text, such as `"role-`, stands anywhere in the program.
    pub fn contain(&self, text: &str) -> bool {
        self.0.iter().any(|(_, source)| source.contains(text))
    }

    /// Every quoted word that has the shape of a key, outside tests and outside views, whose words are also classes
    /// and ids: a key returned by a rule is asked for elsewhere, by variable.
    pub fn words(&self) -> Vec<Call> {
        let mut words = Vec::new();
        for (path, text) in self.0.iter().filter(|(path, _)| path.starts_with("src/") && path.ends_with(".rs")) {
            let text = without_comments(text.split("#[cfg(test)]").next().unwrap_or_default());
            let keys = quoted(&text).filter(|(_, word)| is_key(word));
            let call = |(line, word): (usize, &str)| Call {
                place: format!("{path}:{line}"),
                key: word.to_owned(),
                given: None,
            };
            words.extend(keys.map(call));
        }
        words
    }

    /// Every message asked for by a literal key, outside tests.
    pub fn calls(&self) -> Vec<Call> {
        let mut calls = Vec::new();
        for (path, text) in &self.0 {
            // A file's tests stand at its end; what they ask for may be missing on purpose.
            let text = &without_comments(text.split("#[cfg(test)]").next().unwrap_or_default());
            if path.ends_with(".rs") && !path.contains("vectors") {
                read_macros(path, text, &mut calls);
                read_methods(path, text, &mut calls);
            }
        }
        calls
    }
}

fn quoted(text: &str) -> impl Iterator<Item = (usize, &str)> {
    // Every second piece between quotes is a literal; keys hold no escapes, so an odd one out does no harm for long.
    text.lines().enumerate().flat_map(|(at, line)| line.split('"').skip(1).step_by(2).map(move |word| (at + 1, word)))
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|ending| ["rs", "html", "txt"].contains(&&*ending.to_string_lossy())) {
            files.push(path);
        }
    }
}

/// Comments show calls that are none; their lines stay, so that places stay right.
fn without_comments(text: &str) -> String {
    let code = |line: &'_ str| if line.trim_start().starts_with("//") { String::new() } else { line.to_owned() };
    text.lines().map(code).collect::<Vec<_>>().join("\n")
}

fn line(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

/// `t!(tr, "key", name = value, …)`.
fn read_macros(path: &str, text: &str, calls: &mut Vec<Call>) {
    for (at, _) in text.match_indices("t!(") {
        let parts = arguments(&text[at + 3..]);
        let is_macro = !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let Some(key) = parts.get(1).and_then(|part| literal(part)).filter(|_| is_macro) else { continue };
        let names = parts[2..].iter().filter_map(|part| part.split_once('=')).map(|(name, _)| name.trim().to_owned());
        calls.push(Call { place: format!("{path}:{}", line(text, at)), key, given: Some(names.collect()) });
    }
}

/// `tr.text("key")` and its like, and the keys of problems: `problems.add("field", "key")`, `Err("key")`.
fn read_methods(path: &str, text: &str, calls: &mut Vec<Call>) {
    let spots: [(&str, usize, Option<&[&str]>); 9] = [
        (".text(", 0, Some(&[])),
        (".plain(", 0, Some(&[])),
        (".with(", 0, None),
        (".plain_with(", 0, None),
        (".has(", 0, None),
        ("Err(", 0, Some(&[])),
        (".add(", 1, Some(&[])),
        ("Problems::one(", 1, Some(&[])),
        (".add_limit(", 1, Some(&["limit"])),
    ];
    for (start, position, given) in spots {
        for (at, _) in text.match_indices(start) {
            let parts = arguments(&text[at + start.len()..]);
            // Other types have methods of these names: only what looks like a key counts.
            if let Some(key) = parts.get(position).and_then(|part| literal(part)).filter(|key| is_key(key)) {
                let given = given.map(|names| names.iter().map(|name| (*name).to_owned()).collect());
                calls.push(Call { place: format!("{path}:{}", line(text, at)), key, given });
            }
        }
    }
}

fn is_key(text: &str) -> bool {
    let plain = text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.'));
    plain && text.contains('-') && text.starts_with(|c: char| c.is_ascii_lowercase())
}

/// The arguments of a call whose opening bracket was just passed, split at its own commas.
fn arguments(text: &str) -> Vec<String> {
    let (mut parts, mut part) = (Vec::new(), String::new());
    let (mut depth, mut quoted, mut escaped) = (0usize, false, false);
    for c in text.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            ')' | ']' | '}' if depth == 0 => break,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(std::mem::take(&mut part));
                continue;
            }
            _ => {}
        }
        part.push(c);
    }
    parts.push(part);
    parts
}

fn literal(part: &str) -> Option<String> {
    let inner = part.trim().strip_prefix('"')?.strip_suffix('"')?;
    (!inner.contains('"')).then(|| inner.to_owned())
}
