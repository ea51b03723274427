//! Walks a statement from query to sub-query, and asks of each that its tenant tables are tied.
use super::{
    shape::{below, comes_from, place, proves, returns_tenant, same_tenant},
    ties::{Relation, Side, Ties, flat, last},
};
use sqlparser::ast::{
    Assignment, ConflictTarget, Delete, Expr, FromTable, Insert, ObjectName, OnConflictAction, OnInsert, Query, Select,
    SetExpr, Statement, TableFactor, TableObject, TableWithJoins, Update, UpdateTableFromKind, Visit, visit_relations,
};
use std::{
    collections::{BTreeSet, HashSet},
    ops::ControlFlow,
};

type Names = BTreeSet<String>;
type Found<T> = Result<T, String>;

/// Whether every tenant table of the statement is tied to `$1`.
pub(super) fn verify(statement: &Statement, tables: &Names) -> Found<()> {
    let mut walk = Walk { tables, ctes: Vec::new(), derived: HashSet::new(), seen: 0 };
    walk.statement(statement, &Names::new())?;
    let all = mentioned(statement, tables);
    // What the walk did not come by, it did not prove.
    match all.get(walk.seen) {
        Some(_) => Err(format!("it names {} in a place that cannot be checked", all.join(", "))),
        None => Ok(()),
    }
}

/// Whether the statement names no tenant table.
pub(super) fn none(statement: &Statement, tables: &Names) -> Found<()> {
    match mentioned(statement, tables).first() {
        Some(table) => Err(format!("{table} belongs to tenants: use scoped! and Tenant::sql")),
        None => Ok(()),
    }
}

fn mentioned(statement: &Statement, tables: &Names) -> Vec<String> {
    let mut all = Vec::new();
    let _ = visit_relations(statement, |name: &ObjectName| {
        all.extend(Some(last(name)).filter(|name| tables.contains(name)));
        ControlFlow::<()>::Continue(())
    });
    all
}

struct Walk<'t> {
    tables: &'t Names,
    /// The CTEs in sight, and whether their rows carry a proven tenant.
    ctes: Vec<(String, bool)>,
    /// Sub-selects of a FROM that is being walked: they are checked there, not again as children.
    derived: HashSet<usize>,
    seen: usize,
}

impl Walk<'_> {
    fn statement(&mut self, statement: &Statement, around: &Names) -> Found<bool> {
        match statement {
            Statement::Query(query) => self.query(query, around),
            Statement::Insert(insert) => self.insert(insert, around),
            Statement::Update(update) => self.update(update, around),
            Statement::Delete(delete) => self.delete(delete, around),
            _ => Err("a tenant's statement reads or writes rows, nothing else".to_owned()),
        }
    }

    /// Whether the rows carry a proven `tenant_id`.
    fn query(&mut self, query: &Query, around: &Names) -> Found<bool> {
        let before = self.ctes.len();
        for cte in query.with.iter().flat_map(|with| &with.cte_tables) {
            let name = cte.alias.name.value.to_lowercase();
            if self.tables.contains(&name) {
                return Err(format!("a WITH hides the table {name}"));
            }
            let renamed = !cte.alias.columns.is_empty();
            // A recursive CTE reads itself before anything is known about it.
            self.ctes.push((name.clone(), false));
            let proven = self.query(&cte.query, around)? && !renamed;
            self.ctes.pop();
            self.ctes.push((name, proven));
        }
        let proven = self.body(&query.body, around)?;
        if let Some(order) = &query.order_by {
            self.children(order, around)?;
        }
        self.ctes.truncate(before);
        Ok(proven)
    }

    fn body(&mut self, body: &SetExpr, around: &Names) -> Found<bool> {
        match body {
            SetExpr::Select(select) => self.select(select, around),
            SetExpr::Query(query) => self.query(query, around),
            SetExpr::SetOperation { left, right, .. } => {
                let left = self.body(left, around)?;
                Ok(self.body(right, around)? && left)
            }
            SetExpr::Insert(statement) | SetExpr::Update(statement) | SetExpr::Delete(statement) => {
                self.statement(statement, around)
            }
            SetExpr::Values(values) => self.children(values, around).map(|()| false),
            _ => Err("this kind of query cannot be checked".to_owned()),
        }
    }

    fn select(&mut self, select: &Select, around: &Names) -> Found<bool> {
        let ties = self.from(&select.from, select.selection.as_ref(), around)?;
        let tied = ties.tied(around)?;
        self.children(select, &tied)?;
        Ok(select.projection.iter().any(|item| proves(item, &ties, &tied)))
    }

    fn update(&mut self, update: &Update, around: &Names) -> Found<bool> {
        let mut from = vec![update.table.clone()];
        if let Some(UpdateTableFromKind::AfterSet(more) | UpdateTableFromKind::BeforeSet(more)) = &update.from {
            from.extend(more.iter().cloned());
        }
        self.keeps_tenant(&update.assignments, &from)?;
        self.change(&from, update.selection.as_ref(), around)?;
        let tied = self.tied_again(&from, update.selection.as_ref(), around)?;
        self.children(&update.assignments, &tied)?;
        self.children(&update.selection, &tied)?;
        self.children(&update.returning, &tied)?;
        Ok(returns_tenant(update.returning.as_deref()))
    }

    fn delete(&mut self, delete: &Delete, around: &Names) -> Found<bool> {
        let (FromTable::WithFromKeyword(tables) | FromTable::WithoutKeyword(tables)) = &delete.from;
        let mut from = tables.clone();
        from.extend(delete.using.iter().flatten().cloned());
        self.change(&from, delete.selection.as_ref(), around)?;
        let tied = self.tied_again(&from, delete.selection.as_ref(), around)?;
        self.children(&delete.selection, &tied)?;
        self.children(&delete.returning, &tied)?;
        Ok(returns_tenant(delete.returning.as_deref()))
    }

    fn change(&mut self, from: &[TableWithJoins], condition: Option<&Expr>, around: &Names) -> Found<()> {
        self.from(from, condition, around)?.tied(around).map(|_| ())
    }

    /// The names tied in a FROM that has been walked already: asked without counting its tables twice.
    fn tied_again(&mut self, from: &[TableWithJoins], condition: Option<&Expr>, around: &Names) -> Found<Names> {
        let seen = self.seen;
        let ties = self.from(from, condition, around)?;
        self.seen = seen;
        ties.tied(around)
    }

    fn insert(&mut self, insert: &Insert, around: &Names) -> Found<bool> {
        let TableObject::TableName(name) = &insert.table else {
            return Err("an INSERT names its table".to_owned());
        };
        let table = last(name);
        let source = insert.source.as_ref().ok_or_else(|| format!("{table}: an INSERT says its values"))?;
        self.query(source, around)?;
        if self.tables.contains(&table) {
            self.seen += 1;
            if insert.columns.first().map(last).as_deref() != Some("tenant_id") {
                return Err(format!("{table}: an INSERT names tenant_id first"));
            }
            self.first(&source.body, &table, around)?;
            let alias = insert.table_alias.as_ref().map(|alias| alias.alias.value.to_lowercase());
            let tied = Names::from([alias.unwrap_or_else(|| table.clone()), "excluded".to_owned()]);
            self.conflict(insert, &table, &tied)?;
        } else {
            self.children(&insert.on, around)?;
        }
        self.children(&insert.returning, around)?;
        Ok(returns_tenant(insert.returning.as_deref()))
    }

    /// The first value of every inserted row is `$1`, or a tied tenant.
    fn first(&mut self, body: &SetExpr, table: &str, around: &Names) -> Found<()> {
        let fault = || Err(format!("{table}: an INSERT puts $1 in tenant_id"));
        match body {
            SetExpr::Values(values) => {
                let ties = Ties::default();
                let tenant = |row: &Vec<Expr>| row.first().and_then(|e| ties.side(e)) == Some(Side::Tenant);
                if values.rows.iter().all(|row| tenant(&row.content)) { Ok(()) } else { fault() }
            }
            SetExpr::Select(select) => {
                let seen = self.seen;
                let ties = self.from(&select.from, select.selection.as_ref(), around)?;
                self.seen = seen;
                let tied = ties.tied(around)?;
                let good = select.projection.first().is_some_and(|item| comes_from(item, &ties, &tied));
                if good { Ok(()) } else { fault() }
            }
            SetExpr::SetOperation { left, right, .. } => {
                self.first(left, table, around)?;
                self.first(right, table, around)
            }
            SetExpr::Query(query) => self.first(&query.body, table, around),
            _ => fault(),
        }
    }

    fn conflict(&mut self, insert: &Insert, table: &str, tied: &Names) -> Found<()> {
        let Some(OnInsert::OnConflict(on)) = &insert.on else { return Ok(()) };
        if let Some(ConflictTarget::Columns(columns)) = &on.conflict_target
            && !columns.iter().any(|column| column.value.eq_ignore_ascii_case("tenant_id"))
        {
            return Err(format!("{table}: ON CONFLICT names tenant_id, since nothing is unique across tenants"));
        }
        if let OnConflictAction::DoUpdate(update) = &on.action {
            same_tenant(&update.assignments, table)?;
        }
        self.children(&insert.on, tied)
    }

    fn keeps_tenant(&self, assignments: &[Assignment], from: &[TableWithJoins]) -> Found<()> {
        let target = flat(from).first().map(|(factor, _)| match factor {
            TableFactor::Table { name, .. } => last(name),
            _ => String::new(),
        });
        same_tenant(assignments, &target.unwrap_or_default())
    }

    /// The relations of a FROM and what its conditions say about them.
    fn from(&mut self, from: &[TableWithJoins], condition: Option<&Expr>, around: &Names) -> Found<Ties> {
        let mut ties = Ties::default();
        self.relations(from, around, &mut ties)?;
        if let Some(condition) = condition {
            ties.learn(condition);
        }
        Ok(ties)
    }

    fn relations(&mut self, from: &[TableWithJoins], around: &Names, ties: &mut Ties) -> Found<()> {
        for (factor, operator) in flat(from) {
            let before = ties.relations.len();
            match factor {
                TableFactor::Table { name, alias, args: None, .. } => {
                    let table = last(name);
                    let alias = alias.as_ref().map_or_else(|| table.clone(), |a| a.name.value.to_lowercase());
                    let cte = self.ctes.iter().rev().find(|(cte, _)| *cte == table).map(|(_, proven)| *proven);
                    let held = cte.is_none() && self.tables.contains(&table);
                    self.seen += usize::from(held);
                    let table = held.then_some(table);
                    ties.relations.push(Relation { alias, table, proven: cte.unwrap_or(false) });
                }
                TableFactor::Derived { subquery, alias, .. } => {
                    self.derived.insert(place(subquery));
                    let renamed = alias.as_ref().is_some_and(|alias| !alias.columns.is_empty());
                    let proven = self.query(subquery, around)? && !renamed;
                    let alias = alias.as_ref().map(|a| a.name.value.to_lowercase()).unwrap_or_default();
                    ties.relations.push(Relation { alias, table: None, proven });
                }
                TableFactor::NestedJoin { table_with_joins, .. } => {
                    self.relations(std::slice::from_ref(table_with_joins), around, ties)?;
                }
                // Functions that make rows name no table; anything else is caught by counting.
                _ => {}
            }
            if let Some(operator) = operator {
                ties.join(operator, before);
            }
        }
        Ok(())
    }

    /// Checks the sub-queries directly inside a node, except those that its FROM has shown already.
    fn children<V: Visit>(&mut self, node: &V, tied: &Names) -> Found<()> {
        for (place, query) in below(node) {
            if !self.derived.remove(&place) {
                self.query(&query, tied)?;
            }
        }
        Ok(())
    }
}
