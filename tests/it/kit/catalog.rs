//! The database from outside the product: its catalog, and every row of every tenant.
use super::Urls;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, Row, SqliteConnection};
use std::collections::BTreeMap;

/// A connection of the owner's.
pub enum Catalog {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Catalog {
    pub async fn owner(urls: &Urls) -> Catalog {
        Catalog::connect(&urls.owner).await.unwrap()
    }

    pub async fn connect(url: &str) -> sqlx::Result<Catalog> {
        if url.starts_with("postgres") {
            return Ok(Catalog::Postgres(PgConnection::connect(url).await?));
        }
        Ok(Catalog::Sqlite(SqliteConnection::connect(url).await?))
    }

    /// The rows of a query whose columns are all text.
    pub async fn try_rows(&mut self, sql: &str) -> sqlx::Result<Vec<Vec<String>>> {
        let sql = AssertSqlSafe(sql.to_owned());
        let text = |value: Option<String>| value.unwrap_or_default();
        match self {
            Catalog::Sqlite(link) => {
                let rows = link.fetch_all(sql).await?;
                rows.iter().map(|row| (0..row.len()).map(|n| row.try_get(n).map(text)).collect()).collect()
            }
            Catalog::Postgres(link) => {
                let rows = link.fetch_all(sql).await?;
                rows.iter().map(|row| (0..row.len()).map(|n| row.try_get(n).map(text)).collect()).collect()
            }
        }
    }

    pub async fn rows(&mut self, sql: &str) -> Vec<Vec<String>> {
        self.try_rows(sql).await.unwrap_or_else(|error| panic!("{error}: {sql}"))
    }

    /// The first column.
    pub async fn column(&mut self, sql: &str) -> Vec<String> {
        self.rows(sql).await.into_iter().filter_map(|row| row.into_iter().next()).collect()
    }

    /// Runs statements without values.
    pub async fn try_run(&mut self, sql: &str) -> sqlx::Result<()> {
        let sql = AssertSqlSafe(sql.to_owned());
        match self {
            Catalog::Sqlite(link) => link.execute(sql).await.map(|_| ()),
            Catalog::Postgres(link) => link.execute(sql).await.map(|_| ()),
        }
    }

    /// The product's tables.
    pub async fn tables(&mut self) -> Vec<String> {
        let sql = match self {
            Catalog::Sqlite(_) => {
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_sqlx%' ESCAPE '\\' ORDER BY 1"
            }
            Catalog::Postgres(_) => {
                "SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
                 AND relname NOT LIKE '\\_sqlx%' ORDER BY 1"
            }
        };
        self.column(sql).await
    }
}

/// Sees what a request wrote: every row of every table, before and after.
pub struct Watch {
    pub(super) catalog: Catalog,
    /// Each table with the query that reads it as text.
    queries: Vec<(String, String)>,
}

/// The rows of every table.
pub type Rows = BTreeMap<String, Vec<String>>;

impl Watch {
    /// The owner's connection, past row security.
    pub fn catalog(&mut self) -> &mut Catalog {
        &mut self.catalog
    }

    /// On PostgreSQL the owner is let past row security in this test's own database; the server's role never is.
    pub async fn on(urls: &Urls) -> Watch {
        let mut catalog = Catalog::owner(urls).await;
        let mut queries = Vec::new();
        for table in catalog.tables().await {
            let query = match catalog {
                Catalog::Sqlite(_) => {
                    let columns = catalog.column(&format!("SELECT name FROM pragma_table_info('{table}')")).await;
                    format!("SELECT json_array({}) FROM {table} ORDER BY 1", columns.join(", "))
                }
                Catalog::Postgres(_) => {
                    catalog.try_run(&format!("ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")).await.unwrap();
                    format!("SELECT x::text FROM {table} x ORDER BY 1")
                }
            };
            queries.push((table, query));
        }
        Watch { catalog, queries }
    }

    /// Every row of every table but those named.
    pub async fn rows(&mut self, but: &[&str]) -> Rows {
        let mut rows = Rows::new();
        for (table, query) in &self.queries {
            if !but.contains(&table.as_str()) {
                rows.insert(table.clone(), self.catalog.column(query).await);
            }
        }
        rows
    }

    /// The tables whose rows differ, with the first difference of each.
    pub fn differences(before: &Rows, after: &Rows) -> Vec<String> {
        let changed = before.iter().filter(|(table, rows)| after.get(*table) != Some(*rows));
        let told = changed.map(|(table, rows)| {
            let now = after.get(table).cloned().unwrap_or_default();
            let row = now.iter().find(|row| !rows.contains(row)).or_else(|| rows.iter().find(|row| !now.contains(row)));
            format!("{table}: {}", row.map_or("order", String::as_str))
        });
        told.collect()
    }
}
