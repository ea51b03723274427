//! The trusted phone: remembered after a password, found again by its cookie.
use crate::{
    Result,
    kit::{Guest, Visitor, limit::Known, session},
};
use domain::{
    ids::Id,
    portal::Portal,
    sign_in::{Belonging, safe_path},
};
use poem::{FromRequest, Request, RequestBody, Response};
use store::{Mode, Tenant, devices, memberships};

const COOKIE: &str = "__Host-device";

/// The phones' portals.
pub const PORTALS: [Portal; 2] = [Portal::Shop, Portal::Round];

/// The secret of the device's cookie, if it carries one.
pub struct Trusted(pub Option<String>);

impl<'a> FromRequest<'a> for Trusted {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> poem::Result<Self> {
        let secret = session::cookie(request, COOKIE).filter(|secret| secret.len() == 43);
        Ok(Trusted(secret.map(str::to_owned)))
    }
}

/// What the browser carries about itself: where it signed in before, and whether it is trusted.
pub struct Carried(pub Known, pub Trusted);

impl<'a> FromRequest<'a> for Carried {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> poem::Result<Self> {
        Ok(Carried(Known::from_request(request, body).await?, Trusted::from_request(request, body).await?))
    }
}

/// A device just remembered.
pub struct Trust {
    pub secret: String,
    /// Where its person chooses a PIN, when they have none.
    pub pin_page: Option<String>,
}

/// A transaction in the organization whose door this is.
pub async fn tenant(visitor: &Visitor, mode: Mode) -> Result<Option<Tenant>> {
    let Some(place) = &visitor.place else { return Ok(None) };
    let p = visitor.app.db.platform(mode).await?;
    Ok(Some(p.into_tenant(place.tenant_id, visitor.actor()).await?))
}

/// After a password: puts the person on this device where they asked for it, or were on it before.
pub async fn welcome(guest: &Guest, trusted: &Trusted, user: Id, remember: bool) -> Result<Option<Trust>> {
    let Some(place) = &guest.place else { return Ok(None) };
    if !remember && trusted.0.is_none() {
        return Ok(None);
    }
    let mut p = guest.app.db.platform(Mode::Read).await?;
    let all: Vec<Belonging> = memberships::of_user(&mut p, user).await?;
    drop(p);
    let secret = trusted.0.clone().map_or_else(store::tokens::secret, Ok)?;
    let Some(mut t) = tenant(guest, Mode::Write).await? else { return Ok(None) };
    let mut trust = None;
    for portal in PORTALS {
        let mine = |one: &&Belonging| one.tenant_id == place.tenant_id && one.portal == portal.code();
        let Some(membership) = all.iter().find(mine) else { continue };
        let known = devices::find(&mut t, portal, &secret).await?;
        if known.is_none() && !remember {
            continue;
        }
        let device = devices::remember(&mut t, portal, &secret, (user, &guest.agent)).await?;
        devices::welcome(&mut t, device, membership.membership_id).await?;
        let pin = devices::has_pin(&mut t, membership.membership_id).await?;
        let pin_page = (!pin).then(|| guest.to(&format!("/{}/people/pin", portal.code())));
        trust.get_or_insert(Trust { secret: secret.clone(), pin_page });
    }
    t.commit().await?;
    Ok(trust)
}

/// The page of the device's people, when this phone has some here and a phone's portal is asked for.
pub async fn door(guest: &Guest, trusted: &Trusted, next: &str) -> Result<Option<String>> {
    let Some(secret) = &trusted.0 else { return Ok(None) };
    let Some(mut t) = tenant(guest, Mode::Read).await? else { return Ok(None) };
    for portal in PORTALS {
        let asked = next.is_empty() || next.starts_with(&guest.to(&format!("/{}", portal.code())));
        if !asked {
            continue;
        }
        if let Some(device) = devices::find(&mut t, portal, secret).await?
            && !devices::people(&mut t, device.id).await?.is_empty()
        {
            let page = guest.to(&format!("/{}/people", portal.code()));
            return Ok(Some(::views::site::sign_in::with_next(&page, safe_path(next).unwrap_or_default())));
        }
    }
    Ok(None)
}

/// Gives the browser its secret, for a year.
pub fn give(response: &mut Response, secret: &str) {
    session::put(response, &format!("{COOKIE}={secret}; Path=/; Max-Age=31536000; Secure; HttpOnly; SameSite=Lax"));
}
