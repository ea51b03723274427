//! One spelling for search: what a hurried person types finds what a careful one wrote, on both databases alike.
use super::ascii_digit;
use unicode_normalization::UnicodeNormalization;

/// The text as search keeps and compares it: lower case, no accents, no harakat, one form of each letter,
/// Serbian in Latin letters, digits in ASCII, words apart by one space. Folding twice changes nothing.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // Compatibility forms first (ﷺ ligatures, full width, NBSP), then lower case, whose own marks fall next.
    for c in text.nfkd().flat_map(char::to_lowercase).nfkd() {
        push(&mut out, c);
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}

fn push(out: &mut String, c: char) {
    if c.is_whitespace() || is_separator(c) {
        if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    } else if let Some(letters) = several(c) {
        out.push_str(letters);
    } else if !is_dropped(c) {
        out.push(single(ascii_digit(c)));
    }
}

/// Punctuation parts words: `REF-12/B` is found by `ref 12 b`, and by `ref-12/b`.
const fn is_separator(c: char) -> bool {
    matches!(
        c,
        '!'..='/' | ':'..='@' | '['..='`' | '{'..='~' | '\u{60C}' | '\u{61B}' | '\u{61F}' | '\u{66A}'..='\u{66D}'
            | '\u{6D4}' | '\u{964}' | '\u{965}' | '\u{970}' | '\u{AB}' | '\u{BB}' | '\u{2010}'..='\u{2027}'
            | '\u{2030}'..='\u{205E}' | '\u{B7}' | '\u{2212}'
    )
}

/// Marks that carry no meaning for search: accents, harakat, Quranic signs, tatweel, nukta, joiners, controls.
fn is_dropped(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36F}' | '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}'
            | '\u{6D6}'..='\u{6DC}' | '\u{6DF}'..='\u{6E8}' | '\u{6EA}'..='\u{6ED}' | '\u{93C}'
            | '\u{200B}'..='\u{200F}' | '\u{FE00}'..='\u{FE0F}'
    ) || c.is_control()
        || super::is_invisible(c)
}

/// One letter for another. Hamza on its seat has already lost it to NFKD.
const fn single(c: char) -> char {
    match c {
        'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        'ø' => 'o',
        'ł' => 'l',
        'ı' => 'i',
        // Devanagari candrabindu is written as anusvara by most typists.
        'ँ' => 'ं',
        'а' => 'a',
        'б' => 'b',
        'в' => 'v',
        'г' => 'g',
        'д' => 'd',
        'е' => 'e',
        'ж' => 'z',
        'з' => 'z',
        'и' => 'i',
        'ј' => 'j',
        'к' => 'k',
        'л' => 'l',
        'м' => 'm',
        'н' => 'n',
        'о' => 'o',
        'п' => 'p',
        'р' => 'r',
        'с' => 's',
        'т' => 't',
        'ћ' => 'c',
        'у' => 'u',
        'ф' => 'f',
        'х' => 'h',
        'ц' => 'c',
        'ч' => 'c',
        'ш' => 's',
        other => other,
    }
}

const fn several(c: char) -> Option<&'static str> {
    match c {
        'đ' | 'ђ' => Some("dj"),
        'џ' => Some("dz"),
        'љ' => Some("lj"),
        'њ' => Some("nj"),
        'œ' => Some("oe"),
        'æ' => Some("ae"),
        'ß' => Some("ss"),
        // Hamza alone, which many leave out.
        'ء' => Some(""),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spellings_of_one_word_meet() {
        let same = [
            ("أحمد", "احمد"),
            ("إبراهيم", "ابراهيم"),
            ("آمنة", "امنه"),
            ("مُحَمَّد", "محمد"),
            ("صـــندوق", "صندوق"),
            ("مصطفى", "مصطفي"),
            ("مسؤول", "مسوول"),
            ("ضوء", "ضو"),
            ("Épicerie Œuvre", "epicerie oeuvre"),
            ("Đorđe", "Djordje"),
            ("Ђорђе Љубица Његош Џорџ", "Đorđe Ljubica Njegoš Džordž"),
            ("Čedomir Šaban Žika Ćira", "cedomir saban zika cira"),
            ("ज़हीर", "जहीर"),
            ("क़लम फ़ोन", "कलम फोन"),
            ("हाँ", "हां"),
            ("٠٥٥٠ ९८", "0550 98"),
            ("REF-12/B", "ref 12 b"),
            ("  a\u{A0}\u{202E} B\n", "a b"),
            ("ＡＢ１", "ab1"),
        ];
        for (one, other) in same {
            assert_eq!(fold(one), fold(other), "{one}");
        }
    }

    #[test]
    fn different_words_stay_apart() {
        for (one, other) in [("सीता", "सता"), ("محل", "محلي"), ("12", "21"), ("lj", "l"), ("कि", "की")]
        {
            assert_ne!(fold(one), fold(other));
        }
    }

    #[test]
    fn folded_text_is_plain() {
        assert_eq!(fold("L’Été à Đakovo"), "l ete a djakovo");
        assert_eq!(fold("İstanbul"), "istanbul");
        assert_eq!(fold("!!!"), "");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn case_does_not_matter(text in "[a-zA-Zàéîœčćžšđа-шА-Ш ]{0,40}") {
            prop_assert_eq!(fold(&text.to_uppercase()), fold(&text));
        }
    }
}
