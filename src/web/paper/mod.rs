//! `/p`: what a signed link opens to whoever holds it, without signing in.
mod carnet;
mod opened;

use crate::{
    Door, Error, Result, Routes,
    kit::{Guest, Page},
};
use domain::{links::Purpose, portal::Portal};
use opened::Opened;
use poem::{Response, handler, web::Path};
use store::Mode;

pub fn routes() -> Routes {
    Routes::default().get("/:token", Door::open(Portal::Paper), show)
}

/// What the link is for.
#[handler]
async fn show(guest: Guest, Path(token): Path<String>) -> Result<Response> {
    let mut opened = Opened::by(&guest, &token, Mode::Read).await?;
    let body = match opened.link.purpose() {
        Some(Purpose::Statement) => carnet::show(&mut opened).await?,
        _ => return Err(Error::NotFound),
    };
    Ok(opened::answer(Page::from(body)))
}
