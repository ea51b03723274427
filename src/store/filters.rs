//! Filters of lists that people keep under a name.
use crate::{Error, Result, Tenant, sql::scoped};
use domain::{
    filters::{Filter, List, MOST},
    ids::Id,
    text::fold,
};

/// A kept filter, with who keeps it and whether that is the reader.
macro_rules! filter {
    ($which:literal) => {
        scoped!(concat!(
            "SELECT f.id, f.list, f.name, f.query, f.shared, CASE WHEN f.membership_id = $2 THEN 1 ELSE 0 END AS own,
                    u.name AS by_name, f.version
             FROM filters f
             JOIN memberships m ON m.tenant_id = f.tenant_id AND m.id = f.membership_id
             JOIN users u ON u.id = m.user_id
             WHERE f.tenant_id = $1 AND (f.membership_id = $2 OR f.shared = 1) AND ",
            $which
        ))
    };
}

/// What a person keeps of a list, and what others share, by name.
pub async fn of_list(t: &mut Tenant, membership: Id, list: List) -> Result<Vec<Filter>> {
    t.sql(filter!("f.list = $3 ORDER BY f.folded, f.id LIMIT 60")).bind(membership).bind(list.code()).all().await
}

/// One that the person keeps or that is shared.
pub async fn find(t: &mut Tenant, membership: Id, id: Id) -> Result<Filter> {
    t.sql(filter!("f.id = $3")).bind(membership).bind(id).one().await
}

/// Keeps a filter; `Taken` when the person has one of this name for the list, `Short` when they keep enough.
pub async fn create(
    t: &mut Tenant,
    membership: Id,
    list: List,
    (name, query, shared): (&str, &str, bool),
) -> Result<Id> {
    let kept = t
        .sql(scoped!("SELECT count(*) FROM filters WHERE tenant_id = $1 AND list = $2 AND membership_id = $3"))
        .bind(list.code())
        .bind(membership)
        .number()
        .await?;
    if kept >= MOST {
        return Err(Error::Short);
    }
    let (id, now) = (t.new_id(), t.now());
    t.sql(scoped!(
        "INSERT INTO filters (tenant_id, id, membership_id, list, name, folded, query, shared, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    ))
    .bind(id)
    .bind(membership)
    .bind(list.code())
    .bind(name.to_owned())
    .bind(fold(name))
    .bind(query.to_owned())
    .bind(i64::from(shared))
    .bind(now)
    .run()
    .await?;
    Ok(id)
}

/// Gives it another name, or keeps it for others; `Conflict` when it was saved since, `Taken` when the name is in use.
pub async fn update(t: &mut Tenant, (id, version): (Id, i64), (name, shared): (&str, bool)) -> Result<()> {
    let saved = t
        .sql(scoped!(
            "UPDATE filters SET name = $4, folded = $5, shared = $6, version = version + 1
             WHERE tenant_id = $1 AND id = $2 AND version = $3"
        ))
        .bind(id)
        .bind(version)
        .bind(name.to_owned())
        .bind(fold(name))
        .bind(i64::from(shared))
        .run()
        .await?;
    if saved == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Keeps it no more.
pub async fn remove(t: &mut Tenant, id: Id) -> Result<()> {
    t.sql(scoped!("DELETE FROM filters WHERE tenant_id = $1 AND id = $2")).bind(id).run().await?;
    Ok(())
}
