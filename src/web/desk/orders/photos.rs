//! `/desk/orders/:id/photos/:photo`: what a driver saw where the order was brought.
use crate::{Result, files::serve, kit::Desk};
use domain::ids::Id;
use poem::{Request, Response, handler, web::Path};
use store::files::attached;

#[handler]
pub async fn show(desk: Desk, Path((order, id)): Path<(Id, Id)>, request: &Request) -> Result<Response> {
    let mut tenant = desk.read().await?;
    let file = attached::of_order(&mut tenant, (0, order), id).await?;
    drop(tenant);
    serve(&desk.app.db, &file, request, "private, no-cache").await
}
