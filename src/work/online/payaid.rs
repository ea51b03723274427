//! PayAid Payments: forms with a hash, answers in JSON.
use super::{Begun, Case, Given, UNCLEAR, away};
use crate::{Failure, Kit};
use domain::{
    attempts::LIFE,
    gateways::{
        Answer, Said,
        payaid::{self, Account, Asked, Fields, Payer},
    },
    money::Money,
    refunds::Refund,
    time::MINUTE,
};

fn account(case: &Case) -> Account<'_> {
    Account { key: case.gateway.secret("api_key"), salt: case.gateway.secret("salt"), live: case.gateway.is_live() }
}

/// Posts a form; the body of the answer, whatever its status: the gateway says no in JSON.
async fn post(case: &Case, kit: &Kit, (path, fields): (&str, &Fields)) -> Result<Vec<u8>, Failure> {
    let ways = kit.gateways.as_ref().ok_or_else(|| Failure::never("this server has no way out"))?;
    let host = if case.gateway.address.is_empty() { payaid::HOST } else { case.gateway.address.as_str() };
    let url = ways.http().admit(&format!("{host}{path}")).map_err(Failure::never)?;
    Ok(ways.http().send(ways.http().post(url).form(fields)).await.map_err(away)?.body)
}

pub(super) async fn begin(case: &Case, kit: &Kit) -> Result<Begun, Failure> {
    let payer = &case.payer;
    let asked = Asked {
        reference: case.attempt.reference.clone(),
        amount: case.amount()?,
        description: case.description(),
        payer: Payer {
            name: payer.name.clone(),
            email: payer.email.clone(),
            phone: payer.phone.clone(),
            city: payer.city.clone(),
            postcode: payer.zip.clone(),
            ..Payer::default()
        },
        back: format!("{}{}", kit.origin(), case.back),
        minutes: LIFE / MINUTE,
    };
    let fields = match payaid::payment(account(case), &asked) {
        Ok(fields) => fields,
        Err(problems) => return Ok(Begun::Refused(problems.all().first().map_or(UNCLEAR, |one| one.key).to_owned())),
    };
    match payaid::link(account(case).salt, &post(case, kit, (payaid::LINK, &fields)).await?) {
        Answer::Told(link) => Ok(Begun::At(link.uuid, link.url)),
        Answer::Refused { code, message } => Ok(Begun::Refused(format!("{code} {message}").trim().to_owned())),
        Answer::Unknown => Err(Failure::again(UNCLEAR)),
    }
}

pub(super) async fn ask(case: &Case, kit: &Kit) -> Result<Vec<Said>, Failure> {
    let fields = payaid::status_of(account(case), &case.attempt.reference);
    match payaid::status(account(case).salt, &post(case, kit, (payaid::STATUS, &fields)).await?) {
        Answer::Told(said) => Ok(said),
        // No record within the link's life: the payer has not begun.
        Answer::Refused { .. } => Ok(Vec::new()),
        Answer::Unknown => Err(Failure::again(UNCLEAR)),
    }
}

pub(super) async fn refund(case: &Case, refund: &Refund, kit: &Kit) -> Result<Given, Failure> {
    let amount = Money::new(refund.amount, case.amount()?.currency);
    let why = if refund.reason.is_empty() { "Refund" } else { &refund.reason };
    let fields = match payaid::refund_request(account(case), &case.attempt.remote, &refund.reference, amount, why) {
        Ok(fields) => fields,
        Err(problems) => return Ok(Given::Refused(problems.all().first().map_or(UNCLEAR, |one| one.key).to_owned())),
    };
    match payaid::refund(account(case).salt, &post(case, kit, (payaid::REFUND, &fields)).await?) {
        Answer::Told(told) => Ok(Given::Back(told.remote)),
        Answer::Refused { code, message } => Ok(Given::Refused(format!("{code} {message}").trim().to_owned())),
        Answer::Unknown => Err(Failure::again(UNCLEAR)),
    }
}
