//! From a text to lines that fit: where it may break, what direction it runs, how wide it is.
use super::{
    clean::clean,
    fonts::Fonts,
    shape::{Piece, Run, from_left_to_right, pieces, shape},
};
use domain::lang::Lang;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed, options::LineBreakOptions};
use std::ops::Range;
use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo, bidi_class};

/// Room for what adding up fractions loses.
const SLACK: f32 = 0.05;

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// In points, of Latin; other scripts are set to look as large.
    pub size: f32,
    pub bold: bool,
    /// What people typed runs in its own direction; our own words run in the page's.
    pub typed: bool,
}

impl Style {
    pub fn new(size: f32) -> Style {
        Style { size, bold: false, typed: false }
    }

    pub fn bold(self) -> Style {
        Style { bold: true, ..self }
    }

    pub fn typed(self) -> Style {
        Style { typed: true, ..self }
    }
}

/// A line, its runs from left to right.
#[derive(Debug, Clone, Default)]
pub struct Line {
    pub runs: Vec<Run>,
    pub width: f32,
}

/// A text in lines of one height.
#[derive(Debug, Clone, Default)]
pub struct Block {
    pub lines: Vec<Line>,
    /// From one line to the next.
    pub leading: f32,
    /// The middle of its letters stands in the middle of the leading.
    pub size: f32,
    /// The widest line.
    pub width: f32,
}

impl Block {
    pub fn height(&self) -> f32 {
        self.leading * self.lines.len() as f32
    }

    /// From the top of a line to the foot of its letters.
    pub fn baseline(&self) -> f32 {
        (self.leading + 0.7 * self.size) / 2.0
    }
}

/// Sets texts for a page of one direction.
pub struct Setter<'a> {
    pub fonts: &'a Fonts,
    pub lang: Lang,
}

impl Setter<'_> {
    pub fn rtl(&self) -> bool {
        self.lang == Lang::Ar
    }

    /// Sets a text in lines no wider than `width`. An empty text has no lines.
    pub fn block(&self, text: &str, style: Style, width: f32) -> Block {
        let text = clean(text);
        let mut lines = Vec::new();
        let mut tall = matches!(self.lang, Lang::Ar | Lang::Hi);
        for paragraph in text.lines() {
            let set = Paragraph::new(self, paragraph, style);
            tall |= set.pieces.iter().any(|piece| piece.face.is_tall());
            set.lines(width.max(style.size), &mut lines);
        }
        let leading = style.size * if tall { 1.62 } else { 1.42 };
        let width = lines.iter().map(|line| line.width).fold(0.0, f32::max);
        Block { lines, leading, size: style.size, width }
    }

    /// Sets a text on one line as long as it is.
    pub fn natural(&self, text: &str, style: Style) -> Block {
        self.block(text, style, f32::MAX)
    }

    /// The direction a paragraph runs in: that of its first strong letter outside isolates. A bare number or phone has
    /// none and runs as it was typed, from left to right.
    fn level(&self, text: &str, style: Style) -> Level {
        let page = if self.rtl() { Level::rtl() } else { Level::ltr() };
        if !style.typed {
            return page;
        }
        let (mut depth, mut isolates) = (0_usize, false);
        for c in text.chars() {
            match bidi_class(c) {
                BidiClass::LRI | BidiClass::RLI | BidiClass::FSI => (depth, isolates) = (depth + 1, true),
                BidiClass::PDI => depth = depth.saturating_sub(1),
                BidiClass::L if depth == 0 => return Level::ltr(),
                BidiClass::R | BidiClass::AL if depth == 0 => return Level::rtl(),
                _ => {}
            }
        }
        if isolates { page } else { Level::ltr() }
    }
}

/// A paragraph, shaped once as a whole to know how wide each letter is.
struct Paragraph<'a> {
    setter: &'a Setter<'a>,
    text: &'a str,
    style: Style,
    levels: Vec<Level>,
    pieces: Vec<Piece>,
    /// Phones and amounts, which are not broken over lines.
    values: Vec<Range<usize>>,
    /// The width of the cluster that starts at each byte.
    widths: Vec<f32>,
}

impl<'a> Paragraph<'a> {
    fn new(setter: &'a Setter<'a>, text: &'a str, style: Style) -> Paragraph<'a> {
        let levels = ParagraphBidiInfo::new(text, Some(setter.level(text, style))).levels;
        let pieces = pieces(text, &levels, 0..text.len());
        Paragraph { setter, text, style, levels, pieces, values: values(text), widths: Vec::new() }
    }

    fn lines(mut self, width: f32, lines: &mut Vec<Line>) {
        let whole = self.line(&self.pieces);
        if whole.width <= width + SLACK {
            return lines.push(whole);
        }
        self.measure();
        let mut start = 0;
        while start < self.text.len() {
            let (shown, next) = self.next(start, width);
            lines.push(self.part(start..shown));
            start = next;
        }
    }

    /// Notes how wide each cluster is, to know what fits without shaping at every guess.
    fn measure(&mut self) {
        self.widths = vec![0.0; self.text.len()];
        for piece in &self.pieces {
            let Some(run) = shape(self.setter.fonts, self.text, piece, self.style) else { continue };
            for glyph in &run.glyphs {
                self.widths[piece.range.start + glyph.text_range.start] += glyph.x_advance * run.size;
            }
        }
    }

    /// Where the line that begins at `start` ends: what of it is shown, and where the next one begins.
    fn next(&self, start: usize, width: f32) -> (usize, usize) {
        const SEGMENTER: LineSegmenterBorrowed<'static> =
            LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
        let glued = |end: &usize| self.values.iter().any(|value| value.contains(end) && *end > value.start);
        let mut best = None;
        let (mut measured, mut sum) = (start, 0.0);
        for end in
            SEGMENTER.segment_str(&self.text[start..]).map(|end| end + start).filter(|end| *end > start && !glued(end))
        {
            let shown = start + self.text[start..end].trim_end().len();
            sum += self.width(measured..shown.max(measured));
            measured = shown.max(measured);
            if sum > width + SLACK {
                break;
            }
            best = Some((shown, end));
        }
        best.unwrap_or_else(|| {
            let end = self.forced(start, width);
            (end, end)
        })
    }

    /// Where a word that is longer than a line is cut: between clusters, at least one on a line.
    fn forced(&self, start: usize, width: f32) -> usize {
        let mut sum = 0.0;
        let starts = (start..self.text.len()).filter(|at| self.widths[*at] > 0.0);
        let mut end = self.text.len();
        for at in starts {
            sum += self.widths[at];
            if sum > width && at > start {
                end = at;
                break;
            }
        }
        // Letters at a cut may join differently and be wider than they were in the word.
        while self.part(start..end).width > width + SLACK {
            let before = (start + 1..end).rev().find(|at| self.widths[*at] > 0.0);
            let Some(before) = before else { break };
            end = before;
        }
        end
    }

    fn width(&self, range: Range<usize>) -> f32 {
        self.widths[range].iter().sum()
    }

    /// Shapes a stretch as one line.
    fn part(&self, range: Range<usize>) -> Line {
        self.line(&pieces(self.text, &self.levels, range))
    }

    fn line(&self, pieces: &[Piece]) -> Line {
        let mut pieces = pieces.to_vec();
        from_left_to_right(&mut pieces);
        let shaped = pieces.iter().filter_map(|piece| shape(self.setter.fonts, self.text, piece, self.style));
        let runs: Vec<Run> = shaped.collect();
        let width = runs.iter().map(|run| run.width).sum();
        Line { runs, width }
    }
}

/// Where a text holds isolated values: from U+2066 to its U+2069.
fn values(text: &str) -> Vec<Range<usize>> {
    let starts = text.match_indices('\u{2066}').map(|(at, _)| at);
    starts.filter_map(|start| text[start..].find('\u{2069}').map(|length| start..start + length)).collect()
}
