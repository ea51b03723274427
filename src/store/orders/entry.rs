//! An order that is taken at the desk: it is sent at once, and the account's basket stays as it is.
use super::{
    act::take,
    basket::{set, site_of},
    find, number,
};
use crate::{Result, Tenant, prices, sql::scoped};
use domain::{
    calendar::Day,
    ids::Id,
    orders::{Order, Terms},
};

/// Sends an order in the name of an account: goods, room in the limit and prices as if its people had sent it.
pub async fn enter(t: &mut Tenant, account: Id, day: Day, terms: Terms<'_>, wanted: &[(Id, i64)]) -> Result<Order> {
    let (site, id) = (site_of(t, account).await?, t.new_id());
    let (now, by) = (t.now(), t.actor().name.clone());
    t.sql(scoped!(
        "INSERT INTO documents (tenant_id, id, kind, account_id, site_id, pay, note, created_by, delivery_day, created_at,
             updated_at, placed_at)
         VALUES ($1, $2, 'order', $3, $4, $5, $6, $7, $8, $9, $9, $9)"
    ))
    .bind(id)
    .bind(account)
    .bind(site)
    .bind(terms.pay.code())
    .bind(terms.note.to_owned())
    .bind(by)
    .bind(terms.day.map(|day| day.to_string()))
    .bind(now)
    .run()
    .await?;
    for (item, quantity) in wanted {
        set(t, (account, id), *item, *quantity).await?;
    }
    prices::apply(t, (account, id), day.date).await?;
    let order = find(t, account, id).await?;
    take(t, &order, day).await?;
    number(t, id, day).await?;
    find(t, account, id).await
}
