//! The session cookie, what a session says about its person, and how sessions begin, live on and end.
use super::Visitor;
use crate::{App, Error, Result};
use domain::{
    ids::Id,
    portal::Portal,
    sign_in,
    time::{MINUTE, Millis},
};
use poem::{
    FromRequest, Request, RequestBody, Response,
    http::{HeaderValue, header},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{Mode, sessions, visits::Visit};
use tower_sessions::{Expiry, Session, SessionStore, session::Id as SessionId};

/// Bound to this host and to HTTPS (browsers count localhost as such), so no other page can set it.
pub const COOKIE: &str = "__Host-sid";

/// The key under which a session keeps who it is.
pub const IDENTITY: &str = "identity";

/// A session in use is noted as such at most this often.
const TOUCH: Millis = 5 * MINUTE;

/// Who a session speaks for.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Identity {
    pub user_id: Id,
    pub signed_in_at: Millis,
    /// When they last proved themselves with a password or second factor.
    pub proved_at: Millis,
    pub ip: String,
    pub agent: String,
    /// A second factor was shown.
    pub factor: bool,
    /// Opened with a PIN on a trusted device: the session opens this portal of this organization and no other.
    pub bound: Option<(Id, String)>,
    /// The device remembered for its people's PINs.
    pub device_id: Option<Id>,
}

/// The value of a cookie of the request.
pub fn cookie<'r>(request: &'r Request, name: &str) -> Option<&'r str> {
    request.headers().get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok()).find_map(|line| {
        line.split(';')
            .find_map(|pair| pair.trim().split_once('=').filter(|(key, _)| *key == name).map(|(_, value)| value))
    })
}

impl Identity {
    /// Reads the identity from a stored session.
    pub fn of(stored: &str) -> Option<Identity> {
        let mut data: serde_json::Map<String, serde_json::Value> = serde_json::from_str(stored).ok()?;
        serde_json::from_value(data.remove(IDENTITY)?).ok()
    }

    /// Somebody who has just shown their password.
    pub fn proved(visitor: &Visitor, user_id: Id) -> Identity {
        let now = visitor.app.db.now();
        Identity {
            user_id,
            signed_in_at: now,
            proved_at: now,
            ip: visitor.ip.clone(),
            agent: visitor.agent.clone(),
            ..Identity::default()
        }
    }

    /// Whether this session opens what was asked for: alive there, and not bound elsewhere.
    fn opens(&self, visit: &Visit, portal: Portal, seen_at: Millis, now: Millis) -> bool {
        let tenant = visit.place.as_ref().map(|place| place.tenant_id);
        let bound = self.bound.as_ref().is_none_or(|(organization, word)| {
            portal == Portal::Site || (tenant == Some(*organization) && portal.code() == word)
        });
        bound && sign_in::is_live(portal, self.signed_in_at, seen_at, now)
    }
}

/// The session cookie's value, when it is one: anything else is no session, and no error.
#[derive(Debug, Clone, Copy)]
pub struct Sid(pub Option<SessionId>);

impl<'a> FromRequest<'a> for Sid {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> poem::Result<Self> {
        Ok(Sid(cookie(request, COOKIE).and_then(|value| value.parse().ok())))
    }
}

/// Forgets the caller when their session has stood still too long for this portal, or opens another one only.
pub fn admit(mut visit: Visit, portal: Portal, now: Millis) -> Visit {
    let opens = visit.caller.as_ref().is_some_and(|caller| {
        Identity::of(&caller.session_data).is_some_and(|who| who.opens(&visit, portal, caller.session_seen_at, now))
    });
    if !opens {
        (visit.caller, visit.member) = (None, None);
    }
    visit
}

/// Notes that the session is in use, at most every five minutes. A failure to note costs nobody their page.
pub async fn touch(app: &App, visit: &Visit, now: Millis) {
    let Some(caller) = visit.caller.as_ref().filter(|caller| now - caller.session_seen_at >= TOUCH) else { return };
    let begun = Identity::of(&caller.session_data).map_or(caller.session_created_at, |who| who.signed_in_at);
    let until = (begun + sign_in::absolute(Portal::Site)).min(now + sign_in::idle(Portal::Site));
    let noted = async {
        let mut p = app.db.platform(Mode::Write).await?;
        sessions::touch(&mut p, &caller.session_id, until).await?;
        p.commit().await
    };
    if let Err(error) = noted.await {
        tracing::warn!(%error, "a session in use could not be noted");
    }
}

/// Begins a session under a new id; the one before, whoever's it was, is dead.
pub async fn begin(visitor: &Visitor, old: Sid, identity: &Identity) -> Result<SessionId> {
    let until = identity.signed_in_at + sign_in::idle(Portal::Site);
    open(visitor, old, IDENTITY, identity, until).await
}

/// Keeps something for whoever holds the cookie, before they are known: what sign-in still waits for.
pub async fn open(visitor: &Visitor, old: Sid, key: &str, value: &impl Serialize, until: Millis) -> Result<SessionId> {
    end(visitor, old).await?;
    let session = Session::new(None, Arc::new(visitor.app.sessions()), None);
    session.insert(key, value).await.map_err(broken)?;
    session.set_expiry(Some(at(until)?));
    session.save().await.map_err(broken)?;
    session.id().ok_or_else(|| Error::bug("a saved session has no id"))
}

/// What the cookie's session keeps under a key.
pub async fn kept<T: serde::de::DeserializeOwned>(visitor: &Visitor, sid: Sid, key: &str) -> Result<Option<T>> {
    let Some(id) = sid.0 else { return Ok(None) };
    let record = visitor.app.sessions().load(&id).await.map_err(broken)?;
    Ok(record.and_then(|mut record| record.data.remove(key)).and_then(|value| serde_json::from_value(value).ok()))
}

/// Keeps something in a session that goes on.
pub async fn keep(visitor: &Visitor, sid: Sid, key: &str, value: &impl Serialize) -> Result<()> {
    let id = sid.0.ok_or(Error::SignedOut)?;
    let store = visitor.app.sessions();
    let mut record = store.load(&id).await.map_err(broken)?.ok_or(Error::SignedOut)?;
    record.data.insert(key.to_owned(), serde_json::to_value(value).map_err(|e| Error::bug(&e.to_string()))?);
    store.save(&record).await.map_err(broken)
}

/// Ends the cookie's session.
pub async fn end(visitor: &Visitor, sid: Sid) -> Result<()> {
    match sid.0 {
        Some(id) => visitor.app.sessions().delete(&id).await.map_err(broken),
        None => Ok(()),
    }
}

/// Gives the browser its session.
pub fn give(response: &mut Response, id: SessionId) {
    put(response, &format!("{COOKIE}={id}; Path=/; Max-Age=2592000; Secure; HttpOnly; SameSite=Lax"));
}

/// Takes the browser's session away.
pub fn take(response: &mut Response) {
    put(response, &format!("{COOKIE}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax"));
}

/// Adds a `Set-Cookie` line.
pub fn put(response: &mut Response, line: &str) {
    if let Ok(line) = HeaderValue::from_str(line) {
        response.headers_mut().append(header::SET_COOKIE, line);
    }
}

fn at(until: Millis) -> Result<Expiry> {
    let nanos = i128::from(until) * 1_000_000;
    let at = time::OffsetDateTime::from_unix_timestamp_nanos(nanos).map_err(|e| Error::bug(&e.to_string()))?;
    Ok(Expiry::AtDateTime(at))
}

fn broken(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::Unavailable(Box::new(error))
}
