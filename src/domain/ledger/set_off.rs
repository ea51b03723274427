//! Which input tax pays which output tax. VAT is one pot; GST has three, with rules between them.
use super::{LedgerError, Share};
use crate::chart::Part;

/// What may pay for one another.
#[derive(Clone, Copy)]
enum Pot {
    /// VAT, TVA, PDV: all rates together.
    Plain,
    Igst,
    Cgst,
    Sgst,
}

const POTS: usize = 4;

/// How much of each input share is used against the output, in the order of `input`; the rest is carried forward.
///
/// India (CGST Act s. 49 and 49A, rule 88A): IGST credit goes first, to IGST and then to CGST and SGST as the taxpayer
/// likes (here: to whichever lacks credit of its own); CGST credit then pays CGST and IGST, SGST credit SGST and IGST;
/// never one the other. Everywhere else input pays output whatever the rate. Amounts are minor units, not negative.
pub fn set_off(output: &[Share], input: &[Share]) -> Result<Vec<Share>, LedgerError> {
    let mut due = sums(output)?;
    let credit = sums(input)?;
    let mut left = credit;
    let [_, _, cgst_short, sgst_short] = [0, 1, 2, 3].map(|pot: usize| due[pot].saturating_sub(credit[pot]).max(0));
    let steps = [
        (Pot::Plain, Pot::Plain, i64::MAX),
        (Pot::Igst, Pot::Igst, i64::MAX),
        (Pot::Igst, Pot::Cgst, cgst_short),
        (Pot::Igst, Pot::Sgst, sgst_short),
        (Pot::Igst, Pot::Cgst, i64::MAX),
        (Pot::Igst, Pot::Sgst, i64::MAX),
        (Pot::Cgst, Pot::Cgst, i64::MAX),
        (Pot::Cgst, Pot::Igst, i64::MAX),
        (Pot::Sgst, Pot::Sgst, i64::MAX),
        (Pot::Sgst, Pot::Igst, i64::MAX),
    ];
    for (from, to, most) in steps {
        let paid = left[from as usize].min(due[to as usize]).min(most);
        left[from as usize] -= paid;
        due[to as usize] -= paid;
    }
    let mut used = [0; POTS];
    for pot in 0..POTS {
        used[pot] = credit[pot] - left[pot];
    }
    Ok(input.iter().map(|share| take(&mut used, share)).collect())
}

/// The part of a share that is used: the first shares of a pot are used up before the next.
fn take(used: &mut [i64; POTS], share: &Share) -> Share {
    let pot = &mut used[pot(share.part) as usize];
    let minor = share.minor.min(*pot);
    *pot -= minor;
    Share { part: share.part, minor }
}

fn sums(shares: &[Share]) -> Result<[i64; POTS], LedgerError> {
    let mut sums = [0i64; POTS];
    for share in shares {
        if share.minor < 0 {
            return Err(LedgerError::Negative);
        }
        let sum = &mut sums[pot(share.part) as usize];
        *sum = sum.checked_add(share.minor).ok_or(LedgerError::Overflow)?;
    }
    Ok(sums)
}

const fn pot(part: Option<Part>) -> Pot {
    match part {
        Some(Part::Igst) => Pot::Igst,
        Some(Part::Cgst) => Pot::Cgst,
        Some(Part::Sgst) => Pot::Sgst,
        Some(Part::Standard | Part::Reduced | Part::Pf | Part::Esi) | None => Pot::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gst(igst: i64, cgst: i64, sgst: i64) -> Vec<Share> {
        [(Part::Igst, igst), (Part::Cgst, cgst), (Part::Sgst, sgst)]
            .map(|(part, minor)| Share { part: Some(part), minor })
            .to_vec()
    }

    #[test]
    fn integrated_credit_goes_first_and_where_it_is_needed() {
        assert_eq!(set_off(&gst(0, 100, 100), &gst(100, 100, 0)).unwrap(), gst(100, 100, 0));
        assert_eq!(set_off(&gst(50, 100, 100), &gst(100, 100, 100)).unwrap(), gst(100, 50, 100));
        assert_eq!(set_off(&gst(300, 0, 0), &gst(100, 80, 70)).unwrap(), gst(100, 80, 70));
    }

    #[test]
    fn central_credit_never_pays_state_tax() {
        assert_eq!(set_off(&gst(0, 0, 100), &gst(0, 100, 0)).unwrap(), gst(0, 0, 0));
        assert_eq!(set_off(&gst(0, 100, 0), &gst(0, 0, 100)).unwrap(), gst(0, 0, 0));
    }

    #[test]
    fn one_rate_pays_another_and_the_rest_is_carried() {
        let share = |part, minor| Share { part, minor };
        let output = [share(Some(Part::Standard), 100)];
        let input = [share(Some(Part::Reduced), 70), share(Some(Part::Standard), 70)];
        let used = set_off(&output, &input).unwrap();
        assert_eq!(used, [share(Some(Part::Reduced), 70), share(Some(Part::Standard), 30)]);
        assert_eq!(set_off(&output, &[share(None, -1)]), Err(LedgerError::Negative));
        assert_eq!(set_off(&output, &[share(None, i64::MAX), share(None, 1)]), Err(LedgerError::Overflow));
    }
}
