//! A person's own profile, the same in every portal: their name, language, theme and density.
use crate::{
    Result,
    kit::{Form, Member, Page, see},
};
use domain::{problems::Problems, profile::ProfileForm};
use poem::{IntoResponse, Response};
use store::{Mode, profiles};
use views::profile as views;

/// Where the page stands in its portal, and the message key of its title.
#[derive(Clone, Copy)]
pub struct At {
    pub path: &'static str,
    pub title: &'static str,
}

pub async fn edit(person: &Member, at: At) -> Result<Page> {
    let mut platform = person.app.db.platform(Mode::Read).await?;
    let profile = profiles::find(&mut platform, person.user_id()?).await?;
    let typed = ProfileForm::of(&profile);
    Ok(views::edit(&person.look(), (at.path, at.title), &profile, &typed, &Problems::new()).into())
}

pub async fn update(person: &Member, at: At, form: &Form<ProfileForm>) -> Result<Response> {
    let (problems, user) = (form.problems(), person.user_id()?);
    let mut platform = person.app.db.platform(Mode::Write).await?;
    let profile = profiles::find(&mut platform, user).await?;
    if problems.is_empty() {
        match profiles::update(&mut platform, (user, form.version), &form.value).await {
            Ok(()) => {
                platform.commit().await?;
                return Ok(see(person, &person.to(at.path), "profile-saved"));
            }
            Err(store::Error::Conflict) => {
                let body = views::conflict(&person.look(), (at.path, at.title), &profile, &form.value);
                return Ok(Page::conflict(body).into_response());
            }
            Err(other) => return Err(other.into()),
        }
    }
    let body = views::edit(&person.look(), (at.path, at.title), &profile, &form.value, &problems);
    Ok(Page::unprocessable(body).into_response())
}
