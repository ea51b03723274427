//! `/desk/agreements/:id/accounts`: whom an agreement is given to.
use super::page;
use crate::{
    Error, Result,
    kit::{Desk, Form, Page, see},
};
use domain::{
    events::Event,
    ids::Id,
    problems::{Checked, Problems},
};
use poem::{IntoResponse, Response, handler, web::Path};
use serde::Deserialize;
use store::{accounts, agreements};

/// An account by its name, as it is added.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct NameForm {
    pub account: String,
}

impl Checked for NameForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("account", &self.account, true, 160);
        problems
    }
}

/// An account by its id, as it is taken out.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct IdForm {
    pub account: String,
}

impl Checked for IdForm {
    fn problems(&self) -> Problems {
        Problems::new()
    }
}

#[handler]
pub async fn create(desk: Desk, Path(id): Path<Id>, form: Form<NameForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let agreement = agreements::find(&mut tenant, id).await?;
    let mut problems = form.problems();
    if problems.is_empty() {
        if let Some(account) = accounts::named(&mut tenant, desk.sight(), &form.value.account).await? {
            if agreements::give(&mut tenant, id, account).await? {
                let event = Event::new("agreements-given", ("agreements", id));
                tenant.record(event.changed("account", "", form.value.account.trim()));
            }
            tenant.commit().await?;
            return Ok(see(&desk, &desk.to(&format!("/desk/agreements/{id}")), "agreements-given"));
        }
        problems.add("account", "accounts-no-such-name");
    }
    let body = page(&desk, &mut tenant, &agreement, &form.value.account, &problems).await?;
    Ok(Page::unprocessable(body).into_response())
}

#[handler]
pub async fn delete(desk: Desk, Path(id): Path<Id>, form: Form<IdForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    agreements::find(&mut tenant, id).await?;
    let account = form.value.account.parse().map_err(|_| Error::NotFound)?;
    let account = accounts::find(&mut tenant, desk.sight(), account).await?;
    if agreements::take(&mut tenant, id, account.id).await? {
        let event = Event::new("agreements-taken", ("agreements", id));
        tenant.record(event.changed("account", &account.name, ""));
    }
    tenant.commit().await?;
    Ok(see(&desk, &desk.to(&format!("/desk/agreements/{id}")), "agreements-taken"))
}
