//! `/desk/books`: the trial balance, and what all pages of the books share.
pub mod closing;
pub mod entries;
pub mod gst;
pub mod ledger;
mod manual;

use crate::ui::{
    Icon, Look, Tone, banner, button,
    button::Kind as Press,
    empty, filters, head,
    table::{Column, Table},
    tabs::{self, Tab},
    value,
};
use domain::{
    access::Permission,
    books::{Drift, Period, Row, State, Trial},
    chart::{Part, Role},
    country::Country,
};
use lang::{date, t};
use maud::{Markup, html};

pub const PATH: &str = "/desk/books";

/// The six columns of figures: opening, movement, closing, each as debit and credit.
pub const FIGURES: [&str; 6] = [
    "books-opening-debit",
    "books-opening-credit",
    "books-debit",
    "books-credit",
    "books-closing-debit",
    "books-closing-credit",
];

/// The name of an account, with its part where there are several.
pub fn account_name(look: &Look, role: Role, part: Option<Part>) -> String {
    let name = look.tr.text(role.label());
    match part {
        None => name,
        Some(Part::Standard) => format!("{name} · {}", t!(look.tr, "tax-class-standard")),
        Some(Part::Reduced) => format!("{name} · {}", t!(look.tr, "tax-class-reduced")),
        Some(other) => format!("{name} · {}", other.code().to_uppercase()),
    }
}

/// The pages of the books, side by side.
fn tabs(look: &Look) -> Markup {
    let tr = &look.tr;
    let tab = |path, word| Tab { path, word, count: None };
    let mut all = vec![tab(PATH, t!(tr, "books-trial")), tab("/desk/books/entries", t!(tr, "books-days"))];
    if look.tr.locale().country == Country::In {
        all.push(tab("/desk/books/gst", t!(tr, "filings-gst")));
    }
    if look.can(Permission::BooksWrite) {
        all.push(tab("/desk/books/closing", t!(tr, "books-closing")));
    }
    tabs::show(look, &t!(tr, "books"), &all)
}

/// The days of a period, as a query.
fn days(period: Period) -> String {
    format!("from={}&to={}", period.from, period.to)
}

/// First and last day, to stand in a form of filters.
fn period_fields(look: &Look, period: Period) -> Markup {
    let field = |name: &str, key: &str, day: jiff::civil::Date| {
        html! {
            label class="row" { span class="small muted" { (look.tr.text(key)) }
                input class="input" type="date" name=(name) value=(day); }
        }
    };
    html! { (field("from", "books-from", period.from)) (field("to", "books-to", period.to)) }
}

/// First and last day in words, for paper and crumbs.
fn period_words(look: &Look, period: Period) -> String {
    let day = |day| date::medium(look.tr.locale(), day);
    t!(look.tr, "books-period", from = day(period.from), to = day(period.to))
}

/// A figure in a column; nothing stands as a dash, so that the eye finds what there is.
fn figure(look: &Look, minor: i64) -> Markup {
    html! { @if minor == 0 { span class="muted" { "–" } } @else { (value::amount(&look.tr, look.money(minor))) } }
}

/// The trial balance, with how the books stand and what did not agree at the last check.
pub fn show(look: &Look, period: Period, trial: &Trial, (state, drifts): (&State, &[Drift])) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "books-trial");
    let acts = html! {
        (button::download(Press::Plain, &look.to(&format!("{PATH}/export?{}", days(period))), &t!(tr, "ui-export")))
        @if look.can(Permission::BooksWrite) { (button::new(&look.to("/desk/books/entries/new"), &t!(tr, "books-new"))) }
    };
    let body = html! {
        (head::print(look, &title, &period_words(look, period)))
        (head::page(&title, html! {}, acts))
        (tabs(look))
        (checked(look, state, drifts))
        (filters::show(look, PATH, period_fields(look, period), &[]))
        @if trial.rows.is_empty() {
            (empty::nothing_yet(Icon::ScrollText, &t!(tr, "books-empty"), &t!(tr, "books-empty-text"), html! {}))
        } @else {
            p class="muted small" { (t!(tr, "books-in-currency", currency = look.currency.code())) }
            (table(look, &title, period, trial))
        }
    };
    look.page(&title, body)
}

/// Closed days, and what the nightly check found.
fn checked(look: &Look, state: &State, drifts: &[Drift]) -> Markup {
    let tr = &look.tr;
    html! {
        @if let Some(day) = state.closed() { p class="muted small" { (t!(tr, "books-closed-until", day = date::medium(tr.locale(), day))) } }
        @if !drifts.is_empty() {
            (banner::show(Tone::Bad, html! {
                (t!(tr, "books-drift", count = drifts.len()))
                ul { @for drift in drifts { li { (said(look, drift)) } } }
            }, html! {}))
        } @else if let Some(at) = state.checked_at {
            p class="muted small" { (t!(tr, "books-checked")) " " (value::ago(look, at)) }
        }
    }
}

/// One thing that does not agree. What is held may be goods, so it stands as a bare number.
fn said(look: &Look, drift: &Drift) -> Markup {
    let figure = |minor: i64| {
        if drift.what == "held" { value::num(&look.tr, minor) } else { value::money(&look.tr, look.money(minor)) }
    };
    html! {
        (look.tr.text(&format!("books-drift-{}", drift.what))) " · " (value::name(&drift.name)) " · "
        (figure(drift.expected)) " ≠ " (figure(drift.found))
    }
}

fn table(look: &Look, title: &str, period: Period, trial: &Trial) -> Markup {
    let (code, name) = (t!(look.tr, "books-code"), t!(look.tr, "books-account"));
    let words = FIGURES.map(|key| look.tr.text(key));
    let mut columns = vec![Column::tight(&code), Column::text(&name)];
    columns.extend(words.iter().map(|word| Column::end(word)));
    let rows = html! { @for row in &trial.rows { (line(look, period, row, &words)) } };
    let foot = html! {
        tr {
            td {}
            th scope="row" { (t!(look.tr, "ui-total")) }
            @for (total, word) in trial.totals.iter().zip(&words) { td class="end" data-label=(word) { (value::amount(&look.tr, look.money(*total))) } }
        }
    };
    Table::new(title, &columns).cards().id("trial").foot(foot).show(look, rows)
}

fn line(look: &Look, period: Period, row: &Row, words: &[String; 6]) -> Markup {
    let part = row.part.map(|part| format!("&part={}", part.code())).unwrap_or_default();
    let href = look.to(&format!("{PATH}/ledger/{}?{}{part}", row.role.code(), days(period)));
    html! {
        tr {
            td class="tight" { (value::code(row.account.map_or("—", |account| account.code))) }
            td { a class="strong" href=(href) { (account_name(look, row.role, row.part)) } }
            @for (amount, word) in row.figures().iter().zip(words) { td class="end" data-label=(word) { (figure(look, *amount)) } }
        }
    }
}
