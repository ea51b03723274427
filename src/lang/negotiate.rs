//! Chooses one of the five languages from a browser's `Accept-Language` (RFC 9110 §12.5.4).

use domain::lang::Lang;

/// Longer headers are not read to the end: no person's browser sends them.
const MOST_BYTES: usize = 1024;
const MOST_ENTRIES: usize = 24;

/// The reader's best language among the five, or `fallback` when the header names none of them.
pub fn negotiate(header: &str, fallback: Lang) -> Lang {
    let mut best = (0, fallback);
    for entry in head(header).split(',').take(MOST_ENTRIES) {
        let mut parts = entry.split(';');
        let tag = parts.next().unwrap_or_default().trim();
        let weight = parts.find_map(weight).unwrap_or(1000);
        // The first of equals wins, so only a strictly greater weight replaces it.
        if let Some(lang) = lang(tag).filter(|_| weight > best.0) {
            best = (weight, lang);
        }
    }
    best.1
}

fn head(header: &str) -> &str {
    let mut end = header.len().min(MOST_BYTES);
    while !header.is_char_boundary(end) {
        end -= 1;
    }
    &header[..end]
}

/// The weight in thousandths; one that cannot be read counts as a refusal.
fn weight(parameter: &str) -> Option<u32> {
    let (name, value) = parameter.split_once('=')?;
    if !name.trim().eq_ignore_ascii_case("q") {
        return None;
    }
    let value = value.trim();
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() != 1 || fraction.len() > 3 || !digits(whole) || !digits(fraction) {
        return Some(0);
    }
    let thousandths = format!("{whole}{fraction:0<3}").parse().unwrap_or(0);
    Some(if thousandths > 1000 { 0 } else { thousandths })
}

/// Languages near enough to be read with ease share one translation.
fn lang(tag: &str) -> Option<Lang> {
    let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    match primary.as_str() {
        "sh" | "hr" | "bs" | "cnr" => Some(Lang::Sr),
        code => Lang::parse(code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_heaviest_known_language_wins() {
        let cases = [
            ("fr-DZ,fr;q=0.9,ar;q=0.8,en;q=0.7", Lang::Fr),
            ("ar-DZ, fr;q=0.9", Lang::Ar),
            ("de-DE,de;q=0.9,hi;q=0.3", Lang::Hi),
            ("en;q=0.1, sr-Latn-RS;q=0.2", Lang::Sr),
            ("en;q=0,fr;q=0.001", Lang::Fr),
            ("hr", Lang::Sr),
            ("HI_in", Lang::Hi),
            ("fr;q=2.5, ar;q=0.1", Lang::Ar),
            ("fr;q=0.5;level=1,en ; q = 0.6", Lang::En),
            ("*", Lang::En),
            ("", Lang::En),
            ("fr;q=abc", Lang::En),
        ];
        for (header, expected) in cases {
            assert_eq!(negotiate(header, Lang::En), expected, "{header}");
        }
    }

    #[test]
    fn a_huge_header_is_cut() {
        let header = format!("{},fr", "x".repeat(1 << 20));
        assert_eq!(negotiate(&header, Lang::Ar), Lang::Ar);
        assert_eq!(negotiate(&"é,".repeat(1 << 16), Lang::Ar), Lang::Ar);
    }

    proptest! {
        #[test]
        fn any_header_is_survived(header in any::<String>()) {
            prop_assert!(Lang::ALL.contains(&negotiate(&header, Lang::En)));
        }

        #[test]
        fn anything_like_a_header_is_survived(header in "[a-z*;=q., 0-9_-]{0,200}") {
            prop_assert!(Lang::ALL.contains(&negotiate(&header, Lang::En)));
        }
    }
}
