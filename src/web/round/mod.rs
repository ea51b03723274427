//! `/round`: the pages of the driver or van seller, on a phone.
mod account;
mod home;
mod notifications;
mod people;
mod purse;
mod rounds;
mod settings;
mod signing;
mod stops;

use crate::{Door, Routes};
use domain::access::Permission;

pub fn routes() -> Routes {
    let (member, drive) = (Door::may(Permission::RoundHome), Door::may(Permission::RoundDrive));
    Routes::default()
        .get("", member, home::show)
        .get("/account", member, account::edit)
        .post(
            "/account",
            member.quiet("a person's own look of the pages is no business of the organization"),
            account::update,
        )
        .get("/purse", drive, purse::show)
        .post("/purse", drive, purse::declare)
        .get("/rounds/:id", drive, rounds::show)
        .get("/stops/:id", drive, stops::show)
        .post("/stops/:id", drive.upload(), stops::record)
        .post("/stops/:id/failure", drive.upload(), stops::fail)
        .get("/stops/:id/photos/:photo", drive, signing::show)
        .nest("/notifications", notifications::routes())
        .nest("/people", people::routes())
        .nest("/settings", settings::routes())
}
