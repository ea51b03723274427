//! `/desk/settings/features`: what the Owner switches, and the modules the operator licenses.
use crate::{
    Door, Result, Routes,
    kit::{Desk, Form, Page},
};
use domain::{
    access::Permission,
    events::Event,
    modules::{self, Feature},
    problems::{Checked, Problems},
};
use poem::{IntoResponse, Response, handler};
use serde::Deserialize;
use store::organizations;
use views::desk::settings::features as views;

pub fn routes() -> Routes {
    let write = Door::may(Permission::FeaturesWrite);
    Routes::default().get("", write, edit).post("", write, update)
}

/// The features ticked.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct FeaturesForm {
    features: Vec<String>,
}

impl Checked for FeaturesForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        let mut words = self.features.iter().flat_map(|field| field.split_whitespace());
        if !words.all(|code| Feature::parse(code).is_some()) {
            problems.add("features", "form-choice-invalid");
        }
        problems
    }
}

#[handler]
async fn edit(desk: Desk) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let house = organizations::house(&mut tenant).await?;
    Ok(views::edit(&desk.look(), &house, &house.features, &Problems::new()).into())
}

#[handler]
async fn update(desk: Desk, form: Form<FeaturesForm>) -> Result<Response> {
    let problems = form.problems();
    let mut tenant = desk.write().await?;
    let house = organizations::house(&mut tenant).await?;
    let typed = form.value.features.join(" ");
    if problems.is_empty() {
        let features = modules::list(&typed, Feature::parse);
        match organizations::set_features(&mut tenant, form.version, &features).await {
            Ok(()) => {
                let event = Event::new("features-saved", ("organizations", house.tenant_id));
                tenant.record(event.changed("features", &house.features, &modules::stored(&features, Feature::code)));
                return desk.done(tenant.into(), &form, "/desk/settings/features", "features-saved").await;
            }
            Err(store::Error::Conflict) => {
                let body = views::conflict(&desk.look(), &house, &typed);
                return Ok(Page::conflict(body).into_response());
            }
            Err(other) => return Err(other.into()),
        }
    }
    let body = views::edit(&desk.look(), &house, &typed, &problems);
    Ok(Page::unprocessable(body).into_response())
}
