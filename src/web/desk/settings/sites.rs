//! `/desk/settings/sites`: the organization's branches, depots or libraries.
use crate::{
    Door, Result, Routes,
    kit::{Begun, Desk, Form, Page, see},
};
use domain::{access::Permission, events::Event, ids::Id, problems::Problems, sites::SiteForm};
use poem::{IntoResponse, Response, handler, web::Path};
use store::sites;
use views::desk::settings::sites as views;

const PATH: &str = "/desk/settings/sites";

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::SitesRead), Door::may(Permission::SitesWrite));
    Routes::default()
        .get("", read, list)
        .post("", write, create)
        .get("/new", write, new)
        .get("/:id", write, edit)
        .post("/:id", write, update)
        .post("/:id/archive", write, archive)
        .post("/:id/archive/delete", write, restore)
}

#[handler]
async fn list(desk: Desk) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let all = sites::all(&mut tenant).await?;
    Ok(views::list(&desk.look(), &all).into())
}

#[handler]
async fn new(desk: Desk) -> Page {
    views::new(&desk.look(), &SiteForm::default(), &Problems::new()).into()
}

#[handler]
async fn create(desk: Desk, form: Form<SiteForm>) -> Result<Response> {
    let mut problems = form.problems();
    form.value.check_phone(desk.country(), &mut problems);
    if problems.is_empty() {
        let mut tenant = match desk.begin(&form).await? {
            Begun::First(tenant) => tenant,
            Begun::Again(answer) => return Ok(answer),
        };
        match sites::create(&mut tenant, &form.value.kept(desk.country())).await {
            Ok(id) => {
                tenant.record(Event::new("sites-created", ("sites", id)).changed("name", "", &form.value.name));
                return desk.done(tenant, &form, PATH, "sites-created").await;
            }
            Err(store::Error::Taken) => problems.add("name", "form-taken"),
            Err(other) => return Err(other.into()),
        }
    }
    Ok(Page::unprocessable(views::new(&desk.look(), &form.value, &problems)).into_response())
}

#[handler]
async fn edit(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let site = sites::find(&mut tenant, id).await?;
    Ok(views::edit(&desk.look(), &site, &SiteForm::of(&site), &Problems::new()).into())
}

#[handler]
async fn update(desk: Desk, Path(id): Path<Id>, form: Form<SiteForm>) -> Result<Response> {
    let mut problems = form.problems();
    form.value.check_phone(desk.country(), &mut problems);
    let mut tenant = desk.write().await?;
    let site = sites::find(&mut tenant, id).await?;
    if problems.is_empty() {
        match sites::update(&mut tenant, (id, form.version), &form.value.kept(desk.country())).await {
            Ok(()) => {
                let event = Event::new("sites-saved", ("sites", id)).changed("name", &site.name, &form.value.name);
                tenant.record(event.changed("address", &site.address, &form.value.address));
                return desk.done(tenant.into(), &form, PATH, "sites-saved").await;
            }
            Err(store::Error::Taken) => problems.add("name", "form-taken"),
            Err(store::Error::Conflict) => {
                return Ok(Page::conflict(views::conflict(&desk.look(), &site, &form.value)).into_response());
            }
            Err(other) => return Err(other.into()),
        }
    }
    Ok(Page::unprocessable(views::edit(&desk.look(), &site, &form.value, &problems)).into_response())
}

#[handler]
async fn archive(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    put(&desk, id, true, "sites-put-away").await
}

#[handler]
async fn restore(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    put(&desk, id, false, "sites-restored").await
}

async fn put(desk: &Desk, id: Id, away: bool, toast: &'static str) -> Result<Response> {
    let mut tenant = desk.write().await?;
    sites::find(&mut tenant, id).await?;
    sites::archive(&mut tenant, id, away).await?;
    tenant.record(Event::new(toast, ("sites", id)));
    tenant.commit().await?;
    Ok(see(desk, &desk.to(PATH), toast))
}
