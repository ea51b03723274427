//! Rounding and sharing out: half away from zero, to a cash step, and by largest remainder, all in whole minor units.
//! One rounding for one stored amount; a credit note is the mirror of what it corrects.
use crate::money::Currency;
use rust_decimal::Decimal;

/// Why an amount could not be rounded or shared out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RoundingError {
    #[error("the amount does not fit")]
    Overflow,
    #[error("there is nothing to divide by")]
    Divisor,
}

/// An amount after rounding to a step, and what rounding added (negative: took away), both in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rounded {
    pub amount: i64,
    pub adjustment: i64,
}

/// A decimal amount of major units (`"1.005"`) as minor units of its currency, half away from zero.
/// `Overflow` when it does not fit.
pub fn to_minor(major: Decimal, currency: Currency) -> Result<i64, RoundingError> {
    // In whole numbers: a product of decimals is itself rounded once it has 29 digits.
    let scaled = major.mantissa().checked_mul(i128::from(currency.scale())).ok_or(RoundingError::Overflow)?;
    divide(scaled, 10i128.pow(major.scale()))
}

/// `numerator / denominator` to the nearest whole number, half away from zero.
/// `Divisor` when the denominator is not positive, `Overflow` when the answer does not fit.
pub fn divide(numerator: i128, denominator: i128) -> Result<i64, RoundingError> {
    if denominator <= 0 {
        return Err(RoundingError::Divisor);
    }
    let (whole, rest) = (numerator / denominator, numerator % denominator);
    // Compared without doubling, which could overflow: the rest is at least half when it is not less than what is left.
    let up = rest.abs() >= denominator - rest.abs();
    let nearest = if up { whole + numerator.signum() } else { whole };
    i64::try_from(nearest).map_err(|_| RoundingError::Overflow)
}

/// The amount to the nearest multiple of `step` (100 for a rupee of 100 paise), half away from zero.
/// Law: CGST Act s.170 for India; elsewhere a choice of the organization. A step of 0 or 1 changes nothing.
pub fn to_step(amount: i64, step: i64) -> Result<Rounded, RoundingError> {
    if matches!(step, 0 | 1) {
        return Ok(Rounded { amount, adjustment: 0 });
    }
    let steps = divide(i128::from(amount), i128::from(step))?;
    let rounded = steps.checked_mul(step).ok_or(RoundingError::Overflow)?;
    let adjustment = rounded.checked_sub(amount).ok_or(RoundingError::Overflow)?;
    Ok(Rounded { amount: rounded, adjustment })
}

/// Shares `total` out by weight, so that the parts sum to it exactly and none is a whole unit from its due: the units
/// left over go to the largest remainders, a tie to the first. A weight counts by its size, whatever its sign.
/// Where every weight is zero nothing can be shared and every part is zero.
pub fn allocate(total: i64, weights: &[i64]) -> Result<Vec<i64>, RoundingError> {
    let sizes: Vec<i128> = weights.iter().map(|weight| i128::from(*weight).abs()).collect();
    let whole: i128 = sizes.iter().sum();
    if whole == 0 {
        return Ok(vec![0; weights.len()]);
    }
    // Two sizes of 63 bits make 126, which fits.
    let shares: Vec<i128> = sizes.iter().map(|size| i128::from(total) * size).collect();
    apportion(total, &shares, whole)
}

/// Whole numbers that sum to `total`, each within one unit of its exact share `numerator / denominator`, where `total`
/// is the sum of the shares, rounded. Shares may have either sign: a line that takes back goes with lines that sell.
pub(crate) fn apportion(total: i64, shares: &[i128], denominator: i128) -> Result<Vec<i64>, RoundingError> {
    if denominator <= 0 {
        return Err(RoundingError::Divisor);
    }
    // A negative total is shared out as its mirror, so that a credit note takes back what was given.
    let sign: i128 = if total < 0 { -1 } else { 1 };
    let mut parts: Vec<i128> = shares.iter().map(|share| (share * sign).div_euclid(denominator)).collect();
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by_key(|&at| std::cmp::Reverse((shares[at] * sign).rem_euclid(denominator)));
    let left = i128::from(total) * sign - parts.iter().sum::<i128>();
    for at in order.into_iter().take(usize::try_from(left).map_err(|_| RoundingError::Overflow)?) {
        parts[at] += 1;
    }
    parts.into_iter().map(|part| i64::try_from(part * sign).map_err(|_| RoundingError::Overflow)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn vectors() -> Value {
        serde_json::from_str(include_str!("../../tests/vectors/rounding.json")).unwrap()
    }

    fn decimal(value: &Value) -> Decimal {
        value.as_str().unwrap().parse().unwrap()
    }

    fn minor(value: &Value) -> i64 {
        to_minor(decimal(value), Currency::Inr).unwrap()
    }

    fn whole_numbers(value: &Value) -> Vec<i64> {
        value.as_array().unwrap().iter().map(|number| number.as_i64().unwrap()).collect()
    }

    /// tests/vectors/rounding.json, `allocation`.
    #[test]
    fn shares_are_those_of_the_vectors() {
        for case in vectors()["allocation"].as_array().unwrap() {
            let parts = allocate(case["total_minor"].as_i64().unwrap(), &whole_numbers(&case["weights"])).unwrap();
            assert_eq!(parts, whole_numbers(&case["expected"]), "{case}");
        }
    }

    /// tests/vectors/rounding.json, `rounding`: what binary floats get wrong.
    #[test]
    fn halves_go_away_from_zero() {
        for case in vectors()["rounding"].as_array().unwrap() {
            let rounded = to_minor(decimal(&case["value"]), Currency::Eur).unwrap();
            assert_eq!(Decimal::new(rounded, 2), decimal(&case["half_up_away_from_zero"]), "{case}");
        }
    }

    /// tests/vectors/rounding.json, `total_rounding`.
    #[test]
    fn totals_go_to_the_nearest_step() {
        for case in vectors()["total_rounding"].as_array().unwrap() {
            let rounded = to_step(minor(&case["amount"]), minor(&case["step"])).unwrap();
            let expected = Rounded { amount: minor(&case["rounded"]), adjustment: minor(&case["adjustment"]) };
            assert_eq!(rounded, expected, "{case}");
        }
    }

    /// tests/vectors/rounding.json, `currency_exponents`: of the currencies that books are kept in.
    #[test]
    fn exponents_are_those_of_the_vectors() {
        let file = vectors();
        let known = file["currency_exponents"].as_array().unwrap().iter().filter_map(|row| {
            let currency = Currency::parse(row["code"].as_str().unwrap())?;
            assert_eq!(u64::from(currency.exponent()), row["use"].as_u64().unwrap(), "{row}");
            Some(currency)
        });
        assert_eq!(known.count(), Currency::ALL.len());
    }

    #[test]
    fn what_does_not_fit_is_an_error() {
        assert_eq!(to_minor(Decimal::MAX, Currency::Inr), Err(RoundingError::Overflow));
        assert_eq!(to_minor(Decimal::from(i64::MAX), Currency::Inr), Err(RoundingError::Overflow));
        assert_eq!(divide(i128::MAX, 1), Err(RoundingError::Overflow));
        assert_eq!(divide(i128::MIN, i128::MAX), Ok(-1));
        assert_eq!(divide(1, 0), Err(RoundingError::Divisor));
        assert_eq!(to_step(i64::MAX, 1000), Err(RoundingError::Overflow));
        assert_eq!(to_step(150, -100), Err(RoundingError::Divisor));
        assert_eq!(allocate(i64::MIN, &[i64::MIN, i64::MIN]), Ok(vec![i64::MIN / 2; 2]));
        assert_eq!(allocate(5, &[]), Ok(vec![]));
    }

    proptest! {
        #[test]
        fn shares_sum_to_the_whole_and_none_is_a_unit_off(
            total in any::<i64>(),
            weights in prop::collection::vec(any::<i64>(), 1..20),
        ) {
            let parts = allocate(total, &weights).unwrap();
            let whole: i128 = weights.iter().map(|weight| i128::from(*weight).abs()).sum();
            prop_assume!(whole > 0);
            prop_assert_eq!(parts.iter().map(|part| i128::from(*part)).sum::<i128>(), i128::from(total));
            for (part, weight) in parts.iter().zip(&weights) {
                let floor = (i128::from(total) * i128::from(*weight).abs()).div_euclid(whole);
                prop_assert!((floor..=floor + 1).contains(&i128::from(*part)));
            }
        }

        #[test]
        fn a_credit_mirrors_what_it_corrects(total in -i64::MAX..i64::MAX, weights in prop::collection::vec(0..1000i64, 1..9)) {
            let back: Vec<i64> = allocate(-total, &weights).unwrap().iter().map(|part| -part).collect();
            prop_assert_eq!(allocate(total, &weights).unwrap(), back);
        }

        #[test]
        fn division_is_off_by_half_at_most(numerator in any::<i64>(), denominator in 1..i64::MAX) {
            let (n, d) = (i128::from(numerator), i128::from(denominator));
            let nearest = i128::from(divide(n, d).unwrap());
            prop_assert!(2 * (n - nearest * d).abs() <= d);
            prop_assert_eq!(i128::from(divide(-n, d).unwrap()), -nearest);
        }

        #[test]
        fn a_step_divides_what_is_rounded_to_it(amount in -i64::MAX / 2..i64::MAX / 2, step in 1..100_000i64) {
            let rounded = to_step(amount, step).unwrap();
            prop_assert_eq!(rounded.amount % step, 0);
            prop_assert_eq!(rounded.amount - rounded.adjustment, amount);
            prop_assert!(rounded.adjustment.abs() * 2 <= step);
        }
    }
}
