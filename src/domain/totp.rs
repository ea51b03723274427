//! Authenticator codes (RFC 6238: SHA-1, six digits, thirty seconds) and recovery codes.
use crate::{
    text::ascii_digits,
    time::{Millis, SECOND},
};
use totp_rs::{Algorithm, Builder, Secret, Totp};

/// Bytes of a secret: 160 bits, as RFC 4226 recommends.
pub const SECRET: usize = 20;

/// How many recovery codes a person gets.
pub const CODES: usize = 10;

/// A secret in base32, as it is typed into an authenticator.
pub fn secret(random: [u8; SECRET]) -> String {
    Secret::from(random.to_vec()).to_base32()
}

/// The step a code belongs to, when it is right now, a step early or a step late. `None` when it is wrong.
/// Whoever asks must take each step once.
pub fn step(secret: &str, code: &str, now: Millis) -> Option<i64> {
    let code = plain(code);
    if code.len() != 6 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let seconds = u64::try_from(now / SECOND).ok()?;
    let step = authenticator(secret)?.check(&code, seconds)?;
    i64::try_from(step).ok()
}

/// The code an authenticator shows at this moment: for tests and for a demonstration's owner.
pub fn code(secret: &str, now: Millis) -> Option<String> {
    let seconds = u64::try_from(now / SECOND).ok()?;
    Some(authenticator(secret)?.generate(seconds).to_string())
}

/// What the QR code says.
pub fn address(secret: &str, account: &str) -> String {
    let safe = |text: &str| -> String {
        text.bytes()
            .map(|byte| match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
                other => format!("%{other:02X}"),
            })
            .collect()
    };
    format!("otpauth://totp/Sanduk:{}?secret={secret}&issuer=Sanduk", safe(account))
}

/// A recovery code from 50 random bits: two groups of five letters and digits without look-alikes.
pub fn recovery(random: [u8; 10]) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
    let mut text = String::with_capacity(11);
    for (at, byte) in random.iter().enumerate() {
        if at == 5 {
            text.push('-');
        }
        text.push(char::from(LETTERS.get(usize::from(byte % 32)).copied().unwrap_or(b'a')));
    }
    text
}

/// A recovery code as typed, in the one form that is kept.
pub fn recovery_plain(typed: &str) -> String {
    let plain: String = plain(typed).to_lowercase().chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    if plain.len() != 10 {
        return plain;
    }
    let (first, second) = plain.split_at(5);
    format!("{first}-{second}")
}

/// Digits in ASCII, without the blanks people read codes out with.
pub fn plain(typed: &str) -> String {
    ascii_digits(typed).chars().filter(|c| !c.is_whitespace() && !crate::text::is_invisible(*c)).collect()
}

fn authenticator(secret: &str) -> Option<Totp> {
    let secret = Secret::try_from_base32(secret).ok()?;
    let builder = Builder::new().with_algorithm(Algorithm::SHA1).with_digits(6).with_step_duration(30).with_skew(1);
    Some(builder.with_secret(secret).build_noncompliant())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B: the secret `12345678901234567890`, SHA-1; six of the eight digits.
    #[test]
    fn the_vectors_of_the_rfc() {
        let secret = secret(*b"12345678901234567890");
        let cases = [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ];
        for (seconds, right) in cases {
            assert_eq!(code(&secret, seconds * SECOND).as_deref(), Some(right));
            assert_eq!(step(&secret, right, seconds * SECOND), Some(seconds / 30));
            assert_eq!(step(&secret, right, (seconds + 90) * SECOND), None, "too late");
        }
    }

    #[test]
    fn codes_are_read_as_people_type_them() {
        let secret = secret(*b"12345678901234567890");
        for typed in ["287 082", "٢٨٧٠٨٢", " 287082 ", "२८७०८२"] {
            assert_eq!(step(&secret, typed, 59 * SECOND), Some(1), "{typed}");
        }
        for typed in ["", "28708", "2870822", "abcdef", "-87082"] {
            assert_eq!(step(&secret, typed, 59 * SECOND), None, "{typed}");
        }
    }

    #[test]
    fn recovery_codes_are_forgiving_to_type() {
        let code = recovery([0, 1, 2, 3, 4, 31, 30, 29, 28, 27]);
        assert_eq!(code, "abcde-98765");
        for typed in ["ABCDE-98765", "abcde98765", " abcde 98765", "abcde-٩٨٧٦٥"] {
            assert_eq!(recovery_plain(typed), code, "{typed}");
        }
    }
}
