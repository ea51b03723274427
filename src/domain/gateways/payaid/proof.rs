//! The hash over what is sent, and the two hashes over what comes back. No hash, no trust: a null or missing one never
//! holds, whatever the gateway's guide allows.
use super::{super::hex, json};
use sha2::{Digest, Sha512};
use std::collections::BTreeSet;

/// The hash of a form: the salt and every value that is not empty, in the order of the names' bytes, joined by `|`.
/// Uppercase hexadecimal.
pub fn request_hash(salt: &str, fields: &[(String, String)]) -> String {
    hex::lower(&digest_of(salt, fields)).to_uppercase()
}

/// Whether a form that came back proves itself: its return address or its callback, over every field but `hash`.
pub fn form_holds(salt: &str, fields: &[(String, String)]) -> bool {
    let names: BTreeSet<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
    // A name that stands twice is read differently by different programs, so it proves nothing.
    let once = names.len() == fields.len();
    let given = fields.iter().find(|(name, _)| name == "hash");
    given.is_some_and(|(_, given)| once && !salt.is_empty() && hex::holds(given, &digest_of(salt, fields)))
}

/// Whether a JSON body proves itself: the salt and the body without its `hash`, as it was sent, or else as the gateway's
/// own language writes it, for whatever stands between us may have written it anew.
pub fn json_holds(salt: &str, body: &[u8]) -> bool {
    let Some(cut) = json::without_hash(body).filter(|_| !salt.is_empty()) else { return false };
    let holds = |text: &str| hex::holds(&cut.hash, &Sha512::new().chain_update(salt).chain_update(text).finalize());
    holds(&cut.rest) || holds(&json::compact(&cut.rest))
}

fn digest_of(salt: &str, fields: &[(String, String)]) -> Vec<u8> {
    let mut sorted: Vec<&(String, String)> = fields.iter().filter(|(name, _)| name != "hash").collect();
    sorted.sort_by(|(one, _), (other, _)| one.as_bytes().cmp(other.as_bytes()));
    let mut hasher = Sha512::new().chain_update(salt);
    // Whether a value is empty is asked before it is trimmed: a value of blanks is an empty part.
    for (_, value) in sorted.into_iter().filter(|(_, value)| !value.is_empty()) {
        hasher.update("|");
        hasher.update(value.trim_matches(BLANKS));
    }
    hasher.finalize().to_vec()
}

/// What the gateway's language trims.
const BLANKS: [char; 6] = [' ', '\t', '\n', '\r', '\0', '\x0B'];
