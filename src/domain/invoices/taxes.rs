//! The taxes of a document as they are kept with it: what was charged then stays, whatever the law says later.
use super::Terms;
use crate::{
    country::Country,
    tax::{
        Category, Component, Split, Tax,
        regime::{self, Mention, Regime},
        totals::Totals,
        working::Rule,
    },
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What a document was taxed by, and the groups of one rate that came of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taxes {
    regime: String,
    split: String,
    pub groups: Vec<Taxed>,
}

/// The lines taxed alike: a rate in percent, what it was reckoned on, and each tax by its stored code. Minor units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taxed {
    category: String,
    rate: Decimal,
    pub taxable: i64,
    pub charged: bool,
    components: Vec<(String, Decimal, i64)>,
}

impl Taxes {
    pub fn of(terms: Terms, totals: &Totals) -> Taxes {
        let taxed = |group: &crate::tax::totals::Group| Taxed {
            category: group.tax.category().code().to_owned(),
            rate: group.tax.rate(),
            taxable: group.taxable,
            charged: group.charged,
            components: group
                .components
                .iter()
                .map(|one| (one.component.code().to_owned(), one.rate, one.amount))
                .collect(),
        };
        Taxes {
            regime: terms.regime.code().to_owned(),
            split: terms.split.code(),
            groups: totals.groups.iter().map(taxed).collect(),
        }
    }

    /// What was kept; nothing for a document without taxes.
    pub fn read(kept: &str) -> Taxes {
        serde_json::from_str(kept).unwrap_or_default()
    }

    pub fn kept(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    pub fn regime(&self) -> Regime {
        Regime::parse(&self.regime).unwrap_or_default()
    }

    /// Whether nothing is taxed: India tells such a supply on another paper (CGST Act s.31(3)(c)).
    pub fn is_untaxed(&self) -> bool {
        let untaxed = |tax: Tax| matches!(tax.category(), Category::Exempt | Category::Zero | Category::Outside);
        self.groups.iter().filter_map(Taxed::tax).all(untaxed)
    }

    pub fn split(&self) -> Option<Split> {
        Split::parse(&self.split)
    }

    /// The sentences the law wants on the document.
    pub fn mentions(&self, country: Country) -> Vec<Mention> {
        let groups: Vec<(Tax, bool)> =
            self.groups.iter().filter_map(|group| Some((group.tax()?, group.charged))).collect();
        regime::mentions(country, self.regime(), &groups)
    }
}

impl Taxed {
    pub fn tax(&self) -> Option<Tax> {
        Tax::new(Category::parse(&self.category)?, self.rate).ok()
    }

    /// The whole rate, in percent.
    pub const fn rate(&self) -> Decimal {
        self.rate
    }

    /// Each tax, its rate in percent and its amount.
    pub fn components(&self) -> impl Iterator<Item = (Component, Decimal, i64)> {
        self.components.iter().filter_map(|(code, rate, amount)| Some((Component::parse(code)?, *rate, *amount)))
    }

    /// All taxes of the group.
    pub fn amount(&self) -> i64 {
        self.components.iter().fold(0, |sum: i64, (_, _, amount)| sum.saturating_add(*amount))
    }

    /// The rule its amounts came about by.
    pub fn rule(&self) -> Rule {
        let category = Category::parse(&self.category).unwrap_or(Category::Outside);
        if self.rate.is_zero() { Rule::Untaxed(category) } else { Rule::OnTop }
    }
}
