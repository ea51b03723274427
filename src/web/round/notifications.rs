//! `/round/notifications`: what concerns the reader in this portal; the centre is the same in every one.
pub use crate::kit::notifications::round::routes;
