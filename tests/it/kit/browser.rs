//! A browser without a screen: keeps cookies, sends the token and the headers that real browsers send.
use super::App;
use poem::{
    Endpoint, Request, RequestParts, Response,
    endpoint::BoxEndpoint,
    http::{self, HeaderMap, Method, StatusCode, header},
};
use std::{collections::BTreeMap, sync::Arc};
use store::sessions::SqlSessions;
use tower_sessions::Session;

#[derive(Clone)]
pub struct Browser {
    endpoint: Arc<BoxEndpoint<'static, Response>>,
    pub cookies: BTreeMap<String, String>,
    pub headers: Vec<(&'static str, String)>,
    /// The anti-forgery token of the last page.
    pub csrf: String,
    /// Another site makes this browser send.
    pub cross_site: bool,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
    /// Bytes of the body as it was sent.
    pub size: usize,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The value of the first hidden field of this name.
    pub fn hidden(&self, name: &str) -> String {
        let mark = format!("name=\"{name}\" value=\"");
        let at = self.body.find(&mark).map(|at| at + mark.len());
        at.and_then(|at| self.body[at..].split('"').next()).unwrap_or_default().to_owned()
    }
}

impl Browser {
    pub fn new(endpoint: Arc<BoxEndpoint<'static, Response>>) -> Browser {
        Browser { endpoint, cookies: BTreeMap::new(), headers: Vec::new(), csrf: String::new(), cross_site: false }
    }

    /// Signs in without the sign-in page: a session is made as the page would make it.
    pub async fn sign_in_as(&mut self, app: &App, user_id: i64) {
        let session = Session::new(None, Arc::new(SqlSessions(app.db.clone())), None);
        let now = app.clock.now();
        let identity = web::kit::Identity {
            user_id,
            signed_in_at: now,
            proved_at: now,
            agent: "test".to_owned(),
            factor: true,
            ..web::kit::Identity::default()
        };
        session.insert("identity", identity).await.unwrap();
        let expires = time::OffsetDateTime::from_unix_timestamp(now / 1000 + 30 * 86_400).unwrap();
        session.set_expiry(Some(tower_sessions::Expiry::AtDateTime(expires)));
        session.save().await.unwrap();
        let cookie = session.id().unwrap().to_string();
        self.csrf = web::kit::csrf_token(app.db.keys(), &store::sessions::key(&cookie));
        self.cookies.insert(web::kit::COOKIE.to_owned(), cookie);
    }

    /// Sends a header with everything from now on.
    pub fn with(mut self, name: &'static str, value: &str) -> Browser {
        self.headers.push((name, value.to_owned()));
        self
    }

    /// Asks as htmx does for a part of a page.
    pub fn part(mut self) -> Browser {
        self.headers.push(("hx-request", "true".to_owned()));
        self.headers.push(("hx-request-type", "partial".to_owned()));
        self
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, String::new()).await
    }

    /// Sends a form, with the session's token.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut all: Vec<(&str, &str)> = fields.to_vec();
        let csrf = self.csrf.clone();
        all.push(("csrf", &csrf));
        self.post_raw(path, &all).await
    }

    /// Sends a form just as given.
    pub async fn post_raw(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = serde_html_form::to_string(fields).unwrap();
        self.send(Method::POST, path, body).await
    }

    /// Sends one file as a page's form does: the token first, then the file.
    pub async fn upload(&mut self, path: &str, name: &str, kind: &str, bytes: &[u8]) -> Answer {
        self.upload_with(path, &[], (name, kind, bytes)).await
    }

    /// The same, with other fields before the file.
    pub async fn upload_with(&mut self, path: &str, fields: &[(&str, &str)], file: (&str, &str, &[u8])) -> Answer {
        let csrf = self.csrf.clone();
        let all = [&[("csrf", csrf.as_str())], fields].concat();
        let field = |(name, value): &(&str, &str)| {
            format!("--mark\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let (name, kind, bytes) = file;
        let head = format!(
            "--mark\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\ncontent-type: {kind}\r\n\r\n"
        );
        let fields: String = all.iter().map(field).collect();
        let body = [fields.as_bytes(), head.as_bytes(), bytes, b"\r\n--mark--\r\n"].concat();
        self.send_as(Method::POST, path, ("multipart/form-data; boundary=mark", body)).await
    }

    pub async fn send(&mut self, method: Method, path: &str, body: String) -> Answer {
        self.send_as(method, path, ("application/x-www-form-urlencoded", body.into_bytes())).await
    }

    async fn send_as(&mut self, method: Method, path: &str, (kind, body): (&str, Vec<u8>)) -> Answer {
        let mut request = http::Request::builder().method(method.clone()).uri(path).header("host", "localhost:8080");
        if method != Method::GET {
            request = request
                .header("content-type", kind)
                .header("origin", if self.cross_site { "https://evil.example" } else { "http://localhost:8080" })
                .header("sec-fetch-site", if self.cross_site { "cross-site" } else { "same-origin" });
        }
        for (name, value) in &self.headers {
            request = request.header(*name, value.as_str());
        }
        let cookies = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ");
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies);
        }
        let response = self.endpoint.call(arrived(request, body)).await.unwrap();
        self.keep_cookies(response.headers());
        let (parts, body) = response.into_parts();
        // A page that goes on telling has no end to wait for.
        let goes_on = parts.headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind == "text/event-stream");
        let body = if goes_on { Default::default() } else { body.into_bytes().await.unwrap() };
        Answer {
            status: parts.status,
            headers: parts.headers,
            size: body.len(),
            body: String::from_utf8_lossy(&body).into_owned(),
            bytes: body.to_vec(),
        }
    }

    fn keep_cookies(&mut self, headers: &HeaderMap) {
        for line in headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok()) {
            let (pair, rest) = line.split_once(';').unwrap_or((line, ""));
            let Some((name, value)) = pair.split_once('=') else { continue };
            if rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

/// The request as it comes from the network: poem's own builder forgets the address that was asked for.
pub fn arrived(request: http::request::Builder, body: impl Into<poem::Body>) -> Request {
    let (parts, ()) = request.body(()).unwrap().into_parts();
    let (local, remote) = (poem::web::LocalAddr::default(), poem::web::RemoteAddr::default());
    Request::from_parts(RequestParts::from((parts, local, remote, http::uri::Scheme::HTTP)), body.into())
}
