//! Settlements: written down once for each payment, approved by a second person, booked with their fee.
use crate::{
    Error, Result, Tenant,
    books::{self, Post},
    sql::scoped,
};
use domain::{
    calendar::Day,
    chart::{self, Part, Role},
    country::Country,
    gateways::Gateway,
    ids::Id,
    ledger::{Custodian, Event, Keeper, Share},
    settlements::{Kept, Settlement, Waiting},
};

/// Rows on one page of a list, and payments in one settlement.
pub const PAGE: usize = 50;
const MOST: i64 = 500;

/// What a gateway took and has not paid out, the oldest first.
pub async fn waiting(t: &mut Tenant, gateway: Id) -> Result<Vec<Waiting>> {
    t.sql(scoped!(
        "SELECT x.id, x.reference, a.name AS account, x.amount, x.fee, x.created_at AS at
         FROM attempts x JOIN accounts a ON a.tenant_id = x.tenant_id AND a.id = x.account_id
         WHERE x.tenant_id = $1 AND x.gateway_id = $2 AND x.payment_id IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM settlement_lines l WHERE l.tenant_id = x.tenant_id AND l.attempt_id = x.id)
         ORDER BY x.id LIMIT $3"
    ))
    .bind(gateway)
    .bind(MOST)
    .all()
    .await
}

/// What a gateway gave back and has not taken off a settlement, the oldest first.
pub async fn refunded(t: &mut Tenant, custodian: Id) -> Result<Vec<Waiting>> {
    t.sql(scoped!(
        "SELECT r.id, r.reference, a.name AS account, r.amount, CAST(NULL AS BIGINT) AS fee, r.created_at AS at
         FROM refunds r JOIN accounts a ON a.tenant_id = r.tenant_id AND a.id = r.account_id
         WHERE r.tenant_id = $1 AND r.custodian_id = $2 AND r.state = 'done'
           AND NOT EXISTS (SELECT 1 FROM settlement_refunds s WHERE s.tenant_id = r.tenant_id AND s.refund_id = r.id)
         ORDER BY r.id LIMIT $3"
    ))
    .bind(custodian)
    .bind(MOST)
    .all()
    .await
}

/// Writes a settlement down, to be approved by another. `Taken` when one with its reference or UTR is there or a payment
/// in it was settled meanwhile, `Short` when what it keeps is more than what it pays.
pub async fn create(t: &mut Tenant, gateway: &Gateway, kept: &Kept, maker: Option<Id>) -> Result<Id> {
    let lines: Vec<Waiting> =
        waiting(t, gateway.id).await?.into_iter().filter(|one| kept.lines.contains(&one.id)).collect();
    let back: Vec<Waiting> =
        refunded(t, gateway.custodian_id).await?.into_iter().filter(|one| kept.refunds.contains(&one.id)).collect();
    if lines.len() != kept.lines.len() || back.len() != kept.refunds.len() {
        return Err(Error::Taken);
    }
    let sum = |rows: &[Waiting]| rows.iter().fold(0_i64, |sum, one| sum.saturating_add(one.amount));
    let (gross, refunded) = (sum(&lines), sum(&back));
    if gross <= 0 || gross < refunded.saturating_add(kept.fee).saturating_add(kept.tax) {
        return Err(Error::Short);
    }
    let id = head(t, (gateway, kept), (gross, refunded), maker).await?;
    for line in &lines {
        t.sql(scoped!(
            "INSERT INTO settlement_lines (tenant_id, settlement_id, attempt_id, amount) VALUES ($1, $2, $3, $4)"
        ))
        .bind(id)
        .bind(line.id)
        .bind(line.amount)
        .run()
        .await?;
    }
    for one in &back {
        t.sql(scoped!(
            "INSERT INTO settlement_refunds (tenant_id, settlement_id, refund_id, amount) VALUES ($1, $2, $3, $4)"
        ))
        .bind(id)
        .bind(one.id)
        .bind(one.amount)
        .run()
        .await?;
    }
    Ok(id)
}

async fn head(
    t: &mut Tenant,
    (gateway, kept): (&Gateway, &Kept),
    (gross, refunded): (i64, i64),
    maker: Option<Id>,
) -> Result<Id> {
    let (id, now, by) = (t.new_id(), t.now(), t.actor().name.clone());
    t.sql(scoped!(
        "INSERT INTO settlements (tenant_id, id, gateway_id, reference, utr, day, gross, refunded, fee, tax, state, maker_id,
             created_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open', $11, $12, $13)"
    ))
    .bind(id)
    .bind(gateway.id)
    .bind(kept.reference.clone())
    .bind(kept.utr.clone())
    .bind(kept.day.to_string())
    .bind(gross)
    .bind(refunded)
    .bind(kept.fee)
    .bind(kept.tax)
    .bind(maker)
    .bind(by)
    .bind(now)
    .run()
    .await?;
    Ok(id)
}

/// A settlement with its gateway.
macro_rules! settlement {
    ($rest:literal) => {
        scoped!(concat!(
            "SELECT s.id, s.gateway_id, g.name AS gateway, g.custodian_id, s.reference, s.utr, s.day, s.gross, s.refunded, s.fee,
                    s.tax, s.state, s.maker_id, s.created_by, s.created_at, s.approved_by, s.approved_at, s.version
             FROM settlements s JOIN gateways g ON g.tenant_id = s.tenant_id AND g.id = s.gateway_id
             WHERE s.tenant_id = $1 AND ",
            $rest
        ))
    };
}

/// One of them.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Settlement> {
    t.sql(settlement!("s.id = $2")).bind(id).one().await
}

/// One page of them, newest first; one row more than a page tells that more follow.
pub async fn page(t: &mut Tenant, before: Id) -> Result<Vec<Settlement>> {
    let before = if before > 0 { before } else { Id::MAX };
    t.sql(settlement!("s.id < $2 ORDER BY s.id DESC LIMIT $3")).bind(before).bind(PAGE as i64 + 1).all().await
}

/// The payments in it, the oldest first.
pub async fn lines(t: &mut Tenant, id: Id) -> Result<Vec<Waiting>> {
    t.sql(scoped!(
        "SELECT x.id, x.reference, a.name AS account, l.amount, x.fee, x.created_at AS at
         FROM settlement_lines l
         JOIN attempts x ON x.tenant_id = l.tenant_id AND x.id = l.attempt_id
         JOIN accounts a ON a.tenant_id = x.tenant_id AND a.id = x.account_id
         WHERE l.tenant_id = $1 AND l.settlement_id = $2 ORDER BY x.id LIMIT 500"
    ))
    .bind(id)
    .all()
    .await
}

/// A second person approves: the gateway's custody falls by what it pays out, the bank's rises by what arrives, fee and
/// tax are expenses. `Conflict` when it was approved before, or by whoever wrote it down.
pub async fn approve(
    t: &mut Tenant,
    id: Id,
    (version, approver): (i64, Id),
    (bank, day): (Custodian, Day),
) -> Result<()> {
    let (now, by) = (t.now(), t.actor().name.clone());
    let mine = t
        .sql(scoped!(
            "UPDATE settlements SET state = 'approved', approver_id = $4, approved_by = $5, approved_at = $6, version = version + 1
             WHERE tenant_id = $1 AND id = $2 AND version = $3 AND state = 'open' AND (maker_id IS NULL OR maker_id <> $4)"
        ))
        .bind(id)
        .bind(version)
        .bind(approver)
        .bind(by)
        .bind(now)
        .run()
        .await?;
    if mine == 0 {
        return Err(Error::Conflict);
    }
    let settlement = find(t, id).await?;
    let day = Day { date: settlement.day.parse().unwrap_or(day.date), ..day };
    let paid = Event::PaidOut {
        gateway: Custodian { id: settlement.custodian_id, keeper: Keeper::Gateway },
        bank,
        gross: settlement.leaves(),
        fee: settlement.fee,
        taxes: if settlement.tax > 0 {
            vec![Share { part: input(day.country), minor: settlement.tax }]
        } else {
            Vec::new()
        },
    };
    let note = if settlement.utr.is_empty() { &settlement.reference } else { &settlement.utr };
    let entry = Post { day, key: format!("settlement:{id}"), document: None, account: None, note };
    books::post(t, &entry, &paid).await?;
    Ok(())
}

/// The part of input tax a gateway's invoice bears, where the country books it in parts: a gateway sits in another state.
fn input(country: Country) -> Option<Part> {
    let parts: Vec<Part> = chart::parts(country, Role::InputTax).collect();
    parts.iter().copied().find(|part| *part == Part::Igst).or_else(|| parts.first().copied())
}

/// Strikes out a settlement that nobody approved: what was in it waits again. `Conflict` once it was approved.
pub async fn strike(t: &mut Tenant, id: Id, version: i64) -> Result<()> {
    let open = t
        .sql(scoped!("UPDATE settlements SET version = version + 1 WHERE tenant_id = $1 AND id = $2 AND version = $3 AND state = 'open'"))
        .bind(id)
        .bind(version)
        .run()
        .await?;
    if open == 0 {
        return Err(Error::Conflict);
    }
    for text in [
        scoped!("DELETE FROM settlement_lines WHERE tenant_id = $1 AND settlement_id = $2"),
        scoped!("DELETE FROM settlement_refunds WHERE tenant_id = $1 AND settlement_id = $2"),
        scoped!("DELETE FROM settlements WHERE tenant_id = $1 AND id = $2"),
    ] {
        t.sql(text).bind(id).run().await?;
    }
    Ok(())
}
