//! The Round: drivers and van sellers, on a phone.
pub mod home;
pub mod shell;
