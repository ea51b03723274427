//! `/round/account`: the person's own name, language and look.
use crate::{
    Result,
    kit::{Form, Page, Round},
    profile::{self, At},
};
use domain::profile::ProfileForm;
use poem::{Response, handler};

const AT: At = At { path: "/round/account", title: "shell-account" };

#[handler]
pub async fn edit(person: Round) -> Result<Page> {
    profile::edit(&person, AT).await
}

#[handler]
pub async fn update(person: Round, form: Form<ProfileForm>) -> Result<Response> {
    profile::update(&person, AT, &form).await
}
