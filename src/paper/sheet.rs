//! What stands on a document, in the order it is read. Every text is final: formatted, in the reader's language.
use domain::lang::Lang;

/// A document. What is empty takes no room.
///
/// Amounts, phones and numbers should come isolated (U+2066 … U+2069), as the one helper for values writes them.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The language it is written in; its direction is the direction of the page.
    pub lang: Lang,
    /// What it is: "Invoice".
    pub title: String,
    /// Its number, or nothing while it is a draft.
    pub number: String,
    /// Printed in a frame near the title: "Draft", "Copy", "Cancelled".
    pub mark: Option<Mark>,
    /// Dates, terms, references.
    pub facts: Vec<Fact>,
    pub seller: Party,
    pub buyer: Option<Party>,
    /// The seller's mark: PNG, JPEG, WebP or GIF. One that cannot be read is left out.
    pub logo: Option<Vec<u8>>,
    /// The seller's colour, red, green, blue; darkened until it can be read on white.
    pub accent: Option<[u8; 3]>,
    pub lines: Grid,
    /// Tax by rate, beside the totals.
    pub taxes: Option<Grid>,
    pub totals: Vec<Total>,
    /// The amount in words, under its label.
    pub words: Option<Note>,
    pub notes: Vec<Note>,
    /// What the law wants said; small, at the end.
    pub mentions: Vec<String>,
    pub signatures: Vec<Signature>,
    pub code: Option<Code>,
    /// "Page {page} of {pages}"; both are filled in while drawing. Empty: `1 / 3`.
    pub pages: String,
}

impl Sheet {
    /// An empty sheet in a language: `Sheet { title, …, ..Sheet::new(lang) }`.
    pub fn new(lang: Lang) -> Sheet {
        Sheet {
            lang,
            title: String::new(),
            number: String::new(),
            mark: None,
            facts: Vec::new(),
            seller: Party::default(),
            buyer: None,
            logo: None,
            accent: None,
            lines: Grid::default(),
            taxes: None,
            totals: Vec::new(),
            words: None,
            notes: Vec::new(),
            mentions: Vec::new(),
            signatures: Vec::new(),
            code: None,
            pages: String::new(),
        }
    }
}

/// A frame with a word in it, and how loud it is.
#[derive(Debug, Clone)]
pub struct Mark {
    pub text: String,
    /// In red: the document is void.
    pub alarming: bool,
}

/// A label and its value.
#[derive(Debug, Clone, Default)]
pub struct Fact {
    pub label: String,
    pub value: String,
}

/// A side of the document.
#[derive(Debug, Clone, Default)]
pub struct Party {
    /// What stands above a buyer: "Billed to". A seller's is not printed.
    pub label: String,
    pub name: String,
    /// Address and phones, a line each.
    pub lines: Vec<String>,
    /// Register, tax number and the like.
    pub identifiers: Vec<Fact>,
}

/// A table.
#[derive(Debug, Clone, Default)]
pub struct Grid {
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// Said in place of rows where there are none.
    pub empty: String,
}

/// A column. The first one that is not of figures takes the room that is left.
#[derive(Debug, Clone, Default)]
pub struct Column {
    pub label: String,
    /// Figures stand at the end, under each other, and are not broken.
    pub figures: bool,
    /// Where its cells stand on a slip.
    pub slot: Slot,
}

/// Where a cell stands on a slip, which has no room for columns.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Slot {
    /// On a line of its own, at the top of the row.
    #[default]
    Head,
    /// On the second line, with the others of its kind.
    Part,
    /// On the second line, after a sign of multiplication: a price after its quantity.
    Times,
    /// At the end of the second line.
    End,
    /// Not on a slip.
    Off,
}

/// A line of a table.
#[derive(Debug, Clone, Default)]
pub struct Row {
    pub cells: Vec<String>,
    /// Small, under the first cell of words: a reference, a reason.
    pub detail: String,
    pub weight: Weight,
}

/// How loud a row or a total speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Weight {
    #[default]
    Plain,
    /// A heading or a balance.
    Strong,
    /// Said in passing.
    Faint,
}

/// A line of the totals.
#[derive(Debug, Clone, Default)]
pub struct Total {
    pub label: String,
    pub value: String,
    pub weight: Weight,
}

/// A paragraph under its label. What people typed keeps its own direction.
#[derive(Debug, Clone, Default)]
pub struct Note {
    pub label: String,
    pub text: String,
}

/// A place to sign, or the signature itself.
#[derive(Debug, Clone, Default)]
pub struct Signature {
    /// "Received in good order".
    pub label: String,
    /// Who signed and when; empty leaves room for a hand.
    pub name: String,
    /// What was drawn: PNG, JPEG, WebP or GIF.
    pub image: Option<Vec<u8>>,
}

/// A code to scan.
#[derive(Debug, Clone, Default)]
pub struct Code {
    /// What it says: an address, or what a revenue office wants.
    pub content: String,
    pub caption: String,
}
