//! `/sign-in/factor` and `/account/proof`: proving who one is, once more or in a second way.
use super::{
    device::Carried,
    passkeys::{self, Answer},
};
use crate::{
    Error, Result,
    kit::{
        Form, Guest, Page,
        limit::{self, Guess, Known, Wait},
        see,
        session::{self, Identity, Sid},
    },
    site::sign_in::{self, PENDING, Pending},
};
use ::views::account::proof as views;
use ::views::account::proof::{Ask, Ways};
use domain::{
    problems::{Checked, Problems},
    sign_in::safe_path,
    time::{MINUTE, Millis},
    totp,
};
use poem::{IntoResponse, Response, handler, http::StatusCode, web::Query};
use serde::Deserialize;
use store::{Mode, factors, passwords, users};

/// How long a proof counts for who has just given it.
const FRESH: Millis = 10 * MINUTE;

/// What is shown: a code of an authenticator, a recovery code, a passkey's answer, or the password.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ProofForm {
    code: String,
    password: String,
    /// What the browser's passkey said, as JSON.
    passkey: String,
    next: String,
}

impl Checked for ProofForm {
    fn problems(&self) -> Problems {
        Problems::new()
    }
}

/// Where to go on to.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    pub next: String,
}

/// The second step of a sign-in.
#[handler]
pub async fn second(guest: Guest, sid: Sid) -> Result<Response> {
    let Some(pending) = waiting(&guest, sid).await? else { return Ok(see(&guest, &guest.to("/sign-in"), "")) };
    let ways = ways(&guest, sid, pending.user_id).await?;
    let ask = Ask { action: guest.to("/sign-in/factor"), next: String::new(), signing_in: true, ways };
    Ok(Page::from(views::page(&guest.look(), &ask, &Problems::new())).into_response())
}

#[handler]
pub async fn second_create(guest: Guest, sid: Sid, device: Carried, form: Form<ProofForm>) -> Result<Response> {
    let Some(pending) = waiting(&guest, sid).await? else { return Ok(see(&guest, &guest.to("/sign-in"), "")) };
    let mut form = form.value;
    // The password was shown a minute ago; here only the second factor counts.
    form.password.clear();
    let ask = |ways| Ask { action: guest.to("/sign-in/factor"), next: String::new(), signing_in: true, ways };
    match shown(&guest, (sid, &device.0), pending.user_id, &form).await? {
        Shown::Right => {
            let identity = Identity { factor: true, ..Identity::proved(&guest, pending.user_id) };
            sign_in::enter_as(&guest, sid, &device, (&pending, identity)).await
        }
        not => {
            let ways = ways(&guest, sid, pending.user_id).await?;
            Ok(again(&guest, &ask(ways), not))
        }
    }
}

async fn waiting(guest: &Guest, sid: Sid) -> Result<Option<Pending>> {
    let pending: Option<Pending> = session::kept(guest, sid, PENDING).await?;
    Ok(pending.filter(|pending| pending.until > guest.app.db.now()))
}

/// Before a sensitive act.
#[handler]
pub async fn show(guest: Guest, sid: Sid, Query(asked): Query<Asked>) -> Result<Response> {
    let (user, identity) = identity(&guest)?;
    let ways = ways(&guest, sid, user).await?;
    let next = safe_path(&asked.next).unwrap_or("/memberships").to_owned();
    if !ways.factor && guest.app.db.now() - identity.proved_at < FRESH {
        // Freshly proved and sent here all the same: what was asked for wants a second factor, and there is none yet.
        let to = views::factors_page(&guest.to("/account/factors"), &next);
        return Ok(see(&guest, &to, ""));
    }
    let ask = Ask { action: guest.to("/account/proof"), next, signing_in: false, ways };
    Ok(Page::from(views::page(&guest.look(), &ask, &Problems::new())).into_response())
}

#[handler]
pub async fn create(guest: Guest, sid: Sid, known: Known, form: Form<ProofForm>) -> Result<Response> {
    let (user, identity) = identity(&guest)?;
    let ways = ways(&guest, sid, user).await?;
    let next = safe_path(&form.value.next).unwrap_or("/memberships").to_owned();
    let mut typed = form.value;
    if ways.factor {
        typed.password.clear();
    }
    match shown(&guest, (sid, &known), user, &typed).await? {
        Shown::Right => {
            let factor = identity.factor || ways.factor;
            let proved = Identity { proved_at: guest.app.db.now(), factor, ..identity };
            let id = session::begin(&guest, sid, &proved).await?;
            let mut response = see(&guest, &next, "");
            session::give(&mut response, id);
            Ok(response)
        }
        not => {
            let ask = Ask { action: guest.to("/account/proof"), next, signing_in: false, ways };
            Ok(again(&guest, &ask, not))
        }
    }
}

fn identity(guest: &Guest) -> Result<(i64, Identity)> {
    let caller = guest.caller.as_ref().ok_or(Error::SignedOut)?;
    Ok((caller.user_id, Identity::of(&caller.session_data).ok_or(Error::SignedOut)?))
}

/// What the person can show, and the question for their passkeys.
async fn ways(guest: &Guest, sid: Sid, user: i64) -> Result<Ways> {
    let mut p = guest.app.db.platform(Mode::Read).await?;
    let all = factors::of_user(&mut p, user).await?;
    drop(p);
    let challenge = passkeys::question(guest, sid, &all).await?;
    Ok(Ways { factor: !all.is_empty(), totp: all.iter().any(|one| one.kind == "totp"), challenge })
}

enum Shown {
    Right,
    Wrong(&'static str),
    Wait(Wait),
}

/// Checks what was shown. Codes are taken in the same statement that finds them unused.
async fn shown(guest: &Guest, (sid, known): (Sid, &Known), user: i64, form: &ProofForm) -> Result<Shown> {
    let guess = match limit::count(guest, known, Guess::Factor, &format!("user {user}")).await {
        Ok(guess) => guess,
        Err(wait) => return Ok(Shown::Wait(wait)),
    };
    let right = if !form.passkey.is_empty() {
        passkeys::answered(guest, sid, user, &Answer(form.passkey.clone())).await?
    } else if !form.code.trim().is_empty() {
        code(guest, user, &form.code).await?
    } else if !form.password.is_empty() {
        let mut p = guest.app.db.platform(Mode::Read).await?;
        let stored = users::find(&mut p, user).await?.password;
        drop(p);
        passwords::verify(stored, &form.password).await? != passwords::Verdict::Wrong
    } else {
        return Ok(Shown::Wrong("form-required"));
    };
    if right {
        guess.right(guest).await;
        return Ok(Shown::Right);
    }
    Ok(Shown::Wrong(if form.password.is_empty() { "factor-wrong" } else { "proof-wrong" }))
}

/// A code of any of the person's authenticators, or one of their recovery codes.
pub async fn code(guest: &Guest, user: i64, typed: &str) -> Result<bool> {
    let mut p = guest.app.db.platform(Mode::Write).await?;
    let now = p.now();
    for factor in factors::of_user(&mut p, user).await?.iter().filter(|one| one.kind == "totp") {
        if let Some(step) = totp::step(&factor.secret, typed, now) {
            let fresh = factors::take_step(&mut p, factor.id, step).await?;
            p.commit().await?;
            return Ok(fresh);
        }
    }
    let taken = factors::take_code(&mut p, user, &totp::recovery_plain(typed)).await?;
    p.commit().await?;
    Ok(taken)
}

fn again(guest: &Guest, ask: &Ask, shown: Shown) -> Response {
    let mut problems = Problems::new();
    let field = if ask.ways.factor { "code" } else { "password" };
    match shown {
        Shown::Wait(wait) => {
            problems.add_limit(field, "sign-in-wait", wait.minutes());
            let page = Page(StatusCode::TOO_MANY_REQUESTS, views::page(&guest.look(), ask, &problems));
            sign_in::patience(page, wait)
        }
        Shown::Wrong(key) => {
            problems.add(field, key);
            Page::unprocessable(views::page(&guest.look(), ask, &problems)).into_response()
        }
        Shown::Right => Page::from(views::page(&guest.look(), ask, &problems)).into_response(),
    }
}
