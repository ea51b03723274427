//! `/shop/items/:id/picture`: the picture of an item that the person's account sees.
use super::buyer;
use crate::{Error, Result, files::picture, kit::Shop};
use domain::ids::Id;
use poem::{Request, Response, handler, web::Path};
use store::files::pictures;

#[handler]
pub async fn show(shop: Shop, Path(id): Path<Id>, request: &Request) -> Result<Response> {
    let mut tenant = shop.read().await?;
    let mine = buyer::account(&shop, &mut tenant).await?.ok_or(Error::NotFound)?;
    let found = pictures::shown(&mut tenant, mine.account_id, id).await?;
    drop(tenant);
    picture(&shop.app.db, &found, request).await
}
