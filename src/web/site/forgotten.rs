//! `/forgotten`: asking for a link that sets a new password, and using it. A second factor is still asked for.
use crate::{
    Error, Result,
    account::{Letter, send},
    kit::{
        Form, Guest, Page,
        limit::{self, Guess, Known},
        see,
    },
};
use ::views::site::forgotten as views;
use domain::{
    email,
    events::Event,
    messages::Kind,
    password,
    problems::{Checked, Problems},
    sign_in::Login,
    time::MINUTE,
};
use lang::t;
use poem::{IntoResponse, Response, handler, web::Path};
use serde::Deserialize;
use serde_json::json;
use store::{
    Mode, passwords, sessions,
    tokens::{self, Kind as Link},
    users,
};

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct AskForm {
    pub email: String,
}

impl Checked for AskForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        if email::parse(&self.email).is_none() {
            problems.add("email", if self.email.trim().is_empty() { "form-required" } else { "form-email-invalid" });
        }
        problems
    }
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ResetForm {
    password: String,
}

impl Checked for ResetForm {
    fn problems(&self) -> Problems {
        Problems::new()
    }
}

#[handler]
pub async fn show(guest: Guest) -> Page {
    views::ask(&guest.look(), "", &Problems::new()).into()
}

/// Known or not, the answer is the same; what differs happens after it.
#[handler]
pub async fn create(guest: Guest, known: Known, form: Form<AskForm>) -> Result<Response> {
    let problems = form.problems();
    let Some(address) = email::parse(&form.value.email).filter(|_| problems.is_empty()) else {
        let page = views::ask(&guest.look(), &form.value.email, &problems);
        return Ok(Page::unprocessable(page).into_response());
    };
    limit::count(&guest, &known, Guess::Reset, &address).await.map_err(Error::from)?;
    let look = guest.look();
    let page = views::note(&look, &t!(look.tr, "forgotten-sent"), &t!(look.tr, "forgotten-sent-text"), None);
    // Apart, so that the answer takes as long for an address nobody has.
    tokio::spawn(async move {
        if let Err(error) = mail(&guest, &address).await {
            tracing::error!(%error, "a reset link could not be sent");
        }
    });
    Ok(Page::from(page).into_response())
}

async fn mail(guest: &Guest, address: &str) -> Result<()> {
    let mut p = guest.app.db.platform(Mode::Write).await?;
    let known = users::by_login(&mut p, &Login::Email(address.to_owned()), None).await?;
    let Some(known) = known.filter(users::Known::is_active) else { return Ok(()) };
    let secret = tokens::create(&mut p, Link::Reset, Some(known.id), &()).await?;
    let link = format!("{}{}", guest.app.settings.origin, guest.to(&format!("/forgotten/{secret}")));
    let data = json!({ "name": known.name, "link": link, "minutes": Link::Reset.life() / MINUTE });
    send(guest, p, Letter { kind: Kind::ResetPassword, to: address, data }).await
}

#[handler]
pub async fn choose(guest: Guest, Path(secret): Path<String>) -> Result<Response> {
    let mut p = guest.app.db.platform(Mode::Read).await?;
    match tokens::find::<()>(&mut p, Link::Reset, &secret).await {
        Ok(_) => Ok(Page::from(views::choose(&guest.look(), &here(&guest, &secret), &Problems::new())).into_response()),
        Err(store::Error::NotFound) => Ok(old(&guest, "/forgotten")),
        Err(other) => Err(other.into()),
    }
}

fn here(guest: &Guest, secret: &str) -> String {
    guest.to(&format!("/forgotten/{secret}"))
}

/// The link is used, too old or unknown: how to get another.
pub fn old(guest: &Guest, to: &str) -> Response {
    let look = guest.look();
    let link = (guest.to(to), t!(look.tr, "link-again"));
    let page = views::note(&look, &t!(look.tr, "link-old"), &t!(look.tr, "link-old-text"), Some((&link.0, &link.1)));
    Page(poem::http::StatusCode::NOT_FOUND, page).into_response()
}

#[handler]
pub async fn update(guest: Guest, Path(secret): Path<String>, form: Form<ResetForm>) -> Result<Response> {
    let mut p = guest.app.db.platform(Mode::Read).await?;
    let token = match tokens::find::<()>(&mut p, Link::Reset, &secret).await {
        Ok(token) => token,
        Err(store::Error::NotFound) => return Ok(old(&guest, "/forgotten")),
        Err(other) => return Err(other.into()),
    };
    let user = token.user_id.ok_or(Error::NotFound)?;
    let known = users::find(&mut p, user).await?;
    drop(p);
    let mut problems = form.problems();
    let about = [known.name.as_str(), known.email.as_deref().unwrap_or_default()];
    password::check(&mut problems, "password", &form.value.password, &about);
    if !problems.is_empty() {
        let page = views::choose(&guest.look(), &here(&guest, &secret), &problems);
        return Ok(Page::unprocessable(page).into_response());
    }
    let hash = passwords::hash(&form.value.password).await?;
    let mut p = guest.app.db.platform(Mode::Write).await?;
    match tokens::use_up(&mut p, token.id).await {
        Err(store::Error::NotFound) => return Ok(old(&guest, "/forgotten")),
        other => other?,
    }
    users::set_password(&mut p, user, &hash).await?;
    p.record(&guest.actor_as(user, &known.name), Event::new("users-password-reset", ("users", user)));
    sessions::revoke_others(&mut p, user, "").await?;
    match &known.email {
        Some(email) => {
            let link = format!("{}{}", guest.app.settings.origin, guest.to("/forgotten"));
            let data = json!({ "name": known.name, "when": guest.app.db.now(), "link": link });
            send(&guest, p, Letter { kind: Kind::PasswordChanged, to: email, data }).await?;
        }
        None => p.commit().await?,
    }
    Ok(see(&guest, &guest.to("/sign-in"), "reset-done"))
}
