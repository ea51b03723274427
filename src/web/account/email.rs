//! `/account/email`: a new address is asked for here and counts once its link is opened (`/verify/:token`).
use super::{Letter, send};
use crate::{
    Door, Error, Result, Routes,
    kit::{
        Form, Guest, Page,
        limit::{self, Guess, Known},
    },
    site::forgotten::AskForm,
};
use ::views::{account::email as views, site::forgotten::note};
use domain::{email, events::Event, ids::Id, messages::Kind, problems::Problems, time::MINUTE};
use lang::t;
use poem::{IntoResponse, Response, handler};
use serde_json::json;
use store::{
    Mode, Platform, sessions,
    tokens::{self, Kind as Link},
    users,
};

pub fn routes() -> Routes {
    let fresh = Door::signed_in().sensitive();
    Routes::default().get("", fresh, edit).post("", fresh.quiet("nothing changes until the link is opened"), update)
}

#[handler]
async fn edit(guest: Guest) -> Result<Page> {
    let mut p = guest.app.db.platform(Mode::Read).await?;
    let person = users::find(&mut p, guest.user_id()?).await?;
    Ok(views::edit(&guest.look(), person.email.as_deref(), "", &Problems::new()).into())
}

/// Whether somebody else has the address is not said here: only whoever reads its mail learns it.
#[handler]
async fn update(guest: Guest, known: Known, form: Form<AskForm>) -> Result<Response> {
    let mut p = guest.app.db.platform(Mode::Read).await?;
    let person = users::find(&mut p, guest.user_id()?).await?;
    drop(p);
    let problems = form.problems();
    let Some(address) = email::parse(&form.value.email).filter(|_| problems.is_empty()) else {
        let page = views::edit(&guest.look(), person.email.as_deref(), &form.value.email, &problems);
        return Ok(Page::unprocessable(page).into_response());
    };
    limit::count(&guest, &known, Guess::SignUp, &address).await.map_err(Error::from)?;
    let mut p = guest.app.db.platform(Mode::Write).await?;
    let secret = tokens::create(&mut p, Link::Email, Some(person.id), &address).await?;
    let link = format!("{}{}", guest.app.settings.origin, guest.to(&format!("/verify/{secret}")));
    let data = json!({ "name": person.name, "link": link, "minutes": Link::Email.life() / MINUTE });
    send(&guest, p, Letter { kind: Kind::ChangeEmail, to: &address, data }).await?;
    let look = guest.look();
    let page = note(&look, &t!(look.tr, "sign-up-sent"), &t!(look.tr, "sign-up-sent-text", email = address), None);
    Ok(Page::from(page).into_response())
}

/// The link was opened: the address counts, other devices are signed out, and the old address is told.
/// False when it is another account's by now.
pub async fn change(guest: &Guest, mut p: Platform, user: Id, address: &str) -> Result<bool> {
    let before = users::find(&mut p, user).await?;
    match users::set_email(&mut p, user, address).await {
        Err(store::Error::Taken) => return Ok(false),
        other => other?,
    }
    let here = guest.caller.as_ref().filter(|caller| caller.user_id == user);
    sessions::revoke_others(&mut p, user, here.map_or("", |caller| caller.session_id.as_str())).await?;
    p.record(&guest.actor_as(user, &before.name), Event::new("users-email-changed", ("users", user)));
    match before.email.filter(|old| old != address) {
        Some(old) => {
            let link = format!("{}{}", guest.app.settings.origin, guest.to("/sign-in"));
            let data = json!({ "name": before.name, "when": guest.app.db.now(), "link": link });
            send(guest, p, Letter { kind: Kind::EmailChanged, to: &old, data }).await?;
        }
        None => p.commit().await?,
    }
    Ok(true)
}
