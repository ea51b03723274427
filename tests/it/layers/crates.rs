//! What each layer may touch: STYLE's table, held against every manifest and every `use`.
use super::{none, product, root};
use std::{collections::BTreeSet, fs};

/// A layer, its manifest, the layers it may use, and the libraries it must not know.
struct Layer {
    folder: &'static str,
    uses: &'static [&'static str],
    never: &'static [&'static str],
}

const OURS: [&str; 7] = ["domain", "lang", "paper", "store", "views", "work", "web"];
const NETWORK: [&str; 4] = ["reqwest", "lettre", "poem", "object_store"];

const LAYERS: [Layer; 7] = [
    Layer {
        folder: "src/domain",
        uses: &[],
        never: &[
            "tokio",
            "sqlx-postgres",
            "poem",
            "maud",
            "fluent-bundle",
            "fred",
            "reqwest",
            "async-trait",
            "futures-util",
        ],
    },
    Layer {
        folder: "src/lang",
        uses: &["domain"],
        never: &["tokio", "sqlx", "poem", "maud", "fred", "reqwest", "async-trait", "futures-util"],
    },
    Layer {
        folder: "src/paper",
        uses: &["domain"],
        never: &["tokio", "sqlx", "poem", "maud", "fred", "reqwest", "async-trait", "futures-util", "fluent-bundle"],
    },
    Layer { folder: "src/store", uses: &["domain"], never: &["poem", "maud", "lettre", "reqwest", "fluent-bundle"] },
    Layer {
        folder: "views",
        uses: &["domain", "lang"],
        never: &["tokio", "sqlx", "poem", "fred", "reqwest", "lettre", "async-trait", "futures-util", "serde_json"],
    },
    Layer { folder: "src/work", uses: &["domain", "lang", "paper", "store"], never: &["poem", "maud", "sqlx", "fred"] },
    Layer {
        folder: "src/web",
        uses: &["domain", "lang", "paper", "store", "views"],
        never: &["sqlx", "fred", "reqwest", "lettre", "object_store", "minijinja"],
    },
];

/// The names under `[dependencies]` and `[dependencies.x]`; what only builds or tests use is not counted.
fn dependencies(manifest: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut inside = false;
    for line in manifest.lines().map(str::trim) {
        if let Some(table) = line.strip_prefix('[') {
            let table = table.trim_end_matches(']');
            inside = table == "dependencies";
            names.extend(table.strip_prefix("dependencies.").map(str::to_owned));
        } else if inside && !line.starts_with('#') {
            names.extend(line.split(['.', '=', ' ']).next().filter(|name| !name.is_empty()).map(str::to_owned));
        }
    }
    names
}

#[test]
fn each_layer_depends_on_what_it_may() {
    let mut faults = Vec::new();
    for layer in &LAYERS {
        let names = dependencies(&fs::read_to_string(root().join(layer.folder).join("Cargo.toml")).unwrap());
        assert!(!names.is_empty() || layer.folder == "src/domain", "{} has no dependencies?", layer.folder);
        for name in &names {
            let ours = OURS.contains(&name.as_str());
            if layer.never.contains(&name.as_str()) || (ours && !layer.uses.contains(&name.as_str())) {
                faults.push(format!("{} depends on {name}", layer.folder));
            }
        }
    }
    none("a layer reaches where it may not", faults);
}

#[test]
fn the_domain_waits_for_nothing() {
    let faults = product().into_iter().filter(|file| file.is_under("src/domain/")).flat_map(|file| {
        let lines = file.code().filter(|(_, line)| line.contains("async fn") || line.contains(".await"));
        lines.map(|(n, _)| format!("{}:{n}", file.path)).collect::<Vec<_>>()
    });
    none("rules are asked and answer at once", faults.collect());
}

#[test]
fn markup_is_built_in_views_only() {
    let faults = product().into_iter().filter(|file| file.is_under("src/")).filter(|file| {
        file.code()
            .any(|(_, line)| line.contains("html!") || line.contains("PreEscaped") || line.contains("maud::html"))
    });
    none("markup outside views", faults.map(|file| file.path).collect());
}

/// Text that is put in a page without escaping: each place writes its own constant, never a value.
const UNESCAPED: [&str; 2] = ["views/ui/weight.rs", "views/ui/document.rs"];

#[test]
fn nothing_is_put_in_a_page_unescaped() {
    let files = product().into_iter().filter(|file| file.is_under("views/"));
    let faults = files.filter(|file| file.text.contains("PreEscaped") && !UNESCAPED.contains(&file.path.as_str()));
    none("unescaped text", faults.map(|file| file.path).collect());
}

#[test]
fn sql_is_written_in_store_only() {
    let words = ["SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "sqlx::"];
    let mut faults = Vec::new();
    for file in product().iter().filter(|file| file.is_under("src/web/") || file.is_under("src/work/")) {
        let hits = file.code().filter(|(_, line)| words.iter().any(|word| line.contains(word)));
        faults.extend(hits.map(|(n, _)| format!("{}:{n}", file.path)));
    }
    none("SQL outside store", faults);
}

#[test]
fn only_the_store_and_the_work_reach_the_network() {
    let may = ["src/store/", "src/work/", "src/web/", "src/main", "src/serve", "src/config", "src/command/"];
    let mut faults = Vec::new();
    for file in product().iter().filter(|file| !may.iter().any(|folder| file.is_under(folder))) {
        let hits = file.code().filter(|(_, line)| NETWORK.iter().any(|name| line.contains(&format!("use {name}::"))));
        faults.extend(hits.map(|(n, _)| format!("{}:{n}", file.path)));
    }
    none("network in a pure layer", faults);
}

#[test]
fn time_is_an_argument() {
    let calls = ["SystemTime::now", "Timestamp::now", "Zoned::now", "OffsetDateTime::now_utc", "UtcDateTime::now"];
    let mut faults = Vec::new();
    for file in product().iter().filter(|file| file.path != "src/domain/time.rs") {
        let code = file.product();
        faults.extend(calls.iter().filter(|call| code.contains(**call)).map(|call| format!("{}: {call}", file.path)));
    }
    none("the clock is read outside the Clock", faults);
}

/// Where a float is a library's own parameter, far from money: the quality of a picture.
const PICTURES: &str = "src/store/files/images.rs";

#[test]
fn money_and_quantities_are_whole_numbers() {
    let mut faults = Vec::new();
    let layers = |path: &str| path.starts_with("src/domain/") || path.starts_with("src/store/");
    for file in product().iter().filter(|file| layers(&file.path) && file.path != PICTURES) {
        let words = |line: &str| line.split(|c: char| !c.is_alphanumeric()).any(|word| matches!(word, "f32" | "f64"));
        faults.extend(file.code().filter(|(_, line)| words(line)).map(|(n, _)| format!("{}:{n}", file.path)));
    }
    none("floats in domain or store", faults);
}
