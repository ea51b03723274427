//! `/desk/settings/branding`: the organization's colour, shown as it will be before it is kept.
use crate::{
    Door, Result, Routes,
    kit::{Desk, Form, Page},
};
use domain::{access::Permission, branding::BrandingForm, events::Event, problems::Problems};
use poem::{IntoResponse, Response, handler, web::Query};
use serde::Deserialize;
use store::organizations;
use views::desk::settings::branding as views;

pub fn routes() -> Routes {
    let write = Door::may(Permission::BrandingWrite);
    Routes::default().get("", write, edit).post("", write, update)
}

/// A colour to be looked at before it is kept.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Tried {
    accent: String,
}

#[handler]
async fn edit(desk: Desk, Query(tried): Query<Tried>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let house = organizations::house(&mut tenant).await?;
    let kept = house.accent.clone().unwrap_or_default();
    let accent = if tried.accent.is_empty() { kept } else { tried.accent };
    let typed = BrandingForm { accent, plain: String::new() };
    Ok(views::edit(&desk.look(), &house, &typed, &Problems::new()).into())
}

#[handler]
async fn update(desk: Desk, form: Form<BrandingForm>) -> Result<Response> {
    let problems = form.problems();
    let mut tenant = desk.write().await?;
    let house = organizations::house(&mut tenant).await?;
    if problems.is_empty() {
        match organizations::set_accent(&mut tenant, form.version, form.value.kept()).await {
            Ok(()) => {
                let (old, new) = (house.accent.unwrap_or_default(), form.value.kept().unwrap_or_default());
                tenant.record(
                    Event::new("branding-saved", ("organizations", house.tenant_id)).changed("accent", &old, &new),
                );
                return desk.done(tenant.into(), &form, "/desk/settings/branding", "branding-saved").await;
            }
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
