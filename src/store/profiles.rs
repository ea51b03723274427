//! Profiles: what a person says about themselves, the same in all their organizations.
use crate::{Error, Platform, Result, members, sql::platform, users};
use domain::{
    ids::Id,
    profile::{Profile, ProfileForm},
    text::clean,
};

/// The profile of a person.
pub async fn find(p: &mut Platform, user: Id) -> Result<Profile> {
    let mut profile: Profile = p
        .sql(platform!(
            "a person's own profile belongs to no tenant",
            "SELECT name, email, phone, language, theme, density, version FROM users WHERE id = $1"
        ))
        .bind(user)
        .one()
        .await?;
    let (cell, keys) = (users::phone_cell(user), p.db().keys().clone());
    profile.phone = profile.phone.map(|sealed| keys.open(cell, &sealed)).transpose()?;
    Ok(profile)
}

/// Saves an edit made on `version`; `Conflict` when the person saved elsewhere since.
pub async fn update(p: &mut Platform, (user, version): (Id, i64), form: &ProfileForm) -> Result<()> {
    let (now, name) = (p.now(), clean(&form.name));
    let saved = p
        .sql(platform!(
            "a person's own profile belongs to no tenant",
            "UPDATE users SET name = $3, language = $4, theme = $5, density = $6, version = version + 1, updated_at = $7
             WHERE id = $1 AND version = $2"
        ))
        .bind(user)
        .bind(version)
        .bind(name.clone())
        .bind(Some(form.language.clone()).filter(|code| !code.is_empty()))
        .bind(form.theme.clone())
        .bind(form.density.clone())
        .bind(now)
        .run()
        .await?;
    if saved != 1 {
        return Err(Error::Conflict);
    }
    let email = find(p, user).await?.email;
    members::name_again(p, user, &name, email.as_deref()).await
}
