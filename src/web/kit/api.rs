//! Programs with an API key: the same permissions as people, answers in JSON.
use crate::{App, Error, Result};
use domain::{
    access::{Access, Permission},
    country::Country,
    modules::{self, Feature, Module},
    organizations::Status,
    portal::Portal,
    problems::Problems,
    role::{Function, Role, Scope},
};
use poem::{
    FromRequest, IntoResponse, Request, RequestBody, Response,
    http::{StatusCode, header},
    web::Json,
};
use serde::{Serialize, de::DeserializeOwned};
use std::sync::Arc;
use store::{Actor, Mode, Tenant, contacts::Sight, keys, once};

/// The largest JSON body, in bytes.
const LIMIT: usize = 1024 * 1024;

/// A program that proved itself.
#[derive(Clone)]
pub struct Api(Arc<Caller>);

struct Caller {
    app: App,
    holder: keys::Holder,
    access: Access,
    request: String,
    key: String,
    path: String,
}

impl Api {
    /// Finds the key's holder and asks the one rule. A door calls this before its handler.
    pub(super) async fn admit(request: &Request, permission: Permission) -> Result<Api> {
        let app = request.data::<App>().cloned().ok_or_else(|| Error::bug("the app is not in the request"))?;
        let sent = request.header(header::AUTHORIZATION).and_then(|value| value.strip_prefix("Bearer "));
        let key = sent.filter(|key| key.len() < 200).ok_or(Error::SignedOut)?;
        let holder = keys::holder(&mut app.db.platform(Mode::Read).await?, key).await?.ok_or(Error::SignedOut)?;
        if !Status::parse(&holder.status).is_some_and(Status::is_open) {
            return Err(Error::Closed);
        }
        let access = access(&holder).ok_or_else(|| Error::bug("a key with an unknown role"))?;
        if !access.can(permission) {
            return Err(Error::Forbidden);
        }
        let text = |name: &str| request.header(name).unwrap_or_default().chars().take(64).collect();
        let id = request.data::<super::edge::RequestId>().map(|id| id.0.clone()).unwrap_or_default();
        let path = request.original_uri().path().to_owned();
        Ok(Api(Arc::new(Caller { app, holder, access, request: id, key: text("idempotency-key"), path })))
    }

    pub async fn read(&self) -> Result<Tenant> {
        self.open(Mode::Read).await
    }

    /// A transaction that writes; it also notes that the key is in use.
    pub async fn write(&self) -> Result<Tenant> {
        let mut tenant = self.open(Mode::Write).await?;
        keys::used(&mut tenant, &self.0.holder).await?;
        Ok(tenant)
    }

    /// Takes the request's `Idempotency-Key`: the id that the first request made, when this one repeats it.
    pub async fn repeated(&self, tenant: &mut Tenant) -> Result<Option<String>> {
        if self.0.key.is_empty() {
            return Ok(None);
        }
        match once::take(tenant, &self.once(), &self.0.path).await? {
            once::Once::First => Ok(None),
            once::Once::Again(id) => Ok(Some(id)),
            once::Once::Elsewhere => Err(Error::Conflict),
        }
    }

    /// Keeps the id that was made, for a request that repeats this one.
    pub async fn made(&self, tenant: &mut Tenant, id: &str) -> Result<()> {
        if self.0.key.is_empty() { Ok(()) } else { Ok(once::keep(tenant, &self.once(), id).await?) }
    }

    pub fn country(&self) -> Country {
        Country::parse(&self.0.holder.country).unwrap_or(Country::Dz)
    }

    /// Whose rows it sees: all of its organization.
    pub fn sight(&self) -> Sight {
        Sight { scope: self.0.access.scope, membership_id: 0 }
    }

    fn once(&self) -> String {
        format!("{}:{}", self.0.holder.id, self.0.key)
    }

    #[expect(clippy::disallowed_methods, reason = "an extractor is where a tenant comes from")]
    async fn open(&self, mode: Mode) -> Result<Tenant> {
        let actor = Actor { name: self.0.holder.name.clone(), request: self.0.request.clone(), ..Actor::default() };
        Ok(self.0.app.db.tenant(self.0.holder.tenant_id, mode, actor).await?)
    }
}

fn access(holder: &keys::Holder) -> Option<Access> {
    Some(Access {
        portal: Portal::Desk,
        role: Role::parse(&holder.role)?,
        functions: Function::ALL.to_vec(),
        scope: Scope::All,
        modules: modules::list(&holder.modules, Module::parse),
        features: modules::list(&holder.features, Feature::parse),
        granted: Vec::new(),
        denied: Vec::new(),
    })
}

impl<'a> FromRequest<'a> for Api {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> poem::Result<Self> {
        Ok(request.data::<Api>().cloned().ok_or(Error::SignedOut)?)
    }
}

/// A JSON body within its limit.
pub struct Sent<T>(pub T);

impl<'a, T: DeserializeOwned> FromRequest<'a> for Sent<T> {
    async fn from_request(_: &'a Request, body: &mut RequestBody) -> poem::Result<Self> {
        let bytes = body.take()?.into_bytes_limit(LIMIT).await.map_err(|_| Error::TooLarge)?;
        Ok(Sent(serde_json::from_slice(&bytes).map_err(|_| Error::Unreadable)?))
    }
}

/// `{"data": …, "meta": {"next": …}}`: every good answer.
pub fn data<T: Serialize>(status: StatusCode, data: T, next: Option<String>) -> Response {
    Json(serde_json::json!({ "data": data, "meta": { "next": next } })).with_status(status).into_response()
}

/// `{"error": {"status": 422, "fields": {"name": "form-required"}}}`: what is wrong, by field.
pub fn problems(problems: &Problems) -> Response {
    let fields: serde_json::Map<String, serde_json::Value> =
        problems.all().iter().map(|problem| (problem.field.to_string(), problem.key.into())).collect();
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    let error =
        serde_json::json!({ "status": status.as_u16(), "message": status.canonical_reason(), "fields": fields });
    Json(serde_json::json!({ "error": error })).with_status(status).into_response()
}
