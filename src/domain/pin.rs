//! The four digits that switch person on a trusted phone.
use crate::text::ascii_digits;

/// Four digits in ASCII, whatever digits they were typed in.
pub fn parse(typed: &str) -> Option<String> {
    let digits = ascii_digits(typed.trim());
    (digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}

/// The PIN to keep, or what is wrong with it.
pub fn check(typed: &str) -> Result<String, &'static str> {
    let pin = parse(typed).ok_or("pin-invalid")?;
    if is_weak(&pin) { Err("pin-weak") } else { Ok(pin) }
}

/// Those tried first: one digit, a run, a pair twice, a mirror, a year of birth, the middle column.
fn is_weak(pin: &str) -> bool {
    let digits: Vec<i32> = pin.bytes().map(|byte| i32::from(byte) - 48).collect();
    let steps: Vec<i32> = digits.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let run = steps.iter().all(|step| *step == steps[0]) && steps[0].abs() <= 1;
    let twice = digits[0] == digits[2] && digits[1] == digits[3];
    let mirror = digits[0] == digits[3] && digits[1] == digits[2];
    let year = pin.starts_with("19") || pin.starts_with("20");
    run || twice || mirror || year || matches!(pin, "2580" | "0852" | "7890" | "1245" | "1010" | "6969")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_digits_of_any_script_that_nobody_tries_first() {
        assert_eq!(check("4071"), Ok("4071".to_owned()));
        assert_eq!(check(" ٤٠٧١ "), Ok("4071".to_owned()));
        for weak in ["0000", "1234", "4321", "1212", "1221", "1984", "2011", "2580", "9876", "7777", "0123"] {
            assert_eq!(check(weak), Err("pin-weak"), "{weak}");
        }
        for bad in ["", "123", "12345", "12a4", "-123", "１２３"] {
            assert_eq!(check(bad), Err("pin-invalid"), "{bad}");
        }
    }

    #[test]
    fn most_pins_are_left() {
        let good = (0..10_000).filter(|number| check(&format!("{number:04}")).is_ok()).count();
        assert!(good > 9_400, "{good}");
    }
}
