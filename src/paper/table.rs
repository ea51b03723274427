//! A table that runs over pages under a repeated head.
use crate::{
    Grid, Row, Weight,
    press::{Align, Cursor, Op, Press, Put, Repeat, Span},
    tags::{Kind, Node},
    text::{Block, Setter, Style},
    tint::Tint,
};

/// Between columns, and above and below a row.
const GAP: f32 = 13.0;
const PAD: f32 = 4.2;
/// Bytes of a cell beyond which it is not measured.
const LONG: usize = 200;
/// The least share of the width for the column of words.
const WORDS: f32 = 0.3;
/// What is tried until figures fit beside the words: labels on one line and how much room the words keep then, labels
/// that break, smaller letters.
const STEPS: [(f32, bool, f32); 4] = [(1.0, true, 0.42), (1.0, false, WORDS), (0.9, false, WORDS), (0.8, false, WORDS)];

/// A table with its columns measured.
pub struct Table<'a, 'b> {
    grid: &'a Grid,
    setter: &'a Setter<'b>,
    spans: Vec<Span>,
    size: f32,
    /// The column that takes the room that is left.
    lead: usize,
    /// Cells outside the lead column, set as wide as they are.
    cells: Vec<Vec<Block>>,
}

impl<'a, 'b> Table<'a, 'b> {
    /// Measures a table for a stretch of the page, in letters of at most `size`.
    pub fn new(grid: &'a Grid, setter: &'a Setter<'b>, span: Span, size: f32) -> Table<'a, 'b> {
        let lead = grid.columns.iter().position(|column| !column.figures).unwrap_or(0);
        let mut table = Table { grid, setter, spans: Vec::new(), size, lead, cells: Vec::new() };
        let mut set = 0.0;
        for (step, whole, words) in STEPS {
            if set != step {
                (table.size, set) = (size * step, step);
                table.cells = grid.rows.iter().map(|row| table.natural(row)).collect();
            }
            if table.share(span, whole, words) {
                break;
            }
        }
        table
    }

    fn natural(&self, row: &Row) -> Vec<Block> {
        let set = |(index, cell): (usize, &String)| {
            match index == self.lead {
                true => Block::default(),
                // No figure is that long: it will be broken anyway, and measuring costs time.
                false if cell.len() > LONG => Block { width: f32::MAX, ..Block::default() },
                false => self.setter.natural(cell, self.style(row)),
            }
        };
        row.cells.iter().enumerate().map(set).collect()
    }

    fn style(&self, row: &Row) -> Style {
        let style = Style::new(self.size).typed();
        if row.weight == Weight::Strong { style.bold() } else { style }
    }

    fn label(&self) -> Style {
        Style::new(self.size * 0.88).bold()
    }

    /// Gives each column its room; false if the words were left with too little.
    fn share(&mut self, span: Span, whole: bool, words: f32) -> bool {
        let count = self.grid.columns.len();
        let room = span.width - GAP * count.saturating_sub(1) as f32;
        let mut widths: Vec<f32> = (0..count).map(|index| self.need(index, room, whole)).collect();
        let others: f32 = widths.iter().enumerate().filter(|(index, _)| *index != self.lead).map(|(_, w)| w).sum();
        let least = if count == 1 { 0.0 } else { room * words };
        let fits = others <= room - least;
        let squeeze = if fits { 1.0 } else { (room - least) / others };
        widths.iter_mut().for_each(|width| *width *= squeeze);
        if let Some(lead) = widths.get_mut(self.lead) {
            *lead = room - others * squeeze;
        }
        let mut x = span.x;
        self.spans.clear();
        for width in widths {
            self.spans.push(Span { x, width });
            x += width + GAP;
        }
        fits
    }

    /// What a column would like to have: its widest figure, and its label or the widest word of it.
    fn need(&self, index: usize, room: f32, whole: bool) -> f32 {
        let Some(column) = self.grid.columns.get(index).filter(|_| index != self.lead) else { return 0.0 };
        let cells = self.cells.iter().filter_map(|row| row.get(index)).map(|block| block.width);
        let words = column.label.split(|c: char| !whole && c.is_whitespace());
        let labels = words.map(|word| self.setter.natural(word, self.label()).width);
        let need = cells.chain(labels).fold(12.0, f32::max) + 0.1;
        if column.figures { need.min(room) } else { need.min(room * 0.24) }
    }

    /// A column of figures is as wide as its widest and stands at the end; in it figures are flush right in either
    /// direction of reading, units under units.
    fn align(&self, index: usize) -> Align {
        let figures = self.grid.columns.get(index).is_some_and(|column| column.figures);
        if figures && index != self.lead && !self.setter.rtl() { Align::End } else { Align::Start }
    }

    /// Draws the table and says where it ends.
    pub fn draw(&self, press: &mut Press, at: Cursor, span: Span) -> Cursor {
        let node = press.tree.add(Kind::Table, None);
        let heads: Vec<Option<Node>> = self.head_nodes(press, node);
        let (ops, height) = self.head(press, span, &heads);
        let at = press.room(at, height + 4.0 * self.size);
        let by = at.y - press.top;
        ops.into_iter().for_each(|op| press.put(at.page, op.lowered(by)));
        let (ops, _) = self.head(press, span, &[]);
        press.head = Repeat { ops, height };
        let mut at = at.below(height);
        if self.grid.rows.is_empty() {
            at = self.nothing(press, at, span);
        }
        for (row, cells) in self.grid.rows.iter().zip(&self.cells) {
            let row_node = press.tree.add(Kind::Row, Some(node));
            at = self.row(press, (row, cells), (at, span), row_node);
        }
        press.head = Repeat::default();
        at
    }

    fn head_nodes(&self, press: &mut Press, table: Node) -> Vec<Option<Node>> {
        let row = press.tree.add(Kind::Row, Some(table));
        self.grid.columns.iter().map(|_| Some(press.tree.add(Kind::HeadCell, Some(row)))).collect()
    }

    /// The head as it stands at the top of a page: labels on one foot, a rule below.
    fn head(&self, press: &Press, span: Span, nodes: &[Option<Node>]) -> (Vec<Op>, f32) {
        let labels = self.grid.columns.iter().zip(&self.spans);
        let blocks: Vec<Block> =
            labels.map(|(column, span)| self.setter.block(&column.label, self.label(), span.width)).collect();
        let height = blocks.iter().map(Block::height).fold(0.0, f32::max);
        let mut ops = Vec::new();
        for (index, (block, span)) in blocks.iter().zip(&self.spans).enumerate() {
            let put = Put::new(*span, Tint::Muted, nodes.get(index).copied().flatten()).align(self.align(index));
            let top = press.top + height - block.height();
            let lines = (0..block.lines.len()).map(|line| (line, top + block.leading * line as f32));
            ops.extend(lines.filter_map(|(line, y)| press.line(block, line, Put { y, ..put })));
        }
        let y = press.top + height + 3.0;
        ops.push(Op::Rule { x: press.left(span), y, width: span.width, weight: 0.9, tint: Tint::Ink });
        (ops, height + 3.0)
    }

    fn nothing(&self, press: &mut Press, at: Cursor, span: Span) -> Cursor {
        let block = self.setter.block(&self.grid.empty, Style::new(self.size), span.width);
        let node = press.paragraph();
        press.flow(&block, at.below(PAD), Put::new(span, Tint::Muted, node)).below(PAD)
    }

    fn row(&self, press: &mut Press, row: (&Row, &[Block]), place: (Cursor, Span), node: Node) -> Cursor {
        let ((row, natural), (at, span)) = (row, place);
        let mut blocks = self.blocks(row, natural);
        let width = self.spans.get(self.lead).map_or(span.width, |span| span.width);
        let detail = self.setter.block(&row.detail, Style::new(self.size * 0.88).typed(), width);
        let leading = blocks.iter().map(|block| block.leading).fold(0.0, f32::max);
        blocks.iter_mut().for_each(|block| block.leading = leading);
        let height = blocks.iter().map(Block::height).fold(0.0, f32::max) + detail.height() + 2.0 * PAD;
        // A row that would fill a third of a page is broken; others stay whole.
        let start = press.room(at, height.min(press.size.1 / 3.0)).below(PAD);
        let tint = if row.weight == Weight::Faint { Tint::Muted } else { Tint::Ink };
        let mut end = start.below(leading);
        for (index, block) in blocks.iter().enumerate() {
            let Some(span) = self.spans.get(index) else { break };
            let cell = Some(press.tree.add(Kind::Cell, Some(node)));
            let put = Put::new(*span, tint, cell).align(self.align(index));
            let mut at = press.flow(block, start, put);
            if index == self.lead {
                at = press.flow(&detail, at, Put::new(*span, Tint::Muted, cell));
            }
            end = end.max(at);
        }
        let end = end.below(PAD);
        press.rule(end, span, 0.4, Tint::Hairline);
        end
    }

    /// The cells of a row, each in its column.
    fn blocks(&self, row: &Row, natural: &[Block]) -> Vec<Block> {
        let fitted = |(index, span): (usize, &Span)| match natural.get(index) {
            Some(block) if index != self.lead && block.width <= span.width + 0.1 => block.clone(),
            _ => {
                let cell = row.cells.get(index).map(String::as_str).unwrap_or_default();
                self.setter.block(cell, self.style(row), span.width)
            }
        };
        self.spans.iter().enumerate().map(fitted).collect()
    }
}
