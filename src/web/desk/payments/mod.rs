//! `/desk/payments`: money received, and taking some at the desk.
mod refunds;

use crate::{
    Door, Error, Result, Routes,
    documents::{
        self,
        pdf::{self, Format},
    },
    kit::{Begun, Desk, Form, Page},
};
use domain::{
    access::Permission,
    accounts,
    events::Event,
    ids::Id,
    ledger::{Custodian, Keeper},
    money::Money,
    payments::{Listing, Method, Payment, PaymentForm, Preview, Settled, preview},
    problems::{Checked, Problems},
    text::{clean, fold},
};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{
    Tenant, attempts, custodians, events,
    payments::{self, Received},
};
use views::desk::payments as views;

/// The latest acts shown on a payment's page.
const HISTORY: i64 = 20;

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::PaymentsRead), Door::may(Permission::PaymentsWrite));
    Routes::default()
        .get("", read, list)
        .get("/new", write, new)
        .post("", write, create)
        .get("/:id", read, show)
        .get("/:id/paper", read, paper)
        .get("/:id/pdf", read, file)
        .get("/:id/refunds/new", write, refunds::new)
        .post("/:id/refunds", write, refunds::create)
        .post("/:id/allocation", write, refunds::allocate)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    method: String,
    account: Id,
    before: Id,
    lang: String,
}

#[handler]
async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let listing = Listing {
        search: fold(&asked.q),
        method: Method::parse(&asked.method),
        account: asked.account,
        before: asked.before,
    };
    let page = payments::page(&mut desk.read().await?, &listing).await?;
    Ok(views::list(&desk.look(), &asked.q, &listing, &page, payments::PAGE).into())
}

#[handler]
async fn show(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let payment = payments::find(&mut tenant, id).await?;
    let card = views::Card {
        payment: &payment,
        settled: &payments::settled(&mut tenant, id).await?,
        refunds: &store::refunds::of_payment(&mut tenant, id).await?,
        online: attempts::of_payment(&mut tenant, id).await?.map(|attempt| attempt.id),
        owes: payment.spare > 0 && !payments::open_of(&mut tenant, payment.account_id).await?.is_empty(),
        history: &events::of_subject(&mut tenant, "payments", id, HISTORY).await?,
    };
    Ok(views::show(&desk.look(), &card).into())
}

/// A payment of an account that the member sees.
async fn find(desk: &Desk, tenant: &mut Tenant, id: Id) -> Result<Payment> {
    let payment = payments::find(tenant, id).await?;
    store::accounts::find(tenant, desk.sight(), payment.account_id).await?;
    Ok(payment)
}

#[handler]
async fn paper(desk: Desk, Path(id): Path<Id>, Query(asked): Query<Asked>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let payment = payments::find(&mut tenant, id).await?;
    let paper = documents::receipt(&desk, &mut tenant, &payment, &asked.lang).await?;
    Ok(views::paper(&desk.look(), &payment, &paper, paper.lang).into())
}

/// The same for the till's printer: a slip of 80 mm.
#[handler]
async fn file(desk: Desk, Path(id): Path<Id>, Query(asked): Query<Asked>) -> Result<Response> {
    let mut tenant = desk.read().await?;
    let payment = payments::find(&mut tenant, id).await?;
    let document = documents::receipt(&desk, &mut tenant, &payment, &asked.lang).await?;
    drop(tenant);
    pdf::answer(&document, Format::Slip).await
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Begins {
    q: String,
    #[serde(flatten)]
    form: PaymentForm,
}

/// The account, what it has to pay, and what the typed amount would come to; what is wrong with it is noted.
async fn weigh(
    desk: &Desk,
    tenant: &mut Tenant,
    form: &PaymentForm,
    problems: &mut Problems,
) -> Result<(accounts::Account, Vec<Settled>, Option<Preview>)> {
    let account = form.account().ok_or(Error::NotFound)?;
    let account = store::accounts::find(tenant, desk.sight(), account).await?;
    let open = payments::open_of(tenant, account.id).await?;
    let handed = form.handed(desk.currency(), problems);
    let Some(handed) = handed.filter(|_| problems.is_empty()) else { return Ok((account, open, None)) };
    let preview = preview(desk.today(), form.method(), handed, &open).map_err(|_| Error::bug("the law of today"))?;
    if preview.paid() <= 0 {
        problems.add("amount", "payments-amount-none");
        return Ok((account, open, None));
    }
    Ok((account, open, Some(preview)))
}

#[handler]
async fn new(desk: Desk, Query(begins): Query<Begins>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let mut typed = begins.form;
    if typed.account().is_none() {
        let listing = accounts::Listing { search: fold(&begins.q), ..accounts::Listing::default() };
        let found = store::accounts::page(&mut tenant, desk.sight(), &listing).await?;
        return Ok(views::choose(&desk.look(), &begins.q, &found).into());
    }
    if typed.amount.is_empty() {
        // Nothing is typed yet: what is owed is proposed, and nothing is wrong.
        typed.method = typed.method().code().to_owned();
        let (account, open, _) = weigh(&desk, &mut tenant, &typed, &mut Problems::new()).await?;
        typed.amount = proposed(&desk, typed.method(), &open);
        let taking = views::Taking { name: &account.name, open: &open, typed: &typed, preview: None };
        return Ok(views::new(&desk.look(), &taking, &Problems::new()).into());
    }
    let mut problems = typed.problems();
    let (account, open, preview) = weigh(&desk, &mut tenant, &typed, &mut problems).await?;
    let taking = views::Taking { name: &account.name, open: &open, typed: &typed, preview: preview.as_ref() };
    Ok(views::new(&desk.look(), &taking, &problems).into())
}

/// All that is open, with the duty it bears.
fn proposed(desk: &Desk, method: Method, open: &[Settled]) -> String {
    let owed = open.iter().fold(0_i64, |sum, one| sum.saturating_add(one.amount));
    let stamp = domain::payments::stamp(desk.today(), method, owed).unwrap_or(0);
    if owed > 0 { Money::new(owed.saturating_add(stamp), desk.currency()).plain() } else { String::new() }
}

/// Who holds what is taken: the cashier's own purse or drawer of cheques, or the house's bank.
async fn holder(desk: &Desk, tenant: &mut Tenant, method: Method) -> Result<Custodian> {
    Ok(match method {
        Method::Cash => custodians::of_member(tenant, Keeper::Cashier, desk.membership_id()).await?,
        Method::Cheque => custodians::of_member(tenant, Keeper::Cheques, desk.membership_id()).await?,
        // No form offers the other: what a gateway takes, a gateway holds.
        Method::Transfer | Method::Online => custodians::bank(tenant).await?,
    })
}

#[handler]
async fn create(desk: Desk, form: Form<PaymentForm>) -> Result<Response> {
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let (typed, mut problems) = (&form.value, form.problems());
    let (account, open, preview) = weigh(&desk, &mut tenant, typed, &mut problems).await?;
    if let Some(preview) = &preview {
        let by = holder(&desk, &mut tenant, typed.method()).await?;
        let note = clean(&typed.note);
        let received = Received {
            account: account.id,
            by,
            stop: None,
            document: None,
            method: typed.method(),
            amount: preview.amount,
            stamp: preview.stamp,
            day: desk.today(),
            note: &note,
        };
        match payments::receive(&mut tenant, &received).await {
            Ok(receipt) => {
                let said = format!("{} {}", Money::new(preview.amount, desk.currency()).plain(), desk.currency());
                tenant.record(Event::new("payments-taken", ("payments", receipt.id)).changed("amount", "", &said));
                return desk.done(tenant, &form, &format!("/desk/payments/{}", receipt.id), "payments-taken").await;
            }
            Err(store::Error::Closed) => problems.add("amount", "books-day-closed"),
            Err(other) => return Err(other.into()),
        }
    }
    let taking = views::Taking { name: &account.name, open: &open, typed, preview: None };
    Ok(Page::unprocessable(views::new(&desk.look(), &taking, &problems)).into_response())
}
