//! The whitelist: walks what the parser read, and stops at the first thing a message does not need.
use super::{FILTERS, Fault, LONGEST};
use minijinja::{
    machinery::{
        Span,
        ast::{BinOpKind, CallArg, CompareOpKind, Expr, Filter, ForLoop, Stmt, UnaryOpKind},
        parse,
    },
    syntax::SyntaxConfig,
};

/// Loops inside loops: a list of lists and no deeper.
const DEEPEST: usize = 2;

/// Whether a template holds nothing but what is allowed, and names nothing but `variables`.
pub fn check(source: &str, variables: &[&str]) -> Result<(), Fault> {
    if source.len() > LONGEST {
        return Err(Fault::at("templates-too-long", 1, ""));
    }
    let tree = parse(source, "template", SyntaxConfig::default())
        .map_err(|error| Fault::at("templates-syntax", error.line().unwrap_or(1), ""))?;
    Walk { variables, items: Vec::new() }.stmt(&tree)
}

struct Walk<'a> {
    variables: &'a [&'a str],
    /// The names of the loops around.
    items: Vec<String>,
}

fn line(span: Span) -> usize {
    usize::from(span.start_line).max(1)
}

impl Walk<'_> {
    fn stmts(&mut self, stmts: &[Stmt]) -> Result<(), Fault> {
        stmts.iter().try_for_each(|stmt| self.stmt(stmt))
    }

    fn stmt(&mut self, stmt: &Stmt) -> Result<(), Fault> {
        match stmt {
            Stmt::Template(template) => self.stmts(&template.children),
            Stmt::EmitRaw(_) => Ok(()),
            Stmt::EmitExpr(emit) => self.expr(&emit.expr),
            Stmt::IfCond(branch) => {
                self.expr(&branch.expr)?;
                self.stmts(&branch.true_body)?;
                self.stmts(&branch.false_body)
            }
            Stmt::ForLoop(each) => self.each(each, line(each.span())),
            Stmt::WithBlock(block) => Err(refused(block.span(), "with")),
            Stmt::Set(block) => Err(refused(block.span(), "set")),
            Stmt::SetBlock(block) => Err(refused(block.span(), "set")),
            Stmt::AutoEscape(block) => Err(refused(block.span(), "autoescape")),
            Stmt::FilterBlock(block) => Err(refused(block.span(), "filter")),
            Stmt::Do(block) => Err(refused(block.span(), "do")),
            #[expect(unreachable_patterns, reason = "minijinja's features decide which other statements exist")]
            _ => Err(Fault::at("templates-refused", 1, "")),
        }
    }

    fn each(&mut self, each: &ForLoop, at: usize) -> Result<(), Fault> {
        let refused = |name: &str| Err(Fault::at("templates-refused", at, name));
        let (Expr::Var(item), Expr::Var(list)) = (&each.target, &each.iter) else { return refused("for") };
        if each.recursive || each.filter_expr.is_some() || self.items.len() >= DEEPEST {
            return refused("for");
        }
        if !self.variables.contains(&list.id) {
            return Err(Fault::at("templates-unknown", at, list.id));
        }
        self.items.push(item.id.to_owned());
        let inside = self.stmts(&each.body);
        self.items.pop();
        inside?;
        self.stmts(&each.else_body)
    }

    fn expr(&self, expr: &Expr) -> Result<(), Fault> {
        let at = line(expr.span());
        let refused = |name: &str| Err(Fault::at("templates-refused", at, name));
        match expr {
            Expr::Var(variable) => self.known(variable.id, at),
            Expr::Const(_) => Ok(()),
            Expr::GetAttr(attr) => match &attr.expr {
                // Only what a list holds has parts, and their names are plain words.
                Expr::Var(item) if self.items.iter().any(|known| known == item.id) && !attr.name.starts_with('_') => {
                    Ok(())
                }
                _ => refused(attr.name),
            },
            Expr::Filter(filter) => self.filter(filter, at),
            Expr::Compare(compare) => {
                self.expr(&compare.expr)?;
                for op in &compare.ops {
                    if matches!(op.op, CompareOpKind::In | CompareOpKind::NotIn) {
                        return refused("in");
                    }
                    self.expr(&op.expr)?;
                }
                Ok(())
            }
            Expr::BinOp(op) => {
                use BinOpKind::{Eq, Gt, Gte, Lt, Lte, Ne, ScAnd, ScOr};
                if !matches!(op.op, Eq | Ne | Lt | Lte | Gt | Gte | ScAnd | ScOr) {
                    return refused(sign(op.op));
                }
                self.expr(&op.left)?;
                self.expr(&op.right)
            }
            Expr::UnaryOp(op) if matches!(op.op, UnaryOpKind::Not) => self.expr(&op.expr),
            Expr::UnaryOp(_) => refused("-"),
            Expr::Test(test) => refused(test.name),
            Expr::Call(_) => refused("()"),
            Expr::GetItem(_) | Expr::Slice(_) | Expr::List(_) | Expr::Tuple(_) => refused("[]"),
            Expr::Map(_) => refused("{}"),
            Expr::IfExpr(_) => refused("if"),
        }
    }

    fn known(&self, name: &str, at: usize) -> Result<(), Fault> {
        if self.variables.contains(&name) || self.items.iter().any(|item| item == name) {
            Ok(())
        } else {
            Err(Fault::at("templates-unknown", at, name))
        }
    }

    fn filter(&self, filter: &Filter, at: usize) -> Result<(), Fault> {
        if !FILTERS.contains(&filter.name) {
            return Err(Fault::at("templates-filter", at, filter.name));
        }
        let plain = |arg: &CallArg| matches!(arg, CallArg::Pos(Expr::Const(_)));
        match &filter.expr {
            Some(inner) if filter.args.iter().all(plain) => self.expr(inner),
            _ => Err(Fault::at("templates-refused", at, filter.name)),
        }
    }
}

fn refused(span: Span, word: &str) -> Fault {
    Fault::at("templates-refused", line(span), word)
}

const fn sign(op: BinOpKind) -> &'static str {
    match op {
        BinOpKind::Add => "+",
        BinOpKind::Sub => "-",
        BinOpKind::Mul => "*",
        BinOpKind::Div | BinOpKind::FloorDiv => "/",
        BinOpKind::Rem => "%",
        BinOpKind::Pow => "**",
        BinOpKind::Concat => "~",
        _ => "in",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GIVEN: [&str; 4] = ["name", "count", "items", "link"];

    fn fault(source: &str) -> Fault {
        check(source, &GIVEN).unwrap_err()
    }

    #[test]
    fn what_a_message_needs_passes() {
        for good in [
            "Hello {{ name }}, {{ count | number }}",
            "{% if count > 1 and not (name == 'x') %}many{% elif count == 1 %}one{% else %}none{% endif %}",
            "{% for item in items %}- {{ item.title | upper }}{% else %}nothing{% endfor %}",
            "{{ name | default('you') }}",
            "",
        ] {
            assert_eq!(check(good, &GIVEN), Ok(()), "{good}");
        }
    }

    #[test]
    fn everything_else_is_refused_by_name_and_line() {
        for (bad, key, name) in [
            ("{{ 'x' * 50000000 }}", "templates-refused", "*"),
            ("{{ name ~ name }}", "templates-refused", "~"),
            ("{% set x = name %}", "templates-refused", "set"),
            ("{% set x %}{{ name }}{% endset %}", "templates-refused", "set"),
            ("{% with x = name %}{% endwith %}", "templates-refused", "with"),
            ("{% filter upper %}x{% endfilter %}", "templates-refused", "filter"),
            ("{{ name.__class__ }}", "templates-refused", "__class__"),
            ("{{ name.upper }}", "templates-refused", "upper"),
            ("{% for item in items %}{{ item.__init__ }}{% endfor %}", "templates-refused", "__init__"),
            ("{{ name['x'] }}", "templates-refused", "[]"),
            ("{{ name[0:9] }}", "templates-refused", "[]"),
            ("{{ range(1000000) }}", "templates-refused", "()"),
            ("{% for x in range(1000000) %}{% endfor %}", "templates-refused", "for"),
            ("{% for x in [1, 2] %}{% endfor %}", "templates-refused", "for"),
            ("{% for x in items recursive %}{% endfor %}", "templates-refused", "for"),
            ("{{ name | safe }}", "templates-filter", "safe"),
            ("{{ name | default(name) }}", "templates-refused", "default"),
            ("{{ nmae }}", "templates-unknown", "nmae"),
            ("{% for x in others %}{% endfor %}", "templates-unknown", "others"),
        ] {
            let found = fault(bad);
            assert_eq!((found.key, found.name.as_str()), (key, name), "{bad}");
        }
        assert_eq!(fault("one\ntwo\n{{ nmae }}").line, 3);
    }

    #[test]
    fn templates_do_not_reach_other_templates() {
        for bad in [
            "{% include 'x' %}",
            "{% extends 'x' %}",
            "{% import 'x' as y %}",
            "{% macro m() %}{% endmacro %}",
            "{% block x %}{% endblock %}",
        ] {
            assert!(check(bad, &GIVEN).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_broken_or_endless_source_is_refused() {
        assert_eq!(fault("a\n{% if %}").key, "templates-syntax");
        assert_eq!(fault("a\n{% if %}").line, 2);
        assert_eq!(fault(&"x".repeat(LONGEST + 1)).key, "templates-too-long");
        let deep = "{% for a in items %}".repeat(3) + &"{% endfor %}".repeat(3);
        assert_eq!(fault(&deep).key, "templates-refused");
    }
}
