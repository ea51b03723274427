//! Who asks, what they asked, how it is answered.
mod account;
pub mod api;
mod app;
pub mod desk;
mod documents;
mod error;
mod files;
mod hooks;
pub mod kit;
mod metrics;
pub mod operator;
mod outbox;
mod paper;
mod profile;
mod round;
mod shop;
mod site;
mod unsubscribe;

pub use app::{App, Settings, serve};
pub use error::{Error, Result};
pub use kit::{Door, Routes};
pub use metrics::Metrics;

use domain::portal::Portal;

/// Every URL of the product, one line per portal. Paths stand without the organization's prefix.
pub fn routes() -> Routes {
    Routes::default()
        .nest("", site::routes())
        .nest("", account::routes())
        .nest("/files", files::routes())
        .nest("", unsubscribe::routes())
        .nest("/hooks", hooks::routes())
        .nest("/p", paper::routes())
        .get("/outbox", Door::open(Portal::Site), outbox::open)
        .nest("/desk", desk::routes())
        .nest("/shop", shop::routes())
        .nest("/round", round::routes())
        .nest("/operator", operator::routes())
        .nest("/api", api::routes())
}
