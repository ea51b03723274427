//! From characters to glyphs: a paragraph is cut where its direction or its face changes, and each piece is shaped.
use super::{
    clean::steers,
    fonts::{Face, Fonts, SCALES},
    lines::Style,
};
use harfrust::{Direction, Script, ShapeOptions, UnicodeBuffer, script};
use krilla::text::{GlyphId, KrillaGlyph};
use std::ops::Range;
use unicode_bidi::Level;

/// What the faces count to the em.
const UNITS: f32 = 1000.0;

/// Glyphs of one face in one direction, from left to right.
#[derive(Debug, Clone)]
pub struct Run {
    pub cut: usize,
    pub size: f32,
    pub text: String,
    pub glyphs: Vec<KrillaGlyph>,
    pub width: f32,
}

/// A stretch of a paragraph with one level and one face.
#[derive(Debug, Clone)]
pub struct Piece {
    pub level: Level,
    pub face: Face,
    pub range: Range<usize>,
}

/// Cuts a stretch of a paragraph into pieces, in the order they are read. What only steers direction is in none.
pub fn pieces(text: &str, levels: &[Level], range: Range<usize>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (at, c) in text[range.clone()].char_indices().map(|(at, c)| (at + range.start, c)) {
        if steers(c) {
            continue;
        }
        let end = at + c.len_utf8();
        let level = levels.get(at).copied().unwrap_or_else(Level::ltr);
        let face = Face::of(c, pieces.last().map(|piece| piece.face));
        match pieces.last_mut() {
            Some(last) if last.level == level && last.face == face && last.range.end == at => last.range.end = end,
            _ => pieces.push(Piece { level, face, range: at..end }),
        }
    }
    pieces
}

/// Pieces in the order they stand from left to right (rule L2 of Unicode's bidirectional algorithm).
pub fn from_left_to_right(pieces: &mut [Piece]) {
    let levels = || pieces.iter().map(|piece| piece.level.number());
    let (Some(highest), Some(lowest)) = (levels().max(), levels().filter(|level| level % 2 == 1).min()) else { return };
    for level in (lowest..=highest).rev() {
        let mut start = 0;
        while start < pieces.len() {
            let length = pieces[start..].iter().take_while(|piece| piece.level.number() >= level).count();
            pieces[start..start + length].reverse();
            start += length.max(1);
        }
    }
}

/// Shapes a piece.
pub fn shape(fonts: &Fonts, text: &str, piece: &Piece, style: Style) -> Option<Run> {
    let text = text.get(piece.range.clone())?;
    let cut = Fonts::cut(piece.face, style.bold);
    let shaper = fonts.shaper(cut)?;
    let (direction, script) = (direction(piece.level), script_of(text, piece.face));
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.set_direction(direction);
    buffer.set_script(script);
    let plan = fonts.plan(cut, &shaper, direction, script);
    let shaped = shaper.shape(buffer, ShapeOptions::new().plan(Some(&plan)).features(fonts.features()));
    let mut starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
    starts.sort_unstable();
    let glyphs: Vec<KrillaGlyph> = shaped
        .glyph_infos()
        .iter()
        .zip(shaped.glyph_positions())
        .map(|(info, place)| {
            let start = info.cluster as usize;
            let end = starts.get(starts.partition_point(|other| *other <= start)).copied().unwrap_or(text.len());
            let em = |units: i32| units as f32 / UNITS;
            let id = GlyphId::new(info.glyph_id);
            KrillaGlyph::new(id, em(place.x_advance), em(place.x_offset), em(place.y_offset), 0.0, start..end, None)
        })
        .collect();
    let size = style.size * SCALES[piece.face as usize];
    let width = glyphs.iter().map(|glyph| glyph.x_advance * size).sum();
    Some(Run { cut, size, text: text.to_owned(), glyphs, width })
}

fn direction(level: Level) -> Direction {
    if level.is_rtl() { Direction::RightToLeft } else { Direction::LeftToRight }
}

/// Arabic joins and Devanagari reorders only where the shaper knows that it is so.
fn script_of(text: &str, face: Face) -> Script {
    match face {
        Face::Arabic => script::ARABIC,
        Face::Devanagari => script::DEVANAGARI,
        Face::Latin if text.chars().any(|c| matches!(c, '\u{400}'..='\u{4FF}')) => script::CYRILLIC,
        Face::Latin => script::LATIN,
    }
}
