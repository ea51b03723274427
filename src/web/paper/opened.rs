//! A link that opened: what it names, and the organization behind it. Unknown, revoked and expired links look the same.
use crate::{Error, Result, kit::Guest};
use ::views::ui::{Brand, Look};
use domain::{
    country::Country,
    house::House,
    ids::Id,
    links::Link,
    money::Currency,
    organizations::Status,
    time::{HOUR, MINUTE, SECOND},
};
use jiff::tz::TimeZone;
use lang::{Locale, Tr};
use poem::{IntoResponse, Response, http::HeaderValue};
use store::{Actor, Mode, Tenant, limits::Rule, links, organizations};

/// Links that open nothing, for one network address.
const MISSES: Rule = Rule { free: 30, first: 30 * SECOND, most: 5 * MINUTE, forget: HOUR };

/// A link, and all that is needed to show what it opens.
pub struct Opened {
    pub tenant: Tenant,
    pub link: Link,
    pub house: House,
    /// The reader's language, the organization's money, clock and name.
    pub look: Look,
}

impl Opened {
    /// Opens a link by its word.
    pub async fn by(guest: &Guest, token: &str, mode: Mode) -> Result<Opened> {
        match find(guest, token, mode).await {
            Err(Error::NotFound) => {
                let (key, now) = (format!("paper|{}", guest.ip), guest.app.db.now());
                let wait = guest.app.limits.take(&key, MISSES, now).await;
                wait.map_err(|wait| Error::TooMany(u64::try_from(wait / SECOND).unwrap_or(1).max(1)))?;
                Err(Error::NotFound)
            }
            found => found,
        }
    }
}

async fn find(guest: &Guest, token: &str, mode: Mode) -> Result<Opened> {
    let (mut tenant, id) = open(guest, token, mode).await?;
    let link = links::find(&mut tenant, id).await?;
    let house = organizations::house(&mut tenant).await?;
    if !Status::parse(&house.status).is_some_and(Status::is_open) {
        return Err(Error::NotFound);
    }
    let look = look(guest, &house);
    Ok(Opened { tenant, link, house, look })
}

#[expect(clippy::disallowed_methods, reason = "the signed word names the organization")]
async fn open(guest: &Guest, token: &str, mode: Mode) -> Result<(Tenant, Id)> {
    let (tenant, id) = links::read(guest.app.db.keys(), token).ok_or(Error::NotFound)?;
    Ok((guest.app.db.tenant(tenant, mode, Actor::system()).await?, id))
}

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

/// A page for whoever holds the link, and for nobody's cache or index.
pub fn answer(answer: impl IntoResponse) -> Response {
    let mut response = answer.into_response();
    let headers = response.headers_mut();
    headers.insert("cache-control", HeaderValue::from_static("private, no-store"));
    headers.insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
    headers.insert("referrer-policy", HeaderValue::from_static("no-referrer"));
    response
}
