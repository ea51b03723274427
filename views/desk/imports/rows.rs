//! Rows with their verdicts: what each would do or did, and what is wrong with it.
use super::{PATH, Page};
use crate::ui::{
    Look, Tone, badge, filters, head, pager,
    table::{Column, Table},
    value,
};
use domain::batches::{Field, Flaw, Kind, Row, Value, Verdict};
use lang::{heads, number, t};
use maud::{Markup, html};

/// Differences of a row that are named; more are counted.
const NAMED: usize = 4;

/// A page of rows, and the choice of which.
pub fn show(look: &Look, page: &Page) -> Markup {
    let (rows, more) = (page.rows.get(..page.size).unwrap_or(page.rows), page.rows.len() > page.size);
    let ask = |code: &str| look.to(&format!("{PATH}/{}?rows={code}", page.batch.id));
    let before = page.later.then(|| ask(page.chosen));
    let after =
        rows.last().filter(|_| more).map(|last| format!("{}&line={}&row={}", ask(page.chosen), last.line, last.id));
    let one = |code: &str, word: String| (word, ask(code), page.chosen == code);
    let counted = |word: &str, count| format!("{word} ({})", number::integer(look.tr.locale(), count));
    let mut choices = vec![one("all", t!(look.tr, "imports-first-rows"))];
    choices.extend(Verdict::ALL.map(|verdict| {
        let word = look.tr.text(&format!("imports-verdict-{}", verdict.code()));
        one(verdict.code(), counted(&word, page.batch.count(verdict)))
    }));
    if page.batch.kept > 0 {
        choices.push(one("kept", counted(&t!(look.tr, "imports-kept"), page.batch.kept)));
    }
    head::section(
        &t!(look.tr, "imports-rows"),
        html! {
            (filters::choices(&t!(look.tr, "imports-which"), &choices))
            @if rows.is_empty() { p class="muted" { (t!(look.tr, "imports-no-rows")) } }
            @else {
                (table(look, page.batch.kind(), rows))
                (pager::show(look, rows.len(), before.as_deref(), after.as_deref()))
            }
        },
    )
}

fn table(look: &Look, kind: Kind, rows: &[Row]) -> Markup {
    let words = ["imports-line", "imports-row", "imports-verdict", "imports-what"].map(|key| look.tr.text(key));
    let columns = [Column::end(&words[0]), Column::text(&words[1]), Column::tight(&words[2]), Column::text(&words[3])];
    let lines = html! {
        @for row in rows {
            tr {
                td class="end" data-label=(words[0]) { (value::num(&look.tr, row.line)) }
                td { (title(kind, row)) }
                td data-label=(words[2]) { (verdict(look, row)) }
                td data-label=(words[3]) { (what(look, kind, row)) }
            }
        }
    };
    Table::new(&words[1], &columns).cards().show(look, lines)
}

/// What the row is about, in its own words.
fn title(kind: Kind, row: &Row) -> Markup {
    let said = |code: &str| row.kept.says.get(code).or_else(|| row.kept.was.get(code));
    let words: Vec<&String> =
        kind.fields().iter().filter(|field| field.is_key).filter_map(|field| said(field.code)).collect();
    let first = row.kept.cells.iter().filter(|cell| !cell.trim().is_empty()).take(2);
    html! {
        @if words.is_empty() { @for cell in first { (value::name(&cell.chars().take(60).collect::<String>())) " " } }
        @else { @for word in words { span class="strong" { (value::name(word)) } " " } }
        @if kind == Kind::Items { @if let Some(name) = said("name") { div class="muted small" { (value::name(name)) } } }
    }
}

fn verdict(look: &Look, row: &Row) -> Markup {
    if row.state == "kept" {
        return badge(Tone::Warn, &t!(look.tr, "imports-kept"));
    }
    if row.state == "undone" {
        return badge(Tone::Neutral, &t!(look.tr, "imports-status-undone"));
    }
    let tone = match row.verdict {
        Verdict::New => Tone::Good,
        Verdict::Changed => Tone::Info,
        Verdict::Same => Tone::Neutral,
        Verdict::Wrong => Tone::Bad,
    };
    badge(tone, &look.tr.text(&format!("imports-verdict-{}", row.verdict.code())))
}

/// What is wrong, and what changes; nothing for a row that is fine and new or as it was.
fn what(look: &Look, kind: Kind, row: &Row) -> Markup {
    let differences = if row.verdict == Verdict::Changed { row.differences() } else { Vec::new() };
    html! {
        @if !row.flaws.is_empty() || !differences.is_empty() {
            ul class="plain small" {
                @for one in &row.flaws { li class="debt" { (flaw(look, kind, one)) } }
                @for (code, was, says) in differences.iter().take(NAMED) {
                    @if let Some(field) = kind.field(code) { li { (change(look, field, was, says)) } }
                }
                @if differences.len() > NAMED {
                    li class="muted" { (t!(look.tr, "imports-more", count = differences.len() - NAMED)) }
                }
            }
        }
    }
}

fn change(look: &Look, field: &Field, was: &str, says: &str) -> Markup {
    html! {
        (look.tr.text(field.key)) ": "
        @if !was.is_empty() { del class="muted" { (cell(look, field, was)) } " " }
        (cell(look, field, says))
    }
}

/// A value of a record: codes by their words, figures and codes left to right.
fn cell(look: &Look, field: &Field, text: &str) -> Markup {
    match field.value {
        Value::Phone => value::phone(&look.tr, text),
        Value::Amount | Value::Signed | Value::Count | Value::Quantity | Value::Day => value::isolated("num", text),
        _ => value::name(&heads::shown(look.tr, field, text)),
    }
}

/// What is wrong, the field named.
pub fn flaw(look: &Look, kind: Kind, flaw: &Flaw) -> String {
    let text = match flaw.limit {
        Some(limit) => t!(look.tr, &flaw.key, limit = limit),
        None => look.tr.text(&flaw.key),
    };
    match kind.field(&flaw.field) {
        Some(field) => t!(look.tr, "form-problem", field = look.tr.text(field.key), problem = text),
        None => text,
    }
}
