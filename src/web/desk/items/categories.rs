//! `/desk/items/categories`: the shelves of the catalogue.
use crate::{
    Result,
    kit::{Begun, Desk, Form, Page, see},
};
use domain::{
    categories::{Category, CategoryForm},
    events::Event,
    ids::Id,
    problems::Problems,
};
use poem::{IntoResponse, Response, handler, web::Path};
use store::{
    Tenant,
    categories::{self, Kept},
};
use views::desk::items::categories as views;

const PATH: &str = "/desk/items/categories";

#[handler]
pub async fn list(desk: Desk) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let all = categories::all(&mut tenant).await?;
    Ok(views::list(&desk.look(), &all, &CategoryForm::default(), &Problems::new()).into())
}

/// Two levels: a category within another holds none itself, and none holds itself.
fn check_parent(all: &[Category], own: Option<Id>, form: &CategoryForm, problems: &mut Problems) {
    let Ok(parent) = form.parent.parse::<Id>() else { return };
    let top = all.iter().any(|one| one.id == parent && one.parent_id.is_none() && Some(one.id) != own);
    let holds = own.is_some_and(|own| all.iter().any(|one| one.parent_id == Some(own)));
    if !top || holds {
        problems.add("parent", "categories-parent-invalid");
    }
}

#[handler]
pub async fn create(desk: Desk, form: Form<CategoryForm>) -> Result<Response> {
    let mut problems = form.problems();
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let all = categories::all(&mut tenant).await?;
    check_parent(&all, None, &form.value, &mut problems);
    if problems.is_empty() {
        let (name, parent) = form.value.kept();
        match categories::create(&mut tenant, &name, parent).await {
            Ok(id) => {
                tenant.record(Event::new("categories-created", ("categories", id)).changed("name", "", &name));
                return desk.done(tenant, &form, PATH, "categories-created").await;
            }
            Err(store::Error::Taken) => problems.add("name", "form-taken"),
            Err(other) => return Err(other.into()),
        }
    }
    Ok(Page::unprocessable(views::list(&desk.look(), &all, &form.value, &problems)).into_response())
}

async fn found(tenant: &mut Tenant, id: Id) -> Result<(Category, Vec<Category>)> {
    Ok((categories::find(tenant, id).await?, categories::all(tenant).await?))
}

#[handler]
pub async fn edit(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let (one, all) = found(&mut tenant, id).await?;
    Ok(views::edit(&desk.look(), &one, &all, &CategoryForm::of(&one), &Problems::new()).into())
}

#[handler]
pub async fn update(desk: Desk, Path(id): Path<Id>, form: Form<CategoryForm>) -> Result<Response> {
    let mut problems = form.problems();
    let mut tenant = desk.write().await?;
    let (one, all) = found(&mut tenant, id).await?;
    check_parent(&all, Some(id), &form.value, &mut problems);
    if problems.is_empty() {
        let (name, parent) = form.value.kept();
        match categories::update(&mut tenant, (id, form.version), &name, parent).await {
            Ok(()) => {
                tenant.record(Event::new("categories-saved", ("categories", id)).changed("name", &one.name, &name));
                return desk.done(tenant.into(), &form, PATH, "categories-saved").await;
            }
            Err(store::Error::Taken) => problems.add("name", "form-taken"),
            Err(store::Error::Conflict) => {
                let body = views::conflict(&desk.look(), &one, &all, &form.value);
                return Ok(Page::conflict(body).into_response());
            }
            Err(other) => return Err(other.into()),
        }
    }
    Ok(Page::unprocessable(views::edit(&desk.look(), &one, &all, &form.value, &problems)).into_response())
}

/// Its items stay on sale; what stands in the way is said.
#[handler]
pub async fn archive(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let (one, all) = found(&mut tenant, id).await?;
    let why = match categories::archive(&mut tenant, id).await? {
        Ok(()) => {
            tenant.record(Event::new("categories-archived", ("categories", id)).changed("name", &one.name, ""));
            tenant.commit().await?;
            return Ok(see(&desk, &desk.to(PATH), "categories-archived"));
        }
        Err(Kept::ByOthers) => "categories-holds-others",
        Err(Kept::ByAssortment) => "categories-in-assortment",
    };
    let body = views::edit(&desk.look(), &one, &all, &CategoryForm::of(&one), &Problems::one("name", why));
    Ok(Page::unprocessable(body).into_response())
}
