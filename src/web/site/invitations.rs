//! `/invitations/:token`: accepting an invitation, with the account one has or a new one.
use super::forgotten::old;
use crate::{
    Result,
    kit::{
        Form, Guest, Page, see,
        session::{self, Identity, Sid},
    },
};
use ::views::site::invitations::{self as views, Reader, Shown};
use ::views::site::sign_in::with_next;
use domain::{
    events::Event,
    password,
    portal::Portal,
    problems::{Checked, Problems},
    sign_in::Login,
    text::clean,
};
use poem::{IntoResponse, Response, handler, web::Path};
use serde::Deserialize;
use store::{
    Actor, Mode, Platform,
    invitations::{self, Invitation},
    organizations, passwords, users,
};

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct AcceptForm {
    name: String,
    password: String,
}

impl Checked for AcceptForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("name", &self.name, true, 120);
        password::check(&mut problems, "password", &self.password, &[&self.name]);
        problems
    }
}

#[handler]
pub async fn show(guest: Guest, Path(secret): Path<String>) -> Result<Response> {
    let mut p = guest.app.db.platform(Mode::Read).await?;
    match invitations::find(&mut p, &secret).await {
        Ok(invitation) => {
            let page = page(&guest, &mut p, (&secret, &invitation), ("", &Problems::new())).await?;
            Ok(Page::from(page).into_response())
        }
        Err(store::Error::NotFound) => Ok(old(&guest, "/sign-in")),
        Err(other) => Err(other.into()),
    }
}

async fn page(
    guest: &Guest,
    p: &mut Platform,
    (secret, invitation): (&str, &Invitation),
    (typed, problems): (&str, &Problems),
) -> Result<maud::Markup> {
    let organization = organizations::name(p, invitation.tenant_id).await?;
    let action = guest.to(&format!("/invitations/{secret}"));
    let sign_in = with_next(&guest.to("/sign-in"), &action);
    let reader = match &guest.caller {
        Some(caller) => Reader::Known(&caller.user_name),
        None if known(p, invitation).await?.is_some() => Reader::HasAccount,
        None => Reader::New,
    };
    let shown = Shown {
        organization: &organization,
        portal: &invitation.portal,
        action: &action,
        sign_in: &sign_in,
        reader,
        name: if typed.is_empty() { &invitation.name } else { typed },
    };
    Ok(views::page(&guest.look(), &shown, problems))
}

/// The account of the invited address or phone. Whoever holds the link reads that mailbox, so this tells them nothing.
async fn known(p: &mut Platform, invitation: &Invitation) -> Result<Option<users::Known>> {
    let login = match (&invitation.email, &invitation.phone) {
        (Some(email), _) => Login::Email(email.clone()),
        (None, Some(phone)) => Login::Phone(vec![phone.clone()]),
        (None, None) => return Ok(None),
    };
    Ok(users::by_login(p, &login, None).await?)
}

#[handler]
pub async fn create(guest: Guest, sid: Sid, Path(secret): Path<String>, form: Form<AcceptForm>) -> Result<Response> {
    let mut p = guest.app.db.platform(Mode::Read).await?;
    let invitation = match invitations::find(&mut p, &secret).await {
        Ok(invitation) => invitation,
        Err(store::Error::NotFound) => return Ok(old(&guest, "/sign-in")),
        Err(other) => return Err(other.into()),
    };
    let here = guest.to(&format!("/invitations/{secret}"));
    let home = organizations::slug(&mut p, invitation.tenant_id).await?;
    let home = home_of(&invitation, &home);
    if let Some(caller) = &guest.caller {
        drop(p);
        accept(&guest, &invitation, caller.user_id).await?;
        return Ok(see(&guest, &home, "invitation-accepted"));
    }
    if known(&mut p, &invitation).await?.is_some() {
        return Ok(see(&guest, &with_next(&guest.to("/sign-in"), &here), ""));
    }
    let problems = form.problems();
    if !problems.is_empty() {
        let page = page(&guest, &mut p, (&secret, &invitation), (&form.value.name, &problems)).await?;
        return Ok(Page::unprocessable(page).into_response());
    }
    drop(p);
    let user_id = join(&guest, &invitation, &form.value).await?;
    let id = session::begin(&guest, sid, &Identity::proved(&guest, user_id)).await?;
    let mut response = see(&guest, &home, "invitation-accepted");
    session::give(&mut response, id);
    Ok(response)
}

fn home_of(invitation: &Invitation, slug: &str) -> String {
    if invitation.portal == Portal::Operator.code() {
        "/operator".to_owned()
    } else {
        format!("/{slug}/{}", invitation.portal)
    }
}

/// Makes someone with an account a member. Who is one already loses nothing.
async fn accept(guest: &Guest, invitation: &Invitation, user_id: i64) -> Result<()> {
    let p = guest.app.db.platform(Mode::Write).await?;
    let mut t = p.into_tenant(invitation.tenant_id, guest.actor()).await?;
    match invitations::accept(&mut t, invitation, user_id).await {
        Ok(_) => {
            t.record(Event::new("invitations-used", ("invitations", invitation.id)));
            Ok(t.commit().await?)
        }
        Err(store::Error::Taken) => Ok(()),
        Err(other) => Err(other.into()),
    }
}

/// A new person, whose address the link has proved, and their membership, together.
async fn join(guest: &Guest, invitation: &Invitation, form: &AcceptForm) -> Result<i64> {
    let hash = passwords::hash(&form.password).await?;
    let mut p = guest.app.db.platform(Mode::Write).await?;
    let new = users::NewUser {
        name: clean(&form.name),
        email: invitation.email.clone(),
        phone: invitation.phone.clone(),
        password: Some(hash),
        verified: invitation.email.is_some(),
        language: Some(guest.lang.code()),
    };
    let user_id = users::create(&mut p, &new).await?;
    let actor = Actor { user_id: Some(user_id), name: new.name.clone(), ..guest.actor() };
    let mut t = p.into_tenant(invitation.tenant_id, actor).await?;
    invitations::accept(&mut t, invitation, user_id).await?;
    t.record(Event::new("invitations-used", ("invitations", invitation.id)));
    t.commit().await?;
    Ok(user_id)
}
