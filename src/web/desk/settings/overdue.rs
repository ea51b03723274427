//! `/desk/settings/overdue`: how late accounts may be before their new orders wait, unless one has a rule of its own.
use crate::{
    Door, Result, Routes,
    kit::{Desk, Form, Page},
};
use domain::{access::Permission, accounts::OverdueForm, problems::Problems};
use poem::{IntoResponse, Response, handler};
use store::accounts::{self, HOUSE};
use views::desk::settings::overdue as views;

pub fn routes() -> Routes {
    let write = Door::may(Permission::LimitsWrite);
    Routes::default().get("", write, edit).post("", write, update)
}

#[handler]
async fn edit(desk: Desk) -> Result<Page> {
    let kept = accounts::overdue_rule(&mut desk.read().await?, HOUSE).await?;
    let typed = OverdueForm::of(&kept, desk.currency());
    Ok(views::edit(&desk.look(), &kept, &typed, &Problems::new()).into())
}

#[handler]
async fn update(desk: Desk, form: Form<OverdueForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let now = accounts::overdue_rule(&mut tenant, HOUSE).await?;
    let mut problems = form.problems();
    let rule = form.value.kept(desk.currency(), &mut problems);
    if problems.is_empty() {
        match accounts::set_overdue_rule(&mut tenant, (HOUSE, form.version), rule).await {
            Ok(()) => {
                tenant.record(rule.event("overdue-saved", HOUSE, now, desk.currency()));
                return desk.done(tenant.into(), &form, "/desk/settings/overdue", "overdue-saved").await;
            }
            Err(store::Error::Conflict) => {
                problems.add("rule", "form-changed");
                return Ok(Page::conflict(views::edit(&desk.look(), &now, &form.value, &problems)).into_response());
            }
            Err(other) => return Err(other.into()),
        }
    }
    Ok(Page::unprocessable(views::edit(&desk.look(), &now, &form.value, &problems)).into_response())
}
