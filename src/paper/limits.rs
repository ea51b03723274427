//! How much a document may hold: a page is drawn in bounded time whatever comes in.
use crate::{Grid, Note, PaperError, Party, Sheet};

/// The most rows of a table.
pub const ROWS: usize = 3_000;
/// The most columns of a table.
pub const COLUMNS: usize = 10;
/// The most characters of one text.
pub const TEXT: usize = 4_000;
/// The most characters of a label that is repeated on every page, or framed.
pub const LABEL: usize = 80;
/// The most characters of a document.
pub const ALL: usize = 400_000;
/// The most pages of a document.
pub const PAGES: usize = 400;
/// The most of everything else that comes in numbers: facts, totals, notes.
const FEW: usize = 40;
/// The most bytes of a picture.
const PICTURE: usize = 4 << 20;

struct Count {
    left: usize,
}

impl Count {
    fn text(&mut self, text: &str) -> Result<(), PaperError> {
        let length = text.chars().count();
        // A line of its own costs as much paper as forty letters.
        let weight = length + 40 * text.matches(['\n', '\r', '\u{2028}', '\u{2029}', '\u{85}']).count();
        self.left = self.left.checked_sub(weight).ok_or(PaperError::TooMuch("text"))?;
        if length > TEXT { Err(PaperError::TooMuch("text")) } else { Ok(()) }
    }

    fn all<'a>(&mut self, texts: impl IntoIterator<Item = &'a String>) -> Result<(), PaperError> {
        texts.into_iter().try_for_each(|text| self.text(text))
    }

    fn party(&mut self, party: &Party) -> Result<(), PaperError> {
        few(party.lines.len().max(party.identifiers.len()), "lines of a party")?;
        self.all([&party.label, &party.name].into_iter().chain(&party.lines))?;
        party.identifiers.iter().try_for_each(|fact| self.all([&fact.label, &fact.value]))
    }

    fn grid(&mut self, grid: &Grid) -> Result<(), PaperError> {
        if grid.rows.len() > ROWS {
            return Err(PaperError::TooMuch("rows"));
        }
        if grid.columns.len() > COLUMNS || grid.rows.iter().any(|row| row.cells.len() > COLUMNS) {
            return Err(PaperError::TooMuch("columns"));
        }
        grid.columns.iter().try_for_each(|column| label(&column.label))?;
        self.all(grid.columns.iter().map(|column| &column.label).chain([&grid.empty]))?;
        grid.rows.iter().try_for_each(|row| self.all(row.cells.iter().chain([&row.detail])))
    }

    fn note(&mut self, note: &Note) -> Result<(), PaperError> {
        self.all([&note.label, &note.text])
    }
}

fn few(count: usize, what: &'static str) -> Result<(), PaperError> {
    if count > FEW { Err(PaperError::TooMuch(what)) } else { Ok(()) }
}

fn label(text: &str) -> Result<(), PaperError> {
    if text.chars().count() > LABEL { Err(PaperError::TooMuch("label")) } else { Ok(()) }
}

/// Whether a document is small enough to be drawn.
pub fn check(sheet: &Sheet) -> Result<(), PaperError> {
    few(sheet.facts.len(), "facts")?;
    few(sheet.totals.len(), "totals")?;
    few(sheet.notes.len(), "notes")?;
    few(sheet.mentions.len(), "mentions")?;
    few(sheet.signatures.len(), "signatures")?;
    let pictures = sheet.signatures.iter().filter_map(|signature| signature.image.as_ref()).chain(&sheet.logo);
    if pictures.into_iter().any(|bytes| bytes.len() > PICTURE) {
        return Err(PaperError::TooMuch("picture"));
    }
    sheet.mark.iter().try_for_each(|mark| label(&mark.text))?;
    let mut count = Count { left: ALL };
    count.all([&sheet.title, &sheet.number, &sheet.pages])?;
    count.all(sheet.mentions.iter().chain(sheet.mark.as_ref().map(|mark| &mark.text)))?;
    sheet.facts.iter().try_for_each(|fact| count.all([&fact.label, &fact.value]))?;
    sheet.totals.iter().try_for_each(|total| count.all([&total.label, &total.value]))?;
    [Some(&sheet.seller), sheet.buyer.as_ref()].into_iter().flatten().try_for_each(|party| count.party(party))?;
    [Some(&sheet.lines), sheet.taxes.as_ref()].into_iter().flatten().try_for_each(|grid| count.grid(grid))?;
    sheet.notes.iter().chain(&sheet.words).try_for_each(|note| count.note(note))?;
    sheet.signatures.iter().try_for_each(|signature| count.all([&signature.label, &signature.name]))?;
    sheet.code.iter().try_for_each(|code| count.all([&code.content, &code.caption]))
}
