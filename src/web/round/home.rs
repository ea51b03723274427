//! `/round`: the first page on the phone.
use crate::{
    Result,
    kit::{Page, Round},
};
use poem::handler;
use store::organizations;

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
    Ok(views::round::home::show(&person.look(), &card).into())
}
