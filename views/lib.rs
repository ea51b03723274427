//! HTML, and nothing else: pure functions from values to markup.
pub mod account;
pub mod assets;
#[cfg(test)]
mod budgets;
pub mod desk;
pub mod letter;
pub mod operator;
pub mod paper;
pub mod profile;
pub mod round;
pub mod shop;
pub mod site;
pub mod ui;
