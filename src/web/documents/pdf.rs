//! The same documents as files: drawn off the threads that serve, a few at a time.
use crate::{Error, Result};
use ::views::ui::paper::{self as views, Fact, Paper, Side, Text};
use paper::{Column, Grid, Note, PaperError, Party, Row, Sheet, Signature, Slot, Weight};
use poem::{Response, http::header};
use tokio::sync::Semaphore;

/// How many are drawn at once; who comes later waits a moment.
static DRAWN: Semaphore = Semaphore::const_new(2);

/// On what it is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    A4,
    /// A roll of 80 mm.
    Slip,
}

/// The document as a file named by its number.
pub async fn answer(document: &Paper, format: Format) -> Result<Response> {
    let sheet = sheet(document);
    let permit = DRAWN.acquire().await.map_err(|_| Error::bug("nobody closes the press"))?;
    let drawn = tokio::task::spawn_blocking(move || match format {
        Format::A4 => paper::a4(&sheet),
        Format::Slip => paper::slip(&sheet),
    });
    let bytes = drawn.await.map_err(|fault| Error::Internal(Box::new(fault)))?;
    drop(permit);
    let bytes = bytes.map_err(|fault| match fault {
        PaperError::TooMuch(_) => Error::TooLarge,
        PaperError::Broken(_) => Error::Internal(Box::new(fault)),
    })?;
    let name: String = document.number.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    Ok(Response::builder()
        .content_type("application/pdf")
        .header(header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.pdf\""))
        .header(header::CACHE_CONTROL, "private, no-store")
        .body(bytes))
}

fn sheet(document: &Paper) -> Sheet {
    let note = |text: &String| Note { label: String::new(), text: text.clone() };
    let footer = (!document.footer.is_empty()).then(|| note(&document.footer));
    let taxes = grid(&document.taxes, &[Slot::Head, Slot::Off, Slot::End]);
    Sheet {
        title: document.title.clone(),
        number: document.number.clone(),
        facts: facts(&document.facts),
        seller: party(&document.seller),
        buyer: (!document.buyer.name.is_empty()).then(|| party(&document.buyer)),
        lines: grid(&document.lines, slots(document.lines.columns.len())),
        taxes: (!taxes.rows.is_empty()).then_some(taxes),
        totals: document.totals.iter().map(total).collect(),
        words: document.words.as_ref().map(|(label, text)| Note { label: label.clone(), text: text.clone() }),
        notes: document.notes.iter().map(note).chain(footer).collect(),
        mentions: document.mentions.clone(),
        signatures: document
            .signatures
            .iter()
            .map(|label| Signature { label: label.clone(), ..Signature::default() })
            .collect(),
        ..Sheet::new(document.lang)
    }
}

/// A value as it stands on paper; figures keep their own direction.
fn written(text: &Text) -> String {
    match text {
        Text::Words(words) => words.clone(),
        Text::Figures(figures) => format!("\u{2066}{figures}\u{2069}"),
    }
}

fn facts(facts: &[Fact]) -> Vec<paper::Fact> {
    facts.iter().map(|fact| paper::Fact { label: fact.label.clone(), value: written(&fact.value) }).collect()
}

fn party(side: &Side) -> Party {
    Party {
        label: side.label.clone(),
        name: side.name.clone(),
        lines: side.lines.iter().map(written).collect(),
        identifiers: facts(&side.numbers),
    }
}

fn total(total: &views::Total) -> paper::Total {
    let weight = if total.strong { Weight::Strong } else { Weight::Plain };
    paper::Total { label: total.label.clone(), value: written(&total.value), weight }
}

/// Where the columns of the lines stand on a slip: reference, what, quantity, price, amount; or what and amount.
const fn slots(columns: usize) -> &'static [Slot] {
    match columns {
        5 => &[Slot::Off, Slot::Head, Slot::Part, Slot::Times, Slot::End],
        3 => &[Slot::Off, Slot::Head, Slot::End],
        _ => &[Slot::Head, Slot::End],
    }
}

/// A table; `slots` says where its columns stand on a slip, the last for those that follow.
fn grid(grid: &views::Grid, slots: &[Slot]) -> Grid {
    let slot = |at: usize| slots.get(at).or(slots.last()).copied().unwrap_or_default();
    let columns = grid.columns.iter().enumerate();
    let row = |cells: &Vec<Text>| Row { cells: cells.iter().map(written).collect(), ..Row::default() };
    Grid {
        columns: columns
            .map(|(at, (label, figures))| Column { label: label.clone(), figures: *figures, slot: slot(at) })
            .collect(),
        rows: grid.rows.iter().map(row).collect(),
        empty: String::new(),
    }
}
