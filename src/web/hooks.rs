//! `/hooks`: what payment gateways send by themselves, and payers who come back from one. Outside sessions: a signature
//! is the only proof, and nothing here reads or sets a cookie.
use crate::{App, Door, Error, Result, Routes, kit::client};
use domain::{
    callbacks::LONGEST,
    gateways::{Provider, signature_header},
    ids::Id,
    time::{HOUR, MINUTE, SECOND},
};
use poem::{
    Body, Request, Response, handler,
    http::{Method, StatusCode, header},
    web::{Data, Path},
};
use store::{
    Actor, Mode, Tenant, attempts,
    callbacks::{self, Came},
    gateways,
    limits::Rule,
    links,
};

/// Messages that prove nothing, for one gateway and one network address.
const UNPROVEN: Rule = Rule { free: 60, first: 30 * SECOND, most: 10 * MINUTE, forget: HOUR };

pub fn routes() -> Routes {
    let hook =
        Door::machine("a gateway proves itself by its signature; the address names the organization and is signed");
    let back = Door::machine("the gateway's page sends the payer's browser from another site, without our cookies");
    Routes::default().post("/:provider/:key", hook, receive).get("/return/:token/:attempt", back, come_back).post(
        "/return/:token/:attempt",
        back,
        come_back,
    )
}

/// A callback: stored before anything else is done with it, then answered. What proves nothing is told so.
#[handler]
async fn receive(
    request: &Request,
    body: Body,
    Data(app): Data<&App>,
    Path((provider, key)): Path<(String, String)>,
) -> Result<StatusCode> {
    let provider = Provider::parse(&provider).ok_or(Error::NotFound)?;
    let (tenant, id, turn) = gateways::read_key(app.db.keys(), &key).ok_or(Error::NotFound)?;
    let raw = body.into_bytes_limit(LONGEST).await.map_err(|_| Error::TooLarge)?;
    let signature = signature(request, provider);
    let mut t = open(app, tenant, Mode::Write).await?;
    let gateway = gateways::find(&mut t, id).await?;
    if gateway.provider != provider || gateway.turn != turn {
        return Err(Error::NotFound);
    }
    let proven = callbacks::take(&mut t, &gateway, &Came { body: &raw, signature, ip: client(request) }).await?;
    t.commit().await?;
    if proven {
        return Ok(StatusCode::OK);
    }
    let (name, now) = (format!("callback|{id}|{}", client(request)), app.db.now());
    let wait = app.limits.take(&name, UNPROVEN, now).await;
    wait.map_err(|wait| Error::TooMany(u64::try_from(wait / SECOND).unwrap_or(1).max(1)))?;
    Ok(StatusCode::UNAUTHORIZED)
}

fn signature(request: &Request, provider: Provider) -> &str {
    match signature_header(provider) {
        "" => "",
        name => request.header(name).unwrap_or_default(),
    }
}

/// The payer is back: what their browser brings is taken like a callback, the gateway is asked, and they go on to the
/// page that says how it stands. The answer sets no cookie: a new session would end the one they have.
#[handler]
async fn come_back(
    request: &Request,
    body: Body,
    Data(app): Data<&App>,
    Path((token, id)): Path<(String, Id)>,
) -> Result<Response> {
    let (tenant, link) = links::read(app.db.keys(), &token).ok_or(Error::NotFound)?;
    let mut t = open(app, tenant, Mode::Write).await?;
    let attempt = attempts::find(&mut t, id).await?;
    if attempt.link_id != Some(link) {
        return Err(Error::NotFound);
    }
    if *request.method() == Method::POST {
        let raw = body.into_bytes_limit(LONGEST).await.map_err(|_| Error::TooLarge)?;
        let gateway = gateways::find(&mut t, attempt.gateway_id).await?;
        let came = Came { body: &raw, signature: signature(request, gateway.provider), ip: client(request) };
        callbacks::take(&mut t, &gateway, &came).await?;
    }
    if attempt.state().is_open() {
        attempts::ask(&mut t, id).await?;
    }
    t.commit().await?;
    let to = format!("/p/{token}/attempts/{id}?back=1");
    Ok(Response::builder().status(StatusCode::SEE_OTHER).header(header::LOCATION, to).finish())
}

#[expect(clippy::disallowed_methods, reason = "the signed word in the address names the organization")]
async fn open(app: &App, tenant: Id, mode: Mode) -> Result<Tenant> {
    Ok(app.db.tenant(tenant, mode, Actor::system()).await?)
}
