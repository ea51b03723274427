//! An address as one field, taken apart for files that want town and postcode on their own.
use crate::{country::Country, tax::gst::State};

/// An address in parts. What was not found is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Located {
    /// Street and the rest, on one line.
    pub street: String,
    pub town: String,
    pub postcode: String,
}

impl Located {
    /// Reads an address as people write them here: parts between commas or on lines, the postcode beside the town.
    pub fn read(address: &str, country: Country) -> Located {
        let digits = if country == Country::In { 6 } else { 5 };
        let mut parts: Vec<String> =
            address.split([',', '\n']).map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
        let found = parts.iter().rposition(|part| postcode(part, digits).is_some());
        let mut located = Located::default();
        if let Some((at, (code, rest))) = found.and_then(|at| Some((at, postcode(parts.get(at)?, digits)?))) {
            located.postcode = code;
            parts[at] = rest;
        }
        parts.retain(|part| !part.is_empty());
        // The State is told by its code, and is no town.
        let is_state =
            |part: &String| country == Country::In && State::all().any(|state| state.name().eq_ignore_ascii_case(part));
        if parts.len() > 1 {
            parts.retain(|part| !is_state(part));
        }
        if parts.len() > 1 {
            located.town = parts.pop().unwrap_or_default();
        }
        located.street = parts.join(", ");
        if located.town.is_empty() && !located.postcode.is_empty() {
            located.town.clone_from(&located.street);
        }
        located
    }
}

/// The postcode in a part of an address, and the part without it: `560 001` is one too.
fn postcode(part: &str, digits: usize) -> Option<(String, String)> {
    let words: Vec<&str> = part.split([' ', '-', '–']).filter(|word| !word.is_empty()).collect();
    let whole = |word: &str| word.len() == digits && word.bytes().all(|byte| byte.is_ascii_digit());
    let halves = |pair: &[&str]| {
        let joined = pair.concat();
        (pair.last().is_some_and(|half| half.len() == 3) && whole(&joined)).then_some(joined)
    };
    let found = (0..words.len()).rev().find_map(|at| {
        let one = words.get(at).filter(|word| whole(word)).map(|word| ((*word).to_owned(), 1));
        let (code, length) = one.or_else(|| Some((words.get(at..at + 2).and_then(halves)?, 2)))?;
        Some((at, code, length))
    });
    let (at, code, length) = found.filter(|(_, code, _)| digits != 6 || !code.starts_with('0'))?;
    let rest: Vec<&str> = words.iter().take(at).chain(words.iter().skip(at + length)).copied().collect();
    Some((code, rest.join(" ")))
}
