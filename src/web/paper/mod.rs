//! `/p`: what a signed link opens to whoever holds it, without signing in.
mod carnet;
mod opened;
mod papers;
mod pay;
mod simulator;

use crate::{
    Door, Error, Result, Routes,
    kit::{Guest, Page},
};
use domain::{links::Purpose, papers::PaperForm, portal::Portal, problems::Problems};
use opened::Opened;
use poem::{Response, handler, web::Path};
use store::Mode;

pub fn routes() -> Routes {
    let open = Door::open(Portal::Paper);
    let pay = open.quiet("the online payment is its own record; what comes of it is an event");
    let simulated = open.quiet("what a payer does at a gateway is the gateway's own record");
    Routes::default()
        .get("/:token", open, show)
        .post("/:token/papers", open.upload(), papers::create)
        .post("/:token/attempts", pay, pay::create)
        .get("/:token/attempts/:attempt", open, pay::follow)
        .get("/simulator/:word", open, simulator::show)
        .post("/simulator/:word", simulated, simulator::decide)
}

/// What the link is for.
#[handler]
async fn show(guest: Guest, Path(token): Path<String>) -> Result<Response> {
    let mut opened = Opened::by(&guest, &token, Mode::Read).await?;
    let body = match opened.link.purpose() {
        Some(Purpose::Statement) => carnet::show(&mut opened).await?,
        Some(Purpose::Pay) => pay::show(&guest, &mut opened, &token).await?,
        Some(Purpose::Papers) => papers::show(&mut opened, &token, (&PaperForm::default(), &Problems::new())).await?,
        None => return Err(Error::NotFound),
    };
    Ok(opened::answer(Page::from(body)))
}
