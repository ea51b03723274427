//! `/brand.css?14594f`: an organization's colour, made readable. The colour is in the address, so it is kept for ever.
use crate::{Error, Result, kit::Guest};
use poem::{Request, Response, handler, http::header};
use views::ui::accent;

/// Any colour may be asked for: the sheet depends on nothing else, and holds nothing but colours.
#[handler]
pub async fn show(_guest: Guest, request: &Request) -> Result<Response> {
    let hex = request.uri().query().unwrap_or_default();
    let accent = accent::safe(&format!("#{hex}")).ok_or(Error::NotFound)?;
    Ok(Response::builder()
        .content_type("text/css; charset=utf-8")
        .header(header::CACHE_CONTROL, "public, max-age=31536000, immutable")
        .body(accent::stylesheet(&accent)))
}
