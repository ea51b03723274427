//! Which of a statement's tables are tied to `$1`: by equality of tenants in WHERE and ON, from table to table.
use sqlparser::ast::{
    BinaryOperator, Expr, JoinConstraint, JoinOperator, ObjectName, TableFactor, TableWithJoins, Value,
};
use std::collections::BTreeSet;

/// One table, sub-select or CTE under the name that the statement gives it.
pub(super) struct Relation {
    pub alias: String,
    /// The tenant table behind it, if it is one.
    pub table: Option<String>,
    /// A sub-select whose rows carry a proven tenant.
    pub proven: bool,
}

#[derive(Clone, PartialEq)]
pub(super) enum Side {
    /// `$1`.
    Tenant,
    /// A relation's `tenant_id`.
    Of(String),
}

/// Two tenants that are equal, and whom that says something about.
struct Fact {
    sides: (Side, Side),
    /// An outer join's condition binds only the joined side.
    only: Option<BTreeSet<String>>,
}

/// What is known about the relations of one FROM.
#[derive(Default)]
pub(super) struct Ties {
    pub relations: Vec<Relation>,
    facts: Vec<Fact>,
}

impl Ties {
    /// Learns from a condition that every row passes.
    pub fn learn(&mut self, condition: &Expr) {
        self.conjuncts(condition, None);
    }

    /// Learns how the relations from `before` on were joined to the ones in front of them.
    pub fn join(&mut self, operator: &JoinOperator, before: usize) {
        use JoinOperator as Op;
        let (constraint, outer) = match operator {
            Op::Join(c) | Op::Inner(c) | Op::CrossJoin(c) => (c, false),
            Op::Left(c) | Op::LeftOuter(c) => (c, true),
            // Rows of the right-hand side survive any condition, so nothing is learnt.
            _ => return,
        };
        let joined: BTreeSet<String> = self.relations.iter().skip(before).map(|r| r.alias.clone()).collect();
        match constraint {
            JoinConstraint::On(condition) => self.conjuncts(condition, outer.then_some(joined)),
            JoinConstraint::Using(columns) if columns.iter().any(|column| last(column) == "tenant_id") => {
                let front = self.relations.iter().take(before).find(|r| r.table.is_some() || r.proven);
                let Some(front) = front.map(|r| r.alias.clone()) else { return };
                for alias in joined {
                    self.facts.push(Fact { sides: (Side::Of(front.clone()), Side::Of(alias)), only: None });
                }
            }
            _ => {}
        }
    }

    fn conjuncts(&mut self, condition: &Expr, only: Option<BTreeSet<String>>) {
        match condition {
            Expr::Nested(inner) => self.conjuncts(inner, only),
            Expr::BinaryOp { left, op: BinaryOperator::And, right } => {
                self.conjuncts(left, only.clone());
                self.conjuncts(right, only);
            }
            Expr::BinaryOp { left, op: BinaryOperator::Eq, right } => self.equal(left, right, only.as_ref()),
            _ => {}
        }
    }

    fn equal(&mut self, left: &Expr, right: &Expr, only: Option<&BTreeSet<String>>) {
        if let (Expr::Tuple(left), Expr::Tuple(right)) = (left, right) {
            for (left, right) in left.iter().zip(right) {
                self.equal(left, right, only);
            }
        } else if let (Some(left), Some(right)) = (self.side(left), self.side(right)) {
            self.facts.push(Fact { sides: (left, right), only: only.cloned() });
        }
    }

    /// What an expression says about a tenant, if anything.
    pub fn side(&self, expr: &Expr) -> Option<Side> {
        match expr {
            Expr::Nested(inner) | Expr::Cast { expr: inner, .. } => self.side(inner),
            Expr::Value(value) if matches!(&value.value, Value::Placeholder(name) if name == "$1") => {
                Some(Side::Tenant)
            }
            Expr::Identifier(name) if name.value.eq_ignore_ascii_case("tenant_id") => {
                let mut here = self.relations.iter().filter(|r| r.table.is_some() || r.proven);
                match (here.next(), here.next()) {
                    (Some(only), None) => Some(Side::Of(only.alias.clone())),
                    _ => None,
                }
            }
            Expr::CompoundIdentifier(parts) => match parts.as_slice() {
                [alias, column] if column.value.eq_ignore_ascii_case("tenant_id") => {
                    Some(Side::Of(alias.value.to_lowercase()))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// The names tied to `$1` here, with those of the statement around that are not hidden; or the table that is not.
    pub fn tied(&self, around: &BTreeSet<String>) -> Result<BTreeSet<String>, String> {
        let mut tied: BTreeSet<String> = around.clone();
        for relation in &self.relations {
            tied.remove(&relation.alias);
        }
        tied.extend(self.relations.iter().filter(|r| r.proven).map(|r| r.alias.clone()));
        let mut more = true;
        while more {
            more = false;
            for fact in &self.facts {
                let (left, right) = (&fact.sides.0, &fact.sides.1);
                for (from, to) in [(left, right), (right, left)] {
                    more |= passes(from, to, fact, &mut tied);
                }
            }
        }
        let loose = self.relations.iter().find(|r| r.table.is_some() && !tied.contains(&r.alias));
        match loose.and_then(|r| r.table.as_ref().map(|table| (table, &r.alias))) {
            Some((table, alias)) => Err(format!("{table} (as {alias}) is not tied to its tenant $1")),
            None => Ok(tied),
        }
    }
}

/// Ties `to` when `from` is tied; whether that was news.
fn passes(from: &Side, to: &Side, fact: &Fact, tied: &mut BTreeSet<String>) -> bool {
    let known = match from {
        Side::Tenant => true,
        Side::Of(alias) => tied.contains(alias),
    };
    match to {
        Side::Of(alias) if known && fact.only.as_ref().is_none_or(|only| only.contains(alias)) => {
            tied.insert(alias.clone())
        }
        _ => false,
    }
}

/// The last word of a dotted name, in lower case.
pub(super) fn last(name: &ObjectName) -> String {
    name.0.last().and_then(|part| part.as_ident()).map(|ident| ident.value.to_lowercase()).unwrap_or_default()
}

/// Every table factor of a FROM with the join that brought it, nested joins opened.
pub(super) fn flat(from: &[TableWithJoins]) -> Vec<(&TableFactor, Option<&JoinOperator>)> {
    let mut all = Vec::new();
    for table in from {
        all.push((&table.relation, None));
        all.extend(table.joins.iter().map(|join| (&join.relation, Some(&join.join_operator))));
    }
    all
}
