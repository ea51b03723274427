//! `/shop/people` and `/round/people`: the people of a trusted phone, each behind four digits.
use super::device::{Trusted, tenant};
use crate::{
    Door, Error, Result, Routes,
    kit::{
        Form, Guest, Page, see,
        session::{self, Identity, Sid},
    },
};
use ::views::account::people as views;
use domain::{
    events::Event,
    ids::Id,
    pin,
    portal::Portal,
    problems::{Checked, Problems},
    sign_in::safe_path,
};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{
    Mode, Tenant,
    devices::{self, Device, Person},
    passwords, users,
};

pub const fn place(portal: Portal) -> &'static str {
    match portal {
        Portal::Round => "/round/people",
        _ => "/shop/people",
    }
}

pub fn routes(portal: Portal) -> Routes {
    let (open, own) = (Door::open(portal), Door::member(portal));
    let session = "the session that it opens is the record";
    Routes::default()
        .get("", open, list)
        .get("/pin", own, choose)
        .post("/pin", own.sensitive(), set)
        .get("/:id", open, show)
        .post("/:id", open.quiet(session), create)
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct PinForm {
    pin: String,
    again: String,
    next: String,
}

impl Checked for PinForm {
    fn problems(&self) -> Problems {
        Problems::new()
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    next: String,
}

/// This phone and its people, or the ordinary door when it is not trusted here.
async fn found(guest: &Guest, trusted: &Trusted, mode: Mode) -> Result<Option<(Tenant, Device, Vec<Person>)>> {
    let Some(secret) = &trusted.0 else { return Ok(None) };
    let Some(mut t) = tenant(guest, mode).await? else { return Ok(None) };
    let Some(device) = devices::find(&mut t, guest.asked.portal, secret).await? else { return Ok(None) };
    let people = devices::people(&mut t, device.id).await?;
    Ok(Some((t, device, people)))
}

fn password(guest: &Guest, next: &str) -> String {
    let page = guest.to("/sign-in?password=1");
    if next.is_empty() { page } else { format!("{page}&next={}", views::encoded(next)) }
}

#[handler]
async fn list(guest: Guest, trusted: Trusted, Query(asked): Query<Asked>) -> Result<Response> {
    let Some((_, _, people)) = found(&guest, &trusted, Mode::Read).await? else {
        return Ok(see(&guest, &password(&guest, &asked.next), ""));
    };
    let people: Vec<views::Person> = people.iter().map(shown).collect();
    let page = views::list(&guest.look(), place(guest.asked.portal), &people, &password(&guest, ""));
    Ok(Page::from(page).into_response())
}

#[handler]
async fn show(guest: Guest, trusted: Trusted, Path(id): Path<Id>, Query(asked): Query<Asked>) -> Result<Response> {
    let Some((_, _, people)) = found(&guest, &trusted, Mode::Read).await? else {
        return Ok(see(&guest, &password(&guest, &asked.next), ""));
    };
    let person = people.into_iter().find(|person| person.membership_id == id).ok_or(Error::NotFound)?;
    let next = safe_path(&asked.next).unwrap_or_default();
    Ok(Page::from(pad(&guest, &person, next, &Problems::new())).into_response())
}

fn pad(guest: &Guest, person: &Person, next: &str, problems: &Problems) -> maud::Markup {
    views::pad(&guest.look(), (place(guest.asked.portal), &password(guest, next)), (&shown(person), next), problems)
}

fn shown(person: &Person) -> views::Person {
    views::Person { id: person.membership_id, name: person.name.clone(), locked: person.is_locked() }
}

#[handler]
async fn create(guest: Guest, sid: Sid, trusted: Trusted, Path(id): Path<Id>, form: Form<PinForm>) -> Result<Response> {
    let form = form.value;
    let Some((mut t, device, people)) = found(&guest, &trusted, Mode::Write).await? else {
        return Ok(see(&guest, &password(&guest, ""), ""));
    };
    let mut person = people.into_iter().find(|person| person.membership_id == id).ok_or(Error::NotFound)?;
    if person.is_locked() {
        return Ok(Page::unprocessable(pad(&guest, &person, &form.next, &Problems::new())).into_response());
    }
    // The try is taken and kept before the PIN is looked at, so that many at once are all counted.
    let left = devices::take_try(&mut t, device.id, id).await?;
    t.commit().await?;
    let typed = pin::parse(&form.pin).filter(|_| left).unwrap_or_default();
    if !passwords::verify_pin(person.pin.clone(), &typed, pepper(&guest, id)).await? {
        person.wrong += 1;
        let problems = Problems::one("pin", "pin-wrong");
        return Ok(Page::unprocessable(pad(&guest, &person, &form.next, &problems)).into_response());
    }
    let Some(mut t) = tenant(&guest, Mode::Write).await? else { return Err(Error::NotFound) };
    devices::welcome(&mut t, device.id, id).await?;
    let tenant_id = t.id();
    t.commit().await?;
    let portal = guest.asked.portal.code();
    let bound = Some((tenant_id, portal.to_owned()));
    let proved = Identity::proved(&guest, person.user_id);
    let identity = Identity { proved_at: 0, bound, device_id: Some(device.id), ..proved };
    let id = session::begin(&guest, sid, &identity).await?;
    let mut p = guest.app.db.platform(Mode::Write).await?;
    users::signed_in(&mut p, person.user_id).await?;
    let actor = guest.actor_as(person.user_id, &person.name);
    p.record(&actor, Event::new("users-signed-in-pin", ("users", person.user_id)));
    p.commit().await?;
    let home = guest.to(&format!("/{portal}"));
    let to = safe_path(&form.next).filter(|next| next.starts_with(&home)).unwrap_or(&home);
    let mut response = see(&guest, to, "");
    session::give(&mut response, id);
    Ok(response)
}

/// Kept outside the database: a copy of it cannot be tried through.
fn pepper(guest: &Guest, membership: Id) -> [u8; 32] {
    guest.app.db.keys().mac(&format!("pin|{membership}"))
}

#[handler]
async fn choose(guest: Guest) -> Page {
    views::choose(&guest.look(), place(guest.asked.portal), &Problems::new()).into()
}

#[handler]
async fn set(guest: Guest, form: Form<PinForm>) -> Result<Response> {
    let mut problems = form.problems();
    let checked = pin::check(&form.value.pin);
    match &checked {
        Err(key) => problems.add("pin", key),
        Ok(pin) if pin::parse(&form.value.again).as_ref() != Some(pin) => problems.add("again", "form-mismatch"),
        Ok(_) => {}
    }
    let (true, Ok(pin)) = (problems.is_empty(), checked) else {
        let page = views::choose(&guest.look(), place(guest.asked.portal), &problems);
        return Ok(Page::unprocessable(page).into_response());
    };
    let membership = guest.member.as_ref().map(|member| member.membership_id).ok_or(Error::Forbidden)?;
    let hash = passwords::hash_pin(&pin, pepper(&guest, membership)).await?;
    let Some(mut t) = tenant(&guest, Mode::Write).await? else { return Err(Error::NotFound) };
    devices::set_pin(&mut t, membership, &hash).await?;
    t.record(Event::new("users-pin-changed", ("memberships", membership)));
    t.commit().await?;
    Ok(see(&guest, &guest.to(&format!("/{}", guest.asked.portal.code())), "pin-saved"))
}
