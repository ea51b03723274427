//! The public pages, and the probes.
mod brand;
mod components;
pub mod forgotten;
mod home;
mod invitations;
mod language;
mod memberships;
mod metrics;
mod probes;
pub mod sign_in;
mod sign_out;
pub mod sign_up;
mod theme;
mod verify;

use crate::{Door, Routes};
use domain::portal::Portal;

pub fn routes() -> Routes {
    people()
        .get("/healthz", Door::machine("a probe asks whether the process lives"), probes::health)
        .get("/readyz", Door::machine("a probe asks whether requests can be served"), probes::ready)
        .get("/metrics", Door::machine("a scraper in the private network"), metrics::show)
}

/// Signing in and out, and what people choose for themselves.
fn people() -> Routes {
    let open = Door::open(Portal::Site);
    let session = "the session that it opens or ends is the record";
    let choice = "a choice of how pages look to one person";
    Routes::default()
        .get("", open, home::show)
        .get("/components", open, components::show)
        .get("/brand.css", open, brand::show)
        .get("/sign-in", open, sign_in::show)
        .post("/sign-in", open, sign_in::create)
        .post("/sign-out", open.quiet(session), sign_out::create)
        .get("/forgotten", open, forgotten::show)
        .post("/forgotten", open.quiet("the message in the log is the record"), forgotten::create)
        .get("/forgotten/:token", open, forgotten::choose)
        .post("/forgotten/:token", open, forgotten::update)
        .get("/sign-up", open, sign_up::show)
        .post("/sign-up", open.quiet("nothing is made until the address is confirmed"), sign_up::create)
        .get("/verify/:token", open, verify::show)
        .post("/verify/:token", open, verify::create)
        .get("/invitations/:token", open, invitations::show)
        .post("/invitations/:token", open, invitations::create)
        .post("/language", open.quiet(choice), language::create)
        .post("/theme", Door::signed_in().quiet(choice), theme::create)
        .get("/memberships", Door::signed_in(), memberships::list)
}
