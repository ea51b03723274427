//! `/language`: the language of this person, or of this device for who is not signed in.
use crate::{
    Result,
    kit::{Form, Guest, LANGUAGE, see, set_cookie},
};
use domain::{lang::Lang, sign_in::safe_path};
use poem::{Response, handler};
use serde::Deserialize;
use store::{
    Mode,
    users::{self, Choice},
};

const YEAR: u32 = 31_536_000;

/// A language and the page to come back to.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    lang: String,
    r#return: String,
}

#[handler]
pub async fn create(guest: Guest, form: Form<Asked>) -> Result<Response> {
    let back = safe_path(&form.value.r#return).unwrap_or("/");
    let mut response = see(&guest, back, "");
    let Some(lang) = Lang::parse(&form.value.lang) else { return Ok(response) };
    if let Some(caller) = &guest.caller {
        let mut p = guest.app.db.platform(Mode::Write).await?;
        users::choose(&mut p, caller.user_id, Choice::Language(lang.code())).await?;
        p.commit().await?;
    }
    set_cookie(&mut response, LANGUAGE, lang.code(), YEAR);
    Ok(response)
}
