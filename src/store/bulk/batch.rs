//! Rows of several tables, written in the order in which they point to each other.
use super::{
    Allocation, Document, Entry, Hold, Line, Link, Movement, Payment, Posting, Round, Stop, StopLine, StopOrder,
};
use crate::{Engine, Error, Result, Tenant, sql::Sql, sql::scoped};
use serde::Serialize;

/// Rows in one statement: its JSON stays some hundred kilobytes.
const ROWS: usize = 1_000;

/// What is written together. A document comes after the one it was made from.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    pub documents: Vec<Document>,
    pub lines: Vec<Line>,
    pub links: Vec<Link>,
    pub holds: Vec<Hold>,
    pub movements: Vec<Movement>,
    pub rounds: Vec<Round>,
    pub stops: Vec<Stop>,
    pub stop_orders: Vec<StopOrder>,
    pub stop_lines: Vec<StopLine>,
    pub payments: Vec<Payment>,
    pub allocations: Vec<Allocation>,
    pub postings: Vec<Posting>,
    pub entries: Vec<Entry>,
}

/// The statement that writes rows of a table from JSON, in each engine's words: columns, each with its type.
macro_rules! from_json {
    ($t:expr, $table:literal, $first:literal $kind:literal $(, $column:literal $of:literal)*) => {
        match $t.engine() {
            Engine::Sqlite => scoped!(concat!(
                "INSERT INTO ", $table, " (tenant_id, ", $first, $(", ", $column,)* ") SELECT $1, ",
                "json_extract(j.value, '$.", $first, "')", $(", json_extract(j.value, '$.", $column, "')",)*
                " FROM json_each($2) j"
            )),
            Engine::Postgres => scoped!(concat!(
                "INSERT INTO ", $table, " (tenant_id, ", $first, $(", ", $column,)* ") SELECT $1, ",
                "r.", $first, $(", r.", $column,)*
                " FROM jsonb_to_recordset(CAST($2 AS JSONB)) AS r(",
                $first, " ", $kind, $(", ", $column, " ", $of,)* ")"
            )),
        }
    };
}

async fn put<R: Serialize>(t: &mut Tenant, sql: Sql, rows: &[R]) -> Result<()> {
    for some in rows.chunks(ROWS) {
        let json = serde_json::to_string(some).map_err(|why| Error::Corrupt(format!("rows as JSON: {why}")))?;
        t.sql(sql).bind(json).run().await?;
    }
    Ok(())
}

impl Batch {
    /// Writes everything; what is left is empty.
    pub async fn write(&mut self, t: &mut Tenant) -> Result<()> {
        self.write_documents(t).await?;
        self.write_goods(t).await?;
        self.write_rounds(t).await?;
        self.write_money(t).await?;
        *self = Batch::default();
        Ok(())
    }

    async fn write_documents(&self, t: &mut Tenant) -> Result<()> {
        let documents = from_json!(t, "documents", "id" "BIGINT", "kind" "TEXT", "number" "TEXT", "account_id" "BIGINT",
            "site_id" "BIGINT", "pay" "TEXT", "net" "BIGINT", "tax" "BIGINT", "total" "BIGINT", "rounding" "BIGINT",
            "missing" "BIGINT", "open" "BIGINT", "day" "TEXT", "due_day" "TEXT", "source_id" "BIGINT", "parties" "TEXT",
            "taxes" "TEXT", "created_by" "TEXT", "created_at" "BIGINT", "updated_at" "BIGINT", "placed_at" "BIGINT",
            "confirmed_at" "BIGINT", "delivered_at" "BIGINT", "cancelled_at" "BIGINT", "reason" "TEXT");
        put(t, documents, &self.documents).await?;
        let lines = from_json!(t, "lines", "id" "BIGINT", "document_id" "BIGINT", "item_id" "BIGINT", "sku" "TEXT",
            "name" "TEXT", "unit" "TEXT", "quantity" "BIGINT", "promised" "BIGINT", "price" "BIGINT", "tax_class" "TEXT",
            "net" "BIGINT");
        put(t, lines, &self.lines).await?;
        let links = from_json!(t, "line_links", "from_line" "BIGINT", "to_line" "BIGINT", "quantity" "BIGINT");
        put(t, links, &self.links).await
    }

    async fn write_goods(&self, t: &mut Tenant) -> Result<()> {
        let holds = from_json!(t, "holds", "id" "BIGINT", "unit" "TEXT", "owner_id" "BIGINT", "part_id" "BIGINT",
            "quantity" "BIGINT", "document_id" "BIGINT", "line_id" "BIGINT", "created_at" "BIGINT");
        put(t, holds, &self.holds).await?;
        let movements = from_json!(t, "movements", "id" "BIGINT", "site_id" "BIGINT", "item_id" "BIGINT",
            "quantity" "BIGINT", "after" "BIGINT", "reason" "TEXT", "note" "TEXT", "document_id" "BIGINT",
            "by_name" "TEXT", "created_at" "BIGINT");
        put(t, movements, &self.movements).await
    }

    async fn write_rounds(&self, t: &mut Tenant) -> Result<()> {
        let rounds = from_json!(t, "rounds", "id" "BIGINT", "name" "TEXT", "day" "TEXT", "site_id" "BIGINT",
            "driver_id" "BIGINT", "vehicle" "TEXT", "created_by" "TEXT", "created_at" "BIGINT", "updated_at" "BIGINT",
            "started_at" "BIGINT", "closed_at" "BIGINT");
        put(t, rounds, &self.rounds).await?;
        let stops = from_json!(t, "stops", "id" "BIGINT", "round_id" "BIGINT", "position" "BIGINT", "account_id" "BIGINT",
            "done_at" "BIGINT", "done_by" "TEXT");
        put(t, stops, &self.stops).await?;
        let orders = from_json!(t, "stop_orders", "stop_id" "BIGINT", "order_id" "BIGINT", "open" "BIGINT");
        put(t, orders, &self.stop_orders).await?;
        let lines = from_json!(t, "stop_lines", "stop_id" "BIGINT", "line_id" "BIGINT", "delivered" "BIGINT",
            "refused" "BIGINT", "damaged" "BIGINT");
        put(t, lines, &self.stop_lines).await
    }

    /// The lines of the books before their entries: an entry is kept only when its lines are there and balance.
    async fn write_money(&self, t: &mut Tenant) -> Result<()> {
        let payments = from_json!(t, "payments", "id" "BIGINT", "number" "TEXT", "account_id" "BIGINT",
            "custodian_id" "BIGINT", "method" "TEXT", "day" "TEXT", "amount" "BIGINT", "stamp" "BIGINT",
            "taken_by" "TEXT", "created_at" "BIGINT");
        put(t, payments, &self.payments).await?;
        let allocations = from_json!(t, "allocations", "payment_id" "BIGINT", "document_id" "BIGINT", "amount" "BIGINT",
            "created_at" "BIGINT");
        put(t, allocations, &self.allocations).await?;
        let postings = from_json!(t, "postings", "entry_id" "BIGINT", "position" "BIGINT", "day" "TEXT", "role" "TEXT",
            "part" "TEXT", "whose" "TEXT", "owner_id" "BIGINT", "debit" "BIGINT", "credit" "BIGINT");
        put(t, postings, &self.postings).await?;
        let entries = from_json!(t, "entries", "id" "BIGINT", "number" "BIGINT", "day" "TEXT", "kind" "TEXT",
            "key" "TEXT", "document_id" "BIGINT", "account_id" "BIGINT", "note" "TEXT", "by_name" "TEXT",
            "created_at" "BIGINT");
        put(t, entries, &self.entries).await
    }
}
