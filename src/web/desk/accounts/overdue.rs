//! `/desk/accounts/:id/overdue`: how late the account may be before its new orders wait.
use crate::{
    Result,
    kit::{Desk, Form, Page},
};
use domain::{accounts::OverdueForm, ids::Id, problems::Problems};
use poem::{IntoResponse, Response, handler, web::Path};
use store::{
    Tenant,
    accounts::{self, HOUSE},
};
use views::desk::accounts::overdue as views;

/// What the account's page says of it.
pub(super) async fn shown(desk: &Desk, tenant: &mut Tenant, id: Id) -> Result<views::Shown> {
    let (own, house) = (accounts::overdue_rule(tenant, id).await?, accounts::overdue_rule(tenant, HOUSE).await?);
    let today = desk.today().date;
    let (now, late) = (accounts::overdue(tenant, id, today).await?, accounts::late(tenant, id, today).await?);
    Ok(views::Shown { own, house, now, late })
}

#[handler]
pub async fn edit(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let account = accounts::find(&mut tenant, desk.sight(), id).await?;
    let shown = shown(&desk, &mut tenant, id).await?;
    let typed = OverdueForm::of(&shown.own, desk.currency());
    Ok(views::edit(&desk.look(), (&account, &shown), &typed, &Problems::new()).into())
}

#[handler]
pub async fn update(desk: Desk, Path(id): Path<Id>, form: Form<OverdueForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let account = accounts::find(&mut tenant, desk.sight(), id).await?;
    let shown = shown(&desk, &mut tenant, id).await?;
    let mut problems = form.problems();
    let rule = form.value.kept(desk.currency(), &mut problems);
    if problems.is_empty() {
        match accounts::set_overdue_rule(&mut tenant, (id, form.version), rule).await {
            Ok(()) => {
                let event = rule.event("accounts-overdue-changed", id, shown.own, desk.currency());
                tenant.record(event);
                let to = format!("/desk/accounts/{id}");
                return desk.done(tenant.into(), &form, &to, "accounts-overdue-changed").await;
            }
            Err(store::Error::Conflict) => {
                problems.add("rule", "form-changed");
                let body = views::edit(&desk.look(), (&account, &shown), &form.value, &problems);
                return Ok(Page::conflict(body).into_response());
            }
            Err(other) => return Err(other.into()),
        }
    }
    let body = views::edit(&desk.look(), (&account, &shown), &form.value, &problems);
    Ok(Page::unprocessable(body).into_response())
}
