//! `/round`: the driver's rounds, and how to reach the depot.
use crate::{
    Result,
    kit::{Page, Round},
};
use domain::access::Permission;
use poem::handler;
use store::{organizations, rounds};

#[handler]
pub async fn show(person: Round) -> Result<Page> {
    let mut tenant = person.read().await?;
    let reach = organizations::reach(&mut tenant).await?;
    let card = views::ui::reach::Reach {
        name: &reach.name,
        email: &reach.email,
        phone: &reach.phone,
        address: &reach.address,
    };
    let drives = person.can(Permission::RoundDrive);
    let own = if drives { rounds::of_driver(&mut tenant, person.membership_id()).await? } else { Vec::new() };
    Ok(views::round::home::show(&person.look(), &card, &own).into())
}
