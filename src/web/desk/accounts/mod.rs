//! `/desk/accounts`: what joins the seller to each buyer.
mod approval;
mod carnet;
mod limit;
mod overdue;
mod papers;
mod people;
mod suspension;

use super::filters;
use crate::{
    Door, Result, Routes,
    kit::{Begun, Desk, Form, Page, see},
};
use domain::{
    access::Permission,
    accounts::{Account, AccountForm, Listing, Status, Step},
    events::Event,
    filters::List,
    ids::Id,
    phone::Phone,
    problems::Problems,
    sites::Site,
    text::fold,
};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{Tenant, accounts, agreements, assortments, events, sites};
use views::desk::accounts as views;

/// The latest acts shown on an account's page; the event log has them all.
const HISTORY: i64 = 20;
/// The latest changes of the limit shown on an account's page.
const LIMITS: i64 = 10;

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::AccountsRead), Door::may(Permission::AccountsWrite));
    let (approve, limits) = (Door::may(Permission::AccountsApprove), Door::may(Permission::LimitsWrite));
    Routes::default()
        .get("", read, list)
        .post("", write, create)
        .get("/new", write, new)
        .get("/:id", read, show)
        .post("/:id", write, update)
        .get("/:id/edit", write, edit)
        .post("/:id/approval", approve, approval::create)
        .post("/:id/suspension", approve, suspension::create)
        .post("/:id/suspension/delete", approve, suspension::delete)
        .get("/:id/limit", limits, limit::edit)
        .post("/:id/limit", limits, limit::update)
        .get("/:id/overdue", limits, overdue::edit)
        .post("/:id/overdue", limits, overdue::update)
        .get("/:id/carnet", read, carnet::show)
        .post("/:id/carnet/agreement", write, carnet::agree)
        .post("/:id/carnet/answers", write, carnet::reply)
        .post("/:id/carnet/links", write, carnet::share)
        .post("/:id/carnet/links/:link/removal", write, carnet::revoke)
        .get("/:id/papers", read, papers::list)
        .post("/:id/papers/links", write, papers::ask)
        .post("/:id/papers/links/:link/removal", write, papers::revoke)
        .get("/:id/papers/:paper", approve, papers::show)
        .get("/:id/papers/:paper/file", approve.watched(), papers::file)
        .post("/:id/papers/:paper/verification", approve, papers::verify)
        .post("/:id/papers/:paper/refusal", approve, papers::refuse)
        .get("/:id/people", write, people::list)
        .post("/:id/people", write, people::create)
        .get("/:id/people/:member", write, people::edit)
        .post("/:id/people/:member", write, people::update)
        .post("/:id/people/:member/removal", write, people::remove)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    status: String,
    after: String,
    after_id: Id,
}

#[handler]
async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let phone = Phone::parse(&asked.q, desk.country()).map(|phone| phone.e164().to_owned());
    let listing = Listing {
        search: fold(&asked.q),
        phone: phone.unwrap_or_default(),
        status: Status::parse(&asked.status),
        after: (asked.after.clone(), asked.after_id),
    };
    let mut tenant = desk.read().await?;
    let page = accounts::page(&mut tenant, desk.sight(), &listing).await?;
    let filters = [("q", asked.q.as_str()), ("status", listing.status.map_or("", Status::code))];
    let saved = filters::saved(&desk, &mut tenant, List::Accounts, &filters).await?;
    Ok(views::list::show(&desk.look(), (&asked.q, &listing), &page, &saved).into())
}

#[handler]
async fn show(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let account = accounts::find(&mut tenant, desk.sight(), id).await?;
    let around = around(&desk, &mut tenant, id).await?;
    Ok(views::show(&desk.look(), &account, &around, ("", &Problems::new())).into())
}

/// What the page of an account tells besides the account.
async fn around(desk: &Desk, tenant: &mut Tenant, id: Id) -> Result<views::Around> {
    Ok(views::Around {
        people: accounts::people(tenant, id).await?,
        limits: accounts::limit_changes(tenant, id, LIMITS).await?,
        papers: store::papers::of_account(tenant, id).await?,
        overdue: overdue::shown(desk, tenant, id).await?,
        history: events::of_subject(tenant, "accounts", id, HISTORY).await?,
        agreements: agreements::of_account(tenant, id).await?,
        assortments: assortments::of_account(tenant, id).await?,
    })
}

#[handler]
async fn new(desk: Desk) -> Result<Page> {
    let sites = sites::all(&mut desk.read().await?).await?;
    Ok(views::form::new(&desk.look(), &sites, &AccountForm::default(), &Problems::new()).into())
}

#[handler]
async fn create(desk: Desk, form: Form<AccountForm>) -> Result<Response> {
    let sites = sites::all(&mut desk.read().await?).await?;
    let mut problems = form.problems();
    form.value.check_here(desk.country(), &ids(&sites), &mut problems);
    if problems.is_empty() {
        let mut tenant = match desk.begin(&form).await? {
            Begun::First(tenant) => tenant,
            Begun::Again(answer) => return Ok(answer),
        };
        let kept = form.value.kept(desk.country());
        match accounts::create(&mut tenant, Some(desk.membership_id()), &kept).await {
            Ok(id) => {
                tenant.record(told(&kept, "accounts-created", (id, &sites), None));
                return desk.done(tenant, &form, &format!("/desk/accounts/{id}"), "accounts-created").await;
            }
            Err(store::Error::Taken) => problems.add("name", "form-taken"),
            Err(other) => return Err(other.into()),
        }
    }
    let body = views::form::new(&desk.look(), &sites, &form.value, &problems);
    Ok(Page::unprocessable(body).into_response())
}

#[handler]
async fn edit(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let account = accounts::find(&mut tenant, desk.sight(), id).await?;
    let sites = sites::all(&mut tenant).await?;
    let typed = AccountForm::of(&account);
    Ok(views::form::edit(&desk.look(), (&account, &sites), &typed, &Problems::new()).into())
}

#[handler]
async fn update(desk: Desk, Path(id): Path<Id>, form: Form<AccountForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let account = accounts::find(&mut tenant, desk.sight(), id).await?;
    let sites = sites::all(&mut tenant).await?;
    let mut problems = form.problems();
    form.value.check_here(desk.country(), &ids(&sites), &mut problems);
    if problems.is_empty() {
        let kept = form.value.kept(desk.country());
        match accounts::update(&mut tenant, (id, form.version), &kept).await {
            Ok(()) => {
                tenant.record(told(&kept, "accounts-saved", (id, &sites), Some(&account)));
                return desk.done(tenant.into(), &form, &format!("/desk/accounts/{id}"), "accounts-saved").await;
            }
            Err(store::Error::Taken) => problems.add("name", "form-taken"),
            Err(store::Error::Conflict) => {
                let body = views::form::conflict(&desk.look(), (&account, &sites), &form.value);
                return Ok(Page::conflict(body).into_response());
            }
            Err(other) => return Err(other.into()),
        }
    }
    let body = views::form::edit(&desk.look(), (&account, &sites), &form.value, &problems);
    Ok(Page::unprocessable(body).into_response())
}

fn ids(sites: &[Site]) -> Vec<Id> {
    sites.iter().map(|site| site.id).collect()
}

/// What the log keeps of a new account or an edit, the site by its name.
fn told(kept: &AccountForm, kind: &'static str, (id, sites): (Id, &[Site]), before: Option<&Account>) -> Event {
    let site = sites.iter().find(|site| Some(site.id) == kept.site()).map(|site| site.name.as_str());
    let was = before.and_then(|account| account.site_name.as_deref());
    let before = before.map(AccountForm::of).unwrap_or_default();
    kept.event(kind, id, &before).changed("site", was.unwrap_or_default(), site.unwrap_or_default())
}

/// Takes a step on an account the reader may see, and sends them back to it. Taken already, it says so again; when
/// the account stands elsewhere by now, that is said.
async fn take(desk: &Desk, id: Id, step: Step, reason: &str) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let account = accounts::find(&mut tenant, desk.sight(), id).await?;
    let taken = accounts::step(&mut tenant, id, step).await?;
    if taken {
        tenant.record(Event::new(step.told(), ("accounts", id)).changed("reason", "", reason));
    }
    tenant.commit().await?;
    let toast = if taken || account.status() == step.to() { step.told() } else { "accounts-standing-changed" };
    Ok(see(desk, &desk.to(&format!("/desk/accounts/{id}")), toast))
}
