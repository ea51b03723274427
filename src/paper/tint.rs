//! The colours of a printed page: ink, its paler shades, and the seller's own, dark enough to be read.

/// What a colour is for. Each is one colour on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tint {
    Ink,
    /// Labels and what is said in passing.
    Muted,
    /// Between rows.
    Hairline,
    /// Names and titles.
    Accent,
    /// A document that is void.
    Alarm,
}

/// The house's own green, where a seller has no colour.
const ACCENT: [u8; 3] = [20, 89, 79];

impl Tint {
    /// Red, green, blue.
    pub fn rgb(self, accent: Option<[u8; 3]>) -> [u8; 3] {
        match self {
            Tint::Ink => [37, 33, 26],
            Tint::Muted => [99, 91, 78],
            Tint::Hairline => [205, 195, 177],
            Tint::Accent => readable(accent.unwrap_or(ACCENT)),
            Tint::Alarm => [163, 36, 28],
        }
    }
}

/// Darkens a colour until it stands at least 4.5 to 1 against white.
fn readable(mut colour: [u8; 3]) -> [u8; 3] {
    while brightness(colour) > 183 {
        colour = colour.map(|part| (u16::from(part) * 9 / 10) as u8);
    }
    colour
}

/// Relative luminance of sRGB, in thousandths: 183 is what stands 4.5 to 1 against white.
fn brightness(colour: [u8; 3]) -> u32 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = colour.map(linear);
    ((0.2126 * red + 0.7152 * green + 0.0722 * blue) * 1000.0) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pale_accent_is_darkened_and_a_dark_one_is_kept() {
        assert_eq!(readable([20, 89, 79]), [20, 89, 79]);
        for pale in [[255, 255, 255], [255, 230, 0], [120, 200, 255]] {
            assert!(brightness(readable(pale)) <= 183);
        }
    }
}
