//! `/desk/settings/profile`: the person's own name, language and look.
use crate::{
    Door, Result, Routes,
    kit::{Desk, Form, Page},
    profile::{self, At},
};
use domain::{portal::Portal, profile::ProfileForm};
use poem::{Response, handler};

const AT: At = At { path: "/desk/settings/profile", title: "shell-profile" };

pub fn routes() -> Routes {
    let member = Door::member(Portal::Desk);
    let own = member.quiet("a person's own look of the pages is no business of the organization");
    Routes::default().get("", member, edit).post("", own, update)
}

#[handler]
async fn edit(desk: Desk) -> Result<Page> {
    profile::edit(&desk, AT).await
}

#[handler]
async fn update(desk: Desk, form: Form<ProfileForm>) -> Result<Response> {
    profile::update(&desk, AT, &form).await
}
