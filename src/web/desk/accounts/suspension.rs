//! `/desk/accounts/:id/suspension`: stopping new orders, and letting them go on.
use super::{around, take};
use crate::{
    Result,
    kit::{Desk, Form, Page},
};
use domain::{
    accounts::{Step, SuspensionForm},
    ids::Id,
    text::clean,
};
use poem::{IntoResponse, Response, handler, web::Path};
use store::accounts;
use views::desk::accounts as views;

#[handler]
pub async fn create(desk: Desk, Path(id): Path<Id>, form: Form<SuspensionForm>) -> Result<Response> {
    let problems = form.problems();
    if problems.is_empty() {
        return take(&desk, id, Step::Suspend, &clean(&form.value.reason)).await;
    }
    let mut tenant = desk.read().await?;
    let account = accounts::find(&mut tenant, desk.sight(), id).await?;
    let around = around(&desk, &mut tenant, id).await?;
    let body = views::show(&desk.look(), &account, &around, (&form.value.reason, &problems));
    Ok(Page::unprocessable(body).into_response())
}

#[handler]
pub async fn delete(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    take(&desk, id, Step::Reactivate, "").await
}
