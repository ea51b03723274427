//! `/p/:token`: one account's carnet of one period.
use super::Opened;
use crate::{Error, Result};
use ::views::paper::carnet as views;
use maud::Markup;
use store::carnets;

/// The page.
pub async fn show(opened: &mut Opened) -> Result<Markup> {
    let link = &opened.link;
    let days = link.from_day.parse().ok().zip(link.to_day.parse().ok()).ok_or_else(|| Error::bug("days of a link"))?;
    let page = carnets::page(&mut opened.tenant, link.account_id, days).await?;
    Ok(views::show(&opened.look, &opened.link, &page))
}
