//! Values in a link's query, encoded so that `&` and Arabic letters arrive as typed.
use std::fmt::Write as _;

/// Percent-encodes everything but letters, digits and `-._~`.
pub fn encode(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::encode;

    #[test]
    fn a_value_stays_one_value() {
        assert_eq!(encode("a&b=c"), "a%26b%3Dc");
        assert_eq!(encode("أ"), "%D8%A3");
    }
}
