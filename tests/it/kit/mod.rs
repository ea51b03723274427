//! What every test stands on: a database of its own, an application, and people who are signed in.
mod app;
mod browser;
mod catalog;
mod db;
pub mod make;
mod plain;
mod raw;
mod rows;
mod world;

pub use app::{App, NOW};
pub use browser::{Answer, Browser, arrived};
pub use catalog::{Catalog, Watch};
pub use db::{Urls, database, fresh, keys};
pub use raw::{Raw, inside};
pub use world::{World, asks_for_a_row};
