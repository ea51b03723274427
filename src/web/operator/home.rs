//! `/operator`: the platform at a glance.
use crate::{
    Result,
    kit::{Operator, Page},
};
use poem::handler;
use store::{Mode, organizations::operated};

#[handler]
pub async fn show(operator: Operator) -> Result<Page> {
    let mut platform = operator.app.db.platform(Mode::Read).await?;
    let figures = operated::figures(&mut platform).await?;
    let figures: Vec<(&str, i64)> = figures.iter().map(|one| (one.status.as_str(), one.organizations)).collect();
    Ok(views::operator::home::show(&operator.look(), &figures).into())
}
