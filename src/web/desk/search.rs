//! `/desk/search`: pages, contacts, accounts, items and members by name, for the palette and for whoever has no scripts.
use crate::{
    Result,
    kit::{Desk, Page},
};
use domain::{
    access::Permission,
    accounts::{self, Listed},
    contacts::Listing,
    items,
    phone::Phone,
    text::fold,
};
use poem::{handler, web::Query};
use serde::Deserialize;
use store::{Tenant, contacts, members};
use views::desk::search as views;

/// Hits of one kind at most: a palette is for the few that were meant.
const MOST: usize = 8;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
}

#[handler]
pub async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let query: String = asked.q.chars().take(200).collect();
    let words = fold(&query);
    let (mut people, mut firms, mut buyers, mut goods) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    if !words.is_empty() {
        let mut tenant = desk.read().await?;
        if desk.can(Permission::ContactsRead) {
            let listing = Listing { search: words.clone(), ..Listing::default() };
            firms = contacts::page(&mut tenant, desk.sight(), &listing).await?;
            firms.truncate(MOST);
        }
        if desk.can(Permission::AccountsRead) {
            buyers = of_buyers(&desk, &mut tenant, &query).await?;
        }
        if desk.can(Permission::ItemsRead) {
            let listing = items::Listing { search: words.clone(), ..items::Listing::default() };
            goods = store::items::page(&mut tenant, &listing).await?;
            goods.truncate(MOST);
        }
        if desk.can(Permission::MembersRead) {
            people = members::search(&mut tenant, &words, i64::try_from(MOST).unwrap_or(i64::MAX)).await?;
        }
    }
    let found = views::Hits { contacts: &firms, accounts: &buyers, items: &goods, members: &people };
    Ok(views::show(&desk.look(), (&query, &words), &found).into())
}

/// By name, address or telephone number.
async fn of_buyers(desk: &Desk, tenant: &mut Tenant, query: &str) -> Result<Vec<Listed>> {
    let phone = Phone::parse(query, desk.country()).map(|phone| phone.e164().to_owned());
    let listing =
        accounts::Listing { search: fold(query), phone: phone.unwrap_or_default(), ..accounts::Listing::default() };
    let mut found = store::accounts::page(tenant, desk.sight(), &listing).await?;
    found.truncate(MOST);
    Ok(found)
}
