//! `/api/v1`: the small JSON surface for integrations.
mod contacts;

use crate::Routes;

pub fn routes() -> Routes {
    Routes::default().nest("/v1/contacts", contacts::routes())
}
