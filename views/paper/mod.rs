//! Papers that a signed link opens.
pub mod carnet;
