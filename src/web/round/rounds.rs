//! `/round/rounds/:id`: the stops of a driver's own round.
use crate::{
    Result,
    kit::{Page, Round},
};
use domain::ids::Id;
use poem::{handler, web::Path};
use store::rounds;
use views::round::rounds as views;

#[handler]
pub async fn show(person: Round, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = person.read().await?;
    let round = rounds::find(&mut tenant, id, person.membership_id()).await?;
    let stops = rounds::stops(&mut tenant, id).await?;
    Ok(views::show(&person.look(), &round, &stops).into())
}
