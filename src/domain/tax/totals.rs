//! What a document comes to: its lines, its groups of one rate and its total, in minor units of its one currency.
use super::{Component, Tax, working::Step};
use rust_decimal::Decimal;

/// One line reckoned, in minor units. The columns `taxable` and `tax` sum to those of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineTotals {
    /// Quantity times price.
    pub gross: i64,
    pub discount: i64,
    /// Gross less the line's discount.
    pub net: i64,
    /// The line's part of the document's discount.
    pub share: i64,
    /// Net less that part: what the tax is reckoned on, or in.
    pub after: i64,
    /// Without tax.
    pub taxable: i64,
    /// All taxes of the line, charged or not.
    pub tax: i64,
}

/// One tax of a group: its rate in percent and its amount in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ComponentTotals {
    pub component: Component,
    pub rate: Decimal,
    pub amount: i64,
}

/// The lines taxed alike, in minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The category and the whole rate.
    pub tax: Tax,
    /// The places of its lines, from 0.
    pub lines: Vec<usize>,
    /// What the tax is reckoned on, or in when prices have it in them.
    pub after: i64,
    /// Without tax.
    pub taxable: i64,
    pub components: Vec<ComponentTotals>,
    /// The sum of the components.
    pub amount: i64,
    /// Whether the buyer pays it with the price; not under reverse charge.
    pub charged: bool,
}

/// A document reckoned, in minor units. The Algerian stamp is not in it: it is owed when cash is paid (see `stamp`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    pub lines: Vec<LineTotals>,
    /// The sum of the nets.
    pub subtotal: i64,
    /// Off the whole document.
    pub discount: i64,
    /// The highest rate first.
    pub groups: Vec<Group>,
    pub taxable: i64,
    /// Charged or not.
    pub tax: i64,
    /// The part of the tax that the buyer pays with the price.
    pub charged: i64,
    /// Taxable and charged.
    pub total: i64,
    /// What rounding added to the total; an account of its own.
    pub rounding: i64,
    /// The total, rounded.
    pub grand: i64,
    pub prepaid: i64,
    /// What is still to be paid; negative when too much was paid in advance.
    pub payable: i64,
    /// How each amount came about, in the order a page shows it.
    pub working: Vec<Step>,
}
