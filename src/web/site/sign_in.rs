//! `/sign-in`: the door of the platform, and of one organization under its own address.
use crate::{
    Result,
    account::device::{self, Carried, Trusted},
    kit::{
        Form, Guest, Page, Visitor,
        limit::{self, Guess, Wait},
        see,
        session::{self, Identity, Sid},
    },
};
use ::views::site::sign_in as views;
use domain::{
    events::Event,
    problems::Problems,
    sign_in::{Login, SignInForm, home, safe_path},
    time::MINUTE,
};
use poem::{
    IntoResponse, Response, handler,
    http::{HeaderValue, StatusCode, header},
    web::Query,
};
use serde::{Deserialize, Serialize};
use store::{
    Mode, factors, memberships,
    passwords::{self, Verdict},
    users,
};

/// The key under which a session keeps a sign-in that waits for its second factor.
pub const PENDING: &str = "pending";

/// How long it waits.
const PATIENCE: i64 = 10 * MINUTE;

/// A password was right; the second factor is still to come.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Pending {
    pub user_id: i64,
    pub login: String,
    pub next: String,
    pub remember: bool,
    pub until: i64,
}

/// Where to go on to.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    pub next: String,
    /// Set by who wants to type a password on a phone that has PINs.
    pub password: String,
}

#[handler]
pub async fn show(guest: Guest, trusted: Trusted, Query(asked): Query<Asked>) -> Result<Response> {
    if guest.caller.is_some() && asked.next.is_empty() {
        let to = place(&guest, guest.user_id()?, "").await?;
        return Ok(see(&guest, &to, ""));
    }
    if asked.password.is_empty()
        && let Some(people) = device::door(&guest, &trusted, &asked.next).await?
    {
        return Ok(see(&guest, &people, ""));
    }
    let form = SignInForm { next: asked.next, ..SignInForm::default() };
    Ok(Page::from(views::page(&guest.look(), &form, &Problems::new())).into_response())
}

#[handler]
pub async fn create(guest: Guest, sid: Sid, device: Carried, form: Form<SignInForm>) -> Result<Response> {
    let problems = form.problems();
    let form = form.value;
    if !problems.is_empty() {
        return Ok(refused(&guest, &form, &problems));
    }
    let country = guest.place.as_ref().map(|_| guest.country());
    let login = Login::parse(&form.login, country);
    let name = login.as_ref().map(Login::normal).unwrap_or_default();
    let guess = match limit::count(&guest, &device.0, Guess::Password, &name).await {
        Ok(guess) => guess,
        Err(wait) => return Ok(waits(&guest, &form, wait)),
    };
    let Some(user_id) = person(&guest, login.as_ref(), &form.password).await? else {
        metrics::counter!("sanduk_sign_ins_total", "outcome" => "refused").increment(1);
        tracing::info!(ip = %guest.ip, request = %guest.request, "a sign-in was refused");
        return Ok(refused(&guest, &form, &Problems::one("login", "sign-in-wrong")));
    };
    guess.right(&guest).await;
    let until = guest.app.db.now() + PATIENCE;
    let pending = Pending { user_id, login: name, next: form.next, remember: !form.remember.is_empty(), until };
    let mut p = guest.app.db.platform(Mode::Read).await?;
    let second = !factors::of_user(&mut p, user_id).await?.is_empty();
    drop(p);
    if second {
        let id = session::open(&guest, sid, PENDING, &pending, until).await?;
        let mut response = see(&guest, &guest.to("/sign-in/factor"), "");
        session::give(&mut response, id);
        return Ok(response);
    }
    enter(&guest, sid, &device, &pending).await
}

fn refused(guest: &Guest, form: &SignInForm, problems: &Problems) -> Response {
    Page::unprocessable(views::page(&guest.look(), form, problems)).into_response()
}

fn waits(guest: &Guest, form: &SignInForm, wait: Wait) -> Response {
    let mut problems = Problems::new();
    problems.add_limit("login", "sign-in-wait", wait.minutes());
    patience(Page(StatusCode::TOO_MANY_REQUESTS, views::page(&guest.look(), form, &problems)), wait)
}

/// An answer that says when to come back.
pub fn patience(page: Page, wait: Wait) -> Response {
    let mut response = page.into_response();
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait.seconds()));
    response
}

/// Whose name and password these are. Nobody, a stranger and a suspended person take the same time and look the same.
async fn person(guest: &Guest, login: Option<&Login>, password: &str) -> Result<Option<i64>> {
    let tenant = guest.place.as_ref().map(|place| place.tenant_id);
    let known = match login {
        Some(login) => {
            let mut p = guest.app.db.platform(Mode::Read).await?;
            users::by_login(&mut p, login, tenant).await?
        }
        None => None,
    };
    let stored = known.as_ref().and_then(|known| known.password.clone());
    let verdict = passwords::verify(stored, password).await?;
    let Some(known) = known.filter(|known| verdict != Verdict::Wrong && known.is_active()) else { return Ok(None) };
    if verdict == Verdict::RightButStale {
        let hash = passwords::hash(password).await?;
        let mut p = guest.app.db.platform(Mode::Write).await?;
        users::rehash(&mut p, known.id, &hash).await?;
        p.commit().await?;
    }
    Ok(Some(known.id))
}

/// Begins the session, makes the device known, and sends the person on.
pub async fn enter(guest: &Guest, sid: Sid, device: &Carried, pending: &Pending) -> Result<Response> {
    let identity = Identity::proved(guest, pending.user_id);
    enter_as(guest, sid, device, (pending, identity)).await
}

/// The same for somebody who showed more than a password.
pub async fn enter_as(
    guest: &Guest,
    sid: Sid,
    Carried(known, trusted): &Carried,
    (pending, identity): (&Pending, Identity),
) -> Result<Response> {
    let id = session::begin(guest, sid, &identity).await?;
    let mut p = guest.app.db.platform(Mode::Write).await?;
    let name = users::find(&mut p, pending.user_id).await?.name;
    users::signed_in(&mut p, pending.user_id).await?;
    p.record(&guest.actor_as(pending.user_id, &name), Event::new("users-signed-in", ("users", pending.user_id)));
    p.commit().await?;
    metrics::counter!("sanduk_sign_ins_total", "outcome" => "in").increment(1);
    let mut to = place(guest, pending.user_id, &pending.next).await?;
    let trust = device::welcome(guest, trusted, pending.user_id, pending.remember).await?;
    if let Some(page) = trust.as_ref().and_then(|trust| trust.pin_page.clone()) {
        to = page;
    }
    let mut response = see(guest, &to, "");
    session::give(&mut response, id);
    limit::remember(guest, known, &pending.login, &mut response)?;
    if let Some(trust) = trust {
        device::give(&mut response, &trust.secret);
    }
    Ok(response)
}

/// Where a person goes: to what they asked for, else to their own place, else to the choice.
pub async fn place(visitor: &Visitor, user_id: i64, next: &str) -> Result<String> {
    if let Some(next) = safe_path(next) {
        return Ok(next.to_owned());
    }
    let mut p = visitor.app.db.platform(Mode::Read).await?;
    let all = memberships::of_user(&mut p, user_id).await?;
    Ok(home(&all, visitor.place.as_ref().map(|place| place.tenant_id)))
}
