//! `/account/factors`: setting up a second way to prove who one is. Nothing counts until a recovery code was typed.
use super::passkeys::{self, Answer};
use crate::{
    Door, Error, Result, Routes,
    kit::{
        Form, Guest, Page, see,
        session::{self, Identity, Sid},
    },
};
use ::views::account::factors as views;
use domain::{
    events::Event,
    ids::Id,
    problems::{Checked, Problems},
    sign_in::safe_path,
    totp,
};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use serde::{Deserialize, Serialize};
use store::{
    Cell, Mode,
    factors::{self, NewFactor},
};

/// The key under which a session keeps a set-up.
const SETUP: &str = "factor-setup";

pub fn routes() -> Routes {
    let fresh = Door::signed_in().sensitive();
    let own = fresh.quiet("a step on the way; the last one is recorded");
    Routes::default()
        .get("", fresh, show)
        .post("/totp", own, totp_create)
        .post("/passkey", own, passkey_create)
        .get("/codes", fresh, codes_show)
        .post("/codes", own, codes_create)
        .post("/:id/removal", fresh, remove)
}

/// A set-up on its way. The secret is sealed: sessions lie in the database.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Setup {
    kind: String,
    secret: String,
    credential: Option<String>,
    step: i64,
    codes: String,
    done: bool,
    next: String,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct SetupForm {
    code: String,
    passkey: String,
    next: String,
}

impl Checked for SetupForm {
    fn problems(&self) -> Problems {
        Problems::new()
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    next: String,
}

fn cell(user: Id) -> Cell {
    Cell { tenant: 0, table: "sessions", column: "setup", row: user }
}

fn random<const N: usize>() -> Result<[u8; N]> {
    store::random_bytes().map_err(Into::into)
}

#[handler]
async fn show(guest: Guest, sid: Sid, Query(asked): Query<Asked>) -> Result<Response> {
    let user = guest.user_id()?;
    let secret = totp::secret(random()?);
    let sealed = guest.app.db.keys().seal(cell(user), &secret)?;
    let next = safe_path(&asked.next).unwrap_or("/memberships").to_owned();
    let setup = Setup { kind: "totp".to_owned(), secret: sealed, next, ..Setup::default() };
    session::keep(&guest, sid, SETUP, &setup).await?;
    page(&guest, sid, &secret, &Problems::new()).await
}

async fn page(guest: &Guest, sid: Sid, secret: &str, problems: &Problems) -> Result<Response> {
    let user = guest.user_id()?;
    let mut p = guest.app.db.platform(Mode::Read).await?;
    let all = factors::of_user(&mut p, user).await?;
    let known = store::users::find(&mut p, user).await?;
    drop(p);
    let offer = passkeys::offer(guest, sid, user, &all).await?;
    let account = known.email.unwrap_or(known.name);
    let drawing = crate::kit::qr::draw(&totp::address(secret, &account))
        .ok_or_else(|| Error::bug("the address does not fit a QR code"))?;
    let body =
        views::setup(&guest.look(), &views::Setup { secret, drawing: &drawing, offer: offer.as_deref() }, problems);
    let status = if problems.is_empty() { Page::from(body) } else { Page::unprocessable(body) };
    Ok(status.into_response())
}

#[handler]
async fn totp_create(guest: Guest, sid: Sid, form: Form<SetupForm>) -> Result<Response> {
    let user = guest.user_id()?;
    let Some(mut setup) = kept(&guest, sid).await? else { return again(&guest) };
    let secret = guest.app.db.keys().open(cell(user), &setup.secret)?;
    match totp::step(&secret, &form.value.code, guest.app.db.now()) {
        Some(step) => {
            setup.step = step;
            proceed(&guest, sid, setup).await
        }
        None => page(&guest, sid, &secret, &Problems::one("code", "factor-wrong")).await,
    }
}

#[handler]
async fn passkey_create(guest: Guest, sid: Sid, form: Form<SetupForm>) -> Result<Response> {
    let user = guest.user_id()?;
    let Some(setup) = kept(&guest, sid).await? else { return again(&guest) };
    match passkeys::made(&guest, sid, user, &Answer(form.value.passkey)).await? {
        Some(new) => {
            let secret = guest.app.db.keys().seal(cell(user), &new.secret)?;
            let setup = Setup { kind: "passkey".to_owned(), secret, credential: new.credential, ..setup };
            proceed(&guest, sid, setup).await
        }
        None => {
            let secret = guest.app.db.keys().open(cell(user), &setup.secret)?;
            page(&guest, sid, &secret, &Problems::one("passkey", "factor-wrong")).await
        }
    }
}

async fn kept(guest: &Guest, sid: Sid) -> Result<Option<Setup>> {
    session::kept(guest, sid, SETUP).await
}

fn again(guest: &Guest) -> Result<Response> {
    Ok(see(guest, &guest.to("/account/factors"), ""))
}

/// The factor works. Who has codes already is done; anybody else gets them, and shows one.
async fn proceed(guest: &Guest, sid: Sid, mut setup: Setup) -> Result<Response> {
    let user = guest.user_id()?;
    let mut p = guest.app.db.platform(Mode::Read).await?;
    let left = factors::codes_left(&mut p, user).await?;
    drop(p);
    if left > 0 {
        return finish(guest, sid, &setup, None).await;
    }
    let mut codes = Vec::with_capacity(totp::CODES);
    for _ in 0..totp::CODES {
        codes.push(totp::recovery(random()?));
    }
    setup.codes = guest.app.db.keys().seal(cell(user), &codes.join(" "))?;
    setup.done = true;
    session::keep(guest, sid, SETUP, &setup).await?;
    Ok(see(guest, &guest.to("/account/factors/codes"), ""))
}

#[handler]
async fn codes_show(guest: Guest, sid: Sid) -> Result<Response> {
    let Some(setup) = kept(&guest, sid).await?.filter(|setup| setup.done) else { return again(&guest) };
    let codes = guest.app.db.keys().open(cell(guest.user_id()?), &setup.codes)?;
    let codes: Vec<&str> = codes.split(' ').collect();
    Ok(Page::from(views::codes(&guest.look(), &codes, &Problems::new())).into_response())
}

#[handler]
async fn codes_create(guest: Guest, sid: Sid, form: Form<SetupForm>) -> Result<Response> {
    let Some(setup) = kept(&guest, sid).await?.filter(|setup| setup.done) else { return again(&guest) };
    let codes = guest.app.db.keys().open(cell(guest.user_id()?), &setup.codes)?;
    let codes: Vec<String> = codes.split(' ').map(str::to_owned).collect();
    if codes.contains(&totp::recovery_plain(&form.value.code)) {
        return finish(&guest, sid, &setup, Some(&codes)).await;
    }
    let shown: Vec<&str> = codes.iter().map(String::as_str).collect();
    let problems = Problems::one("code", "recovery-wrong");
    Ok(Page::unprocessable(views::codes(&guest.look(), &shown, &problems)).into_response())
}

/// Keeps the factor and the codes together, ends the other sessions, and renews this one.
async fn finish(guest: &Guest, sid: Sid, setup: &Setup, codes: Option<&[String]>) -> Result<Response> {
    let user = guest.user_id()?;
    let new = NewFactor {
        user_id: user,
        kind: if setup.kind == "passkey" { "passkey" } else { "totp" },
        name: guest.agent.chars().take(80).collect(),
        credential: setup.credential.clone(),
        secret: guest.app.db.keys().open(cell(user), &setup.secret)?,
        last_step: setup.step,
    };
    let caller = guest.caller.as_ref().ok_or(Error::SignedOut)?;
    let mut p = guest.app.db.platform(Mode::Write).await?;
    factors::create(&mut p, &new).await?;
    if let Some(codes) = codes {
        factors::set_codes(&mut p, user, codes).await?;
    }
    p.record(&guest.actor(), Event::new("users-factor-added", ("users", user)));
    store::sessions::revoke_others(&mut p, user, &caller.session_id).await?;
    p.commit().await?;
    let identity = Identity::of(&caller.session_data).ok_or(Error::SignedOut)?;
    let proved = Identity { factor: true, proved_at: guest.app.db.now(), ..identity };
    let id = session::begin(guest, sid, &proved).await?;
    let mut response = see(guest, safe_path(&setup.next).unwrap_or("/memberships"), "factor-added");
    session::give(&mut response, id);
    Ok(response)
}

#[handler]
async fn remove(guest: Guest, Path(id): Path<Id>, form: Form<SetupForm>) -> Result<Response> {
    let user = guest.user_id()?;
    let mut p = guest.app.db.platform(Mode::Write).await?;
    factors::delete(&mut p, user, id).await?;
    p.record(&guest.actor(), Event::new("users-factor-removed", ("users", user)));
    p.commit().await?;
    Ok(see(&guest, safe_path(&form.value.next).unwrap_or("/memberships"), "factor-removed"))
}
