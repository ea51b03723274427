//! `/p/:token`: one account's carnet of one period. Unknown, revoked and expired links look the same.
use crate::{
    Error, Result,
    kit::{Guest, Page},
};
use ::views::{
    paper::carnet as views,
    ui::{Brand, Look},
};
use domain::{
    carnets::{Page as Carnet, StatementLink},
    country::Country,
    house::House,
    money::Currency,
    organizations::Status,
    time::{HOUR, MINUTE, SECOND},
};
use jiff::tz::TimeZone;
use lang::{Locale, Tr};
use poem::{IntoResponse, Response, handler, http::HeaderValue, web::Path};
use store::{Actor, Mode, Tenant, carnets, limits::Rule, organizations};

/// Links that open nothing, for one network address.
const MISSES: Rule = Rule { free: 30, first: 30 * SECOND, most: 5 * MINUTE, forget: HOUR };

#[handler]
pub async fn show(guest: Guest, Path(token): Path<String>) -> Result<Response> {
    let (limits, key, now) = (&guest.app.limits, format!("paper|{}", guest.ip), guest.app.db.now());
    let found = match find(&guest, &token).await {
        Err(Error::NotFound) => {
            let wait = limits.take(&key, MISSES, now).await;
            wait.map_err(|wait| Error::TooMany(u64::try_from(wait / SECOND).unwrap_or(1).max(1)))?;
            return Err(Error::NotFound);
        }
        found => found?,
    };
    let look = look(&guest, &found.house);
    let body = views::show(&look, &found.link, &found.page);
    let mut response = Page::from(body).into_response();
    let headers = response.headers_mut();
    headers.insert("cache-control", HeaderValue::from_static("private, no-store"));
    headers.insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
    headers.insert("referrer-policy", HeaderValue::from_static("no-referrer"));
    Ok(response)
}

/// All that a link shows.
struct Found {
    house: House,
    link: StatementLink,
    page: Carnet,
}

async fn find(guest: &Guest, token: &str) -> Result<Found> {
    let (mut tenant, id) = open(guest, token).await?;
    let link = carnets::link(&mut tenant, id).await?;
    let house = organizations::house(&mut tenant).await?;
    if !Status::parse(&house.status).is_some_and(Status::is_open) {
        return Err(Error::NotFound);
    }
    let days = link.from_day.parse().ok().zip(link.to_day.parse().ok()).ok_or_else(|| Error::bug("days of a link"))?;
    let page = carnets::page(&mut tenant, link.account_id, days).await?;
    Ok(Found { house, link, page })
}

#[expect(clippy::disallowed_methods, reason = "the signed word names the organization")]
async fn open(guest: &Guest, token: &str) -> Result<(Tenant, domain::ids::Id)> {
    let (tenant, id) = carnets::open_link(guest.app.db.keys(), token).ok_or(Error::NotFound)?;
    Ok((guest.app.db.tenant(tenant, Mode::Read, Actor::system()).await?, id))
}

/// The organization's money, clock and name, in the reader's language.
fn look(guest: &Guest, house: &House) -> Look {
    let look = guest.look();
    let country = Country::parse(&house.country).unwrap_or(Country::Dz);
    Look {
        tr: Tr::new(Locale::new(look.tr.lang(), country)),
        currency: Currency::parse(&house.currency).unwrap_or(country.currency()),
        zone: TimeZone::get(&house.time_zone).unwrap_or(TimeZone::UTC),
        brand: Some(Brand { name: house.name.clone(), accent: None, logo: None }),
        ..look
    }
}
