//! `/shop/orders/:id/photos/:photo`: what the driver saw where an order of the person's own account was brought.
use super::buyer;
use crate::{Error, Result, files::serve, kit::Shop};
use domain::ids::Id;
use poem::{Request, Response, handler, web::Path};
use store::files::attached;

#[handler]
pub async fn show(shop: Shop, Path((order, id)): Path<(Id, Id)>, request: &Request) -> Result<Response> {
    let mut tenant = shop.read().await?;
    let mine = buyer::account(&shop, &mut tenant).await?.ok_or(Error::NotFound)?;
    let file = attached::of_order(&mut tenant, (mine.account_id, order), id).await?;
    drop(tenant);
    serve(&shop.app.db, &file, request, "private, no-cache").await
}
