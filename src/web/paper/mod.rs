//! `/p`: papers that a signed link opens to whoever holds it, without signing in.
mod carnet;

use crate::{Door, Routes};
use domain::portal::Portal;

pub fn routes() -> Routes {
    Routes::default().get("/:token", Door::open(Portal::Paper), carnet::show)
}
