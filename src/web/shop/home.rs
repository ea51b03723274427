//! `/shop`: the first page on the phone.
use super::buyer;
use crate::{
    Result,
    kit::{Page, Shop},
};
use ::views::shop::home as views;
use domain::{
    accounts::{Mine, Status},
    ids::Id,
    orders::{Shelved, Usual},
};
use poem::handler;
use store::{Tenant, orders, organizations};

/// Orders shown on the first page.
const LATEST: i64 = 3;

#[handler]
pub async fn show(person: Shop) -> Result<Page> {
    let mut tenant = person.read().await?;
    let reach = organizations::reach(&mut tenant).await?;
    let card = ::views::ui::reach::Reach {
        name: &reach.name,
        email: &reach.email,
        phone: &reach.phone,
        address: &reach.address,
    };
    let mine = buyer::account(&person, &mut tenant).await?.filter(|mine| mine.status() == Status::Active);
    let buyer = match mine {
        Some(mine) => Some(buyer_of(&person, &mut tenant, &mine).await?),
        None => None,
    };
    Ok(views::show(&person.look(), &card, buyer.as_ref()).into())
}

async fn buyer_of(shop: &Shop, tenant: &mut Tenant, mine: &Mine) -> Result<views::Buyer> {
    let latest = orders::latest(tenant, mine.account_id, LATEST).await?;
    let today = shop.today().date.to_string();
    let is_new = latest.is_empty();
    let next = if is_new { None } else { orders::next_delivery(tenant, mine.account_id, &today).await? };
    Ok(views::Buyer {
        room: mine.may_see.then(|| mine.room()),
        usual: if is_new || !mine.may_order { Vec::new() } else { usual(shop, tenant, mine).await? },
        next: next.and_then(|day| day.parse().ok()),
        latest,
    })
}

/// What the account usually takes and is due by now, of what it may still order and has not in its basket.
async fn usual(shop: &Shop, tenant: &mut Tenant, mine: &Mine) -> Result<Vec<(Shelved, Usual)>> {
    let taken = orders::taken(tenant, mine.account_id).await?;
    let due = domain::orders::usual(&taken, tenant.now());
    let ids: Vec<Id> = due.iter().map(|one| one.item_id).collect();
    let mut items = orders::shelf_of(tenant, buyer::reader(shop, mine), &ids).await?;
    let mut usual = Vec::with_capacity(due.len());
    for one in due {
        if let Some(at) = items.iter().position(|item| item.id == one.item_id && item.wanted == 0) {
            usual.push((items.swap_remove(at), one));
        }
    }
    Ok(usual)
}
