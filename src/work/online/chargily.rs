//! Chargily Pay: JSON with a bearer key. Its own pages, status and callback; money goes back by hand.
use super::{Begun, Case, UNCLEAR, away};
use crate::{
    Failure, Kit,
    gateways::{Answer as Reply, Http},
};
use domain::gateways::{
    Answer, Said,
    chargily::{self, Asked, Checkout, Unit},
};

/// How many recent checkouts are looked through after a call that broke off.
const RECENT: &str = "?per_page=50";

/// Where it answers. An address of one's own stands for both sides.
fn host(case: &Case) -> String {
    if case.gateway.address.is_empty() {
        return if case.gateway.is_live() { chargily::LIVE } else { chargily::TEST }.to_owned();
    }
    format!("{}/", case.gateway.address)
}

fn http(kit: &Kit) -> Result<&Http, Failure> {
    kit.gateways.as_ref().map(|ways| ways.http()).ok_or_else(|| Failure::never("this server has no way out"))
}

async fn get(case: &Case, kit: &Kit, path: &str) -> Result<Reply, Failure> {
    let http = http(kit)?;
    let url = http.admit(&format!("{}{path}", host(case))).map_err(Failure::never)?;
    http.send(http.get(url).bearer_auth(case.gateway.secret("secret_key"))).await.map_err(away)
}

pub(super) async fn begin(case: &Case, kit: &Kit) -> Result<Begun, Failure> {
    // Making one is not known to be repeatable: after a call that broke off, the one it made is looked for.
    if case.attempt.asked_at.is_some()
        && let Some(known) = recent(case, kit).await?
    {
        return Ok(Begun::At(known.said.remote, known.url));
    }
    let asked = Asked {
        reference: case.attempt.reference.clone(),
        amount: case.amount()?,
        description: case.description(),
        back: format!("{}{}", kit.origin(), case.back),
        callback: format!("{}{}", kit.origin(), case.hook),
        lang: case.lang,
    };
    let body = match chargily::checkout_body(&asked, Unit::default()) {
        Ok(body) => body,
        Err(problems) => return Ok(Begun::Refused(problems.all().first().map_or(UNCLEAR, |one| one.key).to_owned())),
    };
    let http = http(kit)?;
    let url = http.admit(&format!("{}{}", host(case), chargily::CHECKOUTS)).map_err(Failure::never)?;
    let request = http.post(url).bearer_auth(case.gateway.secret("secret_key"));
    let reply = http.send(request.header("content-type", "application/json").body(body)).await.map_err(away)?;
    match chargily::checkout(reply.status.as_u16(), &reply.body, Unit::default()) {
        Answer::Told(checkout) => Ok(Begun::At(checkout.said.remote, checkout.url)),
        Answer::Refused { code, message } => Ok(Begun::Refused(format!("{code} {message}").trim().to_owned())),
        Answer::Unknown => Err(Failure::again(UNCLEAR)),
    }
}

async fn recent(case: &Case, kit: &Kit) -> Result<Option<Checkout>, Failure> {
    let reply = get(case, kit, &format!("{}{RECENT}", chargily::CHECKOUTS)).await?;
    let known = chargily::checkouts(reply.status.as_u16(), &reply.body, Unit::default()).told();
    let known = known.ok_or_else(|| Failure::again(UNCLEAR))?;
    Ok(known.into_iter().find(|checkout| checkout.said.reference == case.attempt.reference))
}

pub(super) async fn ask(case: &Case, kit: &Kit) -> Result<Vec<Said>, Failure> {
    if case.attempt.remote.is_empty() {
        return Ok(recent(case, kit).await?.into_iter().map(|checkout| checkout.said).collect());
    }
    let reply = get(case, kit, &format!("{}/{}", chargily::CHECKOUTS, case.attempt.remote)).await?;
    match chargily::checkout(reply.status.as_u16(), &reply.body, Unit::default()) {
        Answer::Told(checkout) => Ok(vec![checkout.said]),
        Answer::Refused { code, message } => Err(Failure::again(format!("{code} {message}"))),
        Answer::Unknown => Err(Failure::again(UNCLEAR)),
    }
}
