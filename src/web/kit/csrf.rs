//! Whether a state change comes from our own page: the session's token, and the browser's word.
use super::Csrf;
use crate::{Error, Result};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use poem::{Request, http::header};
use store::Keys;
use subtle::ConstantTimeEq;
use views::ui::form::CSRF;

/// The header that carries it for htmx.
pub const HEADER: &str = "x-csrf-token";

/// The token of a session: derived from its key, so nothing is written and pages stay the same.
pub fn token(keys: &Keys, session_key: &str) -> String {
    URL_SAFE_NO_PAD.encode(keys.mac(&format!("csrf|{session_key}")))
}

/// Refuses what another site made the browser send.
pub fn check(csrf: Csrf, request: &Request, expected: &str, body: &[u8], origin: &str) -> Result<()> {
    match csrf {
        Csrf::Reads | Csrf::Exempt => Ok(()),
        Csrf::Origin => from_here(request, origin),
        Csrf::Token => {
            from_here(request, origin)?;
            let sent = request.header(HEADER).map(str::to_owned).or_else(|| field(request, body)).unwrap_or_default();
            let same = !expected.is_empty() && bool::from(sent.as_bytes().ct_eq(expected.as_bytes()));
            if same { Ok(()) } else { Err(Error::Forged) }
        }
    }
}

/// `Sec-Fetch-Site` where the browser sends it, else `Origin`: every browser sends one of them with a form.
fn from_here(request: &Request, origin: &str) -> Result<()> {
    if let Some(site) = request.header("sec-fetch-site") {
        return if matches!(site, "same-origin" | "none") { Ok(()) } else { Err(Error::Forged) };
    }
    let host = request.header(header::HOST).unwrap_or_default();
    match request.header(header::ORIGIN) {
        Some(sent)
            if sent == origin || sent.split_once("://").is_some_and(|(_, from)| from == host && !host.is_empty()) =>
        {
            Ok(())
        }
        _ => Err(Error::Forged),
    }
}

/// The token inside the form, whichever way the form was encoded.
fn field(request: &Request, body: &[u8]) -> Option<String> {
    let kind = request.content_type().unwrap_or_default();
    if kind.starts_with("multipart/form-data") {
        return multipart_field(body);
    }
    let pairs: Vec<(String, String)> = serde_html_form::from_bytes(body).ok()?;
    pairs.into_iter().find(|(name, _)| name == CSRF).map(|(_, value)| value)
}

fn multipart_field(body: &[u8]) -> Option<String> {
    let mark = format!("name=\"{CSRF}\"\r\n\r\n");
    let at = body.windows(mark.len()).position(|window| window == mark.as_bytes())? + mark.len();
    let rest = body.get(at..)?;
    let end = rest.windows(2).position(|window| window == b"\r\n")?;
    String::from_utf8(rest.get(..end)?.to_vec()).ok()
}
