//! Documents as PDF: a sheet of already formatted text goes in, the bytes of a file come out.
//!
//! Synchronous and busy: a caller runs it off the threads that serve. Nothing typed by people is markup here, and
//! nothing is read but what stands in the sheet and the six faces beside this file.
#![expect(clippy::float_arithmetic, reason = "places on paper are fractions of a point; amounts arrive here as text")]

mod a4;
mod limits;
mod picture;
mod press;
mod sheet;
mod slip;
mod stack;
mod table;
mod tags;
mod text;
mod tint;
mod write;

pub use sheet::{Code, Column, Fact, Grid, Mark, Note, Party, Row, Sheet, Signature, Slot, Total, Weight};

/// Why there is no document.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum PaperError {
    /// More than a document may hold. The word says of what; nothing is cut in silence.
    #[error("a document holds too much: {0}")]
    TooMuch(&'static str),
    /// A fault of ours: a face that cannot be read, a file that cannot be written.
    #[error("a document could not be drawn: {0}")]
    Broken(String),
}

/// A document on A4 pages: letterhead, buyer, lines under a head that is repeated, totals, notes, signatures.
pub fn a4(sheet: &Sheet) -> Result<Vec<u8>, PaperError> {
    limits::check(sheet)?;
    let fonts = text::Fonts::new()?;
    let press = a4::draw(sheet, &fonts)?;
    write::pdf(press, &fonts, sheet)
}

/// The same on a roll of 80 mm: one page as long as what stands on it.
pub fn slip(sheet: &Sheet) -> Result<Vec<u8>, PaperError> {
    limits::check(sheet)?;
    let fonts = text::Fonts::new()?;
    let press = slip::draw(sheet, &fonts)?;
    write::pdf(press, &fonts, sheet)
}

#[cfg(test)]
extern crate self as paper;

#[cfg(test)]
mod checks;
