//! Everything that is tested through a door: pages, stores, rules of the code itself. One binary, one link.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test says what it found by failing, prints its figures, and reaches behind the extractors"
)]
mod api;
mod bad_input;
mod budgets;
mod desk;
mod doors;
mod hypermedia;
mod isolation;
mod kit;
mod layers;
mod links;
mod locales;
mod migrations;
mod online;
mod operator;
mod resilience;
mod round;
mod row_security;
mod shop;
mod site;
mod statements;
mod store;
mod work;
