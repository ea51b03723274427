//! `/shop/account`: the person's own name, language and look.
use crate::{
    Result,
    kit::{Form, Page, Shop},
    profile::{self, At},
};
use domain::profile::ProfileForm;
use poem::{Response, handler};

const AT: At = At { path: "/shop/account", title: "shell-account" };

#[handler]
pub async fn edit(person: Shop) -> Result<Page> {
    profile::edit(&person, AT).await
}

#[handler]
pub async fn update(person: Shop, form: Form<ProfileForm>) -> Result<Response> {
    profile::update(&person, AT, &form).await
}
