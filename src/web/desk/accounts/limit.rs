//! `/desk/accounts/:id/limit`: how much the account may owe, changed with a reason.
//!
//! A limit's version is the limit itself: whoever decided while looking at another figure decides again.
use crate::{
    Result,
    kit::{Begun, Desk, Form, Page},
};
use domain::{
    accounts::{Account, LimitChange, LimitForm},
    ids::Id,
    money::Money,
    problems::Problems,
    text::clean,
};
use poem::{IntoResponse, Response, handler, web::Path};
use store::accounts;
use views::desk::accounts::limit as views;

#[handler]
pub async fn edit(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let account = accounts::find(&mut desk.read().await?, desk.sight(), id).await?;
    let amount = Money::new(account.room.credit_limit, desk.currency()).plain();
    let typed = LimitForm { amount, ..LimitForm::default() };
    Ok(views::edit(&desk.look(), &account, &typed, &Problems::new()).into())
}

#[handler]
pub async fn update(desk: Desk, Path(id): Path<Id>, form: Form<LimitForm>) -> Result<Response> {
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let account = accounts::find(&mut tenant, desk.sight(), id).await?;
    let (was, currency) = (account.room.credit_limit, desk.currency());
    let mut problems = form.problems();
    let limit = form.value.limit(currency, was, &mut problems);
    let Some(limit) = limit.filter(|_| problems.is_empty()) else {
        let body = views::edit(&desk.look(), &account, &form.value, &problems);
        return Ok(Page::unprocessable(body).into_response());
    };
    if form.version != was {
        return Ok(changed_meanwhile(&desk, &account, &form.value));
    }
    let reason = clean(&form.value.reason);
    match accounts::set_limit(&mut tenant, (id, was), limit, &reason).await {
        Ok(()) => {
            tenant.record(LimitChange::event(id, (was, limit), currency, &reason));
            desk.done(tenant, &form, &format!("/desk/accounts/{id}"), "accounts-limit-changed").await
        }
        Err(store::Error::Conflict) => Ok(changed_meanwhile(&desk, &account, &form.value)),
        Err(other) => Err(other.into()),
    }
}

/// The form again, with the limit as it is now above what was typed.
fn changed_meanwhile(desk: &Desk, account: &Account, typed: &LimitForm) -> Response {
    let problems = Problems::one("amount", "form-changed");
    Page::conflict(views::edit(&desk.look(), account, typed, &problems)).into_response()
}
