//! Papers that a signed link opens.
pub mod carnet;
pub mod papers;
pub mod pay;
pub mod simulator;
