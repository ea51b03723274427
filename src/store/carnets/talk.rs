//! Agreeing to a month, disputing a row, answering. The month's row is taken first, so that none passes the other.
use super::ends;
use crate::{
    Error, Result, Tenant,
    notifications::{Note, To, notify},
    sql::scoped,
};
use domain::{
    access::Permission,
    carnets::{Dispute, Month, Seal, Side},
    ids::Id,
    portal::Portal,
};
use serde_json::json;

/// Who has agreed to a month so far.
pub async fn seal(t: &mut Tenant, account: Id, month: Month) -> Result<Seal> {
    let seal: Option<Seal> = t
        .sql(scoped!(
            "SELECT closing, seller_by, seller_at, buyer_by, buyer_at FROM carnets
             WHERE tenant_id = $1 AND account_id = $2 AND month = $3"
        ))
        .bind(account)
        .bind(month.code())
        .maybe()
        .await?;
    Ok(seal.unwrap_or_default())
}

/// Takes the month until the transaction ends.
async fn seize(t: &mut Tenant, account: Id, month: Month) -> Result<Seal> {
    let now = t.now();
    t.sql(scoped!(
        "INSERT INTO carnets (tenant_id, account_id, month, updated_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (tenant_id, account_id, month) DO UPDATE SET updated_at = $4
         RETURNING closing, seller_by, seller_at, buyer_by, buyer_at"
    ))
    .bind(account)
    .bind(month.code())
    .bind(now)
    .one()
    .await
}

/// The disputes of a month, oldest first.
pub async fn disputes(t: &mut Tenant, account: Id, month: Month) -> Result<Vec<Dispute>> {
    t.sql(scoped!(
        "SELECT id, entry_id, text, by_name, created_at, answer, answered_by, answered_at FROM disputes
         WHERE tenant_id = $1 AND account_id = $2 AND month = $3 ORDER BY id LIMIT 200"
    ))
    .bind(account)
    .bind(month.code())
    .all()
    .await
}

/// One side agrees to the closing balance it saw. `Conflict` when the balance is another by now, when a row is
/// disputed, or when this side has agreed to it already. An agreement to another balance counts no more.
pub async fn agree(t: &mut Tenant, (account, month): (Id, Month), side: Side, seen: i64) -> Result<Seal> {
    let before = seize(t, account, month).await?;
    let closing = ends(t, account, (month.first(), month.last())).await?.closing;
    let open = disputes(t, account, month).await?.iter().any(|one| one.answered_at.is_none());
    let stale = before.closing != closing;
    if closing != seen || open || (before.has(side) && !stale) {
        return Err(Error::Conflict);
    }
    let mut after = if stale { Seal::default() } else { before };
    let (now, name) = (t.now(), t.actor().name.clone());
    after.closing = closing;
    match side {
        Side::Seller => (after.seller_by, after.seller_at) = (name, Some(now)),
        Side::Buyer => (after.buyer_by, after.buyer_at) = (name, Some(now)),
    }
    t.sql(scoped!(
        "UPDATE carnets SET closing = $4, seller_by = $5, seller_at = $6, buyer_by = $7, buyer_at = $8, updated_at = $9
         WHERE tenant_id = $1 AND account_id = $2 AND month = $3"
    ))
    .bind(account)
    .bind(month.code())
    .bind(closing)
    .bind(after.seller_by.clone())
    .bind(after.seller_at)
    .bind(after.buyer_by.clone())
    .bind(after.buyer_at)
    .bind(now)
    .run()
    .await?;
    match side {
        Side::Seller => tell_buyer(t, (account, month), "notification-carnet-agreed-seller").await?,
        Side::Buyer => tell_seller(t, (account, month), "notification-carnet-agreed-buyer").await?,
    }
    Ok(after)
}

/// The buyer says that a row is wrong. `Conflict` when they have agreed to its month, `NotFound` when it is no row of
/// theirs in that month, `Taken` when it is disputed already.
pub async fn dispute(t: &mut Tenant, (account, month): (Id, Month), entry: Id, text: &str) -> Result<Id> {
    let seal = seize(t, account, month).await?;
    // Whoever agreed to a balance that is another by now has agreed to nothing.
    if seal.has(Side::Buyer) && seal.closing == ends(t, account, (month.first(), month.last())).await?.closing {
        return Err(Error::Conflict);
    }
    let there = t
        .sql(scoped!(
            "SELECT COUNT(*) FROM postings WHERE tenant_id = $1 AND entry_id = $2 AND whose = 'account' AND owner_id = $3
               AND role IN ('ar', 'ar_foreign') AND day >= $4 AND day <= $5"
        ))
        .bind(entry)
        .bind(account)
        .bind(month.first().to_string())
        .bind(month.last().to_string())
        .number()
        .await?;
    if there == 0 {
        return Err(Error::NotFound);
    }
    let (id, now, name) = (t.new_id(), t.now(), t.actor().name.clone());
    t.sql(scoped!(
        "INSERT INTO disputes (tenant_id, id, account_id, entry_id, month, text, by_name, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
    ))
    .bind(id)
    .bind(account)
    .bind(entry)
    .bind(month.code())
    .bind(text.to_owned())
    .bind(name)
    .bind(now)
    .run()
    .await?;
    tell_seller(t, (account, month), "notification-carnet-disputed").await?;
    Ok(id)
}

/// The seller answers; the month it is about. `Conflict` when it was answered before.
pub async fn answer(t: &mut Tenant, account: Id, id: Id, text: &str) -> Result<Month> {
    #[derive(sqlx::FromRow)]
    struct Of {
        month: String,
    }
    let of: Of = t
        .sql(scoped!("SELECT month FROM disputes WHERE tenant_id = $1 AND account_id = $2 AND id = $3"))
        .bind(account)
        .bind(id)
        .one()
        .await?;
    let month = Month::parse(&of.month).ok_or_else(|| Error::Corrupt(format!("month {:?}", of.month)))?;
    seize(t, account, month).await?;
    let (now, name) = (t.now(), t.actor().name.clone());
    let answered = t
        .sql(scoped!(
            "UPDATE disputes SET answer = $3, answered_by = $4, answered_at = $5
             WHERE tenant_id = $1 AND id = $2 AND answered_at IS NULL"
        ))
        .bind(id)
        .bind(text.to_owned())
        .bind(name)
        .bind(now)
        .run()
        .await?;
    if answered != 1 {
        return Err(Error::Conflict);
    }
    tell_buyer(t, (account, month), "notification-carnet-answered").await?;
    Ok(month)
}

async fn tell_seller(t: &mut Tenant, (account, month): (Id, Month), kind: &'static str) -> Result<()> {
    #[derive(sqlx::FromRow)]
    struct Named {
        name: String,
    }
    let named: Named =
        t.sql(scoped!("SELECT name FROM accounts WHERE tenant_id = $1 AND id = $2")).bind(account).one().await?;
    let note = Note {
        kind,
        args: json!({ "account": named.name, "month": month.code() }),
        link: format!("/desk/accounts/{account}/carnet?month={}", month.code()),
        about: Some(format!("{kind}|{account}|{}", month.code())),
    };
    notify(t, To::Holders(Permission::AccountsWrite), &note).await?;
    Ok(())
}

/// Every person of the account who may see its carnet.
async fn tell_buyer(t: &mut Tenant, (account, month): (Id, Month), kind: &'static str) -> Result<()> {
    #[derive(sqlx::FromRow)]
    struct One {
        user_id: Id,
    }
    let people: Vec<One> = t
        .sql(scoped!(
            "SELECT m.user_id FROM account_people p
             JOIN memberships m ON m.tenant_id = p.tenant_id AND m.id = p.membership_id
             WHERE p.tenant_id = $1 AND p.account_id = $2 AND p.may_see = 1 AND m.status = 'active' LIMIT 100"
        ))
        .bind(account)
        .all()
        .await?;
    let note = Note {
        kind,
        args: json!({ "month": month.code() }),
        link: format!("/shop/carnet?month={}", month.code()),
        about: Some(format!("{kind}|{account}|{}", month.code())),
    };
    for person in people {
        notify(t, To::User(person.user_id, Portal::Shop), &note).await?;
    }
    Ok(())
}
