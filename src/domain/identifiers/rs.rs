//! Serbia: PIB (ISO 7064 MOD 11,10), matični broj, bank account and payment reference (modulus 97).
use super::{Reading, Refusal, all_digits, compact, digits, iban, mod_97, values};

/// PIB: 9 digits, the body from 10000001, ISO 7064 MOD 11,10. `RS` in front (the VAT id) is dropped.
pub(super) fn pib(typed: &str) -> Result<Reading, Refusal> {
    let bare = compact(typed);
    let value = digits(bare.strip_prefix("RS").unwrap_or(&bare), 9, "identifier-pib-length")?;
    let state = values(&value[..8]).fold(10, |state, digit| {
        let sum = (state + digit) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    let body_is_real = &value[..8] > "10000000";
    let right = values(&value[8..]).next() == Some((11 - state) % 10);
    if body_is_real && right { Ok(Reading::new(value)) } else { Err("identifier-pib-check") }
}

/// Matični broj: 8 digits. The rule of its check digit is not published, so a digit that does not fit is a doubt.
pub(super) fn mb(typed: &str) -> Result<Reading, Refusal> {
    let value = digits(typed, 8, "identifier-mb-length")?;
    let sum: u32 = values(&value[..7]).zip([2, 7, 6, 5, 4, 3, 2]).map(|(digit, weight)| digit * weight).sum();
    let rest = 11 - sum % 11;
    let check = if rest >= 10 { 0 } else { rest };
    let odd = values(&value[7..]).next() != Some(check);
    Ok(Reading::new(value).doubt_if(odd, "identifier-mb-check"))
}

/// Bank account: `160-123456-54`, 18 digits, or the Serbian IBAN; kept as 18 digits.
/// Check = 98 − (the first 16 × 100) mod 97 (Narodna banka Srbije).
pub(super) fn account(typed: &str) -> Result<Reading, Refusal> {
    let bare = compact(typed);
    if bare.starts_with("RS") {
        let read = iban::iban(&bare)?;
        return Ok(Reading::new(read.value[4..].to_owned()));
    }
    let value = padded(typed).ok_or("identifier-bank-account-length")?;
    if account_fits(&value) { Ok(Reading::new(value)) } else { Err("identifier-bank-account-check") }
}

/// Three groups, the middle one filled with zeros to 13; or all 18 digits in any grouping.
fn padded(typed: &str) -> Option<String> {
    let whole = compact(typed);
    if whole.len() == 18 && all_digits(&whole) {
        return Some(whole);
    }
    let groups: Vec<&str> = typed.split([' ', '-', '/', '.']).filter(|group| !group.is_empty()).collect();
    let [bank, number, check] = groups[..] else { return None };
    let lengths = bank.len() == 3 && number.len() <= 13 && check.len() == 2;
    (lengths && [bank, number, check].into_iter().all(all_digits)).then(|| format!("{bank}{number:0>13}{check}"))
}

pub(super) fn account_fits(value: &str) -> bool {
    value.split_at_checked(16).is_some_and(|(body, check)| check_97(body).is_some_and(|right| check == right))
}

/// A kept account as people write it, without the filling zeros: `160-123456-54`.
pub(super) fn account_display(value: &str) -> String {
    let parts = value.split_at_checked(3).and_then(|(bank, rest)| Some((bank, rest.split_at_checked(13)?)));
    let Some((bank, (number, check))) = parts else { return value.to_owned() };
    let short = number.trim_start_matches('0');
    format!("{bank}-{}-{check}", if short.is_empty() { "0" } else { short })
}

/// The IBAN (22 characters) of a kept account of 18 digits.
pub fn iban_of(account: &str) -> Option<String> {
    let check = 98 - mod_97(&format!("{account}RS00")).filter(|_| account.len() == 18 && account_fits(account))?;
    Some(format!("RS{check:02}{account}"))
}

/// A payment reference of model 97: two check digits in front of a body of digits and capitals (A = 10 … Z = 35).
/// Dashes and blanks are dropped. `None` when the body is empty or holds other signs.
pub fn reference(body: &str) -> Option<String> {
    let body = compact(&super::tidy(body));
    let check = check_97(&body).filter(|_| !body.is_empty())?;
    Some(format!("{check}{body}"))
}

/// Reads a payment reference of model 97, without the model's own number in front.
pub fn read_reference(text: &str) -> Result<String, Refusal> {
    let value = compact(&super::tidy(text));
    let parts = value.split_at_checked(2).filter(|(check, _)| all_digits(check));
    match parts.and_then(|(_, body)| reference(body)) {
        None => Err("identifier-reference-shape"),
        Some(right) if right == value => Ok(value),
        Some(_) => Err("identifier-reference-check"),
    }
}

/// 98 − (body × 100) mod 97, as two digits.
fn check_97(body: &str) -> Option<String> {
    Some(format!("{:02}", 98 - mod_97(body)? * 100 % 97))
}
