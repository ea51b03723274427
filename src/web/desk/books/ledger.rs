//! `/desk/books/ledger/:role`: one account's lines with the balance after each.
use crate::{
    Error, Result,
    kit::{Desk, Page},
};
use ::views::desk::books::ledger as views;
use domain::{
    books::{Ledger, Period},
    chart::{Part, Role},
    ids::Id,
};
use jiff::civil::Date;
use poem::{
    handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::books;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    from: String,
    to: String,
    part: String,
    whose: String,
    owner: String,
    after: String,
}

impl Asked {
    fn ledger(&self, role: Role, period: Period) -> Ledger {
        let owner = self.owner.parse().unwrap_or(0);
        let known = owner > 0 && matches!(self.whose.as_str(), "account" | "custodian");
        let part = if Part::parse(&self.part).is_some() || self.part == "none" { self.part.as_str() } else { "" };
        Ledger {
            role,
            part: part.to_owned(),
            whose: if known { self.whose.clone() } else { String::new() },
            owner,
            period,
            after: cursor(&self.after),
        }
    }
}

/// `2026-03-02.123.1`: the last line of the page before.
fn cursor(text: &str) -> Option<(Date, Id, i64)> {
    let mut parts = text.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[handler]
pub async fn show(desk: Desk, Path(role): Path<String>, Query(asked): Query<Asked>) -> Result<Page> {
    let role = Role::parse(&role).ok_or(Error::NotFound)?;
    let ledger = asked.ledger(role, Period::read(&asked.from, &asked.to, desk.today()));
    let mut tenant = desk.read().await?;
    let before = books::before(&mut tenant, &ledger).await?;
    let lines = books::ledger(&mut tenant, &ledger).await?;
    Ok(views::show(&desk.look(), &ledger, before, (&lines, books::LINES)).into())
}
