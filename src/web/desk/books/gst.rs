//! `/desk/books/gst`: what an Indian seller tells of a month's sales, and the file for the portal.
use crate::{
    Error, Result,
    desk::invoices::filing::attached,
    kit::{Desk, Page},
};
use domain::{
    country::Country,
    filings::{
        Filing,
        gstr1::{self, Return},
    },
    identifiers::Kind,
};
use jiff::{ToSpan, civil::Date};
use poem::{
    IntoResponse, Response, handler,
    web::{Query, Redirect},
};
use serde::Deserialize;
use store::{filings, letterheads};
use views::desk::books::gst as views;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    month: String,
}

impl Asked {
    /// The month that is asked for; what cannot be read is this one.
    fn month(&self, desk: &Desk) -> Date {
        gstr1::month(&self.month).unwrap_or_else(|| desk.today().date.first_of_month())
    }
}

/// The return of a month; none for a seller of another country.
async fn read(desk: &Desk, month: Date) -> Result<Option<Return>> {
    if desk.country() != Country::In {
        return Ok(None);
    }
    let mut tenant = desk.read().await?;
    let gstin = letterheads::find(&mut tenant).await?.number(Kind::Gstin).to_owned();
    let until = month.checked_add(1.month()).map_err(|_| Error::NotFound)?;
    let kept = filings::between(&mut tenant, month, until).await?;
    let all: Vec<Filing> = kept.iter().map(|one| one.filing(desk.country(), desk.currency())).collect();
    Ok(Some(Return::of(&gstin, month, &all)))
}

#[handler]
pub async fn show(desk: Desk, Query(asked): Query<Asked>) -> Result<Response> {
    Ok(match read(&desk, asked.month(&desk)).await? {
        Some(made) => Page::from(views::show(&desk.look(), &made)).into_response(),
        None => elsewhere(&desk),
    })
}

/// Other countries have other returns: back to the books.
fn elsewhere(desk: &Desk) -> Response {
    Redirect::see_other(desk.to("/desk/books")).into_response()
}

#[handler]
pub async fn file(desk: Desk, Query(asked): Query<Asked>) -> Result<Response> {
    let Some(made) = read(&desk, asked.month(&desk)).await? else { return Ok(elsewhere(&desk)) };
    let name = format!("GSTR1-{:04}-{:02}.json", made.month.year(), made.month.month());
    Ok(attached("application/json", &name, gstr1::file(&made)))
}
