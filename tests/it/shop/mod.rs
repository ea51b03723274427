//! The Shop: what a buyer's people do on a phone.
mod act;
mod assortments;
mod carnet;
mod change;
mod invoices;
mod order;
mod overdue;
mod pictures;
mod prices;
mod race;
pub mod stage;
mod usual;
