//! IBAN (ISO 13616): length by country, modulus 97, and Serbia's own check digits inside.
use super::{Reading, Refusal, all_digits, all_letters_or_digits, compact, mod_97, rs};

/// The registry's lengths; a country that is not here is doubted.
const LENGTHS: &str = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 \
DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 \
KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 \
PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 \
YE30";

/// An IBAN of any country; `IBAN` in front is dropped, as banks print it.
pub(super) fn iban(typed: &str) -> Result<Reading, Refusal> {
    let value = compact(typed);
    let value = value.strip_prefix("IBAN").unwrap_or(&value).to_owned();
    let Some((country, rest)) = value.split_at_checked(2) else { return Err("identifier-iban-shape") };
    let Some((check, own)) = rest.split_at_checked(2) else { return Err("identifier-iban-shape") };
    let letters = country.bytes().all(|byte| byte.is_ascii_uppercase());
    if !letters || !all_digits(check) || !all_letters_or_digits(own) {
        return Err("identifier-iban-shape");
    }
    let known = length_of(country);
    if known.map_or(!(15..=34).contains(&value.len()), |length| length != value.len()) {
        return Err("identifier-iban-length");
    }
    // 00, 01 and 99 leave the same rest as 97, 98 and 02, and no bank writes them.
    let possible = !matches!(check, "00" | "01" | "99");
    let national = country != "RS" || rs::account_fits(own);
    if !possible || !national || mod_97(&format!("{own}{country}{check}")) != Some(1) {
        return Err("identifier-iban-check");
    }
    Ok(Reading::new(value).doubt_if(known.is_none(), "identifier-iban-country"))
}

fn length_of(country: &str) -> Option<usize> {
    LENGTHS.split_whitespace().find_map(|entry| entry.strip_prefix(country)).and_then(|length| length.parse().ok())
}
