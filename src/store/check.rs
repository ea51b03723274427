//! Tests only: every statement that runs is parsed, and stopped when it touches a tenant table without its tenant.
mod schema;
mod shape;
mod ties;
mod walk;

use sqlparser::{
    ast::Statement,
    dialect::{Dialect, PostgreSqlDialect, SQLiteDialect},
    parser::Parser,
};
use std::{
    cell::RefCell,
    collections::{BTreeSet, HashSet},
    sync::{LazyLock, Mutex, PoisonError},
};

static TABLES: LazyLock<BTreeSet<String>> = LazyLock::new(schema::tenant_tables);

/// Texts that were found good; a text is parsed once per process.
static PASSED: LazyLock<Mutex<HashSet<&'static str>>> = LazyLock::new(Mutex::default);

/// The tables that have a tenant, as the migrations make them.
pub fn tables() -> &'static BTreeSet<String> {
    &TABLES
}

/// Whether a tenant's statement ties every tenant table it touches to `$1`; the error names the table.
pub fn verify_tenant(sql: &str) -> Result<(), String> {
    walk::verify(&parse(sql)?, &TABLES)
}

/// Whether a statement leaves tenant tables alone; the error names the table.
pub fn verify_shared(sql: &str) -> Result<(), String> {
    walk::none(&parse(sql)?, &TABLES)
}

/// Whether a statement can be read at all.
pub fn verify_platform(sql: &str) -> Result<(), String> {
    parse(sql).map(|_| ())
}

tokio::task_local! {
    static WATCHED: RefCell<Vec<&'static str>>;
}

/// Runs something, and tells which statements ran in it, in their order.
pub async fn watched<F: Future>(work: F) -> (F::Output, Vec<&'static str>) {
    WATCHED
        .scope(RefCell::default(), async {
            let output = work.await;
            (output, WATCHED.with(RefCell::take))
        })
        .await
}

/// How many distinct texts have run in this process.
pub fn executed() -> usize {
    PASSED.lock().unwrap_or_else(PoisonError::into_inner).len()
}

/// A statement of one tenant.
pub(crate) fn tenant(sql: &'static str) {
    once(sql, verify_tenant);
}

/// A statement on tables of no tenant, inside a tenant's transaction.
pub(crate) fn shared(sql: &'static str) {
    once(sql, verify_shared);
}

/// A statement that crosses tenants for a stated reason.
pub(crate) fn platform(sql: &'static str) {
    once(sql, verify_platform);
}

#[expect(clippy::panic, reason = "this code is compiled for tests only, where a leak must stop the test that found it")]
fn once(sql: &'static str, verify: fn(&str) -> Result<(), String>) {
    // Nobody watches most of the time.
    let _ = WATCHED.try_with(|texts| texts.borrow_mut().push(sql));
    let passed = || PASSED.lock().unwrap_or_else(PoisonError::into_inner);
    if passed().contains(sql) {
        return;
    }
    if let Err(why) = verify(sql) {
        panic!("{why}, in:\n{sql}");
    }
    passed().insert(sql);
}

/// SQLite's own words (MATCH) are no PostgreSQL, so a text may be read either way.
fn parse(sql: &str) -> Result<Statement, String> {
    let read = |dialect: &dyn Dialect| Parser::parse_sql(dialect, sql).map_err(|error| error.to_string());
    let mut statements = read(&PostgreSqlDialect {}).or_else(|error| read(&SQLiteDialect {}).map_err(|_| error))?;
    match (statements.pop(), statements.len()) {
        (Some(statement), 0) => Ok(statement),
        _ => Err("it is not one statement".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(sql: &str) -> String {
        verify_tenant(sql).expect_err(sql)
    }

    #[test]
    fn the_migrations_tell_which_tables_have_a_tenant() {
        assert!(["organizations", "contacts", "memberships"].iter().all(|table| tables().contains(*table)));
        assert!(!tables().contains("users") && !tables().contains("sessions"));
    }

    #[test]
    fn a_tied_statement_passes() {
        for sql in [
            "SELECT id FROM contacts WHERE tenant_id = $1 AND id = $2",
            "SELECT c.id FROM contacts c WHERE ($2 = '' OR c.name LIKE $3) AND c.tenant_id = $1",
            "SELECT c.id FROM contacts c LEFT JOIN sites s ON s.tenant_id = c.tenant_id AND s.id = c.site_id
             WHERE c.tenant_id = $1",
            "SELECT c.id FROM contacts c JOIN sites s ON (s.tenant_id, s.id) = (c.tenant_id, c.site_id)
             JOIN memberships m ON m.tenant_id = s.tenant_id JOIN users u ON u.id = m.user_id WHERE $1 = m.tenant_id",
            "SELECT id FROM contacts c WHERE c.tenant_id = $1 AND EXISTS (SELECT 1 FROM membership_sites s
             WHERE s.tenant_id = c.tenant_id AND s.site_id = c.site_id)",
            "WITH mine AS (SELECT tenant_id, id FROM sites WHERE tenant_id = $1)
             SELECT c.id FROM contacts c JOIN mine ON mine.tenant_id = c.tenant_id",
            "UPDATE contacts SET name = $3 WHERE tenant_id = $1 AND id = $2",
            "UPDATE contacts AS c SET name = s.name FROM sites s WHERE s.tenant_id = c.tenant_id AND c.tenant_id = $1",
            "DELETE FROM contacts WHERE tenant_id = $1 AND id IN (SELECT id FROM contacts WHERE tenant_id = $1 LIMIT 5)",
            "INSERT INTO contacts (tenant_id, id) VALUES ($1, $2), ($1, $3) ON CONFLICT (tenant_id, id) DO NOTHING",
            "INSERT INTO contacts (tenant_id, id) SELECT $1, id FROM sites WHERE tenant_id = $1",
            "INSERT INTO contacts (tenant_id, id) SELECT s.tenant_id, s.id FROM sites s WHERE s.tenant_id = $1",
        ] {
            assert_eq!(verify_tenant(sql), Ok(()), "{sql}");
        }
    }

    #[test]
    fn an_untied_table_is_refused_by_name() {
        for (table, sql) in [
            ("contacts", "SELECT id FROM contacts WHERE id = $1"),
            ("contacts", "SELECT id FROM contacts WHERE tenant_id = $1 OR id = $2"),
            ("contacts", "SELECT id FROM contacts WHERE NOT (tenant_id = $1)"),
            ("sites", "SELECT c.id FROM contacts c JOIN sites s ON s.id = c.site_id WHERE c.tenant_id = $1"),
            ("contacts", "SELECT c.id FROM contacts c LEFT JOIN sites s ON c.tenant_id = $1 AND s.tenant_id = $1"),
            (
                "sites",
                "SELECT c.id FROM contacts c FULL JOIN sites s ON s.tenant_id = c.tenant_id WHERE c.tenant_id = $1",
            ),
            ("sites", "SELECT (SELECT name FROM sites LIMIT 1) FROM contacts WHERE tenant_id = $1"),
            ("sites", "SELECT id FROM contacts WHERE tenant_id = $1 AND site_id IN (SELECT id FROM sites)"),
            ("sites", "SELECT id FROM contacts WHERE tenant_id = $1 ORDER BY (SELECT count(*) FROM sites)"),
            ("sites", "WITH s AS (SELECT * FROM sites) SELECT 1 FROM s, contacts WHERE contacts.tenant_id = $1"),
            ("sites", "SELECT id FROM contacts WHERE tenant_id = $1 UNION SELECT id FROM sites"),
            ("sites", "UPDATE contacts SET name = (SELECT name FROM sites) WHERE tenant_id = $1"),
            ("contacts", "UPDATE contacts SET tenant_id = $2 WHERE tenant_id = $1"),
            ("contacts", "DELETE FROM contacts WHERE id = $2"),
            ("contacts", "INSERT INTO contacts (tenant_id, id) VALUES ($1, $2), ($3, $4)"),
            ("contacts", "INSERT INTO contacts (id, tenant_id) VALUES ($1, $2)"),
            (
                "contacts",
                "INSERT INTO contacts (tenant_id, id) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET name = $3",
            ),
            ("contacts", "INSERT INTO contacts (tenant_id, id) SELECT u.id, u.id FROM users u"),
            ("sites", "INSERT INTO contacts (tenant_id, id) SELECT $1, id FROM sites"),
        ] {
            let why = refused(sql);
            assert!(why.contains(table), "{why}: {sql}");
        }
    }

    #[test]
    fn a_derived_table_ties_only_with_a_proven_tenant() {
        refused("SELECT c.id FROM contacts c JOIN (SELECT 5 AS tenant_id) d ON c.tenant_id = d.tenant_id");
        refused("SELECT c.id FROM contacts c JOIN (SELECT user_id AS tenant_id FROM sessions) d USING (tenant_id)");
        let sql = "SELECT c.id FROM contacts c JOIN (SELECT $1 AS tenant_id) d ON c.tenant_id = d.tenant_id";
        assert_eq!(verify_tenant(sql), Ok(()));
    }

    #[test]
    fn shared_statements_leave_tenants_alone_and_platform_statements_are_sql() {
        assert_eq!(verify_shared("SELECT id FROM users WHERE id = $1"), Ok(()));
        let why = verify_shared("SELECT id FROM users WHERE id IN (SELECT user_id FROM memberships)");
        assert!(why.is_err_and(|why| why.contains("memberships")));
        assert!(verify_platform("SELEC 1").is_err());
        assert!(verify_platform("SELECT 1; SELECT 2").is_err());
    }
}
