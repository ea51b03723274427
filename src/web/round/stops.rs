//! `/round/stops/:id`: what happens at a door: goods, crates, money, a signature; or nothing, with its reason.
use crate::{
    Error, Result,
    kit::{Begun, Form, Page, Round},
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
    Tenant, custodians, invoices,
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

#[handler]
pub async fn show(person: Round, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = person.read().await?;
    let (stop, round, orders) = found(&person, &mut tenant, id).await?;
    let form = StopForm::default();
    let terms = invoices::terms(&mut tenant, person.today(), stop.account_id).await?;
    let at = handed(&orders, &form).ok().and_then(|handed| rules::due(terms, &handed));
    let card = views::Card { stop: &stop, round: &round, orders: &orders, at, missing: None };
    Ok(views::show(&person.look(), &card, &form, &Problems::new()).into())
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
pub async fn record(person: Round, Path(id): Path<Id>, form: Form<StopForm>) -> Result<Response> {
    let reckons = form.value.act == "reckon";
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
    let (handed, cash, problems) = typed_at(&person, &form, &orders);
    let terms = invoices::terms(&mut tenant, person.today(), stop.account_id).await?;
    let at = rules::due(terms, &handed).filter(|_| problems.is_empty());
    let card = views::Card { stop: &stop, round: &round, orders: &orders, at, missing: None };
    if reckons || !problems.is_empty() {
        let body = views::show(&person.look(), &card, &form.value, &problems);
        let page = if problems.is_empty() { Page::from(body) } else { Page::unprocessable(body) };
        return Ok(page.into_response());
    }
    if let Some(missing) = kept(&person, &mut tenant, (&stop, &form), (&handed, cash)).await? {
        let problems = Problems::one("cash", "stops-money-missing");
        let card = views::Card { missing: Some(missing), ..card };
        return Ok(Page::unprocessable(views::show(&person.look(), &card, &form.value, &problems)).into_response());
    }
    tell(&mut tenant, &stop, &orders);
    person.done(tenant, &form, &format!("/round/rounds/{}", round.id), "stops-recorded").await
}

/// Records the stop; what is missing in minor units when it is not recorded for that.
async fn kept(
    person: &Round,
    tenant: &mut Tenant,
    (stop, form): (&Stop, &Form<StopForm>),
    (handed, cash): (&[Handed], i64),
) -> Result<Option<i64>> {
    let done = form.value.done(cash);
    let keeper = if done.method == Method::Cheque { Keeper::Cheques } else { Keeper::Driver };
    let by = custodians::of_member(tenant, keeper, person.membership_id()).await?;
    let (driver, day) = (person.membership_id(), person.today());
    let door = Door { stop, driver, version: form.version, day, form: &form.value };
    match rounds::record(tenant, &door, handed, (done, by)).await {
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
pub async fn fail(person: Round, Path(id): Path<Id>, form: Form<FailureForm>) -> Result<Response> {
    let mut tenant = match person.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let (stop, round, orders) = found(&person, &mut tenant, id).await?;
    let problems = form.problems();
    if !problems.is_empty() {
        let card = views::Card { stop: &stop, round: &round, orders: &orders, at: None, missing: None };
        let body = views::show(&person.look(), &card, &StopForm::default(), &problems);
        return Ok(Page::unprocessable(body).into_response());
    }
    let why = Failure::parse(&form.value.why).ok_or_else(|| Error::bug("a checked reason is gone"))?;
    let typed = StopForm { note: form.value.why_note.clone(), ..StopForm::default() };
    let door =
        Door { stop: &stop, driver: person.membership_id(), version: form.version, day: person.today(), form: &typed };
    rounds::fail(&mut tenant, &door, why).await?;
    tenant.record(Event::new("stops-failed", ("rounds", round.id)).changed("account", "", &stop.account));
    person.done(tenant, &form, &format!("/round/rounds/{}", round.id), "stops-failed").await
}
