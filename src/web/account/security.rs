//! `/desk/settings/security` and its like in every portal: password, sessions, devices, second factors.
use super::{Letter, device::tenant, send};
use crate::{
    Door, Error, Result, Routes,
    kit::{
        Form, Guest, Page,
        limit::{self, Guess, Known},
        see,
        session::{self, Identity, Sid},
    },
};
use ::views::account::security as views;
use domain::{
    events::Event,
    ids::Id,
    messages::Kind,
    password,
    portal::Portal,
    problems::{Checked, Problems},
};
use poem::{IntoResponse, Response, handler};
use serde::Deserialize;
use store::{Mode, devices, factors, passwords, sessions, users};

pub const fn place(portal: Portal) -> &'static str {
    match portal {
        Portal::Desk => "/desk/settings/security",
        Portal::Shop => "/shop/settings/security",
        Portal::Round => "/round/settings/security",
        _ => "/account/security",
    }
}

pub fn routes(portal: Portal) -> Routes {
    let own = if portal == Portal::Operator { Door::signed_in() } else { Door::member(portal) };
    Routes::default()
        .get("", own, show)
        .post("/password", own, password_update)
        .post("/sessions/revocation", own, sessions_revoke)
        .post("/devices/revocation", own, device_revoke)
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct PasswordForm {
    current: String,
    password: String,
}

impl Checked for PasswordForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        if self.current.is_empty() {
            problems.add("current", "form-required");
        }
        problems
    }
}

/// Which session or device; no session means all others.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Which {
    session: String,
    device: Id,
}

#[handler]
async fn show(guest: Guest) -> Result<Response> {
    Ok(Page::from(page(&guest, &Problems::new()).await?).into_response())
}

async fn page(guest: &Guest, problems: &Problems) -> Result<maud::Markup> {
    let caller = guest.caller.as_ref().ok_or(Error::SignedOut)?;
    let mut p = guest.app.db.platform(Mode::Read).await?;
    let known = users::find(&mut p, caller.user_id).await?;
    let live = sessions::of_user(&mut p, caller.user_id).await?;
    let factors = factors::of_user(&mut p, caller.user_id).await?;
    let codes = factors::codes_left(&mut p, caller.user_id).await?;
    drop(p);
    let devices = match (tenant(guest, Mode::Read).await?, &guest.member) {
        (Some(mut t), Some(member)) => devices::of_member(&mut t, member.membership_id).await?,
        _ => Vec::new(),
    };
    let phone = matches!(guest.asked.portal, Portal::Shop | Portal::Round);
    let shown = views::Shown {
        place: place(guest.asked.portal),
        pin: phone.then(|| super::people::place(guest.asked.portal)),
        signed_in_at: known.signed_in_at,
        sessions: live
            .iter()
            .map(|one| views::Session {
                id: &one.id,
                agent: &one.agent,
                ip: &one.ip,
                seen_at: one.seen_at,
                this: one.id == caller.session_id,
            })
            .collect(),
        devices: devices.iter().map(|one| (one.id, one.agent.as_str(), one.seen_at)).collect(),
        factors: factors.iter().map(|one| (one.id, one.kind.as_str(), one.created_at, one.used_at)).collect(),
        codes,
    };
    Ok(views::page(&guest.look(), &shown, problems))
}

#[handler]
async fn password_update(guest: Guest, sid: Sid, known: Known, form: Form<PasswordForm>) -> Result<Response> {
    let caller = guest.caller.as_ref().ok_or(Error::SignedOut)?;
    let user = caller.user_id;
    let mut p = guest.app.db.platform(Mode::Read).await?;
    let person = users::find(&mut p, user).await?;
    drop(p);
    let mut problems = form.problems();
    let brand = guest.place.as_ref().map(|place| place.name.as_str()).unwrap_or_default();
    let about = [person.name.as_str(), person.email.as_deref().unwrap_or_default(), brand];
    password::check(&mut problems, "password", &form.value.password, &about);
    if problems.is_empty() {
        let guess = limit::count(&guest, &known, Guess::Factor, &format!("user {user}")).await.map_err(Error::from)?;
        if passwords::verify(person.password.clone(), &form.value.current).await? == passwords::Verdict::Wrong {
            problems.add("current", "proof-wrong");
        } else {
            guess.right(&guest).await;
        }
    }
    if !problems.is_empty() {
        return Ok(Page::unprocessable(page(&guest, &problems).await?).into_response());
    }
    let hash = passwords::hash(&form.value.password).await?;
    let mut p = guest.app.db.platform(Mode::Write).await?;
    users::set_password(&mut p, user, &hash).await?;
    sessions::revoke_others(&mut p, user, &caller.session_id).await?;
    p.record(&guest.actor(), Event::new("users-password-changed", ("users", user)));
    tell(&guest, p, &person).await?;
    let identity = Identity::of(&caller.session_data).ok_or(Error::SignedOut)?;
    let id = session::begin(&guest, sid, &Identity { proved_at: guest.app.db.now(), ..identity }).await?;
    let mut response = see(&guest, &guest.to(place(guest.asked.portal)), "security-password-changed");
    session::give(&mut response, id);
    Ok(response)
}

/// Tells the person that their password changed, so that a thief's change is seen.
async fn tell(guest: &Guest, p: store::Platform, person: &users::Known) -> Result<()> {
    let Some(email) = &person.email else { return Ok(p.commit().await?) };
    let link = format!("{}{}", guest.app.settings.origin, guest.to("/forgotten"));
    let data = serde_json::json!({ "name": person.name, "when": guest.app.db.now(), "link": link });
    send(guest, p, Letter { kind: Kind::PasswordChanged, to: email, data }).await
}

#[handler]
async fn sessions_revoke(guest: Guest, form: Form<Which>) -> Result<Response> {
    let caller = guest.caller.as_ref().ok_or(Error::SignedOut)?;
    let mut p = guest.app.db.platform(Mode::Write).await?;
    if form.value.session.is_empty() {
        sessions::revoke_others(&mut p, caller.user_id, &caller.session_id).await?;
    } else {
        sessions::revoke(&mut p, caller.user_id, &form.value.session).await?;
    }
    p.record(&guest.actor(), Event::new("users-session-ended", ("users", caller.user_id)));
    p.commit().await?;
    Ok(see(&guest, &guest.to(place(guest.asked.portal)), "security-session-ended"))
}

#[handler]
async fn device_revoke(guest: Guest, form: Form<Which>) -> Result<Response> {
    let membership = guest.member.as_ref().map(|member| member.membership_id).ok_or(Error::Forbidden)?;
    let mut t = tenant(&guest, Mode::Write).await?.ok_or(Error::NotFound)?;
    devices::revoke(&mut t, form.value.device, membership).await?;
    t.record(Event::new("users-device-forgotten", ("devices", form.value.device)));
    t.commit().await?;
    Ok(see(&guest, &guest.to(place(guest.asked.portal)), "security-device-ended"))
}
