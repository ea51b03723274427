//! Numbers in a glance, for chart axes and tiles: `1.5K`, `12 लाख`. Never on a document.
use crate::{Locale, locale::Shape, number};
use rust_decimal::{Decimal, RoundingStrategy};

/// A step of the language's scale: its size, the blank before the word, the word, and the word after 3 to 10.
type Step = (i64, &'static str, &'static str, &'static str);

/// The number in its language's thousands, lakhs or millions, with two figures at least (CLDR 48, short form).
pub fn compact(locale: Locale, value: i64) -> String {
    let steps = steps(locale.shape());
    let mut at = steps.iter().rposition(|step| value.unsigned_abs() >= step.0.unsigned_abs());
    loop {
        let Some(index) = at else { return number::integer(locale, value) };
        let (size, gap, word, few) = steps[index];
        let shown = rounded(value, size);
        // 999 999 rounds up to a thousand thousands: that is one of the next step.
        if let Some(next) = steps.get(index + 1).filter(|next| shown.abs() >= Decimal::from(next.0 / size)) {
            at = steps.iter().position(|step| step.0 == next.0);
            continue;
        }
        let is_few = shown.is_integer() && (3..=10).any(|n| shown.abs() == Decimal::from(n));
        return format!("{}{gap}{}", number::decimal(locale, shown), if is_few { few } else { word });
    }
}

/// Two significant figures below ten, whole above.
fn rounded(value: i64, size: i64) -> Decimal {
    let exact = Decimal::from(value) / Decimal::from(size);
    let places = u32::from(exact.abs() < Decimal::TEN);
    exact.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero).normalize()
}

const fn steps(shape: Shape) -> &'static [Step] {
    match shape {
        Shape::Ar | Shape::ArNative => &[
            (1_000, "\u{A0}", "ألف", "آلاف"),
            (1_000_000, "\u{A0}", "مليون", "ملايين"),
            (1_000_000_000, "\u{A0}", "مليار", "مليارات"),
        ],
        Shape::Fr => {
            &[(1_000, "\u{A0}", "k", "k"), (1_000_000, "\u{A0}", "M", "M"), (1_000_000_000, "\u{A0}", "Md", "Md")]
        }
        Shape::En => &[(1_000, "", "K", "K"), (1_000_000, "", "M", "M"), (1_000_000_000, "", "B", "B")],
        Shape::EnIn => &[(1_000, "", "K", "K"), (100_000, "", "L", "L"), (10_000_000, "", "Cr", "Cr")],
        Shape::Hi | Shape::HiNative => &[
            (1_000, "\u{A0}", "हज़ार", "हज़ार"),
            (100_000, "\u{A0}", "लाख", "लाख"),
            (10_000_000, "\u{A0}", "क॰", "क॰"),
            (1_000_000_000, "\u{A0}", "अ॰", "अ॰"),
        ],
        Shape::Sr => &[
            (1_000, "\u{A0}", "hilj.", "hilj."),
            (1_000_000, "\u{A0}", "mil.", "mil."),
            (1_000_000_000, "\u{A0}", "mlrd.", "mlrd."),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{country::Country, lang::Lang};

    #[test]
    fn edges_of_steps() {
        let en = Locale::new(Lang::En, Country::Fr);
        let cases = [
            (0, "0"),
            (999, "999"),
            (1_000, "1K"),
            (1_449, "1.4K"),
            (-1_500, "-1.5K"),
            (999_400, "999K"),
            (999_999, "1M"),
            (i64::MAX, "9,223,372,037B"),
        ];
        for (value, expected) in cases {
            assert_eq!(compact(en, value), expected);
        }
        assert_eq!(compact(Locale::new(Lang::Ar, Country::Dz), 3_000), "3\u{A0}آلاف");
        assert_eq!(compact(en, i64::MIN), "-9,223,372,037B");
    }
}
