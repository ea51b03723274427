//! Giving money back of a payment, and settling invoices with what is left of it.
use super::find;
use crate::{
    Result,
    kit::{Begun, Desk, Form, Nothing, Page, see},
};
use domain::{
    events::Event,
    gateways::Provider,
    ids::Id,
    ledger::{Custodian, Keeper},
    money::Money,
    payments::Payment,
    problems::Problems,
    refunds::{RefundForm, Way},
    text::clean,
};
use poem::{IntoResponse, Response, handler, web::Path};
use store::{
    Tenant, attempts, custodians, payments,
    refunds::{self, Wanted},
};
use views::desk::payments::refunds as views;

/// The ways a payment may go back: through its gateway only where that can.
async fn ways(tenant: &mut Tenant, payment: &Payment) -> Result<Vec<Way>> {
    let online = attempts::of_payment(tenant, payment.id).await?.and_then(|attempt| attempt.provider());
    let mut ways = Vec::new();
    if online.is_some_and(Provider::refunds) {
        ways.push(Way::Online);
    }
    ways.extend([Way::Cash, Way::Transfer]);
    Ok(ways)
}

#[handler]
pub async fn new(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let payment = find(&desk, &mut tenant, id).await?;
    let (left, ways) = (refunds::left(&mut tenant, &payment).await?, ways(&mut tenant, &payment).await?);
    let typed = RefundForm {
        amount: Money::new(left, desk.currency()).plain(),
        way: ways.first().map_or("", |way| way.code()).to_owned(),
        reason: String::new(),
    };
    Ok(views::new(&desk.look(), &payment, (left, &ways), (&typed, &Problems::new())).into())
}

async fn giver(desk: &Desk, tenant: &mut Tenant, payment: &Payment, way: Way) -> Result<Custodian> {
    Ok(match way {
        Way::Online => Custodian { id: payment.custodian_id, keeper: Keeper::Gateway },
        Way::Cash => custodians::of_member(tenant, Keeper::Cashier, desk.membership_id()).await?,
        Way::Transfer => custodians::bank(tenant).await?,
    })
}

#[handler]
pub async fn create(desk: Desk, Path(id): Path<Id>, form: Form<RefundForm>) -> Result<Response> {
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let payment = find(&desk, &mut tenant, id).await?;
    let (left, ways) = (refunds::left(&mut tenant, &payment).await?, ways(&mut tenant, &payment).await?);
    let mut problems = form.problems();
    let amount = form.value.amount(left, desk.currency(), &mut problems);
    let way = Way::parse(&form.value.way).filter(|way| ways.contains(way));
    problems.check("way", way.map(drop).ok_or("form-choice-invalid"));
    if let (Some(amount), Some(way), true) = (amount, way, problems.is_empty()) {
        let by = giver(&desk, &mut tenant, &payment, way).await?;
        if way == Way::Cash && custodians::held(&mut tenant, by).await? < amount {
            problems.add("way", "refunds-purse");
        } else {
            let reason = clean(&form.value.reason);
            let wanted = Wanted { payment: &payment, amount, way, by, reason: &reason, day: desk.today() };
            match refunds::ask(&mut tenant, &wanted).await {
                Ok(_) => {
                    let said = format!("{} {}", Money::new(amount, desk.currency()).plain(), desk.currency());
                    let event = Event::new("refunds-asked", ("payments", id)).changed("amount", "", &said);
                    tenant.record(event.changed("reason", "", &reason));
                    return desk.done(tenant, &form, &format!("/desk/payments/{id}"), "refunds-asked").await;
                }
                Err(store::Error::Short) => problems.add("amount", "refunds-more"),
                Err(store::Error::Closed) => problems.add("amount", "books-day-closed"),
                Err(other) => return Err(other.into()),
            }
        }
    }
    let body = views::new(&desk.look(), &payment, (left, &ways), (&form.value, &problems));
    Ok(Page::unprocessable(body).into_response())
}

/// Settles what the account has to pay with what is left of its payments, the oldest first.
#[handler]
pub async fn allocate(desk: Desk, Path(id): Path<Id>, _form: Form<Nothing>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let payment = find(&desk, &mut tenant, id).await?;
    let settled = payments::settle_open(&mut tenant, payment.account_id).await?;
    if settled > 0 {
        let said = format!("{} {}", Money::new(settled, desk.currency()).plain(), desk.currency());
        tenant.record(Event::new("payments-allocated", ("payments", id)).changed("amount", "", &said));
        tenant.commit().await?;
    }
    Ok(see(&desk, &desk.to(&format!("/desk/payments/{id}")), "payments-allocated"))
}
