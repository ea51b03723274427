//! The layout of the code, held by reading it: which layer may use what, how long a file is, one word per thing.
mod crates;
mod files;
mod words;

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The root of the clone.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A file's path from the root, and its text.
pub struct Source {
    pub path: String,
    pub text: String,
}

impl Source {
    pub fn is_under(&self, folder: &str) -> bool {
        self.path.starts_with(folder)
    }

    /// The lines with their numbers, without what stands behind `//`.
    pub fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(n, line)| (n + 1, bare(line)))
    }

    /// The code in front of the file's own tests.
    pub fn product(&self) -> &str {
        let marks = ["#[cfg(test)]\nmod tests {", "#[cfg(test)]\npub(crate) mod tests {"];
        let end = marks.iter().filter_map(|mark| self.text.find(mark)).min();
        &self.text[..end.unwrap_or(self.text.len())]
    }
}

/// A line without its comment. A `//` inside a text (an address) stays.
fn bare(line: &str) -> &str {
    match line.find("//") {
        Some(at) if !line[..at].contains('"') => &line[..at],
        _ => line,
    }
}

/// Every file under a folder whose name ends so, in order.
pub fn sources(folder: &str, ending: &str) -> Vec<Source> {
    let mut found = Vec::new();
    gather(&root().join(folder), ending, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(!found.is_empty(), "no {ending} under {folder}: is this test looking in the right place?");
    found
}

fn gather(folder: &Path, ending: &str, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !matches!(name.as_str(), "target" | "node_modules" | "var") && !name.starts_with('.') {
                gather(&path, ending, found);
            }
        } else if name.ends_with(ending)
            && let Ok(text) = fs::read_to_string(&path)
        {
            let path = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
            found.push(Source { path, text });
        }
    }
}

/// All of our Rust: the product and its tests.
pub fn rust() -> Vec<Source> {
    ["src", "views", "tests"].into_iter().flat_map(|folder| sources(folder, ".rs")).collect()
}

/// The product's Rust alone.
pub fn product() -> Vec<Source> {
    ["src", "views"].into_iter().flat_map(|folder| sources(folder, ".rs")).collect()
}

/// Fails with every fault at once: one run shows all there is to mend.
pub fn none(what: &str, faults: Vec<String>) {
    assert!(faults.is_empty(), "{what}:\n  {}", faults.join("\n  "));
}
