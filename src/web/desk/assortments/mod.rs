//! `/desk/assortments`: which items some accounts see.
mod accounts;

use super::agreements::by_code;
use crate::{
    Door, Result, Routes,
    kit::{Begun, Desk, Form, Page},
};
use domain::{
    access::Permission,
    assortments::{Assortment, AssortmentForm, event},
    ids::Id,
    problems::Problems,
};
use poem::{IntoResponse, Response, handler, web::Path};
use store::{
    Tenant,
    assortments::{self, Content},
    categories, events,
};
use views::desk::assortments as views;

const PATH: &str = "/desk/assortments";

/// The latest acts shown on an assortment's page.
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
        .post("/:id/accounts", give, accounts::create)
        .post("/:id/accounts/removal", give, accounts::delete)
}

#[handler]
async fn list(desk: Desk) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let all = assortments::all(&mut tenant).await?;
    Ok(views::list(&desk.look(), &all).into())
}

#[handler]
async fn show(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let assortment = assortments::find(&mut tenant, id).await?;
    Ok(page(&desk, &mut tenant, &assortment, "", &Problems::new()).await?.into())
}

/// An assortment's page; `typed` is the account that was named and refused.
async fn page(
    desk: &Desk,
    tenant: &mut Tenant,
    assortment: &Assortment,
    typed: &str,
    problems: &Problems,
) -> Result<maud::Markup> {
    let chosen = assortments::categories(tenant, assortment.id).await?;
    let items = assortments::items(tenant, assortment.id).await?;
    let all = categories::all(tenant).await?;
    let mut given = (Vec::new(), Vec::new());
    if desk.can(Permission::AccountsRead) {
        given.0 = assortments::accounts(tenant, desk.sight(), assortment.id).await?;
        given.1 = store::accounts::names(tenant, desk.sight()).await?;
    }
    let history = events::of_subject(tenant, "assortments", assortment.id, HISTORY).await?;
    let card = views::Card {
        assortment,
        categories: all.iter().filter(|one| chosen.contains(&one.id)).collect(),
        items: &items,
        given: &given.0,
        names: &given.1,
        history: &history,
        typed,
    };
    Ok(views::show(&desk.look(), &card, problems))
}

#[handler]
async fn new(desk: Desk) -> Result<Page> {
    let all = categories::all(&mut desk.read().await?).await?;
    Ok(views::new(&desk.look(), &all, &AssortmentForm::default(), &Problems::new()).into())
}

/// Reads the whole form against the catalogue; what is wrong, the items by line.
async fn read(tenant: &mut Tenant, form: &Form<AssortmentForm>) -> Result<std::result::Result<Content, Problems>> {
    let mut problems = form.problems();
    if !problems.is_empty() {
        return Ok(Err(problems));
    }
    let all = categories::all(tenant).await?;
    let chosen = form.value.category_ids();
    if chosen.iter().any(|id| all.iter().all(|one| one.id != *id)) {
        problems.add("categories", "form-choice-invalid");
    }
    let lines = form.value.codes();
    let codes: Vec<String> = lines.iter().map(|(_, code)| code.clone()).collect();
    let known = by_code(tenant, &codes).await?;
    let mut items = Vec::with_capacity(lines.len());
    for (line, code) in lines {
        match known.get(&code.to_lowercase()) {
            Some(item) => items.push(item.id),
            None => problems.add_limit("items", "agreements-line-item", line),
        }
    }
    Ok(if problems.is_empty() { Ok(Content { categories: chosen, items }) } else { Err(problems) })
}

#[handler]
async fn create(desk: Desk, form: Form<AssortmentForm>) -> Result<Response> {
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let all = categories::all(&mut tenant).await?;
    let problems = match read(&mut tenant, &form).await? {
        Ok(content) => {
            let name = form.value.kept_name();
            match assortments::create(&mut tenant, &name, &content).await {
                Ok(id) => {
                    tenant.record(event("assortments-created", id, ("", &name)));
                    return desk.done(tenant, &form, &format!("{PATH}/{id}"), "assortments-created").await;
                }
                Err(store::Error::Taken) => Problems::one("name", "form-taken"),
                Err(other) => return Err(other.into()),
            }
        }
        Err(problems) => problems,
    };
    Ok(Page::unprocessable(views::new(&desk.look(), &all, &form.value, &problems)).into_response())
}

/// An assortment and its form as it stands.
async fn standing(tenant: &mut Tenant, id: Id) -> Result<(Assortment, AssortmentForm)> {
    let assortment = assortments::find(tenant, id).await?;
    let categories = assortments::categories(tenant, id).await?;
    let items = assortments::items(tenant, id).await?;
    let form = AssortmentForm::of(&assortment, &categories, &items);
    Ok((assortment, form))
}

#[handler]
async fn edit(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let (assortment, typed) = standing(&mut tenant, id).await?;
    let all = categories::all(&mut tenant).await?;
    Ok(views::edit(&desk.look(), (&assortment, &all), &typed, &Problems::new()).into())
}

#[handler]
async fn update(desk: Desk, Path(id): Path<Id>, form: Form<AssortmentForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let assortment = assortments::find(&mut tenant, id).await?;
    let all = categories::all(&mut tenant).await?;
    let problems = match read(&mut tenant, &form).await? {
        Ok(content) => {
            let name = form.value.kept_name();
            match assortments::update(&mut tenant, (id, form.version), &name, &content).await {
                Ok(()) => {
                    tenant.record(event("assortments-saved", id, (&assortment.name, &name)));
                    return desk.done(tenant.into(), &form, &format!("{PATH}/{id}"), "assortments-saved").await;
                }
                Err(store::Error::Taken) => Problems::one("name", "form-taken"),
                Err(store::Error::Conflict) => {
                    let changed = Problems::one("name", "form-changed");
                    let body = views::edit(&desk.look(), (&assortment, &all), &form.value, &changed);
                    return Ok(Page::conflict(body).into_response());
                }
                Err(other) => return Err(other.into()),
            }
        }
        Err(problems) => problems,
    };
    let body = views::edit(&desk.look(), (&assortment, &all), &form.value, &problems);
    Ok(Page::unprocessable(body).into_response())
}
