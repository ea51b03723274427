//! `/verify/:token`: an address is confirmed, and what waited for it is made. Opening the link alone changes nothing.
use super::forgotten::old;
use crate::{
    Result,
    account::email,
    kit::{
        Form, Guest, Page, see,
        session::{self, Identity, Sid},
    },
};
use ::views::site::{forgotten::note, sign_up as views};
use domain::{
    country::Country,
    events::Event,
    ids::Id,
    lang::Lang,
    modules::{Module, stored},
    organizations::slug_problem,
    portal::Portal,
    problems::{Checked, Problems},
    role::Role,
    sign_in::Login,
    sign_up::Waiting,
};
use lang::t;
use poem::{IntoResponse, Response, handler, http::StatusCode, web::Path};
use serde::Deserialize;
use store::{
    Actor, Mode, Platform, members, organizations,
    tokens::{self, Kind, Token},
    users,
};

/// Another address for the organization, when the one asked for was taken meanwhile.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct VerifyForm {
    slug: String,
}

impl Checked for VerifyForm {
    fn problems(&self) -> Problems {
        Problems::new()
    }
}

#[handler]
pub async fn show(guest: Guest, Path(secret): Path<String>) -> Result<Response> {
    let mut p = guest.app.db.platform(Mode::Read).await?;
    match tokens::kind(&mut p, &secret).await? {
        Some(Kind::SignUp | Kind::Register | Kind::Email) => {
            let action = guest.to(&format!("/verify/{secret}"));
            Ok(Page::from(views::confirm(&guest.look(), &action, None, &Problems::new())).into_response())
        }
        _ => Ok(old(&guest, "/sign-in")),
    }
}

#[handler]
pub async fn create(guest: Guest, sid: Sid, Path(secret): Path<String>, form: Form<VerifyForm>) -> Result<Response> {
    let mut p = guest.app.db.platform(Mode::Write).await?;
    let done = match tokens::kind(&mut p, &secret).await? {
        Some(kind @ (Kind::SignUp | Kind::Register)) => {
            let token: Token<Waiting> = tokens::find(&mut p, kind, &secret).await?;
            tokens::use_up(&mut p, token.id).await?;
            if kind == Kind::SignUp { open(p, token.data, &form.value.slug).await } else { join(p, token.data).await }
        }
        Some(Kind::Email) => return change_email(&guest, p, &secret).await,
        _ => return Ok(old(&guest, "/sign-in")),
    };
    match done {
        Ok(Some(Made { user_id, new: true, home })) => {
            let id = session::begin(&guest, sid, &Identity::proved(&guest, user_id)).await?;
            let mut response = see(&guest, &home, "verify-done");
            session::give(&mut response, id);
            Ok(response)
        }
        // Confirming an address is no sign-in for who has a password, and perhaps a second factor, already.
        Ok(_) => Ok(see(&guest, &guest.to("/sign-in"), "verify-done")),
        Err(store::Error::Taken) => {
            let problems = Problems::one("slug", "form-taken");
            let action = guest.to(&format!("/verify/{secret}"));
            let page = views::confirm(&guest.look(), &action, Some(&form.value.slug), &problems);
            Ok(Page::unprocessable(page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

/// Opened where the person is signed in or not: the address counts, and the page says so.
async fn change_email(guest: &Guest, mut p: Platform, secret: &str) -> Result<Response> {
    let token: Token<String> = tokens::find(&mut p, Kind::Email, secret).await?;
    tokens::use_up(&mut p, token.id).await?;
    let Some(user) = token.user_id else { return Ok(old(guest, "/sign-in")) };
    if email::change(guest, p, user, &token.data).await? {
        return Ok(see(guest, &guest.to("/memberships"), "verify-done"));
    }
    let look = guest.look();
    let page = note(&look, &t!(look.tr, "email-taken"), &t!(look.tr, "email-taken-text"), None);
    Ok(Page(StatusCode::CONFLICT, page).into_response())
}

struct Made {
    user_id: Id,
    /// They had no account before.
    new: bool,
    home: String,
}

/// The person with this address: the one there is, or a new one with the password that waited.
async fn person(p: &mut Platform, waiting: &Waiting) -> store::Result<(Id, bool)> {
    if let Some(known) = users::by_login(p, &Login::Email(waiting.email.clone()), None).await? {
        return Ok((known.id, false));
    }
    let new = users::NewUser {
        name: waiting.name.clone(),
        email: Some(waiting.email.clone()),
        password: Some(waiting.password.clone()),
        verified: true,
        language: Lang::parse(&waiting.language).map(Lang::code),
        ..users::NewUser::default()
    };
    users::create(p, &new).await.map(|id| (id, true))
}

fn actor(waiting: &Waiting, user_id: Id) -> Actor {
    Actor { user_id: Some(user_id), name: waiting.name.clone(), ..Actor::default() }
}

/// A trial organization with this person as its Owner.
async fn open(mut p: Platform, waiting: Waiting, other: &str) -> store::Result<Option<Made>> {
    let slug = if other.trim().is_empty() { waiting.slug.clone() } else { other.trim().to_owned() };
    if slug_problem(&slug).is_err() {
        return Err(store::Error::Taken);
    }
    let (user_id, new) = person(&mut p, &waiting).await?;
    let country = Country::parse(&waiting.country).unwrap_or(Country::Dz);
    let tenant_id = p.new_id();
    let organization = organizations::NewOrganization {
        tenant_id,
        slug: slug.clone(),
        name: waiting.organization.clone(),
        status: "trial",
        country: country.code().to_owned(),
        currency: country.currency().code().to_owned(),
        time_zone: country.time_zone().to_owned(),
        language: Lang::parse(&waiting.language).unwrap_or(country.lang()).code(),
        industry: String::new(),
        modules: stored(&Module::ALL, Module::code),
        features: String::new(),
    };
    organizations::create(&mut p, &organization).await?;
    let mut t = p.into_tenant(tenant_id, actor(&waiting, user_id)).await?;
    let owner =
        members::NewMember { user_id, portal: Portal::Desk, role: Role::Owner, ..members::NewMember::default() };
    members::create(&mut t, &owner).await?;
    t.record(Event::new("organizations-opened", ("organizations", tenant_id)));
    t.commit().await?;
    Ok(Some(Made { user_id, new, home: format!("/{slug}/desk") }))
}

/// A buyer who waits for the desk. Who is a member already stays as they are.
async fn join(mut p: Platform, waiting: Waiting) -> store::Result<Option<Made>> {
    let Some(tenant_id) = waiting.tenant_id else { return Ok(None) };
    let (user_id, new) = person(&mut p, &waiting).await?;
    let mut t = p.into_tenant(tenant_id, actor(&waiting, user_id)).await?;
    if members::find_of(&mut t, user_id, Portal::Shop).await?.is_none() {
        let buyer = members::NewMember {
            user_id,
            portal: Portal::Shop,
            role: Role::Owner,
            status: "pending",
            ..members::NewMember::default()
        };
        let membership = members::create(&mut t, &buyer).await?;
        t.record(Event::new("members-asked", ("memberships", membership)));
    }
    t.commit().await?;
    Ok(Some(Made { user_id, new, home: "/memberships".to_owned() }))
}
