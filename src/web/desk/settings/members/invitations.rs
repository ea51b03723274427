//! `/desk/settings/members/invitations`: asking people in, asking again, taking it back.
use super::role;
use crate::{
    Door, Error, Result, Routes,
    kit::{Begun, Desk, Form, Page, see},
};
use domain::{
    access::Permission,
    email,
    events::Event,
    ids::Id,
    lang::Lang,
    members::{InviteForm, manages},
    modules,
    portal::Portal,
    problems::Problems,
    role::{Function, Role, Scope},
    text::clean,
};
use poem::{IntoResponse, Response, handler, web::Path};
use store::{
    Tenant,
    invitations::{self, Invitation, NewInvitation},
};
use views::desk::settings::members::invitations as views;

const PATH: &str = "/desk/settings/members/invitations";

pub fn routes() -> Routes {
    let write = Door::may(Permission::MembersWrite);
    Routes::default()
        .get("", write, list)
        .post("", write, create)
        .get("/new", write, new)
        .post("/:id/repetition", write, repeat)
        .post("/:id/revocation", write, revoke)
}

/// How many invitations nobody has answered.
pub async fn count(tenant: &mut Tenant) -> Result<i64> {
    let open = invitations::open(tenant).await?;
    Ok(i64::try_from(open.len()).unwrap_or(i64::MAX))
}

#[handler]
async fn list(desk: Desk) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let open = invitations::open(&mut tenant).await?;
    let lines: Vec<views::Line> = open.iter().map(line).collect();
    Ok(views::list(&desk.look(), &lines).into())
}

fn line(one: &Invitation) -> views::Line<'_> {
    views::Line {
        id: one.id,
        name: &one.name,
        reach: one.email.as_deref().or(one.phone.as_deref()).unwrap_or_default(),
        portal: Portal::parse(&one.portal).unwrap_or(Portal::Desk),
        role: Role::parse(&one.role).unwrap_or(Role::Viewer),
        expires_at: one.expires_at,
    }
}

#[handler]
async fn new(desk: Desk) -> Page {
    views::new(&desk.look(), role(&desk), &InviteForm::default(), &Problems::new()).into()
}

#[handler]
async fn create(desk: Desk, form: Form<InviteForm>) -> Result<Response> {
    let mut problems = form.problems();
    form.value.check_phone(desk.country(), &mut problems);
    if problems.of("role").is_none() && !manages(role(&desk), form.value.portal(), form.value.role()) {
        problems.add("role", "members-role-above");
    }
    if !problems.is_empty() {
        let body = views::new(&desk.look(), role(&desk), &form.value, &problems);
        return Ok(Page::unprocessable(body).into_response());
    }
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let id = invitations::create(&mut tenant, &written(&desk, &form.value)).await?;
    tenant.record(Event::new("invitations-sent", ("invitations", id)).changed("role", "", form.value.role().code()));
    desk.done(tenant, &form, PATH, "invitations-sent").await
}

fn written(desk: &Desk, form: &InviteForm) -> NewInvitation {
    NewInvitation {
        name: clean(&form.name),
        email: email::parse(&form.email),
        phone: form.phone(desk.country()),
        portal: form.portal(),
        role: form.role(),
        functions: form.functions(),
        scope: form.scope(),
        language: language(desk),
        origin: desk.app.settings.origin.clone(),
    }
}

/// Whoever is invited has chosen no language yet: the organization's.
fn language(desk: &Desk) -> Lang {
    desk.place.as_ref().and_then(|place| Lang::parse(&place.language)).unwrap_or(desk.lang)
}

/// Sends a new link and takes the old one back: only a hash of it was kept.
#[handler]
async fn repeat(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let old = find(&desk, &mut tenant, id).await?;
    invitations::revoke(&mut tenant, id).await?;
    let again = NewInvitation {
        name: old.name.clone(),
        email: old.email.clone(),
        phone: old.phone.clone(),
        portal: Portal::parse(&old.portal).ok_or(Error::NotFound)?,
        role: Role::parse(&old.role).ok_or(Error::NotFound)?,
        functions: modules::list(&old.functions, Function::parse),
        scope: Scope::parse(&old.scope).ok_or(Error::NotFound)?,
        language: language(&desk),
        origin: desk.app.settings.origin.clone(),
    };
    let id = invitations::create(&mut tenant, &again).await?;
    tenant.record(Event::new("invitations-sent", ("invitations", id)));
    tenant.commit().await?;
    Ok(see(&desk, &desk.to(PATH), "invitations-sent"))
}

#[handler]
async fn revoke(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    find(&desk, &mut tenant, id).await?;
    invitations::revoke(&mut tenant, id).await?;
    tenant.record(Event::new("invitations-revoked", ("invitations", id)));
    tenant.commit().await?;
    Ok(see(&desk, &desk.to(PATH), "invitations-revoked"))
}

/// An open invitation to a role the reader may give.
async fn find(desk: &Desk, tenant: &mut Tenant, id: Id) -> Result<Invitation> {
    let open = invitations::open(tenant).await?;
    let one = open.into_iter().find(|one| one.id == id).ok_or(Error::NotFound)?;
    let line = line(&one);
    if manages(role(desk), line.portal, line.role) { Ok(one) } else { Err(Error::Forbidden) }
}
