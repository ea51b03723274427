//! What single nodes of a statement say: their sub-queries, and whether a column is a tenant.
use super::ties::{Side, Ties, last};
use sqlparser::ast::{Assignment, AssignmentTarget, Expr, Query, SelectItem, Visit, Visitor};
use std::{collections::BTreeSet, ops::ControlFlow};

type Names = BTreeSet<String>;

/// Where a query stands in the tree: nothing moves while its statement is walked.
pub(super) fn place(query: &Query) -> usize {
    std::ptr::from_ref(query).addr()
}

/// Collects the queries one level below a node.
struct Below {
    depth: usize,
    queries: Vec<(usize, Query)>,
}

/// The queries directly inside a node, with their places.
pub(super) fn below<V: Visit>(node: &V) -> Vec<(usize, Query)> {
    let mut below = Below { depth: 0, queries: Vec::new() };
    let _ = node.visit(&mut below);
    below.queries
}

impl Visitor for Below {
    type Break = ();

    fn pre_visit_query(&mut self, query: &Query) -> ControlFlow<()> {
        if self.depth == 0 {
            self.queries.push((place(query), query.clone()));
        }
        self.depth += 1;
        ControlFlow::Continue(())
    }

    fn post_visit_query(&mut self, _: &Query) -> ControlFlow<()> {
        self.depth -= 1;
        ControlFlow::Continue(())
    }
}

/// Refuses to move a row to another tenant.
pub(super) fn same_tenant(assignments: &[Assignment], table: &str) -> Result<(), String> {
    let moves = |target: &AssignmentTarget| match target {
        AssignmentTarget::ColumnName(name) => last(name) == "tenant_id",
        AssignmentTarget::Tuple(names) => names.iter().any(|name| last(name) == "tenant_id"),
    };
    if assignments.iter().any(|assignment| moves(&assignment.target)) {
        return Err(format!("{table}: a row never moves to another tenant"));
    }
    Ok(())
}

/// Whether a column of the result is a proven tenant under the name `tenant_id`.
pub(super) fn proves(item: &SelectItem, ties: &Ties, tied: &Names) -> bool {
    match item {
        SelectItem::ExprWithAlias { alias, .. } => {
            alias.value.eq_ignore_ascii_case("tenant_id") && comes_from(item, ties, tied)
        }
        SelectItem::UnnamedExpr(Expr::Value(_)) => false,
        SelectItem::Wildcard(_) => ties.relations.iter().any(|relation| tied.contains(&relation.alias)),
        other => comes_from(other, ties, tied),
    }
}

/// Whether an expression is `$1` or the tenant of a tied table.
pub(super) fn comes_from(item: &SelectItem, ties: &Ties, tied: &Names) -> bool {
    let (SelectItem::UnnamedExpr(expr) | SelectItem::ExprWithAlias { expr, .. }) = item else { return false };
    match ties.side(expr) {
        Some(Side::Tenant) => true,
        Some(Side::Of(alias)) => tied.contains(&alias),
        None => false,
    }
}

/// Whether a changed row gives its tenant back.
pub(super) fn returns_tenant(returning: Option<&[SelectItem]>) -> bool {
    let named = |item: &SelectItem| match item {
        SelectItem::UnnamedExpr(Expr::Identifier(name)) => name.value.eq_ignore_ascii_case("tenant_id"),
        _ => false,
    };
    returning.is_some_and(|items| items.iter().any(named))
}
