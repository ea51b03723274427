//! The letters of a file that does not say which they are.
use encoding_rs::{UTF_8, WINDOWS_1250, WINDOWS_1252, WINDOWS_1256};

/// How bytes stand for letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    /// Arabic, as Windows wrote it.
    Windows1256,
    /// Serbian in Latin letters and its neighbours.
    Windows1250,
    /// French and western Europe.
    Windows1252,
}

/// Bytes that only Serbian letters have: š ž ć đ, small and capital.
const SERBIAN: [u8; 8] = [0x9A, 0x9E, 0xE6, 0xF0, 0x8A, 0x8E, 0xC6, 0xD0];
/// Bytes of French letters that are no Serbian ones: é à ê ç â ô î û ù ë ï œ and the capitals that are common.
const FRENCH: [u8; 15] = [0xE9, 0xE0, 0xEA, 0xE7, 0xE2, 0xF4, 0xEE, 0xFB, 0xF9, 0xEB, 0xEF, 0x9C, 0xC9, 0xC0, 0xC7];

impl Encoding {
    pub const ALL: [Encoding; 4] =
        [Encoding::Utf8, Encoding::Windows1256, Encoding::Windows1250, Encoding::Windows1252];

    pub const fn code(self) -> &'static str {
        match self {
            Encoding::Utf8 => "utf-8",
            Encoding::Windows1256 => "windows-1256",
            Encoding::Windows1250 => "windows-1250",
            Encoding::Windows1252 => "windows-1252",
        }
    }

    pub fn parse(code: &str) -> Option<Encoding> {
        Encoding::ALL.into_iter().find(|encoding| encoding.code() == code)
    }

    /// The likeliest. Text that is UTF-8 is nothing else; Arabic stands in words, so its letters stand together; the
    /// rest is told by letters that only one of the languages has.
    pub fn detect(bytes: &[u8]) -> Encoding {
        if std::str::from_utf8(bytes).is_ok() {
            return Encoding::Utf8;
        }
        let high = bytes.iter().filter(|byte| **byte >= 0x80).count();
        let (text, _) = WINDOWS_1256.decode_without_bom_handling(bytes);
        let letters: Vec<bool> = text.chars().map(is_arabic).collect();
        let together = letters.windows(2).filter(|pair| pair[0] && pair[1]).count();
        if together * 2 >= high {
            return Encoding::Windows1256;
        }
        let count = |set: &[u8]| bytes.iter().filter(|byte| set.contains(byte)).count();
        if count(&SERBIAN) > count(&FRENCH) { Encoding::Windows1250 } else { Encoding::Windows1252 }
    }

    /// The text, without a byte order mark; bytes that stand for nothing become the replacement character.
    pub fn decode(self, bytes: &[u8]) -> String {
        let encoding = match self {
            Encoding::Utf8 => UTF_8,
            Encoding::Windows1256 => WINDOWS_1256,
            Encoding::Windows1250 => WINDOWS_1250,
            Encoding::Windows1252 => WINDOWS_1252,
        };
        encoding.decode_with_bom_removal(bytes).0.into_owned()
    }
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{0621}'..='\u{064A}' | '\u{067E}' | '\u{0686}' | '\u{06A9}' | '\u{06AF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(encoding: &'static encoding_rs::Encoding, text: &str) -> Vec<u8> {
        encoding.encode(text).0.into_owned()
    }

    #[test]
    fn each_language_is_known_by_its_letters() {
        let cases = [
            (WINDOWS_1256, Encoding::Windows1256, "الاسم;السعر\nزيت المائدة;1250\nسكر;90"),
            (WINDOWS_1250, Encoding::Windows1250, "Naziv;Cena\nŠećer;90\nČaj od žalfije;120\nĐumbir;30"),
            (WINDOWS_1252, Encoding::Windows1252, "Désignation;Prix\nThé à la menthe;120\nCafé moulu;300"),
        ];
        for (table, expected, text) in cases {
            let bytes = written(table, text);
            assert_eq!(Encoding::detect(&bytes), expected, "{text}");
            assert_eq!(expected.decode(&bytes), text);
        }
        for text in ["name;price", "الاسم;السعر", "\u{FEFF}Désignation", "नाम;दाम", ""] {
            assert_eq!(Encoding::detect(text.as_bytes()), Encoding::Utf8, "{text}");
        }
        assert_eq!(Encoding::Utf8.decode("\u{FEFF}é".as_bytes()), "é", "the mark goes");
    }

    #[test]
    fn codes_come_back() {
        for one in Encoding::ALL {
            assert_eq!(Encoding::parse(one.code()), Some(one));
        }
    }
}
