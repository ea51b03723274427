//! Text: from a string to glyphs in their places, for every script of our five languages.
mod clean;
mod fonts;
mod lines;
mod shape;

pub use clean::one_line;
pub use fonts::Fonts;
pub use lines::{Block, Line, Setter, Style};
