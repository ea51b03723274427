//! `/desk/settings/organization`: what the organization says about itself.
use crate::{
    Door, Result, Routes,
    kit::{Desk, Form, Page},
};
use domain::{access::Permission, events::Event, house::HouseForm, ids::Id, problems::Problems};
use poem::{IntoResponse, Response, handler};
use store::organizations;
use views::desk::settings::organization as views;

pub fn routes() -> Routes {
    let write = Door::may(Permission::OrganizationWrite);
    Routes::default().get("", write, edit).post("", write, update)
}

#[handler]
async fn edit(desk: Desk) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let house = organizations::house(&mut tenant).await?;
    Ok(views::edit(&desk.look(), &house, &HouseForm::of(&house), &Problems::new()).into())
}

#[handler]
async fn update(desk: Desk, form: Form<HouseForm>) -> Result<Response> {
    let mut problems = form.problems();
    let mut tenant = desk.write().await?;
    let house = organizations::house(&mut tenant).await?;
    if problems.is_empty() {
        match organizations::update(&mut tenant, form.version, &form.value.kept()).await {
            Ok(()) => {
                tenant.record(changes(&HouseForm::of(&house), &form.value.kept(), house.tenant_id));
                return desk.done(tenant.into(), &form, "/desk/settings/organization", "organization-saved").await;
            }
            Err(store::Error::Taken) => problems.add("domain", "form-taken"),
            Err(store::Error::Conflict) => {
                let body = views::conflict(&desk.look(), &house, &form.value);
                return Ok(Page::conflict(body).into_response());
            }
            Err(other) => return Err(other.into()),
        }
    }
    let body = views::edit(&desk.look(), &house, &form.value, &problems);
    Ok(Page::unprocessable(body).into_response())
}

fn changes(old: &HouseForm, new: &HouseForm, id: Id) -> Event {
    Event::new("organization-saved", ("organizations", id))
        .changed("name", &old.name, &new.name)
        .changed("country", &old.country, &new.country)
        .changed("time_zone", &old.time_zone, &new.time_zone)
        .changed("language", &old.language, &new.language)
        .changed("industry", &old.industry, &new.industry)
        .changed("email", &old.email, &new.email)
        .changed("phone", &old.phone, &new.phone)
        .changed("address", &old.address, &new.address)
        .changed("domain", &old.domain, &new.domain)
}
