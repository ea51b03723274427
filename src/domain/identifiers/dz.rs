//! Algeria: NIF, NIS, commercial register, article of taxation, RIB. Only the NIF's length and the RIB's key are
//! certain; the other shapes are custom, so they are doubted rather than refused.
use super::{Reading, Refusal, all_digits, all_letters_or_digits, compact, is_placeholder};

/// The agency of every postal account (CCP): bank 007 has this one only.
const CCP_AGENCY: &str = "99999";

/// NIF: 15 digits for a firm, 20 for a secondary establishment. No check digit is published.
pub(super) fn nif(typed: &str) -> Result<Reading, Refusal> {
    let value = compact(typed);
    if !all_digits(&value) {
        return Err("identifier-nif-digits");
    }
    if !matches!(value.len(), 15 | 20) {
        return Err("identifier-nif-length");
    }
    let odd = is_placeholder(&value);
    Ok(Reading::new(value).doubt_if(odd, "identifier-placeholder"))
}

/// NIS: 15 digits by custom; what else is made of letters and digits is kept with a doubt.
pub(super) fn nis(typed: &str) -> Result<Reading, Refusal> {
    let value = letters_and_digits(typed, 5, 20).ok_or("identifier-nis-shape")?;
    let odd = value.len() != 15 || !all_digits(&value);
    let placeholder = is_placeholder(&value);
    Ok(Reading::new(value).doubt_if(odd, "identifier-nis-length").doubt_if(placeholder, "identifier-placeholder"))
}

/// RC: `16/00-1234567B22`, `16B1234567-00/16` and older shapes: 5 to 25 letters, digits, `/` and `-`, kept as written.
pub(super) fn rc(typed: &str) -> Result<Reading, Refusal> {
    let value: String = typed.chars().filter(|c| *c != ' ').collect();
    let signs = value.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || b"/-".contains(&byte));
    if !signs || !(5..=25).contains(&value.len()) {
        return Err("identifier-rc-shape");
    }
    let odd = !value.bytes().any(|byte| byte.is_ascii_digit()) || is_placeholder(&value);
    Ok(Reading::new(value).doubt_if(odd, "identifier-placeholder"))
}

/// Article of taxation: 8 to 20 letters and digits, usually 11 digits.
pub(super) fn article(typed: &str) -> Result<Reading, Refusal> {
    let value = letters_and_digits(typed, 8, 20).ok_or("identifier-article-shape")?;
    let odd = value.len() != 11 || !all_digits(&value);
    let placeholder = is_placeholder(&value);
    Ok(Reading::new(value).doubt_if(odd, "identifier-article-length").doubt_if(placeholder, "identifier-placeholder"))
}

/// RIB: bank 3, agency 5, account 10, key 2 (Banque d'Algérie, instruction 06-2004). The key is
/// 97 − (agency and account × 100) mod 97, from 01 to 97; the bank's code is outside it.
pub(super) fn rib(typed: &str) -> Result<Reading, Refusal> {
    let value = super::digits(typed, 20, "identifier-rib-length")?;
    let (bank, agency) = (&value[..3], &value[3..8]);
    let rest = super::mod_97(&value[3..18]).ok_or("identifier-rib-length")? * 100 % 97;
    if value[18..] != format!("{:02}", 97 - rest) {
        return Err("identifier-rib-key");
    }
    let odd = (bank == "007") != (agency == CCP_AGENCY);
    Ok(Reading::new(value).doubt_if(odd, "identifier-rib-agency"))
}

fn letters_and_digits(typed: &str, least: usize, most: usize) -> Option<String> {
    let value = compact(typed);
    (all_letters_or_digits(&value) && (least..=most).contains(&value.len())).then_some(value)
}
