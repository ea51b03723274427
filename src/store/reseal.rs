//! Seals again, with the newest key, what older keys sealed: row by row, while the server runs.
use crate::{
    Actor, Cell, Db, Mode, Platform, Result, Tenant,
    sql::{PlatformSql, Sql, platform, scoped},
};
use domain::ids::Id;

/// A column that holds sealed values. Every one is in this list, or rotation would leave it behind.
struct Sealed {
    table: &'static str,
    column: &'static str,
    page: Sql,
    save: Sql,
}

/// The same for tables that belong to no tenant.
struct SealedShared {
    table: &'static str,
    column: &'static str,
    page: PlatformSql,
    save: PlatformSql,
}

macro_rules! sealed {
    ($table:literal, $column:literal) => {
        Sealed {
            table: $table,
            column: $column,
            page: scoped!(concat!(
                "SELECT id, ",
                $column,
                " AS value FROM ",
                $table,
                " WHERE tenant_id = $1 AND id > $2 AND ",
                $column,
                " IS NOT NULL ORDER BY id LIMIT 200"
            )),
            save: scoped!(concat!(
                "UPDATE ",
                $table,
                " SET ",
                $column,
                " = $4 WHERE tenant_id = $1 AND id = $2 AND ",
                $column,
                " = $3"
            )),
        }
    };
}

macro_rules! sealed_shared {
    ($table:literal, $column:literal) => {
        SealedShared {
            table: $table,
            column: $column,
            page: platform!(
                "a person's own data belong to no tenant",
                concat!(
                    "SELECT id, ",
                    $column,
                    " AS value FROM ",
                    $table,
                    " WHERE id > $1 AND ",
                    $column,
                    " IS NOT NULL ORDER BY id LIMIT 200"
                )
            ),
            save: platform!(
                "a person's own data belong to no tenant",
                concat!("UPDATE ", $table, " SET ", $column, " = $3 WHERE id = $1 AND ", $column, " = $2")
            ),
        }
    };
}

const TENANT: &[Sealed] = &[
    sealed!("contacts", "phone"),
    sealed!("accounts", "phone"),
    sealed!("accounts", "tax_number"),
    sealed!("accounts", "registration"),
    sealed!("batch_parts", "body"),
    sealed!("batch_rows", "data"),
    sealed!("messages", "recipient"),
    sealed!("messages", "data"),
    sealed!("messages", "body"),
    sealed!("invitations", "phone"),
    sealed!("letterheads", "numbers"),
    sealed!("documents", "parties"),
    sealed!("gateways", "secrets"),
    sealed!("attempts", "payer"),
    sealed!("callbacks", "body"),
];
const SHARED: &[SealedShared] = &[
    sealed_shared!("users", "phone"),
    sealed_shared!("outbox", "sealed"),
    sealed_shared!("factors", "secret"),
    sealed_shared!("tokens", "data"),
];

/// Every sealed column, as `table.column`: what a test holds against the code.
pub fn columns() -> Vec<String> {
    let own = TENANT.iter().map(|column| format!("{}.{}", column.table, column.column));
    own.chain(SHARED.iter().map(|column| format!("{}.{}", column.table, column.column))).collect()
}

#[derive(sqlx::FromRow)]
struct Value {
    id: Id,
    value: String,
}

/// Goes through every sealed column of every organization; how many values were sealed again.
pub async fn all(db: &Db) -> Result<u64> {
    let mut sealed = 0;
    for column in SHARED {
        sealed += shared(db, column).await?;
    }
    for tenant in tenants(db).await? {
        for column in TENANT {
            sealed += own(db, tenant, column).await?;
        }
    }
    Ok(sealed)
}

async fn tenants(db: &Db) -> Result<Vec<Id>> {
    let mut p = db.platform(Mode::Read).await?;
    let all =
        platform!("keys are rotated for every organization", "SELECT tenant_id FROM organizations ORDER BY tenant_id");
    let rows: Vec<(Id,)> = p.sql(all).all().await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// In pages of 200 rows, each its own transaction, so that nobody waits long.
#[expect(clippy::disallowed_methods, reason = "rotation goes through every tenant, one at a time")]
async fn own(db: &Db, tenant: Id, column: &Sealed) -> Result<u64> {
    let (mut last, mut sealed) = (0, 0);
    loop {
        let mut t = db.tenant(tenant, Mode::Write, Actor::system()).await?;
        let rows: Vec<Value> = t.sql(column.page).bind(last).all().await?;
        let Some(end) = rows.last().map(|row| row.id) else { return Ok(sealed) };
        for row in rows.iter().filter(|row| db.keys().is_stale(&row.value)) {
            sealed += save_own(&mut t, column, row).await?;
        }
        t.commit().await?;
        last = end;
    }
}

async fn save_own(t: &mut Tenant, column: &Sealed, row: &Value) -> Result<u64> {
    let cell = Cell { tenant: t.id(), table: column.table, column: column.column, row: row.id };
    let fresh = t.keys().seal(cell, &t.keys().open(cell, &row.value)?)?;
    t.sql(column.save).bind(row.id).bind(row.value.clone()).bind(fresh).run().await
}

async fn shared(db: &Db, column: &SealedShared) -> Result<u64> {
    let (mut last, mut sealed) = (0, 0);
    loop {
        let mut p = db.platform(Mode::Write).await?;
        let rows: Vec<Value> = p.sql(column.page).bind(last).all().await?;
        let Some(end) = rows.last().map(|row| row.id) else { return Ok(sealed) };
        for row in rows.iter().filter(|row| db.keys().is_stale(&row.value)) {
            sealed += save_shared(&mut p, column, row).await?;
        }
        p.commit().await?;
        last = end;
    }
}

async fn save_shared(p: &mut Platform, column: &SealedShared, row: &Value) -> Result<u64> {
    let cell = Cell { tenant: 0, table: column.table, column: column.column, row: row.id };
    let keys = p.db().keys().clone();
    let fresh = keys.seal(cell, &keys.open(cell, &row.value)?)?;
    p.sql(column.save).bind(row.id).bind(row.value.clone()).bind(fresh).run().await
}
