//! Every statement in the source is prepared on the database under test, and every tenant's is proven tied to its tenant:
//! one that no test happens to run cannot rot unseen.
mod plans;

use crate::{
    kit::fresh,
    layers::{Source, none, sources},
};
use sqlx::{AssertSqlSafe, Connection, Executor, SqlSafeStr};
use store::check;

/// How a statement is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Scoped,
    Platform,
}

struct Text {
    kind: Kind,
    place: String,
    sql: String,
}

/// Words that only one of the engines knows. A statement that holds one has its twin for the other beside it.
const POSTGRES: [&str; 5] = ["pg_", "set_config", "SKIP LOCKED", "FOR UPDATE", "::"];
const SQLITE: [&str; 4] = [" MATCH ", "PRAGMA", "sqlite_", "json_each"];

fn all() -> Vec<Text> {
    sources("src/store", ".rs").iter().filter(|file| file.path != "src/store/sql.rs").flat_map(found).collect()
}

fn found(file: &Source) -> Vec<Text> {
    let code = file.product();
    let mut texts = Vec::new();
    for (kind, mark) in [(Kind::Scoped, "scoped!("), (Kind::Platform, "platform!(")] {
        for (at, _) in code.match_indices(mark) {
            let line = code[..at].lines().count();
            // A text that a macro puts together is known only when it runs; it is checked then.
            let Some(literals) = literals(&code[at + mark.len()..]) else { continue };
            let skip = usize::from(kind == Kind::Platform);
            let sql = literals.iter().skip(skip).map(String::as_str).collect::<String>();
            texts.push(Text { kind, place: format!("{}:{line}", file.path), sql });
        }
    }
    texts
}

/// The string literals up to the parenthesis that closes the macro, as the compiler reads them.
fn literals(code: &str) -> Option<Vec<String>> {
    let mut found = Vec::new();
    let mut depth = 1;
    let mut rest = code;
    while let Some(c) = rest.chars().next() {
        match c {
            '$' => return None,
            '(' => depth += 1,
            ')' => depth -= 1,
            '"' => {
                let (text, after) = literal(&rest[1..]);
                found.push(text);
                rest = after;
                continue;
            }
            'r' if rest.starts_with("r#\"") => {
                let end = rest.find("\"#").unwrap_or(rest.len() - 2);
                found.push(rest[3..end].to_owned());
                rest = &rest[end + 2..];
                continue;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
        rest = &rest[c.len_utf8()..];
    }
    Some(found)
}

fn literal(code: &str) -> (String, &str) {
    let mut text = String::new();
    let mut chars = code.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (text, &code[at + 1..]),
            '\\' => match chars.next() {
                Some((_, 'n')) => text.push('\n'),
                // A line that ends in a backslash goes on at the next word.
                Some((_, '\n')) => {
                    let (more, after) = literal(chars.as_str().trim_start());
                    return (text + &more, after);
                }
                Some((_, c)) => text.push(c),
                None => break,
            },
            c => text.push(c),
        }
    }
    (text, "")
}

#[test]
fn literals_are_read_as_the_compiler_reads_them() {
    let code = "\"why (not)\",\n \"SELECT '\\\"' \\\n      AS x\", concat!(\"a\", r#\"b\"c\"#)), \"outside\"";
    assert_eq!(literals(code).unwrap(), ["why (not)", "SELECT '\"' AS x", "a", "b\"c"]);
}

#[test]
fn every_scoped_statement_is_tied_to_its_tenant() {
    let all = all();
    let scoped: Vec<&Text> = all.iter().filter(|text| text.kind == Kind::Scoped).collect();
    assert!(scoped.len() >= 8, "only {} scoped statements found", scoped.len());
    let faults = scoped.iter().filter_map(|text| {
        check::verify_tenant(&text.sql).err().map(|why| format!("{}: {why}\n    {}", text.place, text.sql))
    });
    none("statements that may leave their tenant", faults.collect());
    println!("{} scoped and {} platform statements", scoped.len(), all.len() - scoped.len());
}

#[test]
fn every_platform_statement_can_be_read() {
    let faults = all().into_iter().filter(|text| text.kind == Kind::Platform).filter_map(|text| {
        check::verify_platform(&text.sql).err().map(|why| format!("{}: {why}\n    {}", text.place, text.sql))
    });
    none("statements that are no SQL", faults.collect());
}

#[tokio::test]
async fn every_statement_prepares_on_this_database() {
    let urls = fresh().await;
    let mut faults = Vec::new();
    let mut prepared = 0;
    let postgres = urls.is_postgres();
    let others: &[&str] = if postgres { &SQLITE } else { &POSTGRES };
    let mut link = Link::open(&urls.url).await;
    for text in all().into_iter().filter(|text| !others.iter().any(|word| text.sql.contains(word))) {
        match link.prepare(text.sql.clone()).await {
            Ok(()) => prepared += 1,
            // The product sends each value's type with it, which makes `$3 IS NULL` clear.
            Err(sqlx::Error::Database(why)) if matches!(why.code().as_deref(), Some("42P18" | "42P08")) => {
                prepared += 1
            }
            Err(why) => faults.push(format!("{}: {why}\n    {}", text.place, text.sql)),
        }
    }
    none("statements this database refuses", faults);
    assert!(prepared >= 15, "only {prepared} statements were prepared");
    println!("{prepared} statements prepared on {}", if postgres { "PostgreSQL" } else { "SQLite" });
}

/// The engine's own connection: `Any` would not prepare without values.
enum Link {
    Sqlite(sqlx::SqliteConnection),
    Postgres(sqlx::PgConnection),
}

impl Link {
    async fn open(url: &str) -> Link {
        if url.starts_with("postgres") {
            Link::Postgres(sqlx::PgConnection::connect(url).await.unwrap())
        } else {
            Link::Sqlite(sqlx::SqliteConnection::connect(url).await.unwrap())
        }
    }

    async fn prepare(&mut self, sql: String) -> Result<(), sqlx::Error> {
        let sql = AssertSqlSafe(sql).into_sql_str();
        match self {
            Link::Sqlite(link) => link.prepare(sql).await.map(|_| ()),
            Link::Postgres(link) => link.prepare(sql).await.map(|_| ()),
        }
    }
}
