//! `/desk/orders/new`: an order taken on the phone or at the counter.
use super::views::entry as views;
use crate::{
    Result,
    desk::agreements::by_code,
    kit::{Begun, Desk, Form, Page},
};
use domain::{
    accounts::{Account, Status},
    events::Event,
    ids::Id,
    orders::{
        Pay, Status as Stands, Terms, delivery,
        entry::{EntryForm, Said},
    },
    problems::Problems,
    text::clean_lines,
};
use maud::Markup;
use poem::{IntoResponse, Response, handler, web::Query};
use serde::Deserialize;
use store::{
    Tenant, accounts,
    orders::{self, Reader},
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    /// Whose page the clerk comes from; 0 is none.
    account: Id,
}

async fn page(desk: &Desk, tenant: &mut Tenant, typed: &EntryForm, problems: &Problems) -> Result<Markup> {
    let names = accounts::names(tenant, desk.sight()).await?;
    Ok(views::show(&desk.look(), &names, &delivery::days(desk.today()), typed, problems))
}

#[handler]
pub async fn new(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let account = match asked.account {
        0 => String::new(),
        id => accounts::find(&mut tenant, desk.sight(), id).await?.name,
    };
    let typed = EntryForm { account, pay: Pay::Cash.code().to_owned(), ..EntryForm::default() };
    Ok(page(&desk, &mut tenant, &typed, &Problems::new()).await?.into())
}

/// The account that was named, when it may order.
async fn account(desk: &Desk, tenant: &mut Tenant, name: &str, problems: &mut Problems) -> Result<Option<Account>> {
    let Some(id) = accounts::named(tenant, desk.sight(), name).await? else {
        problems.add("account", "accounts-no-such-name");
        return Ok(None);
    };
    let account = accounts::find(tenant, desk.sight(), id).await?;
    if account.status() != Status::Active {
        problems.add("account", "orders-account-paused");
    }
    Ok(Some(account))
}

/// What the lines ask for, as far as the account may order it.
async fn wanted(
    desk: &Desk,
    tenant: &mut Tenant,
    account: Id,
    text: &str,
) -> Result<std::result::Result<Vec<(Id, i64)>, Problems>> {
    let said = match Said::all(text) {
        Ok(said) => said,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let codes: Vec<String> = said.iter().map(|one| one.code.clone()).collect();
    let items = by_code(tenant, &codes).await?;
    let mut ids: Vec<Id> = items.values().map(|item| item.id).collect();
    ids.sort_unstable();
    ids.dedup();
    let reader = Reader { account, lang: desk.lang.code(), day: desk.today().date };
    let shelf = orders::shelf_of(tenant, reader, &ids).await?;
    Ok(Said::wanted(&said, &items, &shelf))
}

#[handler]
pub async fn create(desk: Desk, form: Form<EntryForm>) -> Result<Response> {
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let (mut problems, typed, today) = (form.problems(), &form.value, desk.today());
    let day = delivery::chosen(today, &typed.day);
    if day.is_none() {
        problems.add("day", "orders-day-gone");
    }
    if problems.is_empty()
        && let Some(account) = account(&desk, &mut tenant, &typed.account, &mut problems).await?
    {
        match wanted(&desk, &mut tenant, account.id, &typed.lines).await? {
            Err(wrong) => problems.append(wrong),
            Ok(wanted) if problems.is_empty() => {
                let note = clean_lines(&typed.note);
                let terms = Terms { pay: Pay::parse(&typed.pay).unwrap_or(Pay::Cash), day, note: &note };
                let order = orders::enter(&mut tenant, account.id, today, terms, &wanted).await?;
                let number = order.number.clone().unwrap_or_default();
                tenant.record(Event::new("orders-placed", ("orders", order.id)).changed("number", "", &number));
                let toast = match order.status() {
                    Stands::Held if order.late > 0 => "orders-entered-late",
                    Stands::Held => "orders-entered-held",
                    Stands::Offered => "orders-entered-offered",
                    _ => "orders-entered",
                };
                return desk.done(tenant, &form, &format!("/desk/orders/{}", order.id), toast).await;
            }
            Ok(_) => {}
        }
    }
    let body = page(&desk, &mut tenant, typed, &problems).await?;
    Ok(Page::unprocessable(body).into_response())
}
