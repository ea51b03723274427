//! `/desk/custody`: who holds the organization's money, and counting what is handed over.
use crate::{
    Door, Result, Routes,
    kit::{Begun, Desk, Form, Page},
};
use domain::{
    access::Permission,
    custody::{CountForm, Declared},
    events::Event,
    ids::Id,
    money::Money,
    problems::Problems,
};
use poem::{IntoResponse, Response, handler, web::Path};
use store::{custodians, custodians::Counted};
use views::desk::custody as views;

/// The handovers shown.
const LATEST: i64 = 50;

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::PaymentsRead), Door::may(Permission::PaymentsWrite));
    Routes::default().get("", read, list).get("/:id", read, show).post("/:id", write, count)
}

#[handler]
async fn list(desk: Desk) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let purses = custodians::purses(&mut tenant).await?;
    let handovers = custodians::latest(&mut tenant, 0, LATEST).await?;
    Ok(views::list(&desk.look(), &purses, &handovers).into())
}

#[handler]
async fn show(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let declared = custodians::find(&mut desk.read().await?, id).await?;
    let card = views::Card { declared: &declared, own: is_own(&desk, &declared) };
    Ok(views::show(&desk.look(), &card, &CountForm::default(), &Problems::new()).into())
}

/// Nobody counts what they declared themselves.
fn is_own(desk: &Desk, declared: &Declared) -> bool {
    declared.declared_by == desk.membership_id()
}

#[handler]
async fn count(desk: Desk, Path(id): Path<Id>, form: Form<CountForm>) -> Result<Response> {
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let declared = custodians::find(&mut tenant, id).await?;
    let mut problems = form.problems();
    let amount = match form.value.amount(desk.currency()) {
        Ok(amount) => amount,
        Err(wrong) => {
            if problems.is_empty() {
                problems.append(wrong);
            }
            0
        }
    };
    if is_own(&desk, &declared) {
        problems.add("amount", "custody-own");
    }
    if !problems.is_empty() {
        let card = views::Card { declared: &declared, own: is_own(&desk, &declared) };
        return Ok(Page::unprocessable(views::show(&desk.look(), &card, &form.value, &problems)).into_response());
    }
    let to = custodians::of_member(&mut tenant, declared.keeper_after(), desk.membership_id()).await?;
    let counted = Counted { to, member: desk.membership_id(), amount, charged: form.value.charged() };
    custodians::count(&mut tenant, &declared, form.version, counted, desk.today()).await?;
    let plain = |minor| Money::new(minor, desk.currency()).plain();
    let event =
        Event::new("custody-counted", ("custody", id)).changed("amount", &plain(declared.expected), &plain(amount));
    tenant.record(event);
    desk.done(tenant, &form, "/desk/custody", "custody-counted").await
}
