//! `/desk/imports`: bringing a file, what it would do, what it did, and taking it back.
mod mapping;
mod rows;

pub use rows::flaw;

use crate::ui::{
    Form, Icon, Look, Tone, badge, banner, button,
    button::Kind as Press,
    crumbs, empty, form, head, pager,
    table::{Column, Table},
    value,
};
use domain::{
    batches::{Batch, Kind, Row, Status},
    csv::Sheet,
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/imports";

/// The list and the form above it.
pub struct Shelf<'a> {
    /// The last one only says that more follow.
    pub batches: &'a [Batch],
    pub size: usize,
    /// Not the first page.
    pub later: bool,
    /// The kinds the reader may bring.
    pub kinds: &'a [Kind],
    /// As chosen and pasted before.
    pub kind: &'a str,
    pub text: &'a str,
}

/// All batches, newest first, and the form that brings a file.
pub fn list(look: &Look, shelf: &Shelf, problems: &Problems) -> Markup {
    let title = t!(look.tr, "imports");
    let (shown, more) = (shelf.batches.get(..shelf.size).unwrap_or(shelf.batches), shelf.batches.len() > shelf.size);
    let before = shelf.later.then(|| look.to(PATH));
    let after = shown.last().filter(|_| more).map(|last| look.to(&format!("{PATH}?before={}", last.id)));
    let body = html! {
        (head::title(&title))
        @if !shelf.kinds.is_empty() { (bring(look, shelf, problems)) }
        @if shown.is_empty() {
            (empty::nothing_yet(Icon::Inbox, &t!(look.tr, "imports-empty"), &t!(look.tr, "imports-empty-text"), html! {}))
        } @else {
            (head::section(&t!(look.tr, "imports-earlier"), html! {
                (table(look, shown))
                (pager::show(look, shown.len(), before.as_deref(), after.as_deref()))
            }))
        }
        @if !shelf.kinds.is_empty() { (head::section(&t!(look.tr, "ui-export"), exports(look, shelf.kinds))) }
    };
    look.page(&title, body)
}

/// What the kind is called.
fn kind_word(look: &Look, kind: Kind) -> String {
    look.tr.text(&format!("imports-kind-{}", kind.code()))
}

fn bring(look: &Look, shelf: &Shelf, problems: &Problems) -> Markup {
    let form = Form::new(look, problems).files();
    let words: Vec<(&str, String)> = shelf.kinds.iter().map(|kind| (kind.code(), kind_word(look, *kind))).collect();
    let options: Vec<(&str, &str)> = words.iter().map(|(code, word)| (*code, word.as_str())).collect();
    let fields = html! {
        (form.field("kind", "imports-kind", shelf.kind).select(&options))
        (form.field("file", "imports-file", "").hint("imports-file-hint").file(".csv,.txt,.xlsx", false))
        details class="more" open[!shelf.text.is_empty()] {
            summary { (t!(look.tr, "imports-text")) }
            (form.field("text", "imports-text-field", shelf.text).hint("imports-text-hint").area(6))
        }
        (form::actions(button::submit(Press::Primary, &t!(look.tr, "ui-continue"))))
    };
    form.show(PATH, fields)
}

/// Links to every kind as a file, in both formats.
fn exports(look: &Look, kinds: &[Kind]) -> Markup {
    html! {
        p class="muted" { (t!(look.tr, "imports-export-text")) }
        ul class="plain stack stack-tight" {
            @for kind in kinds {
                li class="row" { span class="grow" { (kind_word(look, *kind)) } div class="row" { (files(look, *kind)) } }
            }
        }
    }
}

/// A kind as CSV and as a workbook.
fn files(look: &Look, kind: Kind) -> Markup {
    let path = look.to(&format!("/desk/exports/{}", kind.code()));
    html! {
        (button::download(Press::Quiet, &path, &t!(look.tr, "imports-csv")))
        (button::download(Press::Quiet, &format!("{path}?format=xlsx"), &t!(look.tr, "imports-xlsx")))
    }
}

fn table(look: &Look, batches: &[Batch]) -> Markup {
    let words = ["imports-file", "ui-status", "imports-rows", "ui-date"].map(|key| look.tr.text(key));
    let columns = [Column::text(&words[0]), Column::tight(&words[1]), Column::end(&words[2]), Column::tight(&words[3])];
    let rows = html! {
        @for batch in batches {
            tr {
                td {
                    a class="strong" href=(look.to(&format!("{PATH}/{}", batch.id))) { (name(look, batch)) }
                    div class="muted small" { (kind_word(look, batch.kind())) " · " (value::name(&batch.by_name)) }
                }
                td data-label=(words[1]) { (status(look, batch.status())) }
                td class="end" data-label=(words[2]) { (value::num(&look.tr, batch.total)) }
                td class="muted" data-label=(words[3]) { (value::ago(look, batch.created_at)) }
            }
        }
    };
    Table::new(&t!(look.tr, "imports"), &columns).cards().show(look, rows)
}

fn name(look: &Look, batch: &Batch) -> Markup {
    html! { @if batch.name.is_empty() { (t!(look.tr, "imports-pasted")) } @else { (value::name(&batch.name)) } }
}

fn status(look: &Look, status: Status) -> Markup {
    let tone = match status {
        Status::Committed => Tone::Good,
        Status::Draft | Status::Undone => Tone::Neutral,
        Status::Rehearsed | Status::Rehearsing | Status::Committing | Status::Undoing => Tone::Info,
    };
    badge(tone, &look.tr.text(&format!("imports-status-{}", status.code())))
}

/// One batch and a page of its rows.
pub struct Page<'a> {
    pub batch: &'a Batch,
    /// The file, while its columns may still be changed.
    pub sheet: Option<&'a Sheet>,
    /// The field of each column, as said or guessed.
    pub columns: &'a [String],
    /// The last one only says that more follow.
    pub rows: &'a [Row],
    pub size: usize,
    /// Which rows: `all`, `kept`, or a verdict.
    pub chosen: &'a str,
    pub later: bool,
}

/// One batch, as it stands.
pub fn show(look: &Look, page: &Page, problems: &Problems) -> Markup {
    let (tr, batch) = (&look.tr, page.batch);
    let title = if batch.name.is_empty() { t!(tr, "imports-pasted") } else { batch.name.clone() };
    let now = batch.status();
    let judged = !matches!(now, Status::Draft | Status::Rehearsing);
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(tr, "imports"))], &title), html! { (status(look, now)) }))
        p class="muted" { (kind_word(look, batch.kind())) " · " (value::name(&batch.by_name)) " · " (value::ago(look, batch.created_at)) }
        @if !batch.fault.is_empty() { (stopped(look, batch)) }
        @else if now.is_moving() { (moving(look, batch)) }
        @if judged {
            (act(look, batch))
            (rows::show(look, page))
        }
        @if now.is_reading() { (mapping::section(look, page, problems)) }
    };
    look.page(&title, body)
}

/// How far the job has come. Scripts ask again; without them there is a link.
fn moving(look: &Look, batch: &Batch) -> Markup {
    let (tr, here) = (&look.tr, look.to(&format!("{PATH}/{}", batch.id)));
    let all = if batch.status() == Status::Rehearsing { 0 } else { batch.added + batch.changed };
    html! {
        div class="banner tone-info" role="status" hx-get=(here) hx-trigger="load delay:2s" hx-target="#main" {
            div class="grow stack stack-tight" {
                strong { (tr.text(&format!("imports-status-{}", batch.status().code()))) }
                @if all > 0 {
                    progress max=(all) value=(batch.done.min(all)) {}
                    span class="small" { (t!(tr, "imports-progress", done = batch.done.min(all), all = all)) }
                }
            }
            a class="button" href=(here) { (t!(tr, "imports-reload")) }
        }
    }
}

fn stopped(look: &Look, batch: &Batch) -> Markup {
    let path = format!("{PATH}/{}/commit", batch.id);
    let go_on = match batch.status() {
        Status::Committing => button::act(look, &path, Press::Plain, &t!(look.tr, "ui-retry")),
        Status::Undoing => button::act(look, &format!("{path}/delete"), Press::Plain, &t!(look.tr, "ui-retry")),
        _ => html! {},
    };
    let tone = if batch.status().is_moving() { Tone::Bad } else { Tone::Info };
    banner::show(tone, html! { (look.tr.text(&batch.fault)) }, go_on)
}

/// The one thing to do next.
fn act(look: &Look, batch: &Batch) -> Markup {
    let (tr, path) = (&look.tr, format!("{PATH}/{}/commit", batch.id));
    let rows = batch.added + batch.changed;
    html! {
        @match batch.status() {
            Status::Rehearsed | Status::Committed if !batch.may_move() => {}
            Status::Rehearsed if rows == 0 => { p { (t!(tr, "imports-nothing")) } }
            Status::Rehearsed => {
                div class="row" {
                    (button::act(look, &path, Press::Primary, &t!(tr, "imports-commit")))
                    span class="muted" { (t!(tr, "imports-commit-text", count = rows)) }
                }
            }
            Status::Committed => {
                div class="row" {
                    (button::act(look, &format!("{path}/delete"), Press::Plain, &t!(tr, "ui-undo")))
                    span class="muted" { (t!(tr, "imports-undo-text")) }
                }
            }
            _ => {}
        }
        @if batch.wrong > 0 {
            div class="row" {
                (button::download(Press::Plain, &look.to(&format!("{PATH}/{}/wrong", batch.id)), &t!(tr, "imports-wrong-download")))
            }
        }
    }
}
