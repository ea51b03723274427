//! `/desk/invoices/new`: a confirmed order is handed over at the site and billed, without a round.
use crate::{
    Error, Result,
    kit::{Begun, Desk, Form, Page},
};
use domain::{
    events::Event,
    ids::Id,
    orders::{Line, Order},
    problems::{Checked, Problems},
};
use poem::{IntoResponse, Response, handler, web::Query};
use serde::Deserialize;
use std::collections::BTreeMap;
use store::{
    Tenant,
    invoices::{self, Taken},
    orders,
};
use views::desk::invoices::pickup as views;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    order: Id,
}

/// What leaves, as typed: quantities by `q` and the line's id.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PickupForm {
    order: Id,
    #[serde(flatten)]
    sent: BTreeMap<String, String>,
}

impl Checked for PickupForm {
    fn problems(&self) -> Problems {
        Problems::new()
    }
}

impl PickupForm {
    /// The quantities, each no more than is promised; what is wrong is noted at its field.
    fn lines(&self, lines: &[Line], problems: &mut Problems) -> Vec<(Line, i64)> {
        let mut taken = Vec::new();
        for line in lines {
            let field = format!("q{}", line.id);
            match line.unit().read_or_none(self.sent.get(&field).map_or("", String::as_str)) {
                Some(0) => {}
                Some(quantity) if quantity <= line.promised => taken.push((line.clone(), quantity)),
                Some(_) => problems.add(field, "invoices-more-than-promised"),
                None => problems.add(field, "items-quantity-invalid"),
            }
        }
        if taken.is_empty() && problems.is_empty() {
            problems.add("order", "invoices-nothing-taken");
        }
        taken
    }
}

/// An order that waits to be handed over, and its lines.
async fn begin(tenant: &mut Tenant, id: Id) -> Result<(Order, Vec<Line>)> {
    let order = orders::find(tenant, 0, id).await?;
    if !invoices::waits(tenant, &order).await? {
        return Err(Error::Conflict);
    }
    let lines = orders::lines(tenant, id).await?;
    Ok((order, lines))
}

#[handler]
pub async fn new(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    if asked.order == 0 {
        let waiting = invoices::waiting(&mut tenant).await?;
        return Ok(views::choose(&desk.look(), &waiting).into());
    }
    let (order, lines) = begin(&mut tenant, asked.order).await?;
    let all = lines.iter().map(|line| (format!("q{}", line.id), line.unit().plain(line.promised))).collect();
    Ok(views::new(&desk.look(), &order, &lines, &all, &Problems::new()).into())
}

#[handler]
pub async fn create(desk: Desk, form: Form<PickupForm>) -> Result<Response> {
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let (order, lines) = begin(&mut tenant, form.value.order).await?;
    let mut problems = form.problems();
    let received = form.value.lines(&lines, &mut problems);
    if problems.is_empty() {
        let day = desk.today();
        let due = invoices::due(&mut tenant, day, order.pay()).await?;
        let taken = Taken { order: &order, version: form.version, received: &received, day, due };
        match invoices::hand_over(&mut tenant, &taken).await {
            Ok(issued) => {
                let number = order.number.clone().unwrap_or_default();
                tenant.record(Event::new("invoices-issued", ("invoices", issued.id)).changed("order", "", &number));
                tenant.record(Event::new("orders-handed-over", ("orders", order.id)));
                let to = format!("/desk/invoices/{}", issued.id);
                return desk.done(tenant, &form, &to, "invoices-issued").await;
            }
            Err(store::Error::Closed) => problems.add("order", "books-day-closed"),
            Err(other) => return Err(other.into()),
        }
    }
    let body = views::new(&desk.look(), &order, &lines, &form.value.sent, &problems);
    Ok(Page::unprocessable(body).into_response())
}
