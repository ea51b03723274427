//! How many messages a text costs as SMS. Rules: 3GPP TS 23.038 (GSM 7-bit alphabet) and 23.040 (concatenation).

/// How letters are coded: one foreign letter makes the whole text cost more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    /// 160 letters in one message, 153 in each of several.
    Gsm7,
    /// 70 units in one message, 67 in each of several.
    Ucs2,
}

/// What a text costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segments {
    pub coding: Coding,
    /// In septets or UTF-16 units.
    pub length: usize,
    pub count: usize,
}

const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Letters behind an escape: they cost two.
const EXTENDED: &str = "^{}\\[~]|€";

/// Counts a text.
pub fn segments(text: &str) -> Segments {
    let septets = text
        .chars()
        .try_fold(0, |sum, c| if BASIC.contains(c) { Some(sum + 1) } else { EXTENDED.contains(c).then_some(sum + 2) });
    let (coding, length, one, many) = match septets {
        Some(length) => (Coding::Gsm7, length, 160, 153),
        None => (Coding::Ucs2, text.encode_utf16().count(), 70, 67),
    };
    let count = if length <= one { 1 } else { length.div_ceil(many) };
    Segments { coding, length, count }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_letters_are_cheap_and_others_are_not() {
        let of = |text: &str| (segments(text).coding, segments(text).length, segments(text).count);
        assert_eq!(of(""), (Coding::Gsm7, 0, 1));
        assert_eq!(of(&"a".repeat(160)), (Coding::Gsm7, 160, 1));
        assert_eq!(of(&"a".repeat(161)), (Coding::Gsm7, 161, 2));
        assert_eq!(of("10 €"), (Coding::Gsm7, 5, 1));
        assert_eq!(of(&"é".repeat(160)), (Coding::Gsm7, 160, 1));
        assert_eq!(of("ê"), (Coding::Ucs2, 1, 1));
        assert_eq!(of(&"س".repeat(70)), (Coding::Ucs2, 70, 1));
        assert_eq!(of(&"س".repeat(71)), (Coding::Ucs2, 71, 2));
        assert_eq!(of("😀"), (Coding::Ucs2, 2, 1));
    }
}
