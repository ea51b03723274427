//! A document reckoned: lines, discounts, groups of one rate, total. Whole minor units of the document's one currency.
//! The order of things is that of EN 16931: price, line discount, document discount, tax by group (BR-CO-17), total.
use super::{
    Category, Split, Tax, TaxError,
    totals::{ComponentTotals, Group, LineTotals, Totals},
    working,
};
use crate::rounding::{allocate, apportion, divide, to_step};
use rust_decimal::Decimal;

/// What is taken off an amount.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Discount {
    #[default]
    None,
    /// In percent, 0 to 100.
    Percent(Decimal),
    /// In minor units, no more than what it is taken from.
    Amount(i64),
}

/// What is sold on one line. What is taken back with a sale is a negative quantity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// In the item's smallest unit: pieces, grams, millilitres.
    pub quantity: i64,
    /// In minor units, for `per` smallest units.
    pub price: i64,
    /// How many smallest units the price buys, at least 1: 1000 for a price by the kilogram of what is weighed in grams.
    /// A price of 82.6446 is 826446 minor units for 100 pieces.
    pub per: i64,
    pub discount: Discount,
    pub tax: Tax,
}

/// Whether prices have the tax in them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Prices {
    #[default]
    WithoutTax,
    /// Under reverse charge it is taken out of them, for the buyer pays it to the State.
    WithTax,
}

/// Where the tax is rounded: once for each group of the document, or on each line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Level {
    #[default]
    Document,
    Line,
}

/// All that decides the amounts of a document. A credit note is reckoned like an invoice; its kind gives the sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis {
    pub lines: Vec<Line>,
    /// Off the whole document, spread over the lines.
    pub discount: Discount,
    pub split: Split,
    pub prices: Prices,
    pub level: Level,
    /// The buyer owes the tax to the State (CGST Act s.9(3), Zakon o PDV cl.10, CGI art. 283).
    pub reverse_charge: bool,
    /// The total goes to the nearest multiple of this many minor units; 0 or 1 leaves it as it is.
    pub step: i64,
    /// Paid in advance, in minor units.
    pub prepaid: i64,
}

impl Basis {
    /// A document of these lines in the most usual way: prices without tax, tax by group, nothing rounded or prepaid.
    pub fn new(lines: Vec<Line>, split: Split) -> Basis {
        Basis {
            lines,
            discount: Discount::None,
            split,
            prices: Prices::WithoutTax,
            level: Level::Document,
            reverse_charge: false,
            step: 0,
            prepaid: 0,
        }
    }

    /// Reckons the document. `Per`, `Discount` and `Step` name what cannot be; `Overflow` is any amount that does not fit.
    pub fn totals(&self) -> Result<Totals, TaxError> {
        if self.step < 0 {
            return Err(TaxError::Step);
        }
        let mut lines = self.lines.iter().map(Line::totals).collect::<Result<Vec<_>, _>>()?;
        let subtotal = sum(lines.iter().map(|line| line.net))?;
        let discount = self.discount.of(subtotal)?;
        let nets: Vec<i64> = lines.iter().map(|line| line.net).collect();
        for (line, share) in lines.iter_mut().zip(allocate(discount, &nets)?) {
            line.share = share;
            line.after = minus(line.net, share)?;
        }
        let groups = self.groups(&mut lines)?;
        let taxable = sum(groups.iter().map(|group| group.taxable))?;
        let tax = sum(groups.iter().map(|group| group.amount))?;
        let charged = sum(groups.iter().filter(|group| group.charged).map(|group| group.amount))?;
        let total = sum([taxable, charged])?;
        let rounded = to_step(total, self.step)?;
        let payable = minus(rounded.amount, self.prepaid)?;
        let (rounding, grand, prepaid) = (rounded.adjustment, rounded.amount, self.prepaid);
        let working = Vec::new();
        let mut totals = Totals {
            lines,
            subtotal,
            discount,
            groups,
            taxable,
            tax,
            charged,
            total,
            rounding,
            grand,
            prepaid,
            payable,
            working,
        };
        totals.working = working::of(self, &totals);
        Ok(totals)
    }

    /// The lines by category and rate, the highest rate first, each group taxed.
    fn groups(&self, lines: &mut [LineTotals]) -> Result<Vec<Group>, TaxError> {
        let mut taxes: Vec<Tax> = Vec::new();
        for line in &self.lines {
            if !taxes.contains(&line.tax) {
                taxes.push(line.tax);
            }
        }
        taxes.sort_by_key(|tax| (std::cmp::Reverse(tax.rate()), tax.category().code()));
        taxes.into_iter().map(|tax| self.group(tax, lines)).collect()
    }

    fn group(&self, tax: Tax, lines: &mut [LineTotals]) -> Result<Group, TaxError> {
        let places: Vec<usize> = (0..lines.len()).filter(|&at| self.lines[at].tax == tax).collect();
        let (amount, by_line) = self.component(tax, &places, lines)?;
        let parts = self.split.parts();
        for (&at, part) in places.iter().zip(by_line) {
            let line = &mut lines[at];
            line.tax = part.checked_mul(parts).ok_or(TaxError::Overflow)?;
            line.taxable = match self.prices {
                Prices::WithoutTax => line.after,
                Prices::WithTax => minus(line.after, line.tax)?,
            };
        }
        let rate = (tax.rate() / Decimal::from(parts)).normalize();
        Ok(Group {
            tax,
            after: sum(places.iter().map(|&at| lines[at].after))?,
            taxable: sum(places.iter().map(|&at| lines[at].taxable))?,
            lines: places,
            components: self.split.components().map(|component| ComponentTotals { component, rate, amount }).collect(),
            amount: amount.checked_mul(parts).ok_or(TaxError::Overflow)?,
            charged: tax.category() == Category::Standard && !self.reverse_charge,
        })
    }

    /// One component of a group's tax, and the part of it that each line has.
    fn component(&self, tax: Tax, places: &[usize], lines: &[LineTotals]) -> Result<(i64, Vec<i64>), TaxError> {
        let (numerator, denominator) = self.fraction(tax);
        let exact: Vec<i128> = places.iter().map(|&at| i128::from(lines[at].after) * numerator).collect();
        match self.level {
            Level::Document => {
                let amount = divide(exact.iter().sum(), denominator)?;
                Ok((amount, apportion(amount, &exact, denominator)?))
            }
            Level::Line => {
                let by_line = exact.iter().map(|part| divide(*part, denominator)).collect::<Result<Vec<_>, _>>()?;
                Ok((sum(by_line.iter().copied())?, by_line))
            }
        }
    }

    /// What one component is of an amount, as a fraction: rate / 100 on top of it, or rate / (100 + rate) inside it.
    /// A rate has four decimals at most, so a fraction of any amount fits in 128 bits.
    fn fraction(&self, tax: Tax) -> (i128, i128) {
        let (rate, scale) = (tax.rate().mantissa(), 10i128.pow(tax.rate().scale()));
        let whole = match self.prices {
            Prices::WithoutTax => 100 * scale,
            Prices::WithTax => 100 * scale + rate,
        };
        (rate, whole * i128::from(self.split.parts()))
    }
}

impl Line {
    fn totals(&self) -> Result<LineTotals, TaxError> {
        if self.per < 1 {
            return Err(TaxError::Per);
        }
        let gross = divide(i128::from(self.quantity) * i128::from(self.price), i128::from(self.per))?;
        let discount = self.discount.of(gross)?;
        let net = minus(gross, discount)?;
        Ok(LineTotals { gross, discount, net, share: 0, after: net, taxable: net, tax: 0 })
    }
}

impl Discount {
    /// Its percentage, where it has one.
    pub const fn percent(self) -> Option<Decimal> {
        match self {
            Discount::Percent(rate) => Some(rate),
            Discount::None | Discount::Amount(_) => None,
        }
    }

    /// What it takes off this amount, in minor units. `Discount` when that is not between nothing and all of it.
    pub fn of(self, amount: i64) -> Result<i64, TaxError> {
        match self {
            Discount::None => Ok(0),
            Discount::Amount(off) if (0..=amount).contains(&off) || (amount..=0).contains(&off) => Ok(off),
            Discount::Percent(rate) if !rate.is_sign_negative() && rate <= Decimal::ONE_HUNDRED => {
                let exact = i128::from(amount).checked_mul(rate.mantissa()).ok_or(TaxError::Overflow)?;
                Ok(divide(exact, 100 * 10i128.pow(rate.scale()))?)
            }
            Discount::Amount(_) | Discount::Percent(_) => Err(TaxError::Discount),
        }
    }
}

fn sum(amounts: impl IntoIterator<Item = i64>) -> Result<i64, TaxError> {
    // Lines that take back may come after the sum went beyond: only what it comes to must fit.
    let total: i128 = amounts.into_iter().map(i128::from).sum();
    i64::try_from(total).map_err(|_| TaxError::Overflow)
}

fn minus(amount: i64, less: i64) -> Result<i64, TaxError> {
    amount.checked_sub(less).ok_or(TaxError::Overflow)
}
