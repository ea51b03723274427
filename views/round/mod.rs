//! The Round: drivers and van sellers, on a phone.
pub mod home;
pub mod purse;
pub mod rounds;
pub mod shell;
pub mod signing;
pub mod stops;
