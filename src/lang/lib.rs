//! Words and formats: what a value looks like to the person who reads it.
pub mod bidi;
mod bundle;
pub mod collate;
mod compact;
pub mod date;
pub mod heads;
pub mod list;
mod locale;
pub mod money;
mod names;
pub mod negotiate;
pub mod number;
mod plural;
pub mod relative;
pub mod sms;
pub mod template;
mod tr;
#[cfg(test)]
mod vectors;
pub mod words;

pub use bundle::FILES;
pub use compact::compact;
pub use locale::{Digits, Hours, Locale};
pub use tr::{Arg, Tr};
