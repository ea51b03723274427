//! `/assets/…`: files named by their content, already packed, kept by browsers for ever.
use super::finish::Encoding;
use poem::{
    Endpoint, Request, Response, endpoint,
    http::{Method, StatusCode, header},
};
use views::assets::{self, File};

/// Serves what was packed at build time.
pub fn endpoint() -> impl Endpoint {
    endpoint::make_sync(|request: Request| {
        let path = request.original_uri().path();
        match assets::find(path) {
            Some(file) if matches!(*request.method(), Method::GET | Method::HEAD) => serve(&request, file),
            Some(_) => Response::builder().status(StatusCode::METHOD_NOT_ALLOWED).finish(),
            None => Response::builder().status(StatusCode::NOT_FOUND).finish(),
        }
    })
}

fn serve(request: &Request, file: &'static File) -> Response {
    let answer = Response::builder()
        .content_type(file.kind)
        .header(header::ETAG, file.etag)
        .header(header::CACHE_CONTROL, "public, max-age=31536000, immutable")
        .header(header::VARY, "Accept-Encoding");
    if request.header(header::IF_NONE_MATCH).is_some_and(|known| known.contains(file.etag)) {
        return answer.status(StatusCode::NOT_MODIFIED).finish();
    }
    match Encoding::accepted(request.header(header::ACCEPT_ENCODING).unwrap_or_default()) {
        Encoding::Brotli => answer.header(header::CONTENT_ENCODING, "br").body(file.br),
        Encoding::Gzip => answer.header(header::CONTENT_ENCODING, "gzip").body(file.gz),
        Encoding::Plain => answer.body(file.plain),
    }
}
