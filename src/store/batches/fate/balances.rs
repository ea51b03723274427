//! Opening balances: posted to the books, and taken from what an account may still owe. Never changed, only reversed.
use super::{super::shelf, Fate, Home, goods, kept, refused, text};
use crate::{
    Result, Tenant,
    balances::{self, Of},
    books::{self, Post},
};
use domain::{
    batches::{Record, Row},
    calendar::Day,
    ids::Id,
    ledger::{Event, Opening},
};

/// The account's id, what it owes now, and whether it has traded.
async fn standing(t: &mut Tenant, home: &Home, record: &Record) -> Result<Option<(Id, i64, bool)>> {
    let Some(account) = shelf::accounts::of_name(t, home, &text(record, "account")).await? else { return Ok(None) };
    // Whoever changes what an account owes takes this row first.
    balances::lock(t, Of::Money { account: account.id }).await?;
    let now = shelf::accounts::owed_by(t, home, account.id).await?;
    let owed = now.as_ref().and_then(|now| home.minor(&now.record, "amount")).unwrap_or(0);
    Ok(Some((account.id, owed, now.is_some_and(|now| now.settled))))
}

pub(super) async fn apply(t: &mut Tenant, home: &Home, row: &Row) -> Result<Fate> {
    let (says, was) = (&row.kept.says, &row.kept.was);
    let Some((account, owed, traded)) = standing(t, home, says).await? else {
        return kept("account", "imports-account-unknown");
    };
    let wanted = home.minor(says, "amount").unwrap_or(owed);
    if traded || owed != home.minor(was, "amount").unwrap_or(0) {
        return kept("amount", "imports-moved");
    }
    let day = says.get("day").and_then(|day| day.parse().ok()).unwrap_or(home.today.date);
    let post = Post {
        day: Day { date: day, ..home.today },
        key: format!("batch:{}", row.id),
        document: None,
        account: Some(account),
        note: "",
    };
    let amount = wanted.saturating_sub(owed);
    match books::post(t, &post, &Event::Opened { what: Opening::Buyer(account), amount }).await {
        Ok(entry) => {
            balances::change(t, Of::Money { account }, amount.saturating_neg()).await?;
            Ok(Fate::Done { target: account, version: 0, moved: 0, entry, flaws: Vec::new() })
        }
        Err(error) => refused(error, "day"),
    }
}

pub(super) async fn revert(t: &mut Tenant, home: &Home, row: &Row) -> Result<Fate> {
    let Some((account, owed, traded)) = standing(t, home, &row.kept.says).await? else {
        return kept("account", "imports-account-unknown");
    };
    let said = home.minor(&row.kept.says, "amount").unwrap_or(owed);
    if traded || owed != said || goods::reversed(t, row.entry).await? {
        return kept("amount", "imports-touched");
    }
    let post = Post {
        day: home.today,
        key: format!("batch:{}:undo", row.id),
        document: None,
        account: Some(account),
        note: "",
    };
    match books::reverse(t, &post, row.entry).await {
        Ok(_) => {
            let back = owed.saturating_sub(home.minor(&row.kept.was, "amount").unwrap_or(0));
            balances::change(t, Of::Money { account }, back).await?;
            Ok(Fate::Undone)
        }
        Err(error) => refused(error, "day"),
    }
}
