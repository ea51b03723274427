//! `/desk/items/:id/picture`: the picture of an item, shown, replaced and removed.
use crate::{
    Error, Result,
    files::picture,
    kit::{Desk, see},
};
use domain::{events::Event, ids::Id};
use poem::{
    Request, Response, handler,
    web::{Multipart, Path},
};
use store::{
    files::{
        Refused,
        pictures::{self, Ready},
    },
    items,
};

#[handler]
pub async fn show(desk: Desk, Path(id): Path<Id>, request: &Request) -> Result<Response> {
    let found = pictures::find(&mut desk.read().await?, id).await?;
    picture(&desk.app.db, &found, request).await
}

#[handler]
pub async fn create(desk: Desk, Path(id): Path<Id>, mut form: Multipart) -> Result<Response> {
    items::find(&mut desk.read().await?, id).await?;
    let mut bytes = Vec::new();
    while let Some(field) = form.next_field().await.map_err(|_| Error::Unreadable)? {
        if field.name() == Some("picture") {
            bytes = field.bytes().await.map_err(|_| Error::Unreadable)?;
        }
    }
    match keep(&desk, id, bytes).await {
        Ok(()) => Ok(see(&desk, &desk.to(&format!("/desk/items/{id}")), "items-picture-saved")),
        Err(Refused::Problem(key)) => super::refused(&desk, id, key).await,
        Err(Refused::Store(error)) => Err(error.into()),
    }
}

/// Bytes first, outside any transaction; then the row.
async fn keep(desk: &Desk, item: Id, bytes: Vec<u8>) -> std::result::Result<(), Refused> {
    let vault = desk.app.db.files()?;
    let ready = pictures::take(&vault, desk.tenant_id(), desk.app.db.new_id(), bytes).await?;
    let kept = record(desk, item, &ready).await;
    if kept.is_err() {
        pictures::discard(&vault, &ready).await;
    }
    kept
}

async fn record(desk: &Desk, item: Id, ready: &Ready) -> std::result::Result<(), Refused> {
    let mut tenant = desk.write().await.map_err(|error| store::Error::Files(error.to_string()))?;
    pictures::set(&mut tenant, item, ready).await?;
    tenant.record(Event::new("items-picture-saved", ("items", item)));
    Ok(tenant.commit().await?)
}

#[handler]
pub async fn delete(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    items::find(&mut tenant, id).await?;
    if pictures::remove(&mut tenant, id).await? {
        tenant.record(Event::new("items-picture-removed", ("items", id)));
    }
    tenant.commit().await?;
    Ok(see(&desk, &desk.to(&format!("/desk/items/{id}")), "items-picture-removed"))
}
