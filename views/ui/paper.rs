//! A document someone would sign, as plain values in its own language: the printed page and the file are both made of it.
mod invoice;
mod order;
mod receipt;

pub use invoice::{Bill, bill};
pub use order::{Goods, delivery_note, proforma};
pub use receipt::receipt;

use crate::assets;
use domain::lang::Lang;
use maud::{Markup, html};

/// A value already written out. Figures, codes and phones are read left to right in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    Words(String),
    Figures(String),
}

/// A label and its value.
#[derive(Debug, Clone)]
pub struct Fact {
    pub label: String,
    pub value: Text,
}

/// A side of the document.
#[derive(Debug, Clone, Default)]
pub struct Side {
    /// What stands above it: "Billed to". A seller has none.
    pub label: String,
    pub name: String,
    /// Address and ways to reach it, a line each.
    pub lines: Vec<Text>,
    pub numbers: Vec<Fact>,
}

/// A table: of each column its head, and whether it holds figures.
#[derive(Debug, Clone, Default)]
pub struct Grid {
    pub columns: Vec<(String, bool)>,
    pub rows: Vec<Vec<Text>>,
}

/// A line of the totals.
#[derive(Debug, Clone)]
pub struct Total {
    pub label: String,
    pub value: Text,
    pub strong: bool,
}

/// The document.
#[derive(Debug, Clone)]
pub struct Paper {
    pub lang: Lang,
    /// What it is: "Invoice".
    pub title: String,
    pub number: String,
    pub facts: Vec<Fact>,
    pub seller: Side,
    pub buyer: Side,
    pub lines: Grid,
    pub taxes: Grid,
    pub totals: Vec<Total>,
    /// The sentence that introduces the amount, and the amount in words.
    pub words: Option<(String, String)>,
    pub notes: Vec<String>,
    /// What the law wants said, each with its law.
    pub mentions: Vec<String>,
    pub signatures: Vec<String>,
    pub footer: String,
}

/// The document as a page to print, in its own language and direction.
pub fn show(paper: &Paper) -> Markup {
    html! {
        link rel="stylesheet" href=(assets::PAPER_CSS);
        article class="sheet" lang=(paper.lang.html()) dir=(paper.lang.dir()) {
            header class="sheet-head" {
                (side(&paper.seller))
                div class="sheet-title" {
                    h1 tabindex="-1" { (paper.title) }
                    p class="sheet-number" { bdi dir="ltr" { (paper.number) } }
                    (facts(&paper.facts))
                }
            }
            (side(&paper.buyer))
            (grid(&paper.lines, "sheet-lines"))
            div class="sheet-sums" {
                (grid(&paper.taxes, "sheet-taxes"))
                (totals(&paper.totals))
            }
            @if let Some((label, words)) = &paper.words { p class="sheet-words" { (label) " " strong { (words) } } }
            @for note in &paper.notes { p { (note) } }
            @if !paper.mentions.is_empty() { ul class="sheet-mentions" { @for mention in &paper.mentions { li { (mention) } } } }
            @if !paper.signatures.is_empty() {
                div class="sheet-signatures" { @for signature in &paper.signatures { div { (signature) } } }
            }
            @if !paper.footer.is_empty() { footer class="prewrap" dir="auto" { (paper.footer) } }
        }
    }
}

fn text(value: &Text) -> Markup {
    match value {
        Text::Words(words) => html! { bdi { (words) } },
        Text::Figures(figures) => html! { bdi class="num" dir="ltr" { (figures) } },
    }
}

fn facts(facts: &[Fact]) -> Markup {
    html! {
        @if !facts.is_empty() {
            dl class="sheet-facts" { @for fact in facts { div { dt { (fact.label) } dd { (text(&fact.value)) } } } }
        }
    }
}

fn side(side: &Side) -> Markup {
    html! {
        @if !side.name.is_empty() {
            section class="sheet-side" {
                @if !side.label.is_empty() { p class="sheet-label" { (side.label) } }
                p class="sheet-name" { bdi { (side.name) } }
                @for line in &side.lines { p { (text(line)) } }
                (facts(&side.numbers))
            }
        }
    }
}

fn grid(grid: &Grid, class: &str) -> Markup {
    let end = |at: usize| grid.columns.get(at).is_some_and(|(_, figures)| *figures).then_some("end");
    html! {
        @if !grid.rows.is_empty() {
            table class=(class) {
                thead { tr { @for (at, (head, _)) in grid.columns.iter().enumerate() { th scope="col" class=[end(at)] { (head) } } } }
                tbody {
                    @for row in &grid.rows {
                        tr { @for (at, cell) in row.iter().enumerate() { td class=[end(at)] { (text(cell)) } } }
                    }
                }
            }
        }
    }
}

fn totals(totals: &[Total]) -> Markup {
    html! {
        dl class="sheet-totals" {
            @for total in totals {
                div class=[total.strong.then_some("strong")] { dt { (total.label) } dd { (text(&total.value)) } }
            }
        }
    }
}
