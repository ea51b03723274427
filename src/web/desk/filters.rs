//! `/desk/filters`: filters of a list, kept under a name by one person or for everybody at the desk.
use crate::{
    Door, Error, Result, Routes,
    kit::{Begun, Desk, Form, Page, see},
};
use ::views::{desk::filters as views, ui::saved::Saved};
use domain::{
    access::Permission,
    events::Event,
    filters::{Filter, FilterForm, List},
    ids::Id,
    problems::Problems,
    text::clean,
};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{Tenant, filters};

pub fn routes() -> Routes {
    let door = Door::may(Permission::DeskHome);
    Routes::default()
        .get("", door, list)
        .post("", door, create)
        .get("/new", door, new)
        .post("/:id", door, update)
        .get("/:id/edit", door, edit)
        .post("/:id/removal", door, remove)
}

/// What is kept of a list, for its page. `asked` is what it was asked with.
pub async fn saved(desk: &Desk, tenant: &mut Tenant, which: List, asked: &[(&str, &str)]) -> Result<Saved> {
    let pairs: Vec<(String, String)> =
        asked.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let kept = filters::of_list(tenant, desk.membership_id(), which).await?;
    Ok(Saved { list: which, now: written(which, &pairs)?, kept })
}

/// The filters that hold, as they stand in an address.
fn written(which: List, pairs: &[(String, String)]) -> Result<String> {
    serde_html_form::to_string(which.chosen(pairs)).map_err(|_| Error::Unreadable)
}

/// The same of a query as it was sent: only what the list can be filtered by is left of it.
fn cleaned(which: List, query: &str) -> Result<String> {
    let pairs: Vec<(String, String)> = serde_html_form::from_str(query).map_err(|_| Error::Unreadable)?;
    written(which, &pairs)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    list: String,
    query: String,
}

/// A list that the person may read.
fn readable(desk: &Desk, code: &str) -> Result<List> {
    let which = List::parse(code).unwrap_or(List::Orders);
    if desk.can(which.need()) { Ok(which) } else { Err(Error::Forbidden) }
}

#[handler]
async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let which = readable(&desk, &asked.list)?;
    let kept = filters::of_list(&mut desk.read().await?, desk.membership_id(), which).await?;
    Ok(views::list(&desk.look(), which, &kept).into())
}

#[handler]
async fn new(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let which = readable(&desk, &asked.list)?;
    let typed = FilterForm { query: cleaned(which, &asked.query)?, ..FilterForm::default() };
    Ok(views::new(&desk.look(), which, &typed, &Problems::new()).into())
}

#[handler]
async fn create(desk: Desk, form: Form<FilterForm>) -> Result<Response> {
    let which = readable(&desk, &form.value.list)?;
    let query = cleaned(which, &form.value.query)?;
    let mut problems = form.problems();
    if query.is_empty() {
        problems.add("name", "filters-none");
    }
    if problems.is_empty() {
        let mut tenant = match desk.begin(&form).await? {
            Begun::First(tenant) => tenant,
            Begun::Again(answer) => return Ok(answer),
        };
        let name = clean(&form.value.name);
        let kept = (name.as_str(), query.as_str(), form.value.shared == "1");
        match filters::create(&mut tenant, desk.membership_id(), which, kept).await {
            Ok(id) => {
                tenant.record(Event::new("filters-created", ("filters", id)).changed("name", "", &name));
                return desk.done(tenant, &form, &format!("{}?{query}", which.path()), "filters-created").await;
            }
            Err(store::Error::Taken) => problems.add("name", "form-taken"),
            Err(store::Error::Short) => problems.add("name", "filters-too-many"),
            Err(other) => return Err(other.into()),
        }
    }
    let typed = FilterForm { query, ..form.value };
    Ok(Page::unprocessable(views::new(&desk.look(), which, &typed, &problems)).into_response())
}

/// One that the person keeps themselves; what others share is theirs to change.
async fn own(desk: &Desk, tenant: &mut Tenant, id: Id) -> Result<Filter> {
    let kept = filters::find(tenant, desk.membership_id(), id).await?;
    if kept.own { Ok(kept) } else { Err(Error::Forbidden) }
}

/// The form; whoever asks for what others share is shown the list of them.
#[handler]
async fn edit(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    let kept = filters::find(&mut desk.read().await?, desk.membership_id(), id).await?;
    if !kept.own {
        return Ok(see(&desk, &desk.to(&format!("/desk/filters?list={}", kept.list)), ""));
    }
    let shared = if kept.shared { "1" } else { "" };
    let typed = FilterForm { name: kept.name.clone(), shared: shared.to_owned(), ..FilterForm::default() };
    Ok(Page::from(views::edit(&desk.look(), &kept, &typed, &Problems::new())).into_response())
}

#[handler]
async fn update(desk: Desk, Path(id): Path<Id>, form: Form<FilterForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let kept = own(&desk, &mut tenant, id).await?;
    let mut problems = form.problems();
    if problems.is_empty() {
        let name = clean(&form.value.name);
        match filters::update(&mut tenant, (id, form.version), (&name, form.value.shared == "1")).await {
            Ok(()) => {
                tenant.record(Event::new("filters-saved", ("filters", id)).changed("name", &kept.name, &name));
                let to = format!("/desk/filters?list={}", kept.list);
                return desk.done(tenant.into(), &form, &to, "filters-saved").await;
            }
            Err(store::Error::Taken) => problems.add("name", "form-taken"),
            Err(other) => return Err(other.into()),
        }
    }
    Ok(Page::unprocessable(views::edit(&desk.look(), &kept, &form.value, &problems)).into_response())
}

#[handler]
async fn remove(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let kept = own(&desk, &mut tenant, id).await?;
    filters::remove(&mut tenant, id).await?;
    tenant.record(Event::new("filters-removed", ("filters", id)).changed("name", &kept.name, ""));
    tenant.commit().await?;
    Ok(see(&desk, &desk.to(&format!("/desk/filters?list={}", kept.list)), "filters-removed"))
}
