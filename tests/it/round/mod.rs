//! The Round: what a driver does at the door, and with the money after it.
mod custody;
pub mod depot;
mod door;
mod race;
mod signing;
mod walk;
