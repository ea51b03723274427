//! `/desk`: the first page of the seller's staff.
use crate::{
    Result,
    kit::{Desk, Page},
};
use poem::handler;
use store::organizations;

#[handler]
pub async fn show(desk: Desk) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let setup = organizations::setup(&mut tenant).await?;
    Ok(views::desk::home::show(&desk.look(), &setup).into())
}
