//! `/desk/settings/members`: who belongs to the organization, with which role.
mod invitations;
mod permissions;
mod removal;
mod status;

use crate::{
    Door, Error, Result, Routes,
    kit::{Desk, Form, Page},
};
use domain::{
    access::Permission,
    events::Event,
    ids::Id,
    members::{Listing, Member, MemberForm, manages},
    problems::Problems,
    role::Role,
    text::fold,
};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{members, sites};
use views::desk::settings::members as views;

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::MembersRead), Door::may(Permission::MembersWrite));
    let names = Door::may(Permission::RolesWrite);
    Routes::default()
        .get("", read, list)
        .nest("/invitations", invitations::routes())
        .get("/:id", read, show)
        .get("/:id/edit", write, edit)
        .post("/:id", write, update)
        .get("/:id/permissions", names, permissions::edit)
        .post("/:id/permissions", names, permissions::update)
        .post("/:id/status", write, status::update)
        .get("/:id/removal", write, removal::new)
        .post("/:id/removal", write, removal::create)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    portal: String,
    role: String,
    status: String,
    after: String,
    after_id: Id,
}

#[handler]
async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let listing = Listing {
        search: fold(&asked.q),
        portal: asked.portal,
        role: asked.role,
        status: asked.status,
        after: (asked.after, asked.after_id),
    };
    let mut tenant = desk.read().await?;
    let page = members::page(&mut tenant, &listing).await?;
    let open = if desk.can(Permission::MembersWrite) { invitations::count(&mut tenant).await? } else { 0 };
    Ok(views::list::show(&desk.look(), (&asked.q, &listing), &page, open).into())
}

#[handler]
async fn show(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let member = members::find(&mut tenant, id).await?;
    let (all, own) = (sites::all(&mut tenant).await?, members::sites_of(&mut tenant, id).await?);
    let names: Vec<&str> = all.iter().filter(|site| own.contains(&site.id)).map(|site| site.name.as_str()).collect();
    let acts = views::Acts { change: may_change(&desk, &member), own: desk.user_id()? == member.user_id };
    let modules = desk.access.as_ref().map(|access| access.modules.clone()).unwrap_or_default();
    Ok(views::show(&desk.look(), &member, &names, (&modules, acts)).into())
}

#[handler]
async fn edit(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let member = members::find(&mut tenant, id).await?;
    must_change(&desk, &member)?;
    let (all, own) = (sites::all(&mut tenant).await?, members::sites_of(&mut tenant, id).await?);
    let typed = MemberForm::of(&member, &own);
    let choices = views::edit::Choices { sites: &all, actor: role(&desk) };
    Ok(views::edit::show(&desk.look(), &member, &choices, &typed, &Problems::new()).into())
}

#[handler]
async fn update(desk: Desk, Path(id): Path<Id>, form: Form<MemberForm>) -> Result<Response> {
    let mut problems = form.problems();
    let mut tenant = desk.write().await?;
    let member = members::find(&mut tenant, id).await?;
    must_change(&desk, &member)?;
    if !manages(role(&desk), member.portal(), form.value.role()) {
        problems.add("role", "members-role-above");
    }
    let all = sites::all(&mut tenant).await?;
    let own = members::sites_of(&mut tenant, id).await?;
    if !form.value.sites().iter().all(|site| all.iter().any(|known| known.id == *site)) {
        problems.add("sites", "form-choice-invalid");
    }
    if problems.is_empty() {
        match members::edit(&mut tenant, &member, form.version, &form.value).await {
            Ok(()) => {
                tenant.record(
                    Event::new("members-saved", ("memberships", id))
                        .changed("role", &member.role, &form.value.role)
                        .changed("functions", &member.functions, &form.value.functions.join(" "))
                        .changed("scope", &member.scope, &form.value.scope),
                );
                return desk.done(tenant.into(), &form, &format!("/desk/settings/members/{id}"), "members-saved").await;
            }
            Err(store::Error::Taken) => problems.add("role", "members-last-owner"),
            Err(store::Error::Conflict) => {
                let theirs = MemberForm::of(&member, &own);
                let body = views::edit::conflict(&desk.look(), &member, &all, (&form.value, &theirs));
                return Ok(Page::conflict(body).into_response());
            }
            Err(other) => return Err(other.into()),
        }
    }
    let choices = views::edit::Choices { sites: &all, actor: role(&desk) };
    let body = views::edit::show(&desk.look(), &member, &choices, &form.value, &problems);
    Ok(Page::unprocessable(body).into_response())
}

/// The reader's own role; a Viewer's when there is none.
fn role(desk: &Desk) -> Role {
    desk.access.as_ref().map_or(Role::Viewer, |access| access.role)
}

/// Whether the reader stands above this member, or is an Owner.
fn may_change(desk: &Desk, member: &Member) -> bool {
    desk.can(Permission::MembersWrite) && manages(role(desk), member.portal(), member.role())
}

fn must_change(desk: &Desk, member: &Member) -> Result<()> {
    if may_change(desk, member) { Ok(()) } else { Err(Error::Forbidden) }
}
