//! `/theme`: light, dark or as the device, and how close rows stand.
use crate::{
    Result,
    kit::{Form, Guest, see},
};
use domain::sign_in::safe_path;
use poem::{Response, handler};
use serde::Deserialize;
use store::{
    Mode,
    users::{self, Choice},
};
use views::ui::{Density, Theme};

/// A theme, a density or both, and the page to come back to.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    theme: String,
    density: String,
    r#return: String,
}

#[handler]
pub async fn create(guest: Guest, form: Form<Asked>) -> Result<Response> {
    let user = guest.user_id()?;
    let asked = form.value;
    let mut p = guest.app.db.platform(Mode::Write).await?;
    if let Some(theme) = Theme::parse(&asked.theme) {
        users::choose(&mut p, user, Choice::Theme(theme.code())).await?;
    }
    if let Some(density) = Density::parse(&asked.density) {
        users::choose(&mut p, user, Choice::Density(density.code())).await?;
    }
    p.commit().await?;
    Ok(see(&guest, safe_path(&asked.r#return).unwrap_or("/"), ""))
}
