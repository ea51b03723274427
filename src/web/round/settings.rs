//! `/round/settings/security`: the person's own security, as every portal has it.
use crate::{Routes, account::security};
use domain::portal::Portal;

pub fn routes() -> Routes {
    Routes::default().nest("/security", security::routes(Portal::Round))
}
