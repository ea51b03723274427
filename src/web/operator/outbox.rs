//! `/operator/outbox`: on a development server, what would have been sent.
use crate::{
    Result,
    kit::{Operator, Page},
    outbox::letters,
};
use poem::handler;

#[handler]
pub async fn show(operator: Operator) -> Result<Page> {
    let letters = letters(&operator.app).await?;
    Ok(views::site::outbox::list(&operator.look(), &letters).into())
}
