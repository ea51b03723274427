//! France: SIREN and SIRET (Luhn), and the TVA number made from the SIREN.
use super::{Reading, Refusal, all_digits, compact, digits, is_placeholder, values};

/// La Poste has more establishments than the rule allows for: theirs sum to a multiple of 5 instead (INSEE).
const LA_POSTE: &str = "356000000";
/// The seat of La Poste follows the general rule.
const LA_POSTE_SEAT: &str = "35600000000048";

/// The letters of a TVA key: all but I and O, after the digits.
const KEY_LETTERS: &str = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// SIREN: 9 digits, Luhn.
pub(super) fn siren(typed: &str) -> Result<Reading, Refusal> {
    let value = digits(typed, 9, "identifier-siren-length")?;
    if is_siren(&value) { Ok(Reading::new(value)) } else { Err("identifier-siren-check") }
}

/// SIRET: the firm's SIREN and five digits of the establishment, Luhn over all 14.
pub(super) fn siret(typed: &str) -> Result<Reading, Refusal> {
    let value = digits(typed, 14, "identifier-siret-length")?;
    let right = if value.starts_with(LA_POSTE) && value != LA_POSTE_SEAT {
        values(&value).sum::<u32>().is_multiple_of(5)
    } else {
        luhn(&value)
    };
    if right && is_siren(&value[..9]) { Ok(Reading::new(value)) } else { Err("identifier-siret-check") }
}

/// TVA number: `FR`, a key of two signs, the SIREN. `FR` may be left out.
pub(super) fn tva(typed: &str) -> Result<Reading, Refusal> {
    let bare = compact(typed);
    let bare = bare.strip_prefix("FR").unwrap_or(&bare);
    let Some((key, siren)) = bare.split_at_checked(2) else { return Err("identifier-tva-shape") };
    if siren.len() != 9 || !all_digits(siren) || !key.chars().all(|c| KEY_LETTERS.contains(c)) {
        return Err("identifier-tva-shape");
    }
    // Monaco shares the scheme with numbers that begin with 000 and are in no SIREN register.
    let known = siren.starts_with("000") || is_siren(siren);
    if known && key_fits(key, siren) == Some(true) {
        Ok(Reading::new(format!("FR{bare}")))
    } else {
        Err("identifier-tva-check")
    }
}

/// The TVA number of a firm, made from its SIREN: key = (12 + 3 × (SIREN mod 97)) mod 97.
pub fn tva_of(siren: &str) -> Option<String> {
    let rest = super::mod_97(siren).filter(|_| siren.len() == 9 && is_siren(siren))?;
    Some(format!("FR{:02}{siren}", (12 + 3 * rest) % 97))
}

/// The old key has two digits; the new one, with letters, counts both signs in base 24 or 34 and checks modulo 11.
fn key_fits(key: &str, siren: &str) -> Option<bool> {
    let number: u32 = siren.parse().ok()?;
    if all_digits(key) {
        return Some(key.parse::<u32>().ok()? == (12 + 3 * (number % 97)) % 97);
    }
    let mut signs = key.chars().map(|c| KEY_LETTERS.find(c).and_then(|at| u32::try_from(at).ok()));
    let (first, second) = (signs.next()??, signs.next()??);
    let check =
        if first < 10 { (first * 24 + second).checked_sub(10)? } else { (first * 34 + second).checked_sub(100)? };
    Some((number + 1 + check / 11) % 11 == check % 11)
}

fn is_siren(value: &str) -> bool {
    all_digits(value) && luhn(value) && !is_placeholder(value)
}

/// Luhn: every second digit from the right counts double, its digits summed; the total is a multiple of 10.
fn luhn(text: &str) -> bool {
    let total: u32 = values(text)
        .rev()
        .enumerate()
        .map(|(at, value)| if at % 2 == 0 { value } else { value * 2 / 10 + value * 2 % 10 })
        .sum();
    total.is_multiple_of(10)
}
