//! The public pages.
mod devices;
mod email;
mod factors;
mod forgotten;
mod limits;
mod mails;
pub mod people;
mod probes;
mod regions;
mod security;
mod sign_in;
mod sign_up;
