//! `/desk/keys`: the API keys of the organization. A key is told once, when it is made.
use crate::{
    Door, Result, Routes,
    kit::{Begun, Desk, Form, Page, see},
};
use domain::{access::Permission, events::Event, ids::Id, keys::KeyForm, problems::Problems, role::Role};
use poem::{IntoResponse, Response, handler, web::Path};
use store::keys;
use views::desk::keys as views;

pub fn routes() -> Routes {
    let door = Door::may(Permission::KeysWrite);
    Routes::default().get("", door, list).post("", door.sensitive(), create).post("/:id/revocation", door, revoke)
}

#[handler]
async fn list(desk: Desk) -> Result<Page> {
    let keys = keys::all(&mut desk.read().await?).await?;
    Ok(views::list(&desk.look(), &keys, &KeyForm::default(), &Problems::new()).into())
}

#[handler]
async fn create(desk: Desk, form: Form<KeyForm>) -> Result<Response> {
    let problems = form.problems();
    if !problems.is_empty() {
        let keys = keys::all(&mut desk.read().await?).await?;
        return Ok(Page::unprocessable(views::list(&desk.look(), &keys, &form.value, &problems)).into_response());
    }
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let role = form.value.role().unwrap_or(Role::Viewer);
    let key = keys::create(&mut tenant, desk.membership_id(), &form.value, role).await?;
    let event = Event::new("keys-created", ("keys", key.id)).changed("name", "", &form.value.name);
    tenant.record(event.changed("role", "", role.code()));
    desk.keep(*tenant, &form, "/desk/keys").await?;
    Ok(Page::from(views::made(&desk.look(), &form.value.name, &key.secret)).into_response())
}

#[handler]
async fn revoke(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    keys::revoke(&mut tenant, id).await?;
    tenant.record(Event::new("keys-revoked", ("keys", id)));
    tenant.commit().await?;
    Ok(see(&desk, &desk.to("/desk/keys"), "keys-revoked"))
}
