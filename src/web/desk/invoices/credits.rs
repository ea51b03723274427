//! `/desk/invoices/:id/credits`: what is taken back of an invoice.
use crate::{
    Error, Result,
    kit::{Begun, Desk, Form, Page},
};
use domain::{
    events::Event,
    ids::Id,
    invoices::{Credit, Invoice, Row},
    problems::Problems,
    text::clean,
};
use poem::{IntoResponse, Response, handler, web::Path};
use store::{
    Tenant,
    invoices::{self, Credited},
};
use views::desk::invoices::credits as views;

/// An invoice, not a credit note, and its lines.
async fn begin(tenant: &mut Tenant, id: Id) -> Result<(Invoice, Vec<Row>)> {
    let invoice = invoices::find(tenant, 0, id).await?;
    if invoice.is_credit() {
        return Err(Error::NotFound);
    }
    let rows = invoices::rows(tenant, id).await?;
    Ok((invoice, rows))
}

#[handler]
pub async fn new(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let (invoice, rows) = begin(&mut desk.read().await?, id).await?;
    Ok(views::new(&desk.look(), &invoice, &rows, &Credit::of(&rows), &Problems::new()).into())
}

#[handler]
pub async fn create(desk: Desk, Path(id): Path<Id>, form: Form<Credit>) -> Result<Response> {
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let (invoice, rows) = begin(&mut tenant, id).await?;
    let mut problems = form.problems();
    let lines = form.value.lines(&rows, &mut problems);
    if problems.is_empty() {
        let reason = clean(&form.value.reason);
        let credited = Credited {
            invoice: &invoice,
            lines: &lines,
            reason: &reason,
            back: form.value.back == "1",
            day: desk.today(),
        };
        match invoices::credit(&mut tenant, &credited).await {
            Ok(issued) => {
                let event = |key, subject| Event::new(key, ("invoices", subject));
                tenant.record(event("invoices-credited", id).changed("credit", "", &issued.number));
                tenant.record(event("invoices-credit-issued", issued.id).changed("invoice", "", &invoice.number));
                let to = format!("/desk/invoices/{}", issued.id);
                return desk.done(tenant, &form, &to, "invoices-credit-issued").await;
            }
            Err(store::Error::Closed) => problems.add("reason", "books-day-closed"),
            Err(other) => return Err(other.into()),
        }
    }
    let body = views::new(&desk.look(), &invoice, &rows, &form.value, &problems);
    Ok(Page::unprocessable(body).into_response())
}
