//! Handovers: declared by whoever holds the money, counted by another person, and only then moved in the books.
use crate::{
    Error, Result, Tenant,
    books::{self, Post},
    sql::scoped,
};
use domain::{
    calendar::Day,
    custody::{Declared, Purse},
    ids::Id,
    ledger::{Custodian, Event, Handover},
};

/// Declares what a custodian hands over now; all that is held is expected. `Taken` while another of theirs waits.
pub async fn declare(t: &mut Tenant, from: Custodian, (member, declared): (Id, i64), note: &str) -> Result<Id> {
    let expected = super::held(t, from).await?;
    if declared > expected || expected <= 0 {
        return Err(Error::Short);
    }
    let (id, now) = (t.new_id(), t.now());
    let made = t
        .sql(scoped!(
            "INSERT INTO handovers (tenant_id, id, from_id, expected, declared, note, declared_by, declared_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING"
        ))
        .bind(id)
        .bind(from.id)
        .bind(expected)
        .bind(declared)
        .bind(note.to_owned())
        .bind(member)
        .bind(now)
        .run()
        .await?;
    if made == 1 { Ok(id) } else { Err(Error::Taken) }
}

macro_rules! declared {
    ($rest:literal) => {
        scoped!(concat!(
            "SELECT h.id, h.from_id, c.keeper, c.name AS holder, h.expected, h.declared, h.counted, h.charged, h.note,
                    h.declared_by, h.declared_at, h.counted_at, h.version, COALESCE(u.name, '') AS counter
             FROM handovers h JOIN custodians c ON c.tenant_id = h.tenant_id AND c.id = h.from_id
             LEFT JOIN memberships m ON m.tenant_id = h.tenant_id AND m.id = h.counted_by LEFT JOIN users u ON u.id = m.user_id ",
            $rest
        ))
    };
}

/// One handover.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Declared> {
    t.sql(declared!("WHERE h.tenant_id = $1 AND h.id = $2")).bind(id).one().await
}

/// The latest handovers, of one custodian or of all when it is 0; those that wait first.
pub async fn latest(t: &mut Tenant, custodian: Id, most: i64) -> Result<Vec<Declared>> {
    t.sql(declared!(
        "WHERE h.tenant_id = $1 AND ($2 = 0 OR h.from_id = $2)
         ORDER BY CASE WHEN h.counted_at IS NULL THEN 0 ELSE 1 END, h.id DESC LIMIT $3"
    ))
    .bind(custodian)
    .bind(most)
    .all()
    .await
}

/// What was counted, and who bears a shortage.
#[derive(Debug, Clone, Copy)]
pub struct Counted {
    pub to: Custodian,
    pub member: Id,
    /// Minor units.
    pub amount: i64,
    /// Whether the one who hands over owes what is missing.
    pub charged: bool,
}

/// Another person counts: the money is theirs, the difference goes to a named account. What was collected after the
/// declaration stays with the first. `Conflict` when it was counted already or by the same person.
pub async fn count(t: &mut Tenant, declared: &Declared, version: i64, counted: Counted, day: Day) -> Result<()> {
    if counted.member == declared.declared_by {
        return Err(Error::Conflict);
    }
    let now = t.now();
    let mine = t
        .sql(scoped!(
            "UPDATE handovers SET counted = $4, charged = $5, counted_by = $6, counted_at = $7, to_id = $8, version = version + 1
             WHERE tenant_id = $1 AND id = $2 AND version = $3 AND counted_at IS NULL"
        ))
        .bind(declared.id)
        .bind(version)
        .bind(counted.amount)
        .bind(i64::from(counted.charged))
        .bind(counted.member)
        .bind(now)
        .bind(counted.to.id)
        .run()
        .await?;
    if mine != 1 {
        return Err(Error::Conflict);
    }
    let event = Event::HandedOver(Handover {
        from: declared.from(),
        to: counted.to,
        expected: declared.expected,
        counted: counted.amount,
        charged: counted.charged,
    });
    let post = Post { day, key: format!("handover:{}", declared.id), document: None, account: None, note: "" };
    books::post(t, &post, &event).await?;
    Ok(())
}

/// Everybody who holds money, by the books, the most first.
pub async fn purses(t: &mut Tenant) -> Result<Vec<Purse>> {
    t.sql(scoped!(
        "SELECT c.id, c.keeper, c.name, CAST(COALESCE(SUM(p.debit - p.credit), 0) AS BIGINT) AS held
         FROM custodians c LEFT JOIN owner_sums p ON p.tenant_id = c.tenant_id AND p.whose = 'custodian' AND p.owner_id = c.id
             AND p.role IN ('driver_cash', 'cash', 'cheques_in_hand', 'gateway_clearing', 'bank')
         WHERE c.tenant_id = $1 GROUP BY c.id, c.keeper, c.name ORDER BY held DESC, c.id LIMIT 500"
    ))
    .all()
    .await
}
