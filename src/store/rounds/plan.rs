//! Putting a round together, sending it off, and closing it.
use crate::{Error, Result, Tenant, sql::scoped};
use domain::{
    ids::Id,
    rounds::{NewRound, Round},
};

/// Makes a round. `NotFound` when the site or the driver is none of the organization's.
pub async fn create(t: &mut Tenant, new: &NewRound) -> Result<Id> {
    let (id, now, by) = (t.new_id(), t.now(), t.actor().name.clone());
    let made = t
        .sql(scoped!(
            "INSERT INTO rounds (tenant_id, id, name, day, site_id, driver_id, vehicle, created_by, created_at, updated_at)
             SELECT $1, $2, $3, $4, s.id, m.id, $7, $8, $9, $9 FROM sites s, memberships m
             WHERE s.tenant_id = $1 AND s.id = $5 AND m.tenant_id = $1 AND m.id = $6 AND m.portal = 'round'"
        ))
        .bind(id)
        .bind(new.name.clone())
        .bind(new.day.clone())
        .bind(new.site)
        .bind(new.driver)
        .bind(new.vehicle.clone())
        .bind(by)
        .bind(now)
        .run()
        .await?;
    if made == 1 { Ok(id) } else { Err(Error::NotFound) }
}

/// Takes a round that is not closed for an act decided on this version.
async fn seize(t: &mut Tenant, (id, version): (Id, i64)) -> Result<()> {
    let now = t.now();
    let mine = t
        .sql(scoped!(
            "UPDATE rounds SET version = version + 1, updated_at = $4
             WHERE tenant_id = $1 AND id = $2 AND version = $3 AND closed_at IS NULL"
        ))
        .bind(id)
        .bind(version)
        .bind(now)
        .run()
        .await?;
    if mine == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Changes a planned round; its site stays, for its orders lie there.
pub async fn update(t: &mut Tenant, round: &Round, version: i64, new: &NewRound) -> Result<()> {
    seize(t, (round.id, version)).await?;
    let changed = t
        .sql(scoped!(
            "UPDATE rounds SET name = $3, day = $4, driver_id = $5, vehicle = $6
             WHERE tenant_id = $1 AND id = $2 AND started_at IS NULL AND EXISTS (SELECT 1 FROM memberships m
             WHERE m.tenant_id = rounds.tenant_id AND m.id = $5 AND m.portal = 'round')"
        ))
        .bind(round.id)
        .bind(new.name.clone())
        .bind(new.day.clone())
        .bind(new.driver)
        .bind(new.vehicle.clone())
        .run()
        .await?;
    if changed == 1 { Ok(()) } else { Err(Error::Conflict) }
}

#[derive(sqlx::FromRow)]
struct Waiting {
    id: Id,
    account_id: Id,
}

/// Puts confirmed orders of the round's site on it, at the stop of their account, made at the end when there is none.
/// An order that is no longer waiting is left out; how many were put on.
pub async fn assign(t: &mut Tenant, round: &Round, version: i64, orders: &[Id]) -> Result<u64> {
    seize(t, (round.id, version)).await?;
    let mut put = 0;
    for order in orders {
        let found: Option<Waiting> = t
            .sql(scoped!(
                "SELECT id, account_id FROM documents WHERE tenant_id = $1 AND id = $2 AND kind = 'order' AND site_id = $3
                 AND confirmed_at IS NOT NULL AND delivered_at IS NULL AND cancelled_at IS NULL"
            ))
            .bind(*order)
            .bind(round.site_id)
            .maybe()
            .await?;
        let Some(order) = found else { continue };
        let stop = stop_of(t, round.id, order.account_id).await?;
        put += t
            .sql(scoped!(
                "INSERT INTO stop_orders (tenant_id, stop_id, order_id) SELECT $1, p.id, $3 FROM stops p
                 WHERE p.tenant_id = $1 AND p.id = $2 AND p.done_at IS NULL ON CONFLICT DO NOTHING"
            ))
            .bind(stop)
            .bind(order.id)
            .run()
            .await?;
    }
    Ok(put)
}

async fn stop_of(t: &mut Tenant, round: Id, account: Id) -> Result<Id> {
    let id = t.new_id();
    t.sql(scoped!(
        "INSERT INTO stops (tenant_id, id, round_id, position, account_id)
         SELECT $1, $2, $3, COALESCE(MAX(p.position), 0) + 1, $4 FROM stops p WHERE p.tenant_id = $1 AND p.round_id = $3
         ON CONFLICT DO NOTHING"
    ))
    .bind(id)
    .bind(round)
    .bind(account)
    .run()
    .await?;
    t.sql(scoped!("SELECT id FROM stops WHERE tenant_id = $1 AND round_id = $2 AND account_id = $3"))
        .bind(round)
        .bind(account)
        .number()
        .await
}

/// Takes a stop that nobody was at off its round; its orders wait again.
pub async fn drop_stop(t: &mut Tenant, round: &Round, version: i64, stop: Id) -> Result<()> {
    seize(t, (round.id, version)).await?;
    t.sql(scoped!(
        "DELETE FROM stop_orders WHERE tenant_id = $1 AND stop_id = $2 AND EXISTS (SELECT 1 FROM stops p
         WHERE p.tenant_id = stop_orders.tenant_id AND p.id = stop_orders.stop_id AND p.round_id = $3 AND p.done_at IS NULL)"
    ))
    .bind(stop)
    .bind(round.id)
    .run()
    .await?;
    let gone = t
        .sql(scoped!("DELETE FROM stops WHERE tenant_id = $1 AND id = $2 AND round_id = $3 AND done_at IS NULL"))
        .bind(stop)
        .bind(round.id)
        .run()
        .await?;
    if gone == 1 { Ok(()) } else { Err(Error::Conflict) }
}

#[derive(sqlx::FromRow)]
struct Place {
    id: Id,
    position: i64,
}

/// Moves a stop one place up or down its round.
pub async fn shift(t: &mut Tenant, round: &Round, version: i64, (stop, up): (Id, bool)) -> Result<()> {
    seize(t, (round.id, version)).await?;
    let places: Vec<Place> = t
        .sql(scoped!(
            "SELECT id, position FROM stops WHERE tenant_id = $1 AND round_id = $2 ORDER BY position, id LIMIT 500"
        ))
        .bind(round.id)
        .all()
        .await?;
    let at = places.iter().position(|place| place.id == stop).ok_or(Error::NotFound)?;
    let other = if up { at.checked_sub(1) } else { Some(at + 1) };
    let Some(other) = other.and_then(|other| places.get(other)) else { return Ok(()) };
    place(t, stop, other.position).await?;
    place(t, other.id, places[at].position).await
}

async fn place(t: &mut Tenant, stop: Id, position: i64) -> Result<()> {
    t.sql(scoped!("UPDATE stops SET position = $3 WHERE tenant_id = $1 AND id = $2"))
        .bind(stop)
        .bind(position)
        .run()
        .await?;
    Ok(())
}

/// The vehicle leaves: from now on the stops can be recorded. `Conflict` unless it is planned and has stops.
pub async fn start(t: &mut Tenant, round: &Round, version: i64) -> Result<()> {
    if round.stops == 0 {
        return Err(Error::Conflict);
    }
    seize(t, (round.id, version)).await?;
    let now = t.now();
    let started = t
        .sql(scoped!("UPDATE rounds SET started_at = $3 WHERE tenant_id = $1 AND id = $2 AND started_at IS NULL"))
        .bind(round.id)
        .bind(now)
        .run()
        .await?;
    if started == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Closes a round whose stops are all behind it.
pub async fn close(t: &mut Tenant, round: &Round, version: i64) -> Result<()> {
    seize(t, (round.id, version)).await?;
    let now = t.now();
    let closed = t
        .sql(scoped!(
            "UPDATE rounds SET closed_at = $3 WHERE tenant_id = $1 AND id = $2 AND started_at IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM stops p WHERE p.tenant_id = rounds.tenant_id AND p.round_id = rounds.id AND p.done_at IS NULL)"
        ))
        .bind(round.id)
        .bind(now)
        .run()
        .await?;
    if closed == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Takes an order off the round it was put on. `Conflict` when the vehicle has left with it.
pub(crate) async fn leave(t: &mut Tenant, order: Id) -> Result<()> {
    // The round is taken first, so that it cannot leave meanwhile.
    t.sql(scoped!(
        "UPDATE rounds SET version = version + 1 WHERE tenant_id = $1 AND started_at IS NULL AND EXISTS (
             SELECT 1 FROM stops p JOIN stop_orders o ON o.tenant_id = p.tenant_id AND o.stop_id = p.id
             WHERE p.tenant_id = rounds.tenant_id AND p.round_id = rounds.id AND o.order_id = $2 AND o.open = 1)"
    ))
    .bind(order)
    .run()
    .await?;
    t.sql(scoped!(
        "DELETE FROM stop_orders WHERE tenant_id = $1 AND order_id = $2 AND open = 1 AND EXISTS (
             SELECT 1 FROM stops p JOIN rounds r ON r.tenant_id = p.tenant_id AND r.id = p.round_id
             WHERE p.tenant_id = stop_orders.tenant_id AND p.id = stop_orders.stop_id AND r.started_at IS NULL)"
    ))
    .bind(order)
    .run()
    .await?;
    let left = t
        .sql(scoped!("SELECT count(*) FROM stop_orders WHERE tenant_id = $1 AND order_id = $2 AND open = 1"))
        .bind(order)
        .number()
        .await?;
    if left == 0 { Ok(()) } else { Err(Error::Conflict) }
}
