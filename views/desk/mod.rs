//! The Desk: the seller's staff at work.
pub mod accounts;
pub mod books;
pub mod contacts;
pub mod events;
pub mod files;
pub mod home;
pub mod items;
pub mod jobs;
pub mod keys;
pub mod messages;
pub mod nav;
pub mod orders;
pub mod search;
pub mod settings;
pub mod shell;
