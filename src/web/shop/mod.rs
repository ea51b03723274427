//! `/shop`: the pages of the buyer's people, on a phone.
mod account;
mod basket;
mod buyer;
mod carnet;
mod home;
mod invoices;
mod items;
mod notifications;
mod orders;
mod pay;
mod people;
mod photos;
mod picture;
mod settings;
mod sign_up;

use crate::{Door, Routes};
use domain::access::Permission;

pub fn routes() -> Routes {
    let (member, order) = (Door::may(Permission::ShopHome), Door::may(Permission::ShopOrder));
    let filling = order.quiet("a basket is nobody's promise yet");
    Routes::default()
        .get("", member, home::show)
        .get("/items", order, items::list)
        .post("/items", filling, items::update)
        .get("/items/:id/picture", order, picture::show)
        .get("/basket", order, basket::show)
        .post("/basket", order, basket::create)
        .nest("/orders", orders::routes())
        .nest("/invoices", invoices::routes())
        .nest("/carnet", carnet::routes())
        .get("/account", member, account::edit)
        .post(
            "/account",
            member.quiet("a person's own look of the pages is no business of the organization"),
            account::update,
        )
        .nest("/notifications", notifications::routes())
        .nest("/people", people::routes())
        .nest("/settings", settings::routes())
        .nest("/sign-up", sign_up::routes())
}
