//! The schema as the migrations leave it, asked of the database's own catalog: the tenant stands first in every key,
//! nothing is unique across tenants, and a row can only point to one of its own tenant.
use crate::{
    kit::{Catalog, Urls, fresh},
    layers::none,
};
use std::collections::BTreeMap;

/// Unique across tenants, and why that tells nobody anything.
const GLOBAL: &[(&str, &str, &str)] = &[
    ("organizations", "slug", "an organization's address is public: it stands in the URL"),
    ("organizations", "domain", "a domain name is unique in the world"),
    ("invitations", "hash", "a random token's hash: whoever holds the link is found before the tenant is known"),
];

/// Tables that outlive their organization: the log stays provable after an erasure, so no foreign key binds it.
const OUTLIVE: &[&str] = &["events", "event_heads", "event_outbox", "deliveries"];

/// Indexes of tenant tables that begin with something else: read by statements that cross tenants for a stated reason.
const CROSSING: &[&str] = &[
    "memberships_user",
    // Queue, schedules and the sweeping of old rows serve all tenants in one turn.
    "keys_hash",
    "jobs_claim",
    "jobs_dead",
    "jobs_later",
    "jobs_lease",
    "jobs_old",
    "schedules_due",
    "ticks_age",
    "deliveries_age",
    "notifications_age",
];

#[derive(Debug, Default)]
struct Table {
    columns: Vec<(String, String)>,
    key: Vec<String>,
    uniques: Vec<Vec<String>>,
    indexes: BTreeMap<String, Vec<String>>,
    foreign: Vec<Foreign>,
}

#[derive(Debug, Clone)]
struct Foreign {
    table: String,
    columns: Vec<(String, String)>,
}

impl Table {
    fn has_tenant(&self) -> bool {
        self.columns.iter().any(|(name, _)| name == "tenant_id")
    }
}

async fn schema(urls: &Urls) -> BTreeMap<String, Table> {
    let mut catalog = Catalog::owner(urls).await;
    let mut all = BTreeMap::new();
    for name in catalog.tables().await {
        let table =
            if urls.is_postgres() { postgres(&mut catalog, &name).await } else { sqlite(&mut catalog, &name).await };
        all.insert(name, table);
    }
    assert!(all.len() >= 8, "only {} tables", all.len());
    all
}

async fn sqlite(catalog: &mut Catalog, name: &str) -> Table {
    let mut table = Table::default();
    let columns = format!("SELECT name, type, CAST(pk AS TEXT) FROM pragma_table_info('{name}') ORDER BY cid");
    let rows = catalog.rows(&columns).await;
    table.columns = rows.iter().map(|row| (row[0].clone(), row[1].to_lowercase())).collect();
    let mut key: Vec<(u32, String)> = rows.iter().map(|row| (row[2].parse().unwrap(), row[0].clone())).collect();
    key.retain(|(at, _)| *at > 0);
    key.sort();
    table.key = key.into_iter().map(|(_, name)| name).collect();
    for row in
        catalog.rows(&format!("SELECT name, CAST(\"unique\" AS TEXT), origin FROM pragma_index_list('{name}')")).await
    {
        let info = format!("SELECT COALESCE(name, '') FROM pragma_index_info('{}') ORDER BY seqno", row[0]);
        let columns = catalog.column(&info).await;
        if row[1] == "1" && row[2] != "pk" {
            table.uniques.push(columns.clone());
        }
        if row[2] == "c" {
            table.indexes.insert(row[0].clone(), columns);
        }
    }
    let mut foreign: BTreeMap<String, Foreign> = BTreeMap::new();
    let sql = format!(
        "SELECT CAST(id AS TEXT), \"table\", \"from\", COALESCE(\"to\", '') FROM pragma_foreign_key_list('{name}') ORDER BY id, seq"
    );
    for row in catalog.rows(&sql).await {
        let entry = foreign.entry(row[0].clone()).or_insert(Foreign { table: row[1].clone(), columns: Vec::new() });
        entry.columns.push((row[2].clone(), row[3].clone()));
    }
    table.foreign = foreign.into_values().collect();
    table
}

async fn postgres(catalog: &mut Catalog, name: &str) -> Table {
    let mut table = Table::default();
    let sql = format!(
        "SELECT attname::text, format_type(atttypid, atttypmod) FROM pg_attribute
         WHERE attrelid = '{name}'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum"
    );
    table.columns = catalog.rows(&sql).await.into_iter().map(|row| (row[0].clone(), row[1].clone())).collect();
    let names = |keys: &str, of: &str| {
        format!(
            "(SELECT string_agg(a.attname, ',' ORDER BY k.n) FROM unnest({keys}) WITH ORDINALITY k(num, n)
                  JOIN pg_attribute a ON a.attrelid = {of} AND a.attnum = k.num)"
        )
    };
    let sql = format!(
        "SELECT i.relname::text, x.indisunique::text, x.indisprimary::text, {} FROM pg_index x
         JOIN pg_class i ON i.oid = x.indexrelid WHERE x.indrelid = '{name}'::regclass",
        names("x.indkey::int2[]", "x.indrelid")
    );
    let list = |text: &str| text.split(',').map(str::to_owned).collect::<Vec<_>>();
    for row in catalog.rows(&sql).await {
        match (row[1].as_str(), row[2].as_str()) {
            (_, "true") => table.key = list(&row[3]),
            ("true", _) => table.uniques.push(list(&row[3])),
            _ => drop(table.indexes.insert(row[0].clone(), list(&row[3]))),
        }
    }
    let sql = format!(
        "SELECT c.confrelid::regclass::text, {}, {} FROM pg_constraint c
         WHERE c.contype = 'f' AND c.conrelid = '{name}'::regclass",
        names("c.conkey", "c.conrelid"),
        names("c.confkey", "c.confrelid")
    );
    for row in catalog.rows(&sql).await {
        let columns = list(&row[1]).into_iter().zip(list(&row[2])).collect();
        table.foreign.push(Foreign { table: row[0].clone(), columns });
    }
    table
}

#[tokio::test]
async fn columns_are_whole_numbers_and_text() {
    let mut faults = Vec::new();
    for (name, table) in schema(&fresh().await).await {
        let odd = table.columns.iter().filter(|(_, kind)| !matches!(kind.as_str(), "bigint" | "text"));
        faults.extend(odd.map(|(column, kind)| format!("{name}.{column} is {kind}")));
    }
    none("types that the two engines read differently", faults);
}

#[tokio::test]
async fn the_tenant_stands_first_in_every_key() {
    let mut faults = Vec::new();
    for (name, table) in schema(&fresh().await).await.into_iter().filter(|(_, table)| table.has_tenant()) {
        if table.key.first().map(String::as_str) != Some("tenant_id") {
            faults.push(format!("{name}: PRIMARY KEY ({})", table.key.join(", ")));
        }
        for (index, columns) in &table.indexes {
            if columns.first().map(String::as_str) != Some("tenant_id") && !CROSSING.contains(&index.as_str()) {
                faults.push(format!("{name}: index {index} ({})", columns.join(", ")));
            }
        }
    }
    none("keys without their tenant in front", faults);
}

#[tokio::test]
async fn nothing_is_unique_across_tenants() {
    let mut faults = Vec::new();
    for (name, table) in schema(&fresh().await).await.into_iter().filter(|(_, table)| table.has_tenant()) {
        for columns in &table.uniques {
            let global = GLOBAL.iter().any(|(table, column, _)| *table == name && columns.as_slice() == [*column]);
            if !columns.iter().any(|column| column == "tenant_id") && !global {
                faults.push(format!("{name}: UNIQUE ({}) tells one tenant what another has", columns.join(", ")));
            }
        }
    }
    none("unique across tenants", faults);
}

#[tokio::test]
async fn a_row_points_only_into_its_own_tenant() {
    let schema = schema(&fresh().await).await;
    let mut faults = Vec::new();
    for (name, table) in schema.iter().filter(|(_, table)| table.has_tenant()) {
        for foreign in table.foreign.iter().filter(|foreign| schema.get(&foreign.table).is_some_and(Table::has_tenant))
        {
            let tied =
                foreign.columns.iter().any(|(from, to)| from == "tenant_id" && matches!(to.as_str(), "tenant_id" | ""));
            if !tied {
                faults.push(format!("{name} → {}: {:?}", foreign.table, foreign.columns));
            }
        }
        if !OUTLIVE.contains(&name.as_str()) && !belongs(&schema, name, 0) {
            faults.push(format!("{name}: no foreign key leads to its organization"));
        }
    }
    none("references that may cross tenants", faults);
}

/// Whether a table's tenant is bound to an organization, directly or through its parents.
fn belongs(schema: &BTreeMap<String, Table>, name: &str, depth: usize) -> bool {
    name == "organizations"
        || (depth < 6
            && schema.get(name).is_some_and(|table| {
                let parents =
                    table.foreign.iter().filter(|f| f.table != name && f.columns.iter().any(|(c, _)| c == "tenant_id"));
                parents.into_iter().any(|foreign| belongs(schema, &foreign.table, depth + 1))
            }))
}

#[tokio::test]
async fn the_checker_knows_the_same_tenant_tables_as_the_catalog() {
    let schema = schema(&fresh().await).await;
    let here: Vec<&String> = schema.iter().filter(|(_, table)| table.has_tenant()).map(|(name, _)| name).collect();
    assert_eq!(here, store::check::tables().iter().collect::<Vec<_>>());
}

#[tokio::test]
async fn migrating_twice_changes_nothing() {
    let urls = fresh().await;
    let before = format!("{:?}", schema(&urls).await);
    store::migrate::run(&urls.owner, None).await.unwrap();
    assert_eq!(before, format!("{:?}", schema(&urls).await));
}

#[tokio::test]
async fn the_database_refuses_a_link_into_another_tenant() {
    let urls = fresh().await;
    let mut catalog = Catalog::owner(&urls).await;
    if urls.is_postgres() {
        for table in ["organizations", "sites", "memberships", "membership_sites"] {
            catalog.try_run(&format!("ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")).await.unwrap();
        }
    }
    for (tenant, slug) in [(1, "one"), (2, "two")] {
        let sql = format!(
            "INSERT INTO organizations (tenant_id, slug, name, status, country, currency, time_zone, language, modules, created_at, updated_at)
             VALUES ({tenant}, '{slug}', 'x', 'active', 'DZ', 'DZD', 'UTC', 'fr', '', 0, 0)"
        );
        catalog.try_run(&sql).await.unwrap();
        let site = format!(
            "INSERT INTO sites (tenant_id, id, name, folded, created_at, updated_at) VALUES ({tenant}, {tenant}0, 'x', 'x', 0, 0)"
        );
        catalog.try_run(&site).await.unwrap();
    }
    catalog.try_run("INSERT INTO users (id, name, created_at, updated_at) VALUES (5, 'x', 0, 0)").await.unwrap();
    let member = "INSERT INTO memberships (tenant_id, id, user_id, portal, role, created_at, updated_at) VALUES (1, 7, 5, 'desk', 'owner', 0, 0)";
    catalog.try_run(member).await.unwrap();
    let link =
        |site: i64| format!("INSERT INTO membership_sites (tenant_id, membership_id, site_id) VALUES (1, 7, {site})");
    assert!(catalog.try_run(&link(20)).await.is_err(), "a site of the other organization was accepted");
    catalog.try_run(&link(10)).await.unwrap();
}
