//! Who is asking for what: found once per request, before any handler runs.
use super::{
    csrf,
    enter::Pattern,
    fault,
    place::{self, Asked},
    respond, session,
};
use crate::{App, Error, Result};
use domain::{
    access::{Access, Permission},
    calendar::Day,
    country::Country,
    ids::Id,
    lang::Lang,
    modules::{self, Feature, Module},
    money::Currency,
    portal::Portal,
    role::{Function, Role, Scope},
};
use jiff::{Timestamp, Zoned, tz::TimeZone};
use poem::{Endpoint, Request, Response, http::header};
use std::sync::{Arc, OnceLock};
use store::{Actor, Mode, sessions, visits};

/// Everything known about a request before its handler runs.
pub struct Visitor {
    pub app: App,
    pub asked: Asked,
    pub place: Option<visits::Place>,
    pub caller: Option<visits::Caller>,
    pub member: Option<visits::Member>,
    /// What the membership may do here; none without an active one.
    pub access: Option<Access>,
    pub lang: Lang,
    /// htmx asked for a part of the page.
    pub partial: bool,
    /// A stream of news was asked for, by a page that may have outlived its session.
    pub stream: bool,
    /// The reader asked for fewer bytes.
    pub saves: bool,
    /// The token that this session's forms carry; empty without a session.
    pub csrf: String,
    pub ip: String,
    pub agent: String,
    pub request: String,
    /// The message left by the act before this page.
    pub toast: Option<String>,
    /// The pattern of the route that answers, once it is known.
    pub route: OnceLock<Pattern>,
    /// The path and query as asked, for coming back after sign-in.
    pub full: String,
}

impl Visitor {
    /// Who acts, for the event log.
    pub fn actor(&self) -> Actor {
        Actor {
            user_id: self.caller.as_ref().map(|caller| caller.user_id),
            name: self.caller.as_ref().map(|caller| caller.user_name.clone()).unwrap_or_default(),
            ip: self.ip.clone(),
            agent: self.agent.clone(),
            request: self.request.clone(),
        }
    }

    /// Who acts at the very moment they become known: the session that says so does not exist yet.
    pub fn actor_as(&self, user_id: Id, name: &str) -> Actor {
        Actor { user_id: Some(user_id), name: name.to_owned(), ..self.actor() }
    }

    pub fn can(&self, permission: Permission) -> bool {
        self.access.as_ref().is_some_and(|access| access.can(permission))
    }

    /// The signed-in person's id.
    pub fn user_id(&self) -> Result<Id> {
        self.caller.as_ref().map(|caller| caller.user_id).ok_or(Error::SignedOut)
    }

    /// A fresh key for a form, so that sending it twice acts once.
    pub fn key(&self) -> String {
        format!("{:x}", self.app.db.new_id())
    }

    /// The organization's country: how phones and amounts are read when they do not say.
    pub fn country(&self) -> Country {
        self.place.as_ref().and_then(|place| Country::parse(&place.country)).unwrap_or(Country::Dz)
    }

    /// The organization's clock; a zone the system does not know reads as UTC.
    pub fn zone(&self) -> TimeZone {
        let name = self.place.as_ref().map_or("UTC", |place| place.time_zone.as_str());
        TimeZone::get(name).unwrap_or(TimeZone::UTC)
    }

    /// Now, by the organization's clock.
    pub fn here(&self) -> Zoned {
        Timestamp::from_millisecond(self.app.db.now()).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(self.zone())
    }

    /// Today by the organization's clock, and whose rates hold.
    pub fn today(&self) -> Day {
        Day { country: self.country(), date: self.here().date() }
    }

    /// What the organization counts in.
    pub fn currency(&self) -> Currency {
        let own = self.place.as_ref().and_then(|place| Currency::parse(&place.currency));
        own.unwrap_or_else(|| self.country().currency())
    }

    /// A link inside the organization asked for.
    pub fn to(&self, path: &str) -> String {
        format!("{}{path}", self.asked.base)
    }
}

/// Finds the visitor, strips the organization's prefix, lets the routes answer, and turns errors into pages.
pub async fn visit<E: Endpoint>(next: E, mut request: Request) -> poem::Result<Response> {
    let asked = place::split(request.uri().path());
    if asked.portal == Portal::Machine {
        return Ok(match next.call(request).await {
            Ok(response) => poem::IntoResponse::into_response(response),
            Err(error) => fault::json(&error),
        });
    }
    // PostgreSQL has no such character, and no address of ours needs one.
    if request.uri().query().is_some_and(|query| query.contains("%00")) {
        return Ok(fault::plain(&request, Error::Unreadable));
    }
    let visitor = match find(&request, asked).await {
        Ok(visitor) => Arc::new(visitor),
        Err(error) => return Ok(fault::plain(&request, error)),
    };
    strip(&mut request, &visitor.asked.path);
    request.set_data(Arc::clone(&visitor));
    let mut response = match next.call(request).await {
        Ok(response) => poem::IntoResponse::into_response(response),
        Err(error) => fault::answer(&visitor, &error),
    };
    if visitor.toast.is_some() {
        respond::told(&mut response);
    }
    if let Some(pattern) = visitor.route.get() {
        response.set_data(pattern.clone());
    }
    if matches!(visitor.asked.portal, Portal::Shop | Portal::Round) {
        response.set_data(visitor.look().tr);
    }
    Ok(response)
}

async fn find(request: &Request, asked: Asked) -> Result<Visitor> {
    let app = request.data::<App>().cloned().ok_or_else(|| Error::bug("the app is not in the request"))?;
    let key = session::cookie(request, session::COOKIE).map(sessions::key).unwrap_or_default();
    let host = own_domain(&app, request);
    let visit = if key.is_empty() && asked.slug.is_empty() && host.is_empty() {
        visits::Visit::default()
    } else {
        let mut platform = app.db.platform(Mode::Read).await?;
        let (slug, portal, now) = (asked.slug.as_str(), asked.portal.code(), platform.now());
        let visit =
            visits::find(&mut platform, &visits::Asked { session: &key, slug, host: &host, portal, now }).await?;
        drop(platform);
        let visit = session::admit(visit, asked.portal, now);
        session::touch(&app, &visit, now).await;
        visit
    };
    if !asked.slug.is_empty() && visit.place.is_none() {
        return Err(Error::NotFound);
    }
    Ok(visitor(app, request, asked, visit, &key))
}

fn visitor(app: App, request: &Request, asked: Asked, visit: visits::Visit, key: &str) -> Visitor {
    let text =
        |name: header::HeaderName| request.header(name).unwrap_or_default().chars().take(300).collect::<String>();
    let access =
        visit.place.as_ref().zip(visit.member.as_ref()).and_then(|(place, member)| access(asked.portal, place, member));
    let lang = language(request, &visit);
    let csrf = if visit.caller.is_some() { csrf::token(app.db.keys(), key) } else { String::new() };
    Visitor {
        partial: request.header("hx-request-type") == Some("partial"),
        saves: request.header("save-data").is_some_and(|asked| asked.eq_ignore_ascii_case("on")),
        stream: request.header(header::ACCEPT) == Some("text/event-stream"),
        ip: request.data::<super::edge::ClientIp>().map(|ip| ip.0.clone()).unwrap_or_default(),
        agent: text(header::USER_AGENT),
        request: request.data::<super::edge::RequestId>().map(|id| id.0.clone()).unwrap_or_default(),
        toast: session::cookie(request, respond::TOAST).map(str::to_owned).filter(|key| message_key(key)),
        full: request.original_uri().path_and_query().map(|full| full.as_str().to_owned()).unwrap_or_default(),
        route: OnceLock::new(),
        app,
        asked,
        place: visit.place,
        caller: visit.caller,
        member: visit.member,
        access,
        lang,
        csrf,
    }
}

/// The membership's access, when it is active.
fn access(portal: Portal, place: &visits::Place, member: &visits::Member) -> Option<Access> {
    if member.membership_status != "active" {
        return None;
    }
    Some(Access {
        portal,
        role: Role::parse(&member.role)?,
        functions: modules::list(&member.functions, Function::parse),
        scope: Scope::parse(&member.scope)?,
        modules: modules::list(&place.modules, Module::parse),
        features: modules::list(&place.features, Feature::parse),
        granted: modules::list(&member.granted, Permission::parse),
        denied: modules::list(&member.denied, Permission::parse),
    })
}

/// The person's choice, then this device's, then the organization's, then the browser's.
fn language(request: &Request, visit: &visits::Visit) -> Lang {
    let person = visit.caller.as_ref().and_then(|caller| caller.user_language.as_deref()).and_then(Lang::parse);
    let device = || session::cookie(request, super::respond::LANGUAGE).and_then(Lang::parse);
    let place = || visit.place.as_ref().and_then(|place| Lang::parse(&place.language));
    let browser = || lang::negotiate::negotiate(request.header(header::ACCEPT_LANGUAGE).unwrap_or_default(), Lang::En);
    person.or_else(device).or_else(place).unwrap_or_else(browser)
}

/// The host, when it is an organization's own domain.
fn own_domain(app: &App, request: &Request) -> String {
    let host = request.header(header::HOST).unwrap_or_default().to_ascii_lowercase();
    let ours = app.settings.origin.split_once("://").map_or("", |(_, host)| host);
    let name = host.split(':').next().unwrap_or_default();
    let local = matches!(name, "localhost" | "127.0.0.1" | "") || name.starts_with('[');
    if host == ours || local { String::new() } else { name.to_owned() }
}

fn message_key(key: &str) -> bool {
    !key.is_empty() && key.len() <= 60 && key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Routes are written without the organization's prefix.
fn strip(request: &mut Request, path: &str) {
    let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
    let mut parts = request.uri().clone().into_parts();
    if let Ok(stripped) = format!("{path}{query}").parse() {
        parts.path_and_query = Some(stripped);
        if let Ok(uri) = poem::http::Uri::from_parts(parts) {
            *request.uri_mut() = uri;
        }
    }
}
