//! Files for the tax office, made of posted invoices and credit notes as they are kept: never of what is true today.
pub mod einvoice;
pub mod facture;
pub mod gstr1;
mod place;
pub mod ubl;

pub use place::Located;

use crate::{
    country::Country,
    invoices::{Invoice, Parties, Row, Taxed, Taxes},
    money::Currency,
    orders::tax_of,
    rounding::{allocate, divide},
    tax::{Category, Component, Tax},
};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// A posted document with all that stands on it.
#[derive(Debug, Clone, Copy)]
pub struct Filing<'a> {
    pub invoice: &'a Invoice,
    pub rows: &'a [Row],
    pub parties: &'a Parties,
    /// The invoice a credit note takes back from.
    pub origin: Option<&'a Invoice>,
    pub country: Country,
    pub currency: Currency,
}

/// Why there is no file: a message key, and what it is about where several things may lack it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lack {
    pub key: &'static str,
    /// Names of lines; empty when the key says all.
    pub about: Vec<String>,
}

impl Lack {
    const fn of(key: &'static str) -> Lack {
        Lack { key, about: Vec::new() }
    }
}

/// What is missing, as it is found.
#[derive(Debug, Default)]
struct Lacks(Vec<Lack>);

impl Lacks {
    fn when(&mut self, lacking: bool, key: &'static str) {
        if lacking {
            self.0.push(Lack::of(key));
        }
    }

    fn lines(&mut self, lines: &[Line], lacking: impl Fn(&Line) -> bool, key: &'static str) {
        let about: Vec<String> = lines.iter().filter(|line| lacking(line)).map(|line| line.row.name.clone()).collect();
        if !about.is_empty() {
            self.0.push(Lack { key, about });
        }
    }
}

/// A line with its tax, and its part of each tax of its group: the parts add up to the group's amounts.
#[derive(Debug, Clone)]
pub struct Line<'a> {
    pub row: &'a Row,
    pub tax: Tax,
    /// Whether the buyer pays the tax with the price.
    pub charged: bool,
    pub parts: Vec<(Component, i64)>,
}

impl Line<'_> {
    /// What it would cost without discount, in minor units.
    pub fn gross(&self) -> i64 {
        let whole = i128::from(self.row.quantity) * i128::from(self.row.price);
        divide(whole, i128::from(self.row.unit().scale())).unwrap_or(self.row.net)
    }

    pub fn part(&self, of: &[Component]) -> i64 {
        self.parts.iter().filter(|(component, _)| of.contains(component)).map(|(_, amount)| amount).sum()
    }

    /// All its taxes.
    pub fn taxes(&self) -> i64 {
        self.parts.iter().map(|(_, amount)| amount).sum()
    }

    /// How many sold units.
    pub fn quantity(&self) -> Decimal {
        (Decimal::from(self.row.quantity) / Decimal::from(self.row.unit().scale())).normalize()
    }
}

impl<'a> Filing<'a> {
    pub fn taxes(&self) -> Taxes {
        self.invoice.taxes()
    }

    /// The day whose rates were charged: a credit note has those of its invoice.
    pub fn taxed_on(&self) -> Date {
        self.origin.unwrap_or(self.invoice).date()
    }

    /// The lines, each with its part of the taxes kept with the document.
    pub fn lines(&self) -> Vec<Line<'a>> {
        let taxes = self.taxes();
        let exempt = Tax::exempt();
        let mut lines: Vec<Line<'a>> = self
            .rows
            .iter()
            .map(|row| {
                let tax = tax_of(self.country, &row.tax_class, self.taxed_on()).unwrap_or(exempt);
                Line { row, tax: taxes.regime().tax(tax), charged: true, parts: Vec::new() }
            })
            .collect();
        for group in &taxes.groups {
            share(group, &mut lines);
        }
        lines
    }

    /// The groups that have a line: a credit note keeps the others of its invoice at nothing.
    pub fn groups(&self) -> Vec<Taxed> {
        let lines = self.lines();
        let kept = |group: &Taxed| group.tax().is_some_and(|tax| lines.iter().any(|line| line.tax == tax));
        self.taxes().groups.into_iter().filter(kept).collect()
    }

    /// Whether nothing on it is taxed.
    pub fn is_untaxed(&self) -> bool {
        let untaxed = |tax: Tax| matches!(tax.category(), Category::Exempt | Category::Zero | Category::Outside);
        self.lines().iter().all(|line| untaxed(line.tax))
    }
}

fn share(group: &Taxed, lines: &mut [Line]) {
    let Some(tax) = group.tax() else { return };
    let of = |line: &Line| if line.tax == tax { line.row.net } else { 0 };
    let weights: Vec<i64> = lines.iter().map(of).collect();
    for (component, _, amount) in group.components() {
        // Weights are whole lines of one document: they always fit.
        let parts = allocate(amount, &weights).unwrap_or_default();
        for (line, part) in lines.iter_mut().zip(parts).filter(|(line, _)| line.tax == tax) {
            line.parts.push((component, part));
            line.charged = group.charged;
        }
    }
}

/// Minor units as a number with two places at most, exact.
fn exact(minor: i64, currency: Currency) -> Decimal {
    Decimal::new(minor, currency.exponent())
}

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;
