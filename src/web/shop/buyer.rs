//! For whom a person of the Shop orders: their account, and what they may do for it.
use crate::{
    Error, Result,
    kit::{Page, Shop},
};
use ::views::shop::buyer::{self as views, Why};
use domain::{
    accounts::{Mine, Status},
    time::Millis,
};
use store::{Tenant, accounts, orders::Reader};

/// The person's account; none until the seller has linked them to one.
pub async fn account(shop: &Shop, tenant: &mut Tenant) -> Result<Option<Mine>> {
    Ok(accounts::of_member(tenant, shop.membership_id()).await?)
}

/// The account of somebody who may order for it now; an act of anybody else is refused.
pub async fn ordering(shop: &Shop, tenant: &mut Tenant) -> Result<Mine> {
    let mine = account(shop, tenant).await?.ok_or(Error::NotFound)?;
    if mine.may_order && mine.status() == Status::Active { Ok(mine) } else { Err(Error::Forbidden) }
}

/// The same for a page: why somebody cannot order yet is told in words, with whom to ask.
pub async fn or_why(shop: &Shop, tenant: &mut Tenant) -> Result<std::result::Result<Mine, Page>> {
    let why = match account(shop, tenant).await? {
        Some(mine) if mine.status() != Status::Active => Why::Paused,
        Some(mine) if !mine.may_order => Why::NotYou,
        Some(mine) => return Ok(Ok(mine)),
        None => Why::NoAccount,
    };
    Ok(Err(views::why(&shop.look(), why).into()))
}

/// Whose shelf is shown.
pub fn reader(shop: &Shop, mine: &Mine) -> Reader {
    Reader { account: mine.account_id, lang: shop.lang.code(), day: shop.today().date }
}

/// When today began by the organization's clock.
pub fn midnight(shop: &Shop) -> Millis {
    shop.here().start_of_day().map_or(0, |start| start.timestamp().as_millisecond())
}
