//! The last touch on every answer: safety headers, ETag and 304, compression, what must vary.
use super::edge::Asked;
use lang::Tr;
use poem::{
    Body, Response,
    http::{HeaderValue, Method, StatusCode, header},
};
use sha2::{Digest, Sha256};
use std::{fmt::Write as _, io::Write as _};
use views::ui::weight;

/// The packing a client reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Brotli,
    Gzip,
    Plain,
}

impl Encoding {
    pub fn accepted(header: &str) -> Encoding {
        let wants = |name: &str| {
            header.split(',').any(|part| {
                let mut words = part.split(';').map(str::trim);
                words.next() == Some(name) && !words.any(|word| matches!(word, "q=0" | "q=0.0"))
            })
        };
        if wants("br") {
            Encoding::Brotli
        } else if wants("gzip") {
            Encoding::Gzip
        } else {
            Encoding::Plain
        }
    }
}

/// Scripts, styles and pictures of our own only; nobody frames us; forms post to us.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; \
     connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; \
     frame-ancestors 'none'";

/// Finishes an answer.
pub async fn finish(asked: &Asked, mut response: Response, id: &str, statements: u32) -> Response {
    protect(asked, &mut response, id);
    if asked.development {
        set(&mut response, "server-timing", &format!("db;desc=\"{statements} statements\""));
    }
    if !packable(&response) {
        return response;
    }
    let immutable = response.headers().get(header::CACHE_CONTROL).is_some();
    if !immutable {
        set(&mut response, "cache-control", "private, no-cache");
    }
    set(&mut response, "vary", "HX-Request-Type, Accept-Language, Accept-Encoding, Cookie");
    let Ok(bytes) = response.take_body().into_bytes().await else { return response };
    let tr = response.data::<Tr>().copied();
    let (bytes, packed) = match tr {
        Some(tr) => weighed(asked.encoding, &bytes, &tr),
        None => (bytes.to_vec(), pack(asked.encoding, &bytes)),
    };
    tag(asked, &mut response, bytes, packed)
}

fn protect(asked: &Asked, response: &mut Response, id: &str) {
    for (name, value) in [
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("x-frame-options", "DENY"),
        ("permissions-policy", "camera=(self), geolocation=(self), microphone=(), payment=()"),
    ] {
        if !response.headers().contains_key(name) {
            set(response, name, value);
        }
    }
    if asked.secure {
        set(response, "strict-transport-security", "max-age=31536000; includeSubDomains");
    }
    set(response, "x-request-id", id);
}

/// Pages and JSON that are not packed yet; never files, streams or empty answers.
fn packable(response: &Response) -> bool {
    let kind = response.content_type().unwrap_or_default();
    (kind.starts_with("text/html") || kind.starts_with("application/json"))
        && !response.headers().contains_key(header::CONTENT_ENCODING)
        && response.status() != StatusCode::NO_CONTENT
}

/// An unchanged page costs its question and no bytes.
fn tag(asked: &Asked, response: &mut Response, bytes: Vec<u8>, packed: Option<Vec<u8>>) -> Response {
    let mut response = std::mem::take(response);
    if response.status() == StatusCode::OK && matches!(asked.method, Method::GET | Method::HEAD) {
        let digest = Sha256::digest(&bytes);
        let tag = digest.iter().take(12).fold(String::from("W/\""), |mut tag, byte| {
            // Writing to a String cannot fail.
            let _ = write!(tag, "{byte:02x}");
            tag
        }) + "\"";
        set(&mut response, "etag", &tag);
        if asked.if_none_match.split(',').any(|known| known.trim() == tag)
            && !response.headers().contains_key(header::SET_COOKIE)
        {
            response.set_status(StatusCode::NOT_MODIFIED);
            response.headers_mut().remove(header::CONTENT_TYPE);
            return response;
        }
    }
    match packed {
        Some(packed) => {
            let name = if asked.encoding == Encoding::Brotli { "br" } else { "gzip" };
            set(&mut response, "content-encoding", name);
            response.set_body(Body::from(packed));
        }
        None => response.set_body(Body::from(bytes)),
    }
    response
}

/// A phone page says what it weighed: packed once without the words to learn it, then with them.
fn weighed(encoding: Encoding, bytes: &[u8], tr: &Tr) -> (Vec<u8>, Option<Vec<u8>>) {
    let bare = pack(encoding, bytes);
    let page = weight::fill(&String::from_utf8_lossy(bytes), tr, bare.as_ref().map_or(bytes.len(), Vec::len));
    let packed = bare.and_then(|_| pack(encoding, page.as_bytes()));
    (page.into_bytes(), packed)
}

/// Small answers are not worth it.
fn pack(encoding: Encoding, bytes: &[u8]) -> Option<Vec<u8>> {
    if bytes.len() < 512 {
        return None;
    }
    let mut out = Vec::with_capacity(bytes.len() / 4);
    match encoding {
        Encoding::Plain => return None,
        Encoding::Brotli => {
            let mut writer = brotli::CompressorWriter::new(&mut out, 16 * 1024, 5, 20);
            writer.write_all(bytes).ok()?;
            writer.flush().ok()?;
            drop(writer);
        }
        Encoding::Gzip => {
            let mut writer = flate2::write::GzEncoder::new(&mut out, flate2::Compression::new(6));
            writer.write_all(bytes).ok()?;
            writer.finish().ok()?;
        }
    }
    Some(out)
}

fn set(response: &mut Response, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}
