//! Brings a database to the schema this program was built for. Migrations only ever add.
use crate::{Engine, Error, Result};
use sqlx::{
    AnyPool, Executor,
    any::{AnyPoolOptions, install_default_drivers},
};

/// Applies what is missing. On PostgreSQL `url` is the owner's; `runtime` is the role the server runs as,
/// which is granted rows and nothing more.
pub async fn run(url: &str, runtime: Option<&str>) -> Result<()> {
    install_default_drivers();
    let engine = if url.starts_with("postgres") { Engine::Postgres } else { Engine::Sqlite };
    let url = if engine == Engine::Sqlite && !url.contains('?') { format!("{url}?mode=rwc") } else { url.to_owned() };
    let pool = AnyPoolOptions::new().max_connections(1).connect(&url).await?;
    let done = apply(&pool, engine, runtime).await;
    pool.close().await;
    done
}

async fn apply(pool: &AnyPool, engine: Engine, runtime: Option<&str>) -> Result<()> {
    sqlx::migrate!("../../migrations").run(pool).await?;
    // What SQL cannot say in both: row level security on PostgreSQL, triggers in each engine's own words.
    let (mut own, name) = match engine {
        Engine::Sqlite => (sqlx::migrate!("../../migrations/sqlite"), "_sqlx_migrations_sqlite"),
        Engine::Postgres => (sqlx::migrate!("../../migrations/postgres"), "_sqlx_migrations_postgres"),
    };
    own.dangerous_set_table_name(name);
    own.run(pool).await?;
    match runtime {
        Some(role) if engine == Engine::Postgres => grant(pool, role).await,
        _ => Ok(()),
    }
}

/// Rows, never the schema: no TRUNCATE, no ownership, and nothing on the migrations' own books.
async fn grant(pool: &AnyPool, role: &str) -> Result<()> {
    if role.is_empty() || !role.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return Err(Error::Setup(format!("{role:?} is not a role name of letters, digits and underscores")));
    }
    let grants = format!(
        "GRANT USAGE ON SCHEMA public TO {role};
         GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role};
         REVOKE ALL ON _sqlx_migrations, _sqlx_migrations_postgres FROM {role};
         GRANT SELECT ON _sqlx_migrations TO {role}"
    );
    // The role's name was checked above: letters, digits and underscores only.
    pool.execute(sqlx::AssertSqlSafe(grants)).await?;
    Ok(())
}
