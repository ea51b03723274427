//! `/desk/settings/roles`: who may do what, from the one table of permissions.
use crate::{
    Door, Routes,
    kit::{Desk, Page},
};
use domain::access::Permission;
use poem::handler;
use views::desk::settings::roles as views;

pub fn routes() -> Routes {
    Routes::default().get("", Door::may(Permission::RolesRead), list)
}

#[handler]
async fn list(desk: Desk) -> Page {
    let modules = desk.access.as_ref().map(|access| access.modules.clone()).unwrap_or_default();
    views::list(&desk.look(), &modules).into()
}
