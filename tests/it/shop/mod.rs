//! The Shop: what a buyer's people do on a phone.
mod act;
mod invoices;
mod order;
mod race;
pub mod stage;
