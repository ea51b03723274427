//! The Shop: the buyer's people, on a phone.
pub mod basket;
pub mod buyer;
pub mod carnet;
pub mod home;
pub mod invoices;
pub mod items;
pub mod orders;
pub mod shell;
