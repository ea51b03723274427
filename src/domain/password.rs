//! Passwords people choose: long enough, not one that everybody tries first. No rules about kinds of characters.
use crate::problems::Problems;
use std::{collections::HashSet, sync::LazyLock};

/// The fewest characters accepted; the page advises [`ADVISED`].
pub const FEWEST: usize = 8;
pub const ADVISED: usize = 15;
/// The most: enough for any phrase, too few to keep a hash busy.
pub const MOST: usize = 200;

/// Words that passwords are made of before anything else is tried. One word stands for all its spellings with digits
/// and signs around it, and letters written as digits: some three hundred words refuse far more than three thousand
/// passwords.
static COMMON: LazyLock<HashSet<&str>> =
    LazyLock::new(|| include_str!("data/common_passwords.txt").split_whitespace().collect());

/// Rows of keyboards and runs that fingers walk.
const WALKS: [&str; 14] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890123456789",
    "qwertyuiopasdfghjklzxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "qwertzuiopasdfghjklyxcvbnm",
    "1q2w3e4r5t6y7u8i9o0p",
    "q1w2e3r4t5y6u7i8o9p0",
    "1a2z3e4r5t6y7u8i9o0p",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "qazwsxedcrfvtgbyhnujmikolp",
    "!@#$%^&*()",
    "147258369147258369",
    "123qweasdzxc",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
];

/// Notes what is wrong with a new password. `about` is what an attacker knows of the person: name, address, organization.
pub fn check(problems: &mut Problems, field: &'static str, password: &str, about: &[&str]) {
    let length = password.chars().count();
    if password.is_empty() {
        problems.add(field, "form-required");
    } else if length < FEWEST {
        problems.add_limit(field, "form-too-short", FEWEST as i64);
    } else if length > MOST {
        problems.add_limit(field, "form-too-long", MOST as i64);
    } else if is_common(password) {
        problems.add(field, "password-common");
    } else if about.iter().any(|known| says_only(password, known)) {
        problems.add(field, "password-about-you");
    }
}

/// Whether it is among the first that everybody tries.
pub fn is_common(password: &str) -> bool {
    let lower = password.to_lowercase();
    let letters = core(&lower);
    // A sign at the end is decoration, not a letter: `p@ssw0rd!` is `password`.
    let (plain, inner) = (unleet(&lower), unleet(letters));
    [letters, core(&plain), inner.as_str(), lower.as_str()].iter().any(|word| COMMON.contains(word) || is_doubled(word))
        || is_repeated(&lower)
        || is_walk(&lower)
        || is_date(&lower)
}

/// The word without digits and signs around it.
fn core(text: &str) -> &str {
    text.trim_matches(|c: char| !c.is_alphabetic())
}

fn is_doubled(word: &str) -> bool {
    let half = word.len() / 2;
    word.is_char_boundary(half) && half > 0 && word[..half] == word[half..] && COMMON.contains(&word[..half])
}

/// Letters as they are written with digits and signs.
fn unleet(text: &str) -> String {
    let letter = |c| match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    };
    text.chars().map(letter).collect()
}

/// One short piece again and again: `aaaaaaaa`, `12121212`, `abcabcabc`.
fn is_repeated(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    (1..=4).any(|unit| {
        chars.len() >= unit * 2
            && chars.iter().enumerate().all(|(at, c)| chars.get(at % unit).is_some_and(|first| first == c))
    })
}

/// A walk along the keyboard, the alphabet or the digits, either way.
fn is_walk(text: &str) -> bool {
    let back: String = text.chars().rev().collect();
    WALKS.iter().any(|walk| walk.contains(text) || walk.contains(back.as_str()))
}

/// Eight digits that are a day: the first guess about anyone.
fn is_date(text: &str) -> bool {
    if text.len() != 8 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return false;
    }
    let number = |from: usize, to: usize| text.get(from..to).and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
    let day = |d: u32, m: u32, y: u32| (1..=31).contains(&d) && (1..=12).contains(&m) && (1900..2100).contains(&y);
    day(number(0, 2), number(2, 4), number(4, 8))
        || day(number(2, 4), number(0, 2), number(4, 8))
        || day(number(6, 8), number(4, 6), number(0, 4))
}

/// Whether the password is a known word about the person with nothing but digits and signs around it.
fn says_only(password: &str, known: &str) -> bool {
    let known = known.to_lowercase();
    let full = known.clone();
    let (password, known) = (password.to_lowercase(), known.split('@').next().unwrap_or_default().trim().to_owned());
    let plain: String = known.chars().filter(|c| c.is_alphanumeric()).collect();
    let said: String = password.chars().filter(|c| c.is_alphanumeric()).collect();
    let whole = password == full;
    whole || (known.chars().count() >= 4 && (core(&password) == core(&known) || said == plain))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key(password: &str) -> Option<&'static str> {
        let mut problems = Problems::new();
        check(&mut problems, "password", password, &["Nadia Haddad", "nadia.haddad@example.com", "Bahdja"]);
        problems.of("password").map(|problem| problem.key)
    }

    #[test]
    fn long_phrases_in_any_script_are_welcome() {
        for good in [
            "correct horse battery",
            "الباب الأزرق ٧ مفتوح",
            "नीला दरवाज़ा खुला",
            "plavi ormar u hodniku",
            "xk2#vq9!",
            "   8 spaces",
        ] {
            assert_eq!(key(good), None, "{good}");
        }
        assert_eq!(key(&"word ".repeat(40)), None);
        assert_eq!(key(&"word ".repeat(41)), Some("form-too-long"));
    }

    #[test]
    fn what_everybody_tries_first_is_refused() {
        let common = [
            "password",
            "Password1",
            "P@ssw0rd!",
            "password123456",
            "qwertyuiop",
            "azertyuiop",
            "12345678",
            "987654321",
            "aaaaaaaa",
            "abcabcabc",
            "12121212",
            "iloveyou",
            "Azerty123",
            "motdepasse",
            "bismillah",
            "lozinka123",
            "1q2w3e4r",
            "19840512",
            "12051984",
            "adminadmin",
            "letmein!!",
            "algerie2024",
            "Football99",
            "abcdefgh",
        ];
        for password in common {
            assert_eq!(key(password), Some("password-common"), "{password}");
        }
        assert_eq!(key("short"), Some("form-too-short"));
        assert_eq!(key(""), Some("form-required"));
    }

    #[test]
    fn ones_own_name_is_no_secret() {
        for password in ["nadia.haddad", "Nadia Haddad", "nadiahaddad", "nadia.haddad1990", "1Nadia.Haddad!"] {
            assert_eq!(key(password), Some("password-about-you"), "{password}");
        }
    }

    proptest! {
        #[test]
        fn nothing_typed_breaks_the_rule(password in "\\PC{0,250}") {
            let _ = key(&password);
        }
    }
}
