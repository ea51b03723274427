//! `/desk/orders/:id/proforma` and `/delivery-note`: an order as a document to print, and the same as a file.
use crate::{
    Result,
    documents::{
        self, Sort,
        pdf::{self, Format},
    },
    kit::{Desk, Page},
};
use ::views::{desk::orders::paper as views, ui::paper::Paper};
use domain::{ids::Id, orders::Order};
use poem::{
    Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::orders;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Printed {
    lang: String,
}

async fn drawn(desk: &Desk, id: Id, asked: (Sort, &str)) -> Result<(Order, Paper)> {
    let mut tenant = desk.read().await?;
    let order = orders::find(&mut tenant, 0, id).await?;
    let paper = documents::order(desk, &mut tenant, &order, asked).await?;
    Ok((order, paper))
}

#[handler]
pub async fn proforma(desk: Desk, Path(id): Path<Id>, Query(printed): Query<Printed>) -> Result<Page> {
    let (order, paper) = drawn(&desk, id, (Sort::Proforma, &printed.lang)).await?;
    Ok(views::show(&desk.look(), &order, "proforma", &paper).into())
}

#[handler]
pub async fn proforma_file(desk: Desk, Path(id): Path<Id>, Query(printed): Query<Printed>) -> Result<Response> {
    let (_, paper) = drawn(&desk, id, (Sort::Proforma, &printed.lang)).await?;
    pdf::answer(&paper, Format::A4).await
}

#[handler]
pub async fn delivery_note(desk: Desk, Path(id): Path<Id>, Query(printed): Query<Printed>) -> Result<Page> {
    let (order, paper) = drawn(&desk, id, (Sort::DeliveryNote, &printed.lang)).await?;
    Ok(views::show(&desk.look(), &order, "delivery-note", &paper).into())
}

#[handler]
pub async fn delivery_note_file(desk: Desk, Path(id): Path<Id>, Query(printed): Query<Printed>) -> Result<Response> {
    let (_, paper) = drawn(&desk, id, (Sort::DeliveryNote, &printed.lang)).await?;
    pdf::answer(&paper, Format::A4).await
}
