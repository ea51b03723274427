//! `/desk/items/:id/stock`: counting, receiving and writing off.
use crate::{
    Result,
    kit::{Begun, Desk, Form, Page},
};
use domain::{
    events::Event,
    ids::Id,
    problems::Problems,
    stock::{Reason, StockForm},
};
use maud::Markup;
use poem::{IntoResponse, Response, handler, web::Path};
use store::{
    Tenant,
    balances::{self, Of},
    items,
    movements::{self, Why},
    sites,
};
use views::desk::items::stock as views;

#[handler]
pub async fn edit(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let typed = StockForm { reason: Reason::Count.code().to_owned(), ..StockForm::default() };
    Ok(page(&desk, &mut tenant, id, &typed, &Problems::new()).await?.into())
}

async fn page(desk: &Desk, tenant: &mut Tenant, id: Id, typed: &StockForm, problems: &Problems) -> Result<Markup> {
    let item = items::find(tenant, id).await?;
    let sites = balances::of_item(tenant, id).await?;
    let sites: Vec<views::Site> =
        sites.iter().map(|at| views::Site { id: at.site_id, name: &at.site, have: at.have }).collect();
    Ok(views::edit(&desk.look(), &item, &sites, typed, problems))
}

#[handler]
pub async fn update(desk: Desk, Path(id): Path<Id>, form: Form<StockForm>) -> Result<Response> {
    let mut problems = form.problems();
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let item = items::find(&mut tenant, id).await?;
    if problems.is_empty() {
        match form.value.asked(item.unit()) {
            Ok(asked) => match move_stock(&mut tenant, id, &asked).await {
                Ok(()) => return desk.done(tenant, &form, &format!("/desk/items/{id}"), "items-stock-moved").await,
                Err(store::Error::NotFound) => problems.add("site", "form-choice-invalid"),
                Err(store::Error::Short) => problems.add("quantity", "items-stock-short"),
                Err(other) => return Err(other.into()),
            },
            Err(wrong) => problems = wrong,
        }
    }
    drop(tenant);
    let mut tenant = desk.read().await?;
    Ok(Page::unprocessable(page(&desk, &mut tenant, id, &form.value, &problems).await?).into_response())
}

/// Moves stock and sets the low mark; `NotFound` when the site is not one of ours.
async fn move_stock(tenant: &mut Tenant, item: Id, asked: &domain::stock::Asked) -> store::Result<()> {
    sites::find(tenant, asked.site).await?;
    let of = Of::Stock { site: asked.site, item };
    let before = balances::lock(tenant, of).await?;
    let delta = asked.delta(before.have);
    if delta != 0 {
        let why = Why { reason: asked.reason, note: &asked.note, document: None };
        let after = movements::record(tenant, asked.site, item, delta, &why).await?;
        let event = Event::new("items-stock-moved", ("items", item));
        tenant.record(event.changed("quantity", &before.have.to_string(), &after.to_string()));
    }
    if let Some(low) = asked.low {
        balances::set_low(tenant, of, low).await?;
    }
    Ok(())
}
