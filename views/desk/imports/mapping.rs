//! What each column is: a choice beside the first cells of it.
use super::{PATH, Page};
use crate::ui::{Form, Look, Tone, banner, button, button::Kind as Press, field::Field, form, head, value};
use domain::{
    batches::Status,
    csv::{Encoding, Separator, Sheet},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

/// Cells of a column shown beside its choice.
const FIRST: usize = 3;

/// The choices; once rehearsed they are folded away, for the rows are what is looked at.
pub fn section(look: &Look, page: &Page, problems: &Problems) -> Markup {
    let title = t!(look.tr, "imports-columns");
    if page.batch.status() == Status::Draft {
        return head::section(&title, show(look, page, problems));
    }
    html! {
        details class="more" open[!problems.is_empty()] { summary { (title) } (show(look, page, problems)) }
    }
}

/// What each column is, and how the file is read.
fn show(look: &Look, page: &Page, problems: &Problems) -> Markup {
    let (tr, batch) = (&look.tr, page.batch);
    let path = format!("{PATH}/{}", batch.id);
    let form = Form::new(look, problems);
    let fields = |sheet: &Sheet| {
        html! {
            @if !batch.encoding.is_empty() { (reading(look, &form, page)) }
            (columns(look, &form, page, sheet))
            (form::actions(html! {
                (button::choice(primary(batch.status()), "act", "rehearse", &t!(tr, "imports-rehearse")))
                @if !batch.encoding.is_empty() { (button::choice(Press::Quiet, "act", "look", &t!(tr, "imports-look"))) }
            }))
        }
    };
    html! {
        p class="muted" { (tr.text(&format!("imports-hint-{}", batch.kind))) }
        @match page.sheet {
            Some(sheet) => (form.show(&path, fields(sheet))),
            None => (banner::note(Tone::Warn, &t!(tr, "imports-file-gone"))),
        }
        (button::act(look, &format!("{path}/delete"), Press::Quiet, &t!(tr, "imports-discard")))
    }
}

/// Once rehearsed, committing is the page's act.
const fn primary(status: Status) -> Press {
    if matches!(status, Status::Draft) { Press::Primary } else { Press::Plain }
}

/// Letters and separator as they were told apart, to be corrected.
fn reading(look: &Look, form: &Form, page: &Page) -> Markup {
    let words = |codes: Vec<&'static str>, family: &str| -> Vec<(&'static str, String)> {
        codes.into_iter().map(|code| (code, look.tr.text(&format!("{family}{code}")))).collect()
    };
    let pick = |field: Field, words: &[(&'static str, String)]| {
        field.select(&words.iter().map(|(code, word)| (*code, word.as_str())).collect::<Vec<_>>())
    };
    let letters = words(Encoding::ALL.map(Encoding::code).to_vec(), "imports-encoding-");
    let marks = words(Separator::ALL.map(Separator::code).to_vec(), "imports-separator-");
    form::pair(html! {
        (pick(form.field("encoding", "imports-encoding", &page.batch.encoding), &letters))
        (pick(form.field("separator", "imports-separator", &page.batch.separator), &marks))
    })
}

fn columns(look: &Look, form: &Form, page: &Page, sheet: &Sheet) -> Markup {
    let tr = &look.tr;
    let said = form.said("column", &t!(tr, "imports-columns"));
    let fields = page.batch.kind().fields();
    html! {
        @if let Some(error) = &said { p class="error" id="field-column-error" { (error) } }
        div class="stack" {
            @for (at, title) in sheet.heads.iter().enumerate() {
                @let chosen = page.columns.get(at).map_or("", String::as_str);
                @let id = if at == 0 { "field-column".to_owned() } else { format!("field-column-{at}") };
                div class="field" {
                    label for=(id) { @if title.trim().is_empty() { (t!(tr, "imports-column-unnamed")) } @else { (value::name(title)) } }
                    span class="hint" {
                        @for (n, cell) in first(sheet, at).enumerate() { @if n > 0 { " · " } (value::name(&short(cell))) }
                    }
                    select class="input" id=(id) name="column" aria-invalid=[said.as_ref().map(|_| "true")] {
                        option value="" { (t!(tr, "imports-skip")) }
                        @for field in fields {
                            option value=(field.code) selected[field.code == chosen] {
                                (tr.text(field.key)) @if field.is_key { " *" }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The first cells of a column that say something.
fn first(sheet: &Sheet, at: usize) -> impl Iterator<Item = &String> {
    sheet.rows.iter().filter_map(move |line| line.cells.get(at)).filter(|cell| !cell.trim().is_empty()).take(FIRST)
}

fn short(cell: &str) -> String {
    let mut text: String = cell.chars().take(40).collect();
    if text.len() < cell.len() {
        text.push('…');
    }
    text
}
