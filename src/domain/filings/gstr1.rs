//! GSTR-1: what an Indian seller tells of a month's sales, table by table, from its posted documents.
mod issued;
mod json;

pub use issued::{Issued, Run};
pub use json::file;

use super::{
    Filing, Line,
    einvoice::{SGST, is_hsn, uqc},
};
use crate::{
    identifiers::Kind,
    invoices::place_between,
    tax::{Category, Component, gst::Place},
};
use jiff::civil::{Date, date};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Above this an invoice to somebody unregistered in another State is told by itself, in paise. It was 2.5 lakh until
/// July 2024 (notification 12/2024).
fn large(day: Date) -> i64 {
    if day >= date(2024, 8, 1) { 10_000_000 } else { 25_000_000 }
}

/// An amount and its taxes. Paise.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sum {
    pub taxable: i64,
    pub igst: i64,
    pub cgst: i64,
    pub sgst: i64,
}

impl Sum {
    fn of(line: &Line, sign: i64) -> Sum {
        Sum {
            taxable: line.row.net * sign,
            igst: line.part(&[Component::Igst]) * sign,
            cgst: line.part(&[Component::Cgst]) * sign,
            sgst: line.part(&SGST) * sign,
        }
    }

    fn add(&mut self, other: Sum) {
        self.taxable = self.taxable.saturating_add(other.taxable);
        self.igst = self.igst.saturating_add(other.igst);
        self.cgst = self.cgst.saturating_add(other.cgst);
        self.sgst = self.sgst.saturating_add(other.sgst);
    }
}

/// A document told by itself: to registered buyers (B2B, CDNR), or large ones between States (B2CL, CDNUR).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The buyer's GSTIN; empty for one who has none.
    pub buyer: String,
    pub name: String,
    pub number: String,
    pub day: Date,
    /// With tax and rounding.
    pub value: i64,
    /// The place of supply, two digits.
    pub place: &'static str,
    pub reverse: bool,
    /// By rate in percent.
    pub rates: BTreeMap<Decimal, Sum>,
}

impl Told {
    /// All its rates together.
    pub fn sum(&self) -> Sum {
        self.rates.values().fold(Sum::default(), |mut all, one| {
            all.add(*one);
            all
        })
    }
}

/// Small sales to the unregistered, less what they gave back: by place and rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Small {
    pub place: &'static str,
    pub interstate: bool,
    pub rate: Decimal,
    pub sum: Sum,
}

/// What is not taxed (table 8).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Untaxed {
    pub nil: i64,
    pub exempt: i64,
    pub outside: i64,
}

/// A line of table 12: a code, its unit and its rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coded {
    /// Empty for items without one.
    pub code: String,
    pub unit: &'static str,
    pub rate: Decimal,
    pub quantity: Decimal,
    pub sum: Sum,
}

/// The return of a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Return {
    pub gstin: String,
    /// Its first day.
    pub month: Date,
    pub b2b: Vec<Told>,
    pub b2cl: Vec<Told>,
    pub b2cs: Vec<Small>,
    pub cdnr: Vec<Told>,
    pub cdnur: Vec<Told>,
    /// Between States and inside one, to the registered and to others: as table 8 has them.
    pub untaxed: [Untaxed; 4],
    pub hsn_b2b: Vec<Coded>,
    pub hsn_b2c: Vec<Coded>,
    pub issued: Vec<Issued>,
}

impl Return {
    /// Reads a month's documents. `gstin` is the seller's now, for months without any.
    pub fn of(gstin: &str, month: Date, filings: &[Filing]) -> Return {
        let mut made = Return {
            gstin: gstin.to_owned(),
            month,
            b2b: Vec::new(),
            b2cl: Vec::new(),
            b2cs: Vec::new(),
            cdnr: Vec::new(),
            cdnur: Vec::new(),
            untaxed: [Untaxed::default(); 4],
            hsn_b2b: Vec::new(),
            hsn_b2c: Vec::new(),
            issued: issued::of(filings),
        };
        for filing in filings {
            made.take(filing);
        }
        made.b2cs.sort_by_key(|small| (small.place, small.rate));
        for codes in [&mut made.hsn_b2b, &mut made.hsn_b2c] {
            codes.sort_by(|one, other| (&one.code, one.unit, one.rate).cmp(&(&other.code, other.unit, other.rate)));
        }
        made
    }

    fn take(&mut self, filing: &Filing) {
        let invoice = filing.invoice;
        let (credit, lines) = (invoice.is_credit(), filing.lines());
        let buyer = filing.parties.buyer.number(Kind::Gstin).unwrap_or_default();
        let Some((from, to)) = place_between(&filing.parties.seller, &filing.parties.buyer) else { return };
        let interstate = to != Place::State(from);
        let sign = if credit { -1 } else { 1 };
        for line in &lines {
            self.count(line, (!buyer.is_empty(), sign));
            let at = usize::from(!interstate) + 2 * usize::from(buyer.is_empty());
            if let Some(untaxed) = self.untaxed.get_mut(at) {
                untaxed.count(line, sign);
            }
        }
        let taxed: Vec<&Line> = lines.iter().filter(|line| line.tax.is_taxed()).collect();
        if taxed.is_empty() {
            return;
        }
        let told = told(filing, (buyer, to), &taxed);
        // A note belongs where its invoice was told.
        let whole = filing.origin.unwrap_or(invoice);
        let alone = interstate && whole.total > large(whole.date());
        match (buyer.is_empty(), credit) {
            (false, false) => self.b2b.push(told),
            (false, true) => self.cdnr.push(told),
            (true, false) if alone => self.b2cl.push(told),
            (true, true) if alone => self.cdnur.push(told),
            _ => taxed.iter().for_each(|line| self.small(line, (to.code(), interstate), sign)),
        }
    }

    fn small(&mut self, line: &Line, (place, interstate): (&'static str, bool), sign: i64) {
        let (rate, sum) = (line.tax.rate(), Sum::of(line, sign));
        match self.b2cs.iter_mut().find(|small| small.place == place && small.rate == rate) {
            Some(small) => small.sum.add(sum),
            None => self.b2cs.push(Small { place, interstate, rate, sum }),
        }
    }

    fn count(&mut self, line: &Line, (registered, sign): (bool, i64)) {
        let codes = if registered { &mut self.hsn_b2b } else { &mut self.hsn_b2c };
        let (code, unit, rate) = (line.row.tax_code.as_str(), uqc(line.row.unit()), line.tax.rate());
        let quantity = line.quantity() * Decimal::from(sign);
        let known = |one: &&mut Coded| one.code == code && one.unit == unit && one.rate == rate;
        match codes.iter_mut().find(known) {
            Some(one) => {
                one.quantity += quantity;
                one.sum.add(Sum::of(line, sign));
            }
            None => codes.push(Coded { code: code.to_owned(), unit, rate, quantity, sum: Sum::of(line, sign) }),
        }
    }

    /// Whether a line of table 12 has no code that the portal takes.
    pub fn lacks_codes(&self) -> bool {
        self.hsn_b2b.iter().chain(&self.hsn_b2c).any(|one| !is_hsn(&one.code, 4))
    }
}

impl Untaxed {
    fn count(&mut self, line: &Line, sign: i64) {
        let amount = line.row.net * sign;
        match line.tax.category() {
            Category::Zero => self.nil += amount,
            Category::Exempt => self.exempt += amount,
            Category::Outside => self.outside += amount,
            _ => {}
        }
    }

    pub const fn is_empty(&self) -> bool {
        self.nil == 0 && self.exempt == 0 && self.outside == 0
    }
}

fn told(filing: &Filing, (buyer, to): (&str, Place), lines: &[&Line]) -> Told {
    let mut rates: BTreeMap<Decimal, Sum> = BTreeMap::new();
    for line in lines {
        rates.entry(line.tax.rate()).or_default().add(Sum::of(line, 1));
    }
    Told {
        buyer: buyer.to_owned(),
        name: filing.parties.buyer.name.clone(),
        number: filing.invoice.number.clone(),
        day: filing.invoice.date(),
        value: filing.invoice.total,
        place: to.code(),
        reverse: lines.iter().any(|line| !line.charged),
        rates,
    }
}

/// The first day of the month a text names, `2026-11`; none when it names none.
pub fn month(text: &str) -> Option<Date> {
    let (year, month) = text.split_once('-')?;
    let (year, month) = (year.parse::<i16>().ok()?, month.parse::<i8>().ok()?);
    // GST began in July 2017.
    ((2017..=2999).contains(&year) && (1..=12).contains(&month)).then(|| date(year, month, 1))
}

#[cfg(test)]
mod tests;
