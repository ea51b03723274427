//! What belongs to the person and not to an organization: proofs, factors, devices, sessions. `/account` and its like.
pub mod device;
pub mod email;
mod factors;
mod mail;
mod passkeys;
pub mod people;
pub mod proof;
pub mod security;

pub use mail::{Letter, send};

use crate::{Door, Routes};
use domain::portal::Portal;

pub fn routes() -> Routes {
    let (own, open) = (Door::signed_in(), Door::open(Portal::Site));
    let session = "the session that it opens or renews is the record";
    Routes::default()
        .get("/sign-in/factor", open, proof::second)
        .post("/sign-in/factor", open.quiet(session), proof::second_create)
        .get("/account/proof", own, proof::show)
        .post("/account/proof", own.quiet(session), proof::create)
        .nest("/account/email", email::routes())
        .nest("/account/factors", factors::routes())
        .nest(security::place(Portal::Desk), security::routes(Portal::Desk))
        .nest(security::place(Portal::Operator), security::routes(Portal::Operator))
}
