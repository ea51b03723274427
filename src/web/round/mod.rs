//! `/round`: the pages of the driver or van seller, on a phone.
mod account;
mod home;
mod notifications;
mod people;
mod settings;

use crate::{Door, Routes};
use domain::access::Permission;

pub fn routes() -> Routes {
    let member = Door::may(Permission::RoundHome);
    Routes::default()
        .get("", member, home::show)
        .get("/account", member, account::edit)
        .post(
            "/account",
            member.quiet("a person's own look of the pages is no business of the organization"),
            account::update,
        )
        .nest("/notifications", notifications::routes())
        .nest("/people", people::routes())
        .nest("/settings", settings::routes())
}
