//! Serving kept bytes so that no browser runs them; and `/files/:id`, an organization's logo, for everyone.
use crate::{Door, Error, Result, Routes, kit::Guest};
use domain::{
    files::{File, disposition},
    ids::Id,
    portal::Portal,
};
use poem::{
    Request, Response, handler,
    http::{StatusCode, header},
    web::Path,
};
use store::{
    Db, Mode,
    files::{self, pictures::Picture},
};

pub fn routes() -> Routes {
    Routes::default().get("/:id", Door::open(Portal::Site), logo)
}

/// Another organization's logo, an old one, and any other file answer alike.
#[handler]
async fn logo(guest: Guest, Path(id): Path<Id>, request: &Request) -> Result<Response> {
    let place = guest.place.as_ref().filter(|place| place.logo_id == Some(id)).ok_or(Error::NotFound)?;
    #[expect(clippy::disallowed_methods, reason = "a logo is for people who are no members yet")]
    let mut tenant = guest.app.db.tenant(place.tenant_id, Mode::Read, guest.actor()).await?;
    let file = files::logo(&mut tenant, id).await?;
    drop(tenant);
    serve(&guest.app.db, &file, request, "public, max-age=86400").await
}

/// The bytes with the headers that keep them bytes: no sniffing, no scripts, no frames.
pub async fn serve(db: &Db, file: &File, request: &Request, keep: &str) -> Result<Response> {
    let webp =
        request.header(header::ACCEPT).is_none_or(|accept| accept.contains("image/webp") || accept.contains("*/*"));
    let plain = file.fallback.as_deref().filter(|_| !webp);
    let tag = format!("\"{}{}\"", &file.sha256, if plain.is_some() { "-p" } else { "" });
    let answer = Response::builder()
        .header(header::ETAG, &tag)
        .header(header::CACHE_CONTROL, keep)
        .header(header::VARY, "Accept, Cookie")
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox; frame-ancestors 'none'");
    if request.header(header::IF_NONE_MATCH).is_some_and(|known| known.contains(&tag)) {
        return Ok(answer.status(StatusCode::NOT_MODIFIED).finish());
    }
    let bytes = db.files()?.read(&file.path, plain.is_some()).await?;
    let kind = plain.unwrap_or(&file.kind);
    let kind = if kind.starts_with("text/") { format!("{kind}; charset=utf-8") } else { kind.to_owned() };
    Ok(answer
        .header(header::CONTENT_DISPOSITION, disposition(&file.name, file.is_image()))
        .content_type(kind)
        .body(bytes))
}

/// An item's picture, the small one when `?small` asks for it. Its address names which picture it is (`?v=`), so the
/// browser of the one person who saw it may keep it.
pub async fn picture(db: &Db, picture: &Picture, request: &Request) -> Result<Response> {
    let query = request.uri().query().unwrap_or_default();
    let small = query.split('&').any(|part| part == "small");
    let named = query.split('&').any(|part| part.strip_prefix("v=") == Some(picture.id.to_string().as_str()));
    let tag = format!("\"{}{}\"", picture.id, if small { "-s" } else { "" });
    let keep = if named { "private, max-age=31536000, immutable" } else { "private, no-cache" };
    let answer = Response::builder()
        .header(header::ETAG, &tag)
        .header(header::CACHE_CONTROL, keep)
        .header(header::VARY, "Cookie")
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox; frame-ancestors 'none'");
    if request.header(header::IF_NONE_MATCH).is_some_and(|known| known.contains(&tag)) {
        return Ok(answer.status(StatusCode::NOT_MODIFIED).finish());
    }
    let path = if small { &picture.small_path } else { &picture.path };
    Ok(answer.content_type("image/webp").body(db.files()?.read(path, false).await?))
}
