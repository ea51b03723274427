//! How each amount of a document came about, as data: a page shows it line by line in the reader's language.
use super::{
    Category, Component,
    document::{Basis, Level, Prices},
    totals::{Group, Totals},
};
use rust_decimal::Decimal;

/// The rule that one step follows; its key names the message that tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Quantity times price, rounded once.
    Price,
    LineDiscount,
    /// The line's part of the document's discount, by largest remainder.
    Share,
    /// The tax on the sum of a group.
    OnTop,
    /// The tax inside the sum of a group: rate / (100 + rate).
    Inside,
    /// The tax on a group, rounded on each line and summed.
    OnTopByLine,
    /// The tax inside a group, rounded on each line and summed.
    InsideByLine,
    /// Nothing, because of the group's category.
    Untaxed(Category),
    /// The tax that the buyer owes to the State, taken out of what is charged.
    NotCharged,
    /// To the nearest step.
    Rounding,
    Prepaid,
}

impl Rule {
    /// The message that tells it.
    pub const fn key(self) -> &'static str {
        match self {
            Rule::Price => "tax-working-price",
            Rule::LineDiscount => "tax-working-discount",
            Rule::Share => "tax-working-share",
            Rule::OnTop => "tax-working-on-top",
            Rule::Inside => "tax-working-inside",
            Rule::OnTopByLine => "tax-working-on-top-by-line",
            Rule::InsideByLine => "tax-working-inside-by-line",
            Rule::Untaxed(category) => untaxed(category),
            Rule::NotCharged => "tax-working-not-charged",
            Rule::Rounding => "tax-working-rounding",
            Rule::Prepaid => "tax-working-prepaid",
        }
    }

    /// Whether its amount is already in the prices, and so in the steps before it.
    pub const fn is_inside(self) -> bool {
        matches!(self, Rule::Inside | Rule::InsideByLine)
    }
}

const fn untaxed(category: Category) -> &'static str {
    match category {
        Category::Zero => "tax-working-zero",
        Category::Exempt => "tax-working-exempt",
        Category::Export => "tax-working-export",
        Category::Community => "tax-working-community",
        Category::Outside => "tax-working-outside",
        Category::Standard | Category::ReverseCharge => "tax-working-no-rate",
    }
}

/// One step: what the rule was applied to, and what came of it, in minor units.
/// The steps of a document, but for those [inside](Rule::is_inside) the price, sum to what is payable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    pub rule: Rule,
    /// The line's place from 0, where the step is of one line.
    pub line: Option<usize>,
    /// The tax, where the step is of one.
    pub component: Option<Component>,
    pub base: i64,
    /// In percent.
    pub rate: Option<Decimal>,
    /// Negative when it is taken off.
    pub amount: i64,
}

impl Step {
    const fn new(rule: Rule, base: i64, amount: i64) -> Step {
        Step { rule, line: None, component: None, base, rate: None, amount }
    }
}

/// The working of a document: line by line, then group by group, then the total.
pub(super) fn of(basis: &Basis, totals: &Totals) -> Vec<Step> {
    let mut steps = Vec::new();
    for at in 0..totals.lines.len() {
        line(at, basis, totals, &mut steps);
    }
    for group in &totals.groups {
        taxes(group, basis, &mut steps);
    }
    if totals.rounding != 0 {
        steps.push(Step::new(Rule::Rounding, totals.total, totals.rounding));
    }
    if totals.prepaid != 0 {
        steps.push(Step::new(Rule::Prepaid, totals.grand, totals.prepaid.saturating_neg()));
    }
    steps
}

fn line(at: usize, basis: &Basis, totals: &Totals, steps: &mut Vec<Step>) {
    let line = &totals.lines[at];
    let of_line = |step: Step| Step { line: Some(at), ..step };
    steps.push(of_line(Step::new(Rule::Price, basis.lines[at].price, line.gross)));
    if line.discount != 0 {
        let rate = basis.lines[at].discount.percent();
        let step = Step::new(Rule::LineDiscount, line.gross, line.discount.saturating_neg());
        steps.push(of_line(Step { rate, ..step }));
    }
    if line.share != 0 {
        let rate = basis.discount.percent();
        let step = Step::new(Rule::Share, line.net, line.share.saturating_neg());
        steps.push(of_line(Step { rate, ..step }));
    }
}

fn taxes(group: &Group, basis: &Basis, steps: &mut Vec<Step>) {
    if group.tax.rate().is_zero() {
        steps.push(Step::new(Rule::Untaxed(group.tax.category()), group.after, 0));
        return;
    }
    let rule = match (basis.level, basis.prices) {
        (Level::Line, Prices::WithoutTax) => Rule::OnTopByLine,
        (Level::Line, Prices::WithTax) => Rule::InsideByLine,
        (Level::Document, Prices::WithoutTax) => Rule::OnTop,
        (Level::Document, Prices::WithTax) => Rule::Inside,
    };
    for part in &group.components {
        let (component, rate) = (Some(part.component), Some(part.rate));
        steps.push(Step { component, rate, ..Step::new(rule, group.after, part.amount) });
    }
    if !group.charged {
        steps.push(Step::new(Rule::NotCharged, group.taxable, group.amount.saturating_neg()));
    }
}
