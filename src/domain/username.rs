//! The name a person signs in with inside one organization.
use crate::text::clean;

/// The name as kept: lower case. 3 to 40 letters of any script, digits, dots, hyphens and underscores, with at least
/// one letter, so that it is never taken for a phone number.
pub fn check(typed: &str) -> Result<String, &'static str> {
    let name = clean(typed).to_lowercase();
    let fits = (3..=40).contains(&name.chars().count())
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_') || is_mark(c))
        && name.chars().any(char::is_alphabetic);
    if fits { Ok(name) } else { Err("username-invalid") }
}

/// Vowel signs of Devanagari and Arabic belong to their letters.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{093A}'..='\u{094F}' | '\u{0900}'..='\u{0903}' | '\u{064B}'..='\u{0652}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{country::Country, sign_in::Login};

    #[test]
    fn a_username_is_read_back_as_one() {
        for typed in ["Karim.B", "كريم", "राहुल", "nadia_2", "a-1"] {
            let name = check(typed).unwrap();
            assert_eq!(Login::parse(&name, Some(Country::Dz)), Some(Login::Username(name.clone())), "{typed}");
        }
        for bad in ["", "ab", "0550123456", "a@b.c", "a b", "<b>", "x".repeat(41).as_str()] {
            assert_eq!(check(bad), Err("username-invalid"), "{bad}");
        }
    }
}
