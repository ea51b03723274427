//! The organization's colour, made safe: whatever is chosen, words in it and on it stay readable.
//!
//! `accent::safe("#ffcc00")` keeps the hue and moves it towards ink (on light paper) or paper (in the dark) until the
//! contrast of WCAG 2.2 (1.4.3) is 4.5:1 everywhere the colour is used; [`stylesheet`] is served as the brand sheet.
use std::fmt;

/// Words in the accent or on it have at least this contrast, in hundredths.
const ENOUGH: u32 = 450;
/// The light and the dark paper the colour stands on: the faintest of their surfaces for it (`tokens.css`).
const LIGHT: Paper = Paper { ground: Color(0xf4, 0xef, 0xe4), ink: Color(0, 0, 0), soft: 12 };
const DARK: Paper = Paper { ground: Color(0x25, 0x21, 0x1b), ink: Color(0xff, 0xff, 0xff), soft: 16 };

/// A colour of sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color(pub u8, pub u8, pub u8);

/// The accent in one theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shade {
    /// The colour of links and of filled buttons.
    pub ink: Color,
    /// The colour of words on a filled button.
    pub on: Color,
    /// The faint ground behind what is chosen.
    pub soft: Color,
}

/// An accent that may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accent {
    pub light: Shade,
    pub dark: Shade,
    /// Whether the chosen colour had to be moved to be readable on light paper.
    pub moved: bool,
}

struct Paper {
    ground: Color,
    /// What the colour is moved towards.
    ink: Color,
    /// Per cent of the colour in its soft ground.
    soft: u32,
}

impl Color {
    /// Reads `#rrggbb`.
    pub fn parse(hex: &str) -> Option<Color> {
        let hex = hex.strip_prefix('#').filter(|hex| hex.len() == 6 && hex.is_ascii())?;
        let byte = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
        Some(Color(byte(0)?, byte(2)?, byte(4)?))
    }

    /// This colour with `percent` of another in it.
    fn towards(self, other: Color, percent: u32) -> Color {
        let mix = |a: u8, b: u8| {
            let sum = u32::from(a) * (100 - percent) + u32::from(b) * percent;
            u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX)
        };
        Color(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }

    /// Relative luminance in millionths (WCAG 2.2).
    fn luminance(self) -> u32 {
        let light = |byte: u8| LINEAR[usize::from(byte)];
        (light(self.0) * 213 + light(self.1) * 715 + light(self.2) * 72) / 1_000
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

/// The contrast of two colours in hundredths: 2100 is black on white.
pub fn contrast(a: Color, b: Color) -> u32 {
    let (a, b) = (a.luminance() + 50_000, b.luminance() + 50_000);
    a.max(b) * 100 / a.min(b)
}

/// The accent made from a chosen colour, `#rrggbb`; none when it is not a colour.
pub fn safe(hex: &str) -> Option<Accent> {
    let chosen = Color::parse(hex)?;
    let light = shade(chosen, &LIGHT);
    Some(Accent { light, dark: shade(chosen, &DARK), moved: light.ink != chosen })
}

/// The brand sheet: it sets the accent in the layer kept for it, for each theme.
pub fn stylesheet(accent: &Accent) -> String {
    let set =
        |shade: &Shade| format!("{{--accent:{};--on-accent:{};--accent-soft:{}}}", shade.ink, shade.on, shade.soft);
    let (light, dark) = (set(&accent.light), set(&accent.dark));
    format!(
        "@layer brand{{:root{light}[data-theme=dark]{dark}\
         @media(prefers-color-scheme:dark){{[data-theme=system]{dark}}}}}"
    )
}

/// Moves the colour towards the paper's ink until it can be read on the paper and on its own soft ground.
fn shade(chosen: Color, paper: &Paper) -> Shade {
    let mut best = made(paper.ink, paper);
    for percent in (0..=100).rev() {
        let next = made(chosen.towards(paper.ink, percent), paper);
        if !readable(&next, paper) {
            break;
        }
        best = next;
    }
    best
}

fn made(ink: Color, paper: &Paper) -> Shade {
    let (white, black) = (Color(0xff, 0xfd, 0xf8), Color(0x14, 0x12, 0x0e));
    let on = if contrast(ink, white) >= contrast(ink, black) { white } else { black };
    Shade { ink, on, soft: paper.ground.towards(ink, paper.soft) }
}

fn readable(shade: &Shade, paper: &Paper) -> bool {
    [paper.ground, shade.soft, shade.on].iter().all(|ground| contrast(shade.ink, *ground) >= ENOUGH)
}

/// sRGB bytes as linear light in millionths (IEC 61966-2-1), so that no float is needed.
#[rustfmt::skip]
const LINEAR: [u32; 256] = [
    0, 304, 607, 911, 1_214, 1_518, 1_821, 2_125, 2_428, 2_732, 3_035, 3_347, 3_677, 4_025, 4_391, 4_777,
    5_182, 5_605, 6_049, 6_512, 6_995, 7_499, 8_023, 8_568, 9_134, 9_721, 10_330, 10_960, 11_612, 12_286, 12_983, 13_702,
    14_444, 15_209, 15_996, 16_807, 17_642, 18_500, 19_382, 20_289, 21_219, 22_174, 23_153, 24_158, 25_187, 26_241, 27_321, 28_426,
    29_557, 30_713, 31_896, 33_105, 34_340, 35_601, 36_889, 38_204, 39_546, 40_915, 42_311, 43_735, 45_186, 46_665, 48_172, 49_707,
    51_269, 52_861, 54_480, 56_128, 57_805, 59_511, 61_246, 63_010, 64_803, 66_626, 68_478, 70_360, 72_272, 74_214, 76_185, 78_187,
    80_220, 82_283, 84_376, 86_500, 88_656, 90_842, 93_059, 95_307, 97_587, 99_899, 102_242, 104_616, 107_023, 109_462, 111_932, 114_435,
    116_971, 119_538, 122_139, 124_772, 127_438, 130_136, 132_868, 135_633, 138_432, 141_263, 144_128, 147_027, 149_960, 152_926, 155_926, 158_961,
    162_029, 165_132, 168_269, 171_441, 174_647, 177_888, 181_164, 184_475, 187_821, 191_202, 194_618, 198_069, 201_556, 205_079, 208_637, 212_231,
    215_861, 219_526, 223_228, 226_966, 230_740, 234_551, 238_398, 242_281, 246_201, 250_158, 254_152, 258_183, 262_251, 266_356, 270_498, 274_677,
    278_894, 283_149, 287_441, 291_771, 296_138, 300_544, 304_987, 309_469, 313_989, 318_547, 323_143, 327_778, 332_452, 337_164, 341_914, 346_704,
    351_533, 356_400, 361_307, 366_253, 371_238, 376_262, 381_326, 386_429, 391_572, 396_755, 401_978, 407_240, 412_543, 417_885, 423_268, 428_690,
    434_154, 439_657, 445_201, 450_786, 456_411, 462_077, 467_784, 473_531, 479_320, 485_150, 491_021, 496_933, 502_886, 508_881, 514_918, 520_996,
    527_115, 533_276, 539_479, 545_724, 552_011, 558_340, 564_712, 571_125, 577_580, 584_078, 590_619, 597_202, 603_827, 610_496, 617_207, 623_960,
    630_757, 637_597, 644_480, 651_406, 658_375, 665_387, 672_443, 679_542, 686_685, 693_872, 701_102, 708_376, 715_694, 723_055, 730_461, 737_910,
    745_404, 752_942, 760_525, 768_151, 775_822, 783_538, 791_298, 799_103, 806_952, 814_847, 822_786, 830_770, 838_799, 846_873, 854_993, 863_157,
    871_367, 879_622, 887_923, 896_269, 904_661, 913_099, 921_582, 930_111, 938_686, 947_307, 955_973, 964_686, 973_445, 982_251, 991_102, 1_000_000,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        let color = |hex| Color::parse(hex).expect("a colour");
        assert_eq!(contrast(color("#000000"), color("#ffffff")), 2100);
        assert_eq!(contrast(color("#777777"), color("#ffffff")), 447);
        assert_eq!(contrast(color("#767676"), color("#ffffff")), 454);
    }

    #[test]
    fn any_colour_becomes_readable_in_both_themes() {
        for step in 0..4096u32 {
            let byte = |shift: u32| u8::try_from((step >> shift & 15) * 17).expect("a byte");
            let chosen = Color(byte(8), byte(4), byte(0));
            let accent = safe(&chosen.to_string()).expect("a colour");
            assert!(readable(&accent.light, &LIGHT), "{chosen} {accent:?}");
            assert!(readable(&accent.dark, &DARK), "{chosen} {accent:?}");
        }
    }

    #[test]
    fn a_colour_that_is_readable_already_is_kept() {
        assert!(!safe("#14594f").expect("a colour").moved);
        assert!(safe("#ffcc00").expect("a colour").moved);
    }

    #[test]
    fn what_is_not_a_colour_is_refused() {
        for text in ["", "red", "#fff", "#12345g", "#1234567", "#12é45", "#000000;}body{display:none"] {
            assert_eq!(safe(text), None, "{text}");
        }
    }

    #[test]
    fn the_sheet_sets_nothing_but_colours() {
        let sheet = stylesheet(&safe("#aa3300").expect("a colour"));
        assert!(sheet.starts_with("@layer brand{:root{--accent:#"));
        assert_eq!(sheet.matches('{').count(), sheet.matches('}').count());
    }
}
