//! `/desk/items`: what is sold, how much of it there is, and in which order the catalogue shows it.
mod archive;
mod categories;
mod picture;
mod stock;

use crate::{
    Door, Result, Routes,
    kit::{Begun, Desk, Form, Page},
};
use domain::{
    access::Permission,
    ids::Id,
    items::{Item, ItemForm, Listing},
    problems::Problems,
    text::fold,
};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{Tenant, balances, events, items, movements};
use views::desk::items as views;

/// The latest acts and movements shown on an item's page.
const HISTORY: i64 = 20;

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::ItemsRead), Door::may(Permission::ItemsWrite));
    Routes::default()
        .get("", read, list)
        .post("", write, create)
        .get("/new", write, new)
        .get("/categories", read, categories::list)
        .post("/categories", write, categories::create)
        .get("/categories/:category", write, categories::edit)
        .post("/categories/:category", write, categories::update)
        .post("/categories/:category/archive", write, categories::archive)
        .get("/:id", read, show)
        .post("/:id", write, update)
        .get("/:id/edit", write, edit)
        .get("/:id/stock", Door::may(Permission::StockWrite), stock::edit)
        .post("/:id/stock", Door::may(Permission::StockWrite), stock::update)
        .get("/:id/picture", read, picture::show)
        .post("/:id/picture", write.upload(), picture::create)
        .post("/:id/picture/removal", write, picture::delete)
        .post("/:id/archive", write, archive::create)
        .post("/:id/archive/delete", write, archive::delete)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    /// Empty when any will do, as a form's first choice sends it.
    category: String,
    low: String,
    archived: String,
    after: String,
    after_id: Id,
}

#[handler]
async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let listing = Listing {
        search: fold(&asked.q),
        category: asked.category.parse().unwrap_or(0),
        low: asked.low == "1",
        archived: asked.archived == "1",
        after: (asked.after, asked.after_id),
    };
    let mut tenant = desk.read().await?;
    let page = items::page(&mut tenant, &listing).await?;
    let categories = store::categories::all(&mut tenant).await?;
    let shown = views::Shown { query: &asked.q, listing: &listing, categories: &categories, size: items::PAGE };
    Ok(views::list(&desk.look(), &shown, &page).into())
}

#[handler]
async fn show(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    Ok(page(&desk, id, &Problems::new()).await?.into())
}

/// The item's page with what was wrong with a picture.
async fn refused(desk: &Desk, id: Id, key: &'static str) -> Result<Response> {
    Ok(Page::unprocessable(page(desk, id, &Problems::one("picture", key)).await?).into_response())
}

async fn page(desk: &Desk, id: Id, problems: &Problems) -> Result<maud::Markup> {
    let mut tenant = desk.read().await?;
    let item = items::find(&mut tenant, id).await?;
    let words = items::words(&mut tenant, id).await?;
    let sites = balances::of_item(&mut tenant, id).await?;
    let moves = movements::of_item(&mut tenant, id, HISTORY).await?;
    let history = events::of_subject(&mut tenant, "items", id, HISTORY).await?;
    let stock = sites.iter().map(|at| views::AtSite { site: &at.site, have: at.have, held: at.held, low: at.low });
    let moves = moves.iter().map(|one| views::Move {
        site: &one.site,
        quantity: one.quantity,
        after: one.after,
        reason: &one.reason,
        note: &one.note,
        by: &one.by_name,
        at: one.created_at,
    });
    let page =
        views::Card { item: &item, words: &words, stock: stock.collect(), moves: moves.collect(), history: &history };
    Ok(views::show(&desk.look(), &page, problems))
}

/// The form, with the categories it offers.
async fn form(
    desk: &Desk,
    tenant: &mut Tenant,
    item: Option<&Item>,
    typed: &ItemForm,
    wrong: &Problems,
) -> Result<maud::Markup> {
    let categories = store::categories::all(tenant).await?;
    Ok(match item {
        Some(item) => views::edit(&desk.look(), item, &categories, typed, wrong),
        None => views::new(&desk.look(), &categories, typed, wrong),
    })
}

#[handler]
async fn new(desk: Desk) -> Result<Page> {
    let mut tenant = desk.read().await?;
    Ok(form(&desk, &mut tenant, None, &ItemForm::fresh(), &Problems::new()).await?.into())
}

/// A category of another organization is no choice here.
async fn check_category(tenant: &mut Tenant, form: &ItemForm, problems: &mut Problems) -> Result<()> {
    let Ok(id) = form.category.parse::<Id>() else { return Ok(()) };
    match store::categories::find(tenant, id).await {
        Err(store::Error::NotFound) => problems.add("category", "form-choice-invalid"),
        other => drop(other?),
    }
    Ok(())
}

#[handler]
async fn create(desk: Desk, form: Form<ItemForm>) -> Result<Response> {
    let mut problems = form.problems();
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    check_category(&mut tenant, &form.value, &mut problems).await?;
    if problems.is_empty() {
        let id = desk.app.db.new_id();
        match form.value.kept(desk.currency(), &sku(id)) {
            Ok(kept) => match items::create(&mut tenant, id, &kept).await {
                Ok(()) => {
                    tenant.record(kept.event("items-created", id, None));
                    return desk.done(tenant, &form, &format!("/desk/items/{id}"), "items-created").await;
                }
                Err(store::Error::Taken) => problems.add("sku", "items-code-taken"),
                Err(other) => return Err(other.into()),
            },
            Err(wrong) => problems = wrong,
        }
    }
    drop(tenant);
    let mut tenant = desk.read().await?;
    Ok(Page::unprocessable(self::form(&desk, &mut tenant, None, &form.value, &problems).await?).into_response())
}

/// The code of an item nobody gave one: short, of digits and letters.
fn sku(id: Id) -> String {
    format!("{:X}", id >> 12)
}

#[handler]
async fn edit(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let item = items::find(&mut tenant, id).await?;
    let words = items::words(&mut tenant, id).await?;
    let typed = ItemForm::of(&item, &words, desk.currency());
    Ok(form(&desk, &mut tenant, Some(&item), &typed, &Problems::new()).await?.into())
}

#[handler]
async fn update(desk: Desk, Path(id): Path<Id>, form: Form<ItemForm>) -> Result<Response> {
    let mut problems = form.problems();
    let mut tenant = desk.write().await?;
    let item = items::find(&mut tenant, id).await?;
    check_category(&mut tenant, &form.value, &mut problems).await?;
    if problems.is_empty() {
        match form.value.kept(desk.currency(), &item.sku) {
            Ok(kept) => match items::update(&mut tenant, (id, form.version), &kept).await {
                Ok(()) => {
                    tenant.record(kept.event("items-saved", id, Some(&item)));
                    return desk.done(tenant.into(), &form, &format!("/desk/items/{id}"), "items-saved").await;
                }
                Err(store::Error::Taken) => problems.add("sku", "items-code-taken"),
                Err(store::Error::Conflict) => {
                    let words = items::words(&mut tenant, id).await?;
                    let theirs = ItemForm::of(&item, &words, desk.currency());
                    let body = views::conflict(&desk.look(), &item, &form.value, &theirs);
                    return Ok(Page::conflict(body).into_response());
                }
                Err(other) => return Err(other.into()),
            },
            Err(wrong) => problems = wrong,
        }
    }
    drop(tenant);
    let mut tenant = desk.read().await?;
    Ok(Page::unprocessable(self::form(&desk, &mut tenant, Some(&item), &form.value, &problems).await?).into_response())
}
