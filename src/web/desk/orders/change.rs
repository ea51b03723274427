//! `/desk/orders/:id/edit` and `/part`: other quantities, and a part of an order on its own.
use super::views::change::{self as views, What};
use crate::{
    Error, Result,
    kit::{Begun, Desk, Form, Page},
};
use domain::{
    events::Event,
    ids::Id,
    orders::{Line, Order, QuantitiesForm},
    problems::Problems,
};
use poem::{IntoResponse, Response, handler, web::Path};
use std::collections::BTreeMap;
use store::{Tenant, orders};

/// An order of which this may still be done, with its lines.
async fn begin(tenant: &mut Tenant, id: Id, what: What) -> Result<(Order, Vec<Line>)> {
    let order = orders::find(tenant, 0, id).await?;
    let may = match what {
        What::Quantities => order.may_change(),
        What::Part => order.may_split(),
    };
    if !may {
        return Err(Error::Conflict);
    }
    let lines = orders::lines(tenant, id).await?;
    Ok((order, lines))
}

async fn form(desk: &Desk, id: Id, what: What) -> Result<Page> {
    let (order, lines) = begin(&mut desk.read().await?, id, what).await?;
    let now = |line: &Line| (format!("q{}", line.id), line.unit().plain(line.quantity));
    let typed = if what == What::Quantities { lines.iter().map(now).collect() } else { BTreeMap::new() };
    Ok(views::show(&desk.look(), (&order, &lines), what, &typed, &Problems::new()).into())
}

#[handler]
pub async fn edit(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    form(&desk, id, What::Quantities).await
}

#[handler]
pub async fn part(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    form(&desk, id, What::Part).await
}

#[handler]
pub async fn update(desk: Desk, Path(id): Path<Id>, form: Form<QuantitiesForm>) -> Result<Response> {
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let (order, lines) = begin(&mut tenant, id, What::Quantities).await?;
    let problems = match form.value.read(&lines) {
        Err(problems) => problems,
        Ok(wanted) if wanted.iter().all(|(_, quantity)| *quantity == 0) => Problems::one("lines", "orders-change-none"),
        Ok(wanted) => {
            orders::change(&mut tenant, &order, form.version, desk.today(), &wanted).await?;
            let now = orders::find(&mut tenant, 0, id).await?;
            tenant.record(changed(id, &order, &now));
            return desk.done(tenant, &form, &format!("/desk/orders/{id}"), "orders-changed").await;
        }
    };
    let body = views::show(&desk.look(), (&order, &lines), What::Quantities, &form.value.sent, &problems);
    Ok(Page::unprocessable(body).into_response())
}

fn changed(id: Id, before: &Order, now: &Order) -> Event {
    Event::new("orders-changed", ("orders", id)).changed("total", &before.total.to_string(), &now.total.to_string())
}

#[handler]
pub async fn split(desk: Desk, Path(id): Path<Id>, form: Form<QuantitiesForm>) -> Result<Response> {
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let (order, lines) = begin(&mut tenant, id, What::Part).await?;
    let problems = match form.value.part(&lines) {
        Err(problems) => problems,
        Ok(taken) => match orders::split(&mut tenant, &order, form.version, desk.today(), &taken).await {
            Ok(other) => {
                let new = orders::find(&mut tenant, 0, other).await?;
                let (was, is) =
                    (order.number.as_deref().unwrap_or_default(), new.number.as_deref().unwrap_or_default());
                tenant.record(Event::new("orders-split", ("orders", id)).changed("number", "", is));
                tenant.record(Event::new("orders-split-off", ("orders", other)).changed("number", "", was));
                return desk.done(tenant, &form, &format!("/desk/orders/{other}"), "orders-split-off").await;
            }
            Err(store::Error::Short) => Problems::one("lines", "orders-split-limit"),
            Err(other) => return Err(other.into()),
        },
    };
    let body = views::show(&desk.look(), (&order, &lines), What::Part, &form.value.sent, &problems);
    Ok(Page::unprocessable(body).into_response())
}
