//! `/desk/invoices/:id/filing`: the document as the file its country's tax office or exchange takes.
use crate::{Result, kit::Desk};
use domain::{
    country::Country,
    filings::{einvoice::einvoice, facture, ubl::ubl},
    ids::Id,
    invoices::{Invoice, Row},
};
use poem::{
    IntoResponse, Response, handler,
    http::header,
    web::{Path, Redirect},
};
use store::{Tenant, filings, invoices};
use views::desk::invoices::filing::Told;

/// What the page says of the file: that there is one, or what is missing.
pub async fn told(desk: &Desk, tenant: &mut Tenant, invoice: &Invoice, rows: &[Row]) -> Result<Told> {
    let kept = filings::one(tenant, invoice, rows).await?;
    let filing = kept.filing(desk.country(), desk.currency());
    Ok(match desk.country() {
        Country::Dz => Told::Paper(facture::lacks(&filing)),
        Country::In => match einvoice(&filing) {
            Ok(made) => Told::File { key: "filings-inv01", number: made.irn },
            Err(lacks) => Told::Missing(lacks),
        },
        country => match ubl(&filing) {
            Ok(_) => {
                let key = if country == Country::Rs { "filings-sef" } else { "filings-ubl" };
                Told::File { key, number: String::new() }
            }
            Err(lacks) => Told::Missing(lacks),
        },
    })
}

#[handler]
pub async fn file(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    let mut tenant = desk.read().await?;
    let invoice = invoices::find(&mut tenant, 0, id).await?;
    let rows = invoices::rows(&mut tenant, id).await?;
    let kept = filings::one(&mut tenant, &invoice, &rows).await?;
    let filing = kept.filing(desk.country(), desk.currency());
    let (media, ending, body) = match desk.country() {
        Country::Dz => ("", "", None),
        Country::In => ("application/json", "json", einvoice(&filing).ok().map(|made| made.body.to_string())),
        Country::Rs | Country::Fr => ("application/xml", "xml", ubl(&filing).ok()),
    };
    // What cannot be made: the page of the invoice says why.
    let Some(body) = body else {
        return Ok(Redirect::see_other(desk.to(&format!("/desk/invoices/{id}"))).into_response());
    };
    let name: String = invoice.number.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    Ok(attached(media, &format!("{name}.{ending}"), body))
}

/// A text as a file to keep.
pub fn attached(media: &str, name: &str, body: String) -> Response {
    Response::builder()
        .content_type(format!("{media}; charset=utf-8"))
        .header(header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))
        .header(header::CACHE_CONTROL, "private, no-store")
        .body(body)
}
