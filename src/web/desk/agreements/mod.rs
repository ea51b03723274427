//! `/desk/agreements`: what some accounts pay for some items, and from how much on.
mod accounts;
mod ending;

pub use accounts::{IdForm, NameForm};

use crate::{
    Door, Result, Routes,
    kit::{Begun, Desk, Form, Page},
};
use domain::{
    access::Permission,
    agreements::{Agreement, AgreementForm, NewAgreement, NewStep, Said, written},
    ids::Id,
    items::Item,
    problems::Problems,
};
use poem::{IntoResponse, Response, handler, web::Path};
use std::collections::{BTreeMap, BTreeSet};
use store::{Tenant, agreements, events, items};
use views::desk::agreements as views;

const PATH: &str = "/desk/agreements";

/// Lines of a changed table that the log keeps.
const LOGGED: usize = 50;

/// The latest acts shown on an agreement's page.
const HISTORY: i64 = 20;

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::ItemsRead), Door::may(Permission::ItemsWrite));
    let give = Door::may(Permission::AccountsWrite);
    Routes::default()
        .get("", read, list)
        .post("", write, create)
        .get("/new", write, new)
        .get("/:id", read, show)
        .post("/:id", write, update)
        .get("/:id/edit", write, edit)
        .post("/:id/ending", write, ending::create)
        .post("/:id/accounts", give, accounts::create)
        .post("/:id/accounts/removal", give, accounts::delete)
}

#[handler]
async fn list(desk: Desk) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let all = agreements::all(&mut tenant).await?;
    Ok(views::list(&desk.look(), &all, desk.today().date).into())
}

#[handler]
async fn show(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let agreement = agreements::find(&mut tenant, id).await?;
    Ok(page(&desk, &mut tenant, &agreement, "", &Problems::new()).await?.into())
}

/// An agreement's page; `typed` is the account that was named and refused.
async fn page(
    desk: &Desk,
    tenant: &mut Tenant,
    agreement: &Agreement,
    typed: &str,
    problems: &Problems,
) -> Result<maud::Markup> {
    let steps = agreements::steps(tenant, agreement.id).await?;
    let mut given = (Vec::new(), Vec::new());
    if desk.can(Permission::AccountsRead) {
        given.0 = agreements::accounts(tenant, desk.sight(), agreement.id).await?;
        given.1 = store::accounts::names(tenant, desk.sight()).await?;
    }
    let history = events::of_subject(tenant, "agreements", agreement.id, HISTORY).await?;
    let card = views::Card { agreement, steps: &steps, given: &given.0, names: &given.1, history: &history, typed };
    Ok(views::show(&desk.look(), &card, desk.today().date, problems))
}

#[handler]
async fn new(desk: Desk) -> Result<Page> {
    let typed = AgreementForm { first_day: desk.today().date.to_string(), ..AgreementForm::default() };
    Ok(views::new(&desk.look(), &typed, &Problems::new()).into())
}

/// The items of some codes, by SKU and barcode in small letters.
pub async fn by_code(tenant: &mut Tenant, codes: &[String]) -> Result<BTreeMap<String, Item>> {
    let mut found = BTreeMap::new();
    for item in items::by_codes(tenant, codes).await? {
        let codes = [Some(item.sku.clone()), item.barcode.clone()];
        found.extend(codes.into_iter().flatten().map(|code| (code.to_lowercase(), item.clone())));
    }
    Ok(found)
}

/// Reads the whole form against the catalogue; what is wrong, by line.
async fn read(
    desk: &Desk,
    tenant: &mut Tenant,
    form: &Form<AgreementForm>,
) -> Result<std::result::Result<(NewAgreement, Vec<NewStep>), Problems>> {
    let mut problems = form.problems();
    if problems.of("steps").is_some() {
        return Ok(Err(problems));
    }
    let steps = match Said::all(&form.value.steps) {
        Ok(said) => {
            let codes: Vec<String> = said.iter().map(|one| one.code.clone()).collect();
            Said::steps(&said, &by_code(tenant, &codes).await?, desk.currency())
        }
        Err(wrong) => Err(wrong),
    };
    Ok(match (steps, form.value.kept()) {
        (Ok(steps), Some(kept)) if problems.is_empty() => Ok((kept, steps)),
        (steps, _) => {
            problems.append(steps.err().unwrap_or_default());
            Err(problems)
        }
    })
}

#[handler]
async fn create(desk: Desk, form: Form<AgreementForm>) -> Result<Response> {
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let problems = match read(&desk, &mut tenant, &form).await? {
        Ok((kept, steps)) => match agreements::create(&mut tenant, &kept, &steps).await {
            Ok(id) => {
                tenant.record(kept.event("agreements-created", id, None));
                return desk.done(tenant, &form, &format!("{PATH}/{id}"), "agreements-created").await;
            }
            Err(store::Error::Taken) => Problems::one("name", "form-taken"),
            Err(other) => return Err(other.into()),
        },
        Err(problems) => problems,
    };
    Ok(Page::unprocessable(views::new(&desk.look(), &form.value, &problems)).into_response())
}

/// The lines of one table that the other has not, as the log keeps them: so many of them that a reader can take in.
fn only(one: &str, other: &str) -> String {
    let other: BTreeSet<&str> = other.lines().collect();
    one.lines().filter(|line| !other.contains(line)).take(LOGGED).collect::<Vec<_>>().join("\n")
}

/// An agreement and its form as it stands.
async fn standing(desk: &Desk, tenant: &mut Tenant, id: Id) -> Result<(Agreement, AgreementForm)> {
    let agreement = agreements::find(tenant, id).await?;
    let steps = agreements::steps(tenant, id).await?;
    let form = AgreementForm::of(&agreement, written(&steps, desk.currency()));
    Ok((agreement, form))
}

#[handler]
async fn edit(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let (agreement, typed) = standing(&desk, &mut tenant, id).await?;
    Ok(views::edit(&desk.look(), &agreement, &typed, &Problems::new()).into())
}

#[handler]
async fn update(desk: Desk, Path(id): Path<Id>, form: Form<AgreementForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let (agreement, theirs) = standing(&desk, &mut tenant, id).await?;
    let problems = match read(&desk, &mut tenant, &form).await? {
        Ok((kept, steps)) => match agreements::update(&mut tenant, (id, form.version), &kept, &steps).await {
            Ok(()) => {
                let event = kept.event("agreements-saved", id, Some(&agreement));
                let now = written(&agreements::steps(&mut tenant, id).await?, desk.currency());
                tenant.record(event.changed("steps", &only(&theirs.steps, &now), &only(&now, &theirs.steps)));
                return desk.done(tenant.into(), &form, &format!("{PATH}/{id}"), "agreements-saved").await;
            }
            Err(store::Error::Taken) => Problems::one("name", "form-taken"),
            Err(store::Error::Conflict) => {
                let body = views::conflict(&desk.look(), &agreement, &form.value, &theirs);
                return Ok(Page::conflict(body).into_response());
            }
            Err(other) => return Err(other.into()),
        },
        Err(problems) => problems,
    };
    Ok(Page::unprocessable(views::edit(&desk.look(), &agreement, &form.value, &problems)).into_response())
}
