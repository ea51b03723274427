//! `/shop`: the first page on the phone.
use super::buyer;
use crate::{
    Result,
    kit::{Page, Shop},
};
use domain::accounts::Status;
use poem::handler;
use store::{orders, organizations};

/// Orders shown on the first page.
const LATEST: i64 = 3;

#[handler]
pub async fn show(person: Shop) -> Result<Page> {
    let mut tenant = person.read().await?;
    let reach = organizations::reach(&mut tenant).await?;
    let card = views::ui::reach::Reach {
        name: &reach.name,
        email: &reach.email,
        phone: &reach.phone,
        address: &reach.address,
    };
    let mine = buyer::account(&person, &mut tenant).await?.filter(|mine| mine.status() == Status::Active);
    let latest = match &mine {
        Some(mine) => orders::latest(&mut tenant, mine.account_id, LATEST).await?,
        None => Vec::new(),
    };
    let buyer = mine.map(|mine| views::shop::home::Buyer { room: mine.may_see.then(|| mine.room()), latest: &latest });
    Ok(views::shop::home::show(&person.look(), &card, buyer.as_ref()).into())
}
