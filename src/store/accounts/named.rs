//! Accounts found by their names: what a form that names one is checked against.
use crate::{Result, Tenant, contacts::Sight, sql::scoped};
use domain::{agreements::Given, ids::Id, text::fold};

/// Names offered while one is typed.
const OFFERED: i64 = 200;

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
}

/// The account of exactly this name, however it is written, when the reader may see it.
pub async fn named(t: &mut Tenant, sight: Sight, name: &str) -> Result<Option<Id>> {
    let found: Option<Row> = t
        .sql(scoped!(
            "SELECT a.id FROM accounts a WHERE a.tenant_id = $1 AND a.folded = $2
               AND ($3 = 'all' OR a.owner_id = $4
                    OR ($3 = 'site' AND EXISTS (SELECT 1 FROM membership_sites s
                        WHERE s.tenant_id = a.tenant_id AND s.membership_id = $4 AND s.site_id = a.site_id)))"
        ))
        .bind(fold(name))
        .bind(sight.scope.code())
        .bind(sight.membership_id)
        .maybe()
        .await?;
    Ok(found.map(|row| row.id))
}

/// The first names of those the reader may see.
pub async fn names(t: &mut Tenant, sight: Sight) -> Result<Vec<Given>> {
    t.sql(scoped!(
        "SELECT a.id, a.name FROM accounts a WHERE a.tenant_id = $1
           AND ($2 = 'all' OR a.owner_id = $3
                OR ($2 = 'site' AND EXISTS (SELECT 1 FROM membership_sites s
                    WHERE s.tenant_id = a.tenant_id AND s.membership_id = $3 AND s.site_id = a.site_id)))
         ORDER BY a.folded, a.id LIMIT $4"
    ))
    .bind(sight.scope.code())
    .bind(sight.membership_id)
    .bind(OFFERED)
    .all()
    .await
}
