//! `/api/v1/contacts`
use crate::{
    Door, Result, Routes,
    kit::api::{self, Api, Sent},
};
use domain::{
    access::Permission,
    contacts::{Contact, ContactForm, Listing},
    ids::Id,
    problems::{Checked, Problems},
    text::fold,
};
use poem::{
    Response, handler,
    http::StatusCode,
    web::{Path, Query},
};
use serde::{Deserialize, Serialize};
use store::contacts;

pub fn routes() -> Routes {
    let (read, write) = (Door::key(Permission::ContactsRead), Door::key(Permission::ContactsWrite));
    Routes::default().get("", read, list).post("", write, create).get("/:id", read, show)
}

/// A contact as programs see it. Ids are text: they do not fit a JavaScript number.
#[derive(Serialize)]
struct Shown {
    id: String,
    name: String,
    phone: Option<String>,
    email: Option<String>,
    note: String,
    version: i64,
    archived: bool,
    updated_at: i64,
}

impl From<Contact> for Shown {
    fn from(contact: Contact) -> Shown {
        Shown {
            id: contact.id.to_string(),
            name: contact.name,
            phone: contact.phone,
            email: contact.email,
            note: contact.note,
            version: contact.version,
            archived: contact.archived_at.is_some(),
            updated_at: contact.updated_at,
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    /// `meta.next` of the page before.
    after: String,
}

#[handler]
async fn list(api: Api, Query(asked): Query<Asked>) -> Result<Response> {
    let after = asked.after.split_once('~').and_then(|(id, name)| Some((name.to_owned(), id.parse().ok()?)));
    let listing = Listing { search: fold(&asked.q), after: after.unwrap_or_default(), archived: false };
    let mut page = contacts::page(&mut api.read().await?, api.sight(), &listing).await?;
    let more = page.len() > contacts::PAGE;
    page.truncate(contacts::PAGE);
    let next = page.last().filter(|_| more).map(|last| format!("{}~{}", last.id, last.folded));
    let page: Vec<Shown> = page.into_iter().map(Shown::from).collect();
    Ok(api::data(StatusCode::OK, page, next))
}

#[handler]
async fn show(api: Api, Path(id): Path<Id>) -> Result<Response> {
    let contact = contacts::find(&mut api.read().await?, api.sight(), id).await?;
    Ok(api::data(StatusCode::OK, Shown::from(contact), None))
}

#[handler]
async fn create(api: Api, Sent(form): Sent<ContactForm>) -> Result<Response> {
    let mut problems = form.problems();
    form.check_phone(api.country(), &mut problems);
    if !problems.is_empty() {
        return Ok(api::problems(&problems));
    }
    let mut tenant = api.write().await?;
    if let Some(id) = api.repeated(&mut tenant).await?.and_then(|id| id.parse().ok()) {
        let contact = contacts::find(&mut tenant, api.sight(), id).await?;
        return Ok(api::data(StatusCode::CREATED, Shown::from(contact), None));
    }
    let kept = form.kept(api.country());
    let id = match contacts::create(&mut tenant, None, &kept).await {
        Err(store::Error::Taken) => return Ok(api::problems(&Problems::one("name", "form-taken"))),
        other => other?,
    };
    tenant.record(kept.event("contacts-created", id, &ContactForm::default()));
    api.made(&mut tenant, &id.to_string()).await?;
    let contact = contacts::find(&mut tenant, api.sight(), id).await?;
    tenant.commit().await?;
    Ok(api::data(StatusCode::CREATED, Shown::from(contact), None))
}
