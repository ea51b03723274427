//! `/outbox`: on a development server, what would have been sent.
use crate::{
    App, Error, Result,
    kit::{Guest, Page},
};
use poem::handler;
use store::{Mode, outbox};

/// For a newcomer who waits for a verification mail; on any other server there is no such page.
#[handler]
pub async fn open(guest: Guest) -> Result<Page> {
    let letters = letters(&guest.app).await?;
    Ok(views::site::outbox::list(&guest.look(), &letters).into())
}

/// The letters on the shelf; on any but a development server there is no such page.
pub async fn letters(app: &App) -> Result<Vec<domain::messages::Letter>> {
    if !app.settings.development {
        return Err(Error::NotFound);
    }
    let mut platform = app.db.platform(Mode::Read).await?;
    Ok(outbox::letters(&mut platform).await?)
}
