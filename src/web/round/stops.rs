//! `/round/stops/:id`: what happens at a door: goods, crates, money, a signature; or nothing, with its reason.
use super::signing;
use crate::{
    Error, Result,
    kit::{Begun, Form, Page, Round, Sent, limit::Known},
};
use domain::{
    events::Event,
    ids::Id,
    ledger::Keeper,
    money::typed,
    orders::{Line, Order},
    payments::Method,
    problems::{Checked, Problems},
    rounds::{self as rules, Failure, Handed, Stop, StopForm},
};
use poem::{IntoResponse, Response, handler, web::Path};
use serde::Deserialize;
use store::{
    Tenant, accounts, custodians,
    files::Upload,
    invoices,
    rounds::{self, Door, Problem},
};
use views::round::stops as views;

/// A stop of one of the driver's own rounds, with what waits there.
async fn found(person: &Round, tenant: &mut Tenant, id: Id) -> Result<(Stop, rules::Round, Vec<(Order, Vec<Line>)>)> {
    let stop = rounds::stop(tenant, id).await?;
    let round = rounds::find(tenant, stop.round_id, person.membership_id()).await?;
    let orders = rounds::orders_of(tenant, id).await?;
    Ok((stop, round, orders))
}

/// The page of a stop, with those of its account who can sign.
async fn page(
    person: &Round,
    tenant: &mut Tenant,
    card: &views::Card<'_>,
    (form, problems): (&StopForm, &Problems),
) -> Result<maud::Markup> {
    let signers = accounts::signers(tenant, card.stop.account_id).await?;
    let signers: Vec<(Id, String)> = signers.into_iter().map(|one| (one.membership_id, one.name)).collect();
    let card = views::Card { signers: &signers, ..*card };
    Ok(views::show(&person.look(), &card, form, problems))
}

/// Keeps the photo that came along, before anything else is decided.
async fn photographed(person: &Round, id: Id, photo: Option<Upload>) -> Result<Option<&'static str>> {
    if photo.is_none() {
        return Ok(None);
    }
    let mut tenant = person.read().await?;
    let (stop, round, _) = found(person, &mut tenant, id).await?;
    drop(tenant);
    signing::keep(person, (&stop, &round), photo).await
}

#[handler]
pub async fn show(person: Round, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = person.read().await?;
    let (stop, round, orders) = found(&person, &mut tenant, id).await?;
    let form = StopForm::default();
    let terms = invoices::terms(&mut tenant, person.today(), stop.account_id).await?;
    let at = handed(&orders, &form).ok().and_then(|handed| rules::due(terms, &handed));
    let card = views::Card { stop: &stop, round: &round, orders: &orders, at, missing: None, signers: &[] };
    Ok(page(&person, &mut tenant, &card, (&form, &Problems::new())).await?.into())
}

/// The orders with what became of their lines as typed.
fn handed(orders: &[(Order, Vec<Line>)], form: &StopForm) -> std::result::Result<Vec<Handed>, Problems> {
    let (mut all, mut problems) = (Vec::new(), Problems::new());
    for (order, lines) in orders {
        match form.outcomes(lines) {
            Ok(outcomes) => all.push(Handed { order: order.clone(), lines: lines.clone(), outcomes }),
            Err(wrong) => problems.append(wrong),
        }
    }
    if problems.is_empty() { Ok(all) } else { Err(problems) }
}

/// What was typed at the door: the goods and the amount, and all that is wrong with them.
fn typed_at(person: &Round, form: &Form<StopForm>, orders: &[(Order, Vec<Line>)]) -> (Vec<Handed>, i64, Problems) {
    let mut problems = form.problems();
    let cash = match form.value.cash.trim() {
        "" => Some(0),
        amount => typed(amount, person.currency()),
    };
    if cash.is_none() {
        problems.add("cash", "form-amount-invalid");
    }
    let handed = handed(orders, &form.value).unwrap_or_else(|wrong| {
        problems.append(wrong);
        Vec::new()
    });
    (handed, cash.unwrap_or(0), problems)
}

#[handler]
pub async fn record(person: Round, known: Known, Path(id): Path<Id>, sent: Sent<StopForm>) -> Result<Response> {
    let form = sent.form;
    let reckons = form.value.act == "reckon";
    let photo = photographed(&person, id, sent.file).await?;
    let account = rounds::stop(&mut person.read().await?, id).await?.account_id;
    let signed = if reckons { Ok(None) } else { signing::signed(&person, &known, (account, &form.value)).await? };
    // Adding up is no act: it takes no key, so the button may be pressed again and again.
    let mut tenant = if reckons {
        Box::new(person.read().await?)
    } else {
        match person.begin(&form).await? {
            Begun::First(tenant) => tenant,
            Begun::Again(answer) => return Ok(answer),
        }
    };
    let (stop, round, orders) = found(&person, &mut tenant, id).await?;
    let (handed, cash, mut problems) = typed_at(&person, &form, &orders);
    if let Some(key) = photo {
        problems.add("photo", key);
    }
    let signer = signed.unwrap_or_else(|wrong| {
        problems.append(wrong);
        None
    });
    let terms = invoices::terms(&mut tenant, person.today(), stop.account_id).await?;
    let at = rules::due(terms, &handed).filter(|_| problems.is_empty());
    let card = views::Card { stop: &stop, round: &round, orders: &orders, at, missing: None, signers: &[] };
    if reckons || !problems.is_empty() {
        let body = page(&person, &mut tenant, &card, (&form.value, &problems)).await?;
        let page = if problems.is_empty() { Page::from(body) } else { Page::unprocessable(body) };
        return Ok(page.into_response());
    }
    let door = Door {
        stop: &stop,
        driver: person.membership_id(),
        version: form.version,
        day: person.today(),
        form: &form.value,
        signer: signer.as_ref(),
    };
    if let Some(missing) = kept(&person, &mut tenant, &door, (&handed, cash)).await? {
        drop(tenant);
        let problems = Problems::one("cash", "stops-money-missing");
        let card = views::Card { missing: Some(missing), ..card };
        let body = page(&person, &mut person.read().await?, &card, (&form.value, &problems)).await?;
        return Ok(Page::unprocessable(body).into_response());
    }
    tell(&mut tenant, &stop, &orders);
    person.done(tenant, &form, &format!("/round/rounds/{}", round.id), "stops-recorded").await
}

/// Records the stop; what is missing in minor units when it is not recorded for that.
async fn kept(
    person: &Round,
    tenant: &mut Tenant,
    door: &Door<'_>,
    (handed, cash): (&[Handed], i64),
) -> Result<Option<i64>> {
    let done = door.form.done(cash);
    let keeper = if done.method == Method::Cheque { Keeper::Cheques } else { Keeper::Driver };
    let by = custodians::of_member(tenant, keeper, person.membership_id()).await?;
    match rounds::record(tenant, door, handed, (done, by)).await {
        Ok(_) => Ok(None),
        Err(Problem::Missing(missing)) => Ok(Some(missing)),
        Err(Problem::Store(error)) => Err(error.into()),
    }
}

/// The stop on its round's timeline, and on each order's.
fn tell(tenant: &mut Tenant, stop: &Stop, orders: &[(Order, Vec<Line>)]) {
    tenant.record(Event::new("stops-recorded", ("rounds", stop.round_id)).changed("account", "", &stop.account));
    for (order, _) in orders {
        tenant.record(Event::new("orders-delivered", ("orders", order.id)));
    }
}

/// Why nothing was handed over.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct FailureForm {
    why: String,
    why_note: String,
}

impl Checked for FailureForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        if Failure::parse(&self.why).is_none() {
            problems.add("why", if self.why.is_empty() { "form-required" } else { "form-choice-invalid" });
        }
        problems.text("why_note", &self.why_note, false, 300);
        problems
    }
}

#[handler]
pub async fn fail(person: Round, Path(id): Path<Id>, sent: Sent<FailureForm>) -> Result<Response> {
    let form = sent.form;
    let photo = photographed(&person, id, sent.file).await?;
    let mut tenant = match person.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let (stop, round, orders) = found(&person, &mut tenant, id).await?;
    let mut problems = form.problems();
    if let Some(key) = photo {
        problems.add("why_photo", key);
    }
    if !problems.is_empty() {
        let card = views::Card { stop: &stop, round: &round, orders: &orders, at: None, missing: None, signers: &[] };
        let typed = StopForm { why: form.value.why, why_note: form.value.why_note, ..StopForm::default() };
        let body = page(&person, &mut tenant, &card, (&typed, &problems)).await?;
        return Ok(Page::unprocessable(body).into_response());
    }
    let why = Failure::parse(&form.value.why).ok_or_else(|| Error::bug("a checked reason is gone"))?;
    let typed = StopForm { note: form.value.why_note.clone(), ..StopForm::default() };
    let (driver, day) = (person.membership_id(), person.today());
    let door = Door { stop: &stop, driver, version: form.version, day, form: &typed, signer: None };
    rounds::fail(&mut tenant, &door, why).await?;
    tenant.record(Event::new("stops-failed", ("rounds", round.id)).changed("account", "", &stop.account));
    person.done(tenant, &form, &format!("/round/rounds/{}", round.id), "stops-failed").await
}
