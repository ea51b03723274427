//! `/shop/people`: the people of a trusted phone, as every phone's portal has them.
use crate::{Routes, account::people};
use domain::portal::Portal;

pub fn routes() -> Routes {
    people::routes(Portal::Shop)
}
