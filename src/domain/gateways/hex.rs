//! Proofs in hexadecimal: written, and compared without telling by time how much of one was right.
use subtle::ConstantTimeEq;

/// The bytes in lower case.
pub(super) fn lower(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a proof as sent is these bytes; either case is the same proof. Its length is no secret.
pub(super) fn holds(given: &str, right: &[u8]) -> bool {
    let shaped = given.len() == right.len() * 2 && given.bytes().all(|byte| byte.is_ascii_hexdigit());
    shaped && bool::from(given.to_ascii_lowercase().as_bytes().ct_eq(lower(right).as_bytes()))
}
