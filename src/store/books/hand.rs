//! What people post by hand: entries of their own, taking one back, closing a period and opening it again.
use super::{Post, postings, seize, write};
use crate::{
    Error, Result, Tenant,
    balances::{self, Of},
    sql::scoped,
};
use domain::{
    books::{Closing, Owner, State, Wanted},
    chart::{self, Role},
    ids::Id,
    ledger::{Entry, Whose},
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Posts an entry made by hand. What it says an account owes changes what that account may still owe, as everywhere.
pub async fn by_hand(t: &mut Tenant, post: &Post<'_>, entry: &Entry) -> Result<Id> {
    owed(t, entry).await?;
    write(t, post, "manual", (entry, None)).await
}

/// Takes an entry back by hand; `Taken` when it was taken back before.
pub async fn take_back(t: &mut Tenant, post: &Post<'_>, id: Id) -> Result<Id> {
    let entry = Entry::of(postings(t, id).await?)?.reversed(chart::storno(post.day.country))?;
    owed(t, &entry).await?;
    write(t, post, "reversal", (&entry, Some(id))).await
}

/// Balances before the book, in the order of the accounts: as payments take them, so that nobody waits for another.
async fn owed(t: &mut Tenant, entry: &Entry) -> Result<()> {
    let mut sums: BTreeMap<Id, i64> = BTreeMap::new();
    for posting in entry.postings() {
        if let (Role::Receivable | Role::ReceivableForeign, Whose::Account(id)) = (posting.role, posting.whose) {
            let sum = sums.entry(id).or_default();
            *sum = sum.saturating_add(posting.net());
        }
    }
    for (account, net) in sums.into_iter().filter(|(_, net)| *net != 0) {
        balances::change(t, Of::Money { account }, net.saturating_neg()).await?;
    }
    Ok(())
}

/// Finds who stands behind the lines, by their exact names; who is not found is left out.
pub async fn owners(t: &mut Tenant, wanted: &[Wanted]) -> Result<BTreeMap<usize, Id>> {
    #[derive(sqlx::FromRow)]
    struct Named {
        id: Id,
    }
    let mut found = BTreeMap::new();
    let mut custodians: Option<Vec<(Id, String, String)>> = None;
    for one in wanted {
        match one.owner {
            Owner::House => {}
            Owner::Account => {
                let named: Option<Named> = t
                    .sql(scoped!("SELECT id FROM accounts WHERE tenant_id = $1 AND folded = $2"))
                    .bind(one.name.clone())
                    .maybe()
                    .await?;
                found.extend(named.map(|named| (one.at, named.id)));
            }
            Owner::Custodian(keeper) => {
                if custodians.is_none() {
                    custodians = Some(all(t).await?);
                }
                let same = |(_, kind, name): &&(Id, String, String)| {
                    kind == keeper.code() && domain::text::fold(name) == one.name
                };
                found.extend(custodians.iter().flatten().find(same).map(|(id, ..)| (one.at, *id)));
            }
        }
    }
    Ok(found)
}

#[derive(sqlx::FromRow)]
struct Kept {
    id: Id,
    keeper: String,
    name: String,
}

async fn all(t: &mut Tenant) -> Result<Vec<(Id, String, String)>> {
    let kept: Vec<Kept> = t
        .sql(scoped!("SELECT id, keeper, name FROM custodians WHERE tenant_id = $1 ORDER BY name, id LIMIT 1000"))
        .all()
        .await?;
    Ok(kept.into_iter().map(|one| (one.id, one.keeper, one.name)).collect())
}

/// Names to offer for the owner of a line: custodians, then the first accounts.
pub async fn names(t: &mut Tenant) -> Result<Vec<String>> {
    #[derive(sqlx::FromRow)]
    struct Name {
        name: String,
    }
    let accounts: Vec<Name> =
        t.sql(scoped!("SELECT name FROM accounts WHERE tenant_id = $1 ORDER BY folded, id LIMIT 200")).all().await?;
    let mut names: Vec<String> = all(t).await?.into_iter().map(|(_, _, name)| name).collect();
    names.dedup();
    names.extend(accounts.into_iter().map(|one| one.name));
    Ok(names)
}

/// How the books stand.
pub async fn state(t: &mut Tenant) -> Result<State> {
    let state: Option<State> = t
        .sql(scoped!("SELECT entries, closed_until, version, checked_at FROM books WHERE tenant_id = $1"))
        .maybe()
        .await?;
    Ok(state.unwrap_or_default())
}

/// What would be closed up to this day, by month.
pub async fn closing(t: &mut Tenant, state: &State, until: Date) -> Result<Vec<Closing>> {
    t.sql(scoped!(
        "SELECT SUBSTR(day, 1, 7) AS month, COUNT(DISTINCT entry_id) AS entries, CAST(SUM(debit) AS BIGINT) AS total
         FROM postings WHERE tenant_id = $1 AND day > $2 AND day <= $3 GROUP BY SUBSTR(day, 1, 7) ORDER BY 1 LIMIT 600"
    ))
    .bind(state.closed_until.clone())
    .bind(until.to_string())
    .all()
    .await
}

/// Closes the books up to a day, that day included. `Conflict` when they were closed or opened since `version`, or
/// are closed that far already. Waits for whoever is posting.
pub async fn close(t: &mut Tenant, version: i64, until: Date) -> Result<()> {
    seize(t).await?;
    turn(t, version, &until.to_string(), true).await
}

/// Opens the books again from a day on. `Conflict` when that day is open.
pub async fn reopen(t: &mut Tenant, version: i64, from: Date) -> Result<()> {
    let until = from.yesterday().map(|day| day.to_string()).unwrap_or_default();
    turn(t, version, &until, false).await
}

async fn turn(t: &mut Tenant, version: i64, until: &str, forward: bool) -> Result<()> {
    let now = t.now();
    let turned = t
        .sql(scoped!(
            "UPDATE books SET closed_until = $3, version = version + 1, updated_at = $4
             WHERE tenant_id = $1 AND (version = $2 OR ($2 = 0 AND version = 1))
               AND (($5 = 1 AND closed_until < $3) OR ($5 = 0 AND closed_until > $3))"
        ))
        .bind(version)
        .bind(until.to_owned())
        .bind(now)
        .bind(i64::from(forward))
        .run()
        .await?;
    if turned == 1 { Ok(()) } else { Err(Error::Conflict) }
}
