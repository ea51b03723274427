//! `/round/purse`: the money a driver holds, and handing it over.
use crate::{
    Result,
    kit::{Begun, Form, Page, Round},
};
use domain::{
    custody::{CountForm, PURSES},
    events::Event,
    ledger::Keeper,
    money::Money,
    problems::Problems,
};
use poem::{IntoResponse, Response, handler};
use store::{Tenant, custodians};
use views::round::purse as views;

/// The handovers shown.
const LATEST: i64 = 10;

async fn page(person: &Round, tenant: &mut Tenant, typed: &CountForm, problems: &Problems) -> Result<maud::Markup> {
    let mut purses = Vec::with_capacity(PURSES.len());
    for keeper in PURSES {
        if let Some(own) = custodians::known(tenant, keeper, person.membership_id()).await? {
            let held = custodians::held(tenant, own).await?;
            let handovers = custodians::latest(tenant, own.id, LATEST).await?;
            purses.push(views::Own { keeper, held, handovers });
        }
    }
    Ok(views::show(&person.look(), &purses, (typed, problems)))
}

#[handler]
pub async fn show(person: Round) -> Result<Page> {
    let mut tenant = person.read().await?;
    Ok(page(&person, &mut tenant, &CountForm::default(), &Problems::new()).await?.into())
}

#[handler]
pub async fn declare(person: Round, form: Form<CountForm>) -> Result<Response> {
    let mut tenant = match person.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let mut problems = form.problems();
    if problems.is_empty() {
        match form.value.amount(person.currency()) {
            Ok(amount) => match declare_amount(&person, &mut tenant, (amount, &form.value)).await {
                Ok(()) => return person.done(tenant, &form, "/round/purse", "custody-declared").await,
                Err(store::Error::Short) => problems.add("amount", "custody-more-than-held"),
                Err(store::Error::Taken) => problems.add("amount", "custody-waits"),
                Err(other) => return Err(other.into()),
            },
            Err(wrong) => problems.append(wrong),
        }
    }
    let body = page(&person, &mut tenant, &form.value, &problems).await?;
    Ok(Page::unprocessable(body).into_response())
}

async fn declare_amount(person: &Round, tenant: &mut Tenant, (amount, form): (i64, &CountForm)) -> store::Result<()> {
    let member = person.membership_id();
    let own = custodians::of_member(tenant, form.purse().unwrap_or(Keeper::Driver), member).await?;
    let id = custodians::declare(tenant, own, (member, amount), &domain::text::clean(&form.note)).await?;
    let plain = Money::new(amount, person.currency()).plain();
    tenant.record(Event::new("custody-declared", ("custody", id)).changed("amount", "", &plain));
    Ok(())
}
