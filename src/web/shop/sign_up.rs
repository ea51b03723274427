//! `/shop/sign-up`: a buyer comes by themselves, where the shop's Owner lets them.
use crate::{Door, Routes, site::sign_up};
use domain::portal::Portal;

pub fn routes() -> Routes {
    let open = Door::open(Portal::Shop);
    Routes::default().get("", open, sign_up::shop).post(
        "",
        open.quiet("nothing is made until the address is confirmed"),
        sign_up::shop_create,
    )
}
