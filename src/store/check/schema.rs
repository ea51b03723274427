//! Which tables have a tenant, read from the migrations that make them.
use std::collections::BTreeSet;

/// The names of all tables with a `tenant_id`, in lower case. What replaced tables leaves is dropped by each engine's own
/// folder, in both alike.
pub(super) fn tenant_tables() -> BTreeSet<String> {
    let mut tables: BTreeSet<String> =
        sqlx::migrate!("../../migrations").iter().flat_map(|migration| made(migration.sql.as_str())).collect();
    for own in sqlx::migrate!("../../migrations/sqlite").iter() {
        let gone = dropped(own.sql.as_str());
        tables.retain(|name| !gone.contains(name));
        tables.extend(made(own.sql.as_str()));
    }
    tables
}

/// A migration in lower case, without its comments.
fn plain(sql: &str) -> String {
    let lines = sql.lines().map(|line| line.split("--").next().unwrap_or_default().to_lowercase());
    lines.fold(String::with_capacity(sql.len()), |text, line| text + &line + "\n")
}

/// The tables that one migration drops.
fn dropped(sql: &str) -> Vec<String> {
    let text = plain(sql);
    text.split(';').filter_map(|statement| Some(statement.split_once("drop table")?.1.trim().to_owned())).collect()
}

/// The tenant tables that one migration makes.
fn made(sql: &str) -> Vec<String> {
    let text = plain(sql);
    let statements = text.split(';').filter_map(|statement| {
        let (_, rest) = statement.split_once("create table")?;
        let rest = rest.trim_start().trim_start_matches("if not exists");
        let (name, body) = rest.split_once('(')?;
        body.contains("tenant_id").then(|| name.trim().trim_matches('"').to_owned())
    });
    statements.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_tables_of_a_migration() {
        let sql = "-- tenant_id; CREATE TABLE no (tenant_id)\nCREATE TABLE one (\n tenant_id BIGINT -- x; y\n);
                   CREATE TABLE two (id BIGINT); CREATE INDEX i ON two (id); CREATE TABLE IF NOT EXISTS three (tenant_id BIGINT);";
        assert_eq!(made(sql), ["one", "three"]);
        assert_eq!(dropped("-- DROP TABLE no;\nDROP TABLE one;\nSELECT 1;"), ["one"]);
    }
}
