//! `/desk/settings/languages`: the organization's own language, and what its people read.
use crate::{
    Door, Result, Routes,
    kit::{Desk, Form, Page},
};
use domain::{
    access::Permission,
    events::Event,
    house::HouseForm,
    lang::Lang,
    problems::{Checked, Problems},
};
use poem::{IntoResponse, Response, handler};
use serde::Deserialize;
use store::{members, organizations};
use views::desk::settings::languages as views;

pub fn routes() -> Routes {
    let write = Door::may(Permission::OrganizationWrite);
    Routes::default().get("", write, edit).post("", write, update)
}

/// The language chosen for everyone who has not chosen.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct LanguageForm {
    language: String,
}

impl Checked for LanguageForm {
    fn problems(&self) -> Problems {
        let known = Lang::parse(&self.language).is_some();
        if known { Problems::new() } else { Problems::one("language", "form-choice-invalid") }
    }
}

#[handler]
async fn edit(desk: Desk) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let (house, read) = (organizations::house(&mut tenant).await?, members::languages(&mut tenant).await?);
    Ok(views::edit(&desk.look(), (&house, &readers(&read)), &house.language, &Problems::new()).into())
}

#[handler]
async fn update(desk: Desk, form: Form<LanguageForm>) -> Result<Response> {
    let mut problems = form.problems();
    let mut tenant = desk.write().await?;
    let (house, read) = (organizations::house(&mut tenant).await?, members::languages(&mut tenant).await?);
    if problems.is_empty() {
        let form_of_all = HouseForm { language: form.value.language.clone(), ..HouseForm::of(&house) };
        match organizations::update(&mut tenant, form.version, &form_of_all).await {
            Ok(()) => {
                let event = Event::new("languages-saved", ("organizations", house.tenant_id));
                tenant.record(event.changed("language", &house.language, &form.value.language));
                return desk.done(tenant.into(), &form, "/desk/settings/languages", "languages-saved").await;
            }
            Err(store::Error::Conflict) => problems.add("language", "form-changed"),
            Err(other) => return Err(other.into()),
        }
    }
    let body = views::edit(&desk.look(), (&house, &readers(&read)), &form.value.language, &problems);
    Ok(Page::unprocessable(body).into_response())
}

fn readers(read: &[members::Read]) -> Vec<views::Readers<'_>> {
    read.iter().map(|one| views::Readers { language: one.language.as_deref(), members: one.members }).collect()
}
