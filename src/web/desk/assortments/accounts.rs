//! `/desk/assortments/:id/accounts`: whom an assortment is given to.
use super::{
    super::agreements::{IdForm, NameForm},
    page,
};
use crate::{
    Error, Result,
    kit::{Desk, Form, Page, see},
};
use domain::{events::Event, ids::Id};
use poem::{IntoResponse, Response, handler, web::Path};
use store::{accounts, assortments};

#[handler]
pub async fn create(desk: Desk, Path(id): Path<Id>, form: Form<NameForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let assortment = assortments::find(&mut tenant, id).await?;
    let mut problems = form.problems();
    if problems.is_empty() {
        if let Some(account) = accounts::named(&mut tenant, desk.sight(), &form.value.account).await? {
            if assortments::give(&mut tenant, id, account).await? {
                let event = Event::new("assortments-given", ("assortments", id));
                tenant.record(event.changed("account", "", form.value.account.trim()));
            }
            tenant.commit().await?;
            return Ok(see(&desk, &desk.to(&format!("/desk/assortments/{id}")), "assortments-given"));
        }
        problems.add("account", "accounts-no-such-name");
    }
    let body = page(&desk, &mut tenant, &assortment, &form.value.account, &problems).await?;
    Ok(Page::unprocessable(body).into_response())
}

#[handler]
pub async fn delete(desk: Desk, Path(id): Path<Id>, form: Form<IdForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    assortments::find(&mut tenant, id).await?;
    let account = form.value.account.parse().map_err(|_| Error::NotFound)?;
    let account = accounts::find(&mut tenant, desk.sight(), account).await?;
    if assortments::take(&mut tenant, id, account.id).await? {
        let event = Event::new("assortments-taken", ("assortments", id));
        tenant.record(event.changed("account", &account.name, ""));
    }
    tenant.commit().await?;
    Ok(see(&desk, &desk.to(&format!("/desk/assortments/{id}")), "assortments-taken"))
}
