//! The Shop: what a buyer's people do on a phone.
mod act;
mod carnet;
mod order;
mod race;
pub mod stage;
