//! `/desk/files`: the organization's files.
use crate::{
    Door, Error, Result, Routes,
    files::serve,
    kit::{Desk, Page, see},
};
use ::views::{desk::files as views, ui::form::ONCE};
use domain::{access::Permission, events::Event, files::Purpose, ids::Id, problems::Problems};
use poem::{
    IntoResponse, Request, Response, handler,
    web::{Multipart, Path, Query},
};
use serde::Deserialize;
use store::{
    files::{self, Refused, Upload},
    once,
};

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::FilesRead), Door::may(Permission::FilesWrite));
    Routes::default()
        .get("", read, list)
        .post("", write.upload(), create)
        .get("/:id/content", read, show)
        .post("/:id/removal", write, remove)
        .post("/:id/removal/delete", write, restore)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    before: Option<Id>,
    removed: Option<Id>,
}

#[handler]
async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    Ok(shelf(&desk, &asked, &Problems::new()).await?.into())
}

async fn shelf(desk: &Desk, asked: &Asked, problems: &Problems) -> Result<maud::Markup> {
    let mut tenant = desk.read().await?;
    let files = files::page(&mut tenant, asked.before).await?;
    let used = files::used(&mut tenant).await?;
    let shelf =
        views::Shelf { files: &files, size: files::PAGE, later: asked.before.is_some(), removed: asked.removed, used };
    Ok(views::list(&desk.look(), &shelf, problems))
}

#[handler]
async fn create(desk: Desk, mut form: Multipart) -> Result<Response> {
    let (key, upload) = sent(&mut form).await?;
    match keep(&desk, &key, upload).await {
        Ok(()) => Ok(see(&desk, &desk.to("/desk/files"), "files-sent-done")),
        Err(Refused::Problem(key)) => {
            let body = shelf(&desk, &Asked::default(), &Problems::one("file", key)).await?;
            Ok(Page::unprocessable(body).into_response())
        }
        Err(Refused::Store(error)) => Err(error.into()),
    }
}

/// Bytes first, outside any transaction; then the row, once for each key.
async fn keep(desk: &Desk, key: &str, upload: Upload) -> std::result::Result<(), Refused> {
    let vault = desk.app.db.files()?;
    let ready = vault.take(desk.tenant_id(), desk.app.db.new_id(), upload, Purpose::Upload).await?;
    let kept = record(desk, key, &ready).await;
    if !matches!(kept, Ok(true)) {
        vault.discard(&ready).await;
    }
    kept.map(|_| ())
}

async fn record(desk: &Desk, key: &str, ready: &files::Ready) -> std::result::Result<bool, Refused> {
    let mut tenant = desk.write().await.map_err(|error| store::Error::Files(error.to_string()))?;
    if !key.is_empty() && once::take(&mut tenant, key, &desk.asked.path).await? != once::Once::First {
        return Ok(false);
    }
    let id = files::record(&mut tenant, ready).await?;
    tenant.record(Event::new("files-added", ("files", id)).changed("name", "", &ready.name));
    tenant.commit().await?;
    Ok(true)
}

/// The form's key and its file. Whatever else it holds is passed over.
async fn sent(form: &mut Multipart) -> Result<(String, Upload)> {
    let (mut key, mut upload) = (String::new(), Upload::default());
    while let Some(field) = form.next_field().await.map_err(|_| Error::Unreadable)? {
        match field.name() {
            Some(ONCE) => key = field.text().await.map_err(|_| Error::Unreadable)?.chars().take(64).collect(),
            Some("file") => {
                upload.name = field.file_name().unwrap_or_default().to_owned();
                upload.declared = field.content_type().unwrap_or_default().to_owned();
                upload.bytes = field.bytes().await.map_err(|_| Error::Unreadable)?;
            }
            _ => {}
        }
    }
    Ok((key, upload))
}

#[handler]
async fn show(desk: Desk, Path(id): Path<Id>, request: &Request) -> Result<Response> {
    let mut tenant = desk.read().await?;
    let file = files::find(&mut tenant, id).await?;
    drop(tenant);
    serve(&desk.app.db, &file, request, "private, no-cache").await
}

#[handler]
async fn remove(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    files::remove(&mut tenant, id).await?;
    tenant.record(Event::new("files-removed", ("files", id)));
    tenant.commit().await?;
    Ok(see(&desk, &desk.to(&format!("/desk/files?removed={id}")), ""))
}

#[handler]
async fn restore(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    files::restore(&mut tenant, id).await?;
    tenant.record(Event::new("files-restored", ("files", id)));
    tenant.commit().await?;
    Ok(see(&desk, &desk.to("/desk/files"), "files-restored"))
}
