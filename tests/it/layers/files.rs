//! How a file looks: its length, its first line, what it may not hold.
use super::{Source, none, product, rust, sources};
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

#[test]
fn no_file_is_longer_than_a_screenful_of_thought() {
    let mut files = rust();
    files.extend(sources("assets", ".css").into_iter().chain(sources("assets/js", ".js")));
    let long = files.iter().map(|file| (file.text.lines().count(), &file.path)).filter(|(lines, _)| *lines > 300);
    none("files over 300 lines", long.map(|(lines, path)| format!("{path}: {lines}")).collect());
}

#[test]
fn the_first_line_says_what_the_file_is_for() {
    let says = |text: &str| text.lines().next().is_some_and(|line| line.starts_with("//! ") && line.len() > 12);
    none("files without a head line", rust().into_iter().filter(|f| !says(&f.text)).map(|f| f.path).collect());
}

#[test]
fn documents_fit_in_200_lines() {
    let documents = sources(".", ".md").into_iter().filter(|file| !file.path.starts_with("locales/"));
    let long = documents.map(|file| (file.text.lines().count(), file.path)).filter(|(lines, _)| *lines > 200);
    none("documents over 200 lines", long.map(|(lines, path)| format!("{path}: {lines}")).collect());
}

#[test]
fn no_lint_is_switched_off_without_a_reason() {
    let mut faults = Vec::new();
    for file in rust() {
        let hits = file.code().filter(|(_, line)| {
            line.trim_start().starts_with("#[allow(") || line.trim_start().starts_with("#![allow(")
        });
        faults.extend(hits.map(|(n, _)| format!("{}:{n}", file.path)));
    }
    none("use #[expect(lint, reason = …)]", faults);
}

/// The files in which a file may be named as a module.
fn parents(path: &Path) -> Vec<PathBuf> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let own = if path.ends_with("mod.rs") { folder.parent().unwrap_or(folder) } else { folder };
    let heads = ["mod.rs", "main.rs", "lib.rs"].map(|head| own.join(head));
    heads.into_iter().chain([own.with_extension("rs")]).collect()
}

#[test]
fn every_file_is_somebodys_module() {
    let rust = rust();
    let texts: HashMap<&Path, &str> = rust.iter().map(|file| (Path::new(&file.path), file.text.as_str())).collect();
    let alone = rust.iter().filter(|file| {
        let path = Path::new(&file.path);
        let root = ["main.rs", "lib.rs", "build.rs"].iter().any(|head| path.ends_with(head));
        let is_example = file.path.contains("/examples/");
        let stem = if path.ends_with("mod.rs") { path.parent().and_then(Path::file_stem) } else { path.file_stem() };
        let stem = stem.unwrap_or_default().to_string_lossy().into_owned();
        let named = [format!("mod {stem};"), format!("{stem}.rs\"]")];
        let is_named = |text: &str| named.iter().any(|name| text.contains(name));
        let beside = |other: &&Source| Path::new(&other.path).parent() == path.parent() && is_named(&other.text);
        let is_child =
            parents(path).iter().any(|parent| texts.get(parent.as_path()).is_some_and(|text| is_named(text)));
        !(root || is_example || is_child || rust.iter().any(|other| beside(&other)))
    });
    none("files nobody compiles", alone.map(|file| file.path.clone()).collect());
}

/// Written apart, so that this file does not find itself.
const UNFINISHED: [&str; 6] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("XX", "X:"),
    concat!("coming", " soon"),
    concat!("todo", "!("),
    concat!("unimplemented", "!("),
];

#[test]
fn nothing_is_left_for_later_in_the_code() {
    let mut files = rust();
    for (folder, ending) in
        [("assets/js", ".js"), ("assets/css", ".css"), ("locales", ".ftl"), ("migrations", ".sql"), ("docs", ".md")]
    {
        files.extend(sources(folder, ending));
    }
    let mut faults = Vec::new();
    for file in &files {
        let hits = file.text.lines().enumerate().filter(|(_, line)| UNFINISHED.iter().any(|word| line.contains(word)));
        faults.extend(hits.map(|(n, line)| format!("{}:{}: {}", file.path, n + 1, line.trim())));
    }
    none("unfinished", faults);
}

#[test]
fn tests_stand_beside_rules_and_parts_never_at_the_foot_of_handlers() {
    let handlers =
        ["src/web/desk/", "src/web/shop/", "src/web/round/", "src/web/operator/", "src/web/site/", "src/web/paper/"];
    let faults = product()
        .into_iter()
        .filter(|file| handlers.iter().any(|folder| file.is_under(folder)) && file.text.contains("#[cfg(test)]"));
    none("test pages through tests/it", faults.map(|file| file.path).collect());
}

#[test]
fn pages_carry_no_style_and_no_script_of_their_own() {
    let mut faults = Vec::new();
    for file in product().iter().filter(|file| file.is_under("views/")) {
        for (n, line) in file.product().lines().enumerate() {
            if inline(line) {
                faults.push(format!("{}:{}: {}", file.path, n + 1, line.trim()));
            }
        }
    }
    none("the content policy would drop these", faults);
}

/// `style="…"`, `onclick="…"`, `hx-on…`: what maud would write into a tag.
fn inline(line: &str) -> bool {
    line.split_whitespace().any(|word| {
        let name = word.split('=').next().unwrap_or_default();
        let value = word[name.len()..].starts_with("=\"")
            || word[name.len()..].starts_with("=(")
            || word[name.len()..].starts_with("={");
        let event = name.len() > 4 && name.starts_with("on") && name.bytes().all(|b| b.is_ascii_lowercase());
        value && (name == "style" || event || name.starts_with("hx-on"))
    })
}

#[test]
fn an_inline_style_would_be_found() {
    assert!(inline(r#"div class="a" style="color:red" {"#) && inline(r#"a onclick="x()""#) && inline("p style=(x)"));
    assert!(!inline(r#"let style = "x"; class="style" value=(on)"#));
}

#[test]
fn figures_are_grouped_by_lang_alone() {
    let marks = ["{:03}", ".rchunks(3)", ".chunks(3)", "{:0>3}"];
    let mut faults = Vec::new();
    for file in product().iter().filter(|file| !file.is_under("src/lang/")) {
        let code = file.product();
        faults.extend(marks.iter().filter(|mark| code.contains(**mark)).map(|mark| format!("{}: {mark}", file.path)));
    }
    none("digits are grouped by hand", faults);
}

#[test]
fn nothing_names_the_machine_it_was_written_on() {
    let homes = [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("../sha", "red/")];
    let mut faults = Vec::new();
    for ending in [".rs", ".toml", ".md", ".sh", ".mjs", ".js", ".sql", ".ftl", "Makefile", "Dockerfile"] {
        for file in sources(".", ending) {
            let hits = homes.iter().filter(|home| names(&file.text, home));
            faults.extend(hits.map(|home| format!("{}: {home}", file.path)));
        }
    }
    none("paths of one machine", faults);
}

/// Whether a path stands at the start of a word: `src/work/lib.rs` is ours.
fn names(text: &str, home: &str) -> bool {
    text.match_indices(home)
        .any(|(at, _)| !text[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '}' | '.' | ')')))
}
