//! The back office: `/desk`.

mod accounts;
mod agreements;
mod assortments;
mod attempts;
mod books;
mod callbacks;
mod contacts;
mod custody;
mod events;
mod exports;
mod files;
mod filters;
mod home;
mod imports;
mod invoices;
mod items;
pub mod jobs;
mod keys;
mod messages;
mod notifications;
mod orders;
mod payments;
mod rounds;
mod search;
mod settings;
mod settlements;
mod unexplained;

use crate::{Door, Routes};
use domain::access::Permission;

pub fn routes() -> Routes {
    Routes::default()
        .get("", Door::may(Permission::DeskHome), home::show)
        .get("/search", Door::may(Permission::DeskHome), search::list)
        .nest("/contacts", contacts::routes())
        .nest("/items", items::routes())
        .nest("/accounts", accounts::routes())
        .nest("/agreements", agreements::routes())
        .nest("/assortments", assortments::routes())
        .nest("/orders", orders::routes())
        .nest("/invoices", invoices::routes())
        .nest("/payments", payments::routes())
        .nest("/attempts", attempts::routes())
        .nest("/callbacks", callbacks::routes())
        .nest("/unexplained", unexplained::routes())
        .nest("/settlements", settlements::routes())
        .nest("/rounds", rounds::routes())
        .nest("/custody", custody::routes())
        .nest("/books", books::routes())
        .nest("/imports", imports::routes())
        .nest("/exports", exports::routes())
        .nest("/keys", keys::routes())
        .nest("/files", files::routes())
        .nest("/filters", filters::routes())
        .nest("/messages", messages::routes())
        .nest("/events", events::routes())
        .nest("/jobs", jobs::routes())
        .nest("/notifications", notifications::routes())
        .nest("/settings", settings::routes())
}
