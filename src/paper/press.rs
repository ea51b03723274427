//! The pages while they are drawn: what stands where, measured from the edge where reading starts.
use crate::{
    limits,
    tags::{Kind, Node, Tree},
    text::{Block, Line},
    tint::Tint,
};

/// A thing on a page, in points from its left upper corner.
#[derive(Clone)]
pub enum Op {
    Text {
        line: Line,
        x: f32,
        y: f32,
        tint: Tint,
        node: Option<Node>,
    },
    Rule {
        x: f32,
        y: f32,
        width: f32,
        weight: f32,
        tint: Tint,
    },
    Frame {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        tint: Tint,
    },
    Picture {
        index: usize,
        x: f32,
        y: f32,
        size: (f32, f32),
        node: Node,
    },
    /// Dark squares of a code, joined into bars: left, top, width, height.
    Bars {
        bars: Vec<[f32; 4]>,
        node: Node,
    },
}

/// A page, and where writing starts on it below what is repeated.
#[derive(Default)]
pub struct Page {
    pub ops: Vec<Op>,
    pub top: f32,
}

/// A place in the flow.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Cursor {
    pub page: usize,
    pub y: f32,
}

impl Cursor {
    pub fn below(self, height: f32) -> Cursor {
        Cursor { y: self.y + height, ..self }
    }

    /// The later of two.
    pub fn max(self, other: Cursor) -> Cursor {
        if other > self { other } else { self }
    }
}

/// Where in its box a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    Start,
    Middle,
    End,
}

/// A stretch of the page's width: its start edge and its width.
#[derive(Debug, Clone, Copy)]
pub struct Span {
    pub x: f32,
    pub width: f32,
}

/// What stands at the top of every further page.
#[derive(Default, Clone)]
pub struct Repeat {
    pub ops: Vec<Op>,
    pub height: f32,
}

/// The paper and what is on it so far.
pub struct Press {
    pub size: (f32, f32),
    pub rtl: bool,
    pub span: Span,
    pub top: f32,
    pub bottom: f32,
    pub pages: Vec<Page>,
    pub tree: Tree,
    pub running: Repeat,
    pub head: Repeat,
    pub pictures: Vec<krilla::image::Image>,
    /// More pages were asked for than a document may have.
    pub full: bool,
}

impl Press {
    /// Paper of a size, with margins at its sides, its top and its foot.
    pub fn new(size: (f32, f32), rtl: bool, margins: (f32, f32, f32)) -> Press {
        let (side, top, foot) = margins;
        Press {
            size,
            rtl,
            span: Span { x: side, width: size.0 - 2.0 * side },
            top,
            bottom: size.1 - foot,
            pages: vec![Page { ops: Vec::new(), top }],
            tree: Tree::default(),
            running: Repeat::default(),
            head: Repeat::default(),
            pictures: Vec::new(),
            full: false,
        }
    }

    pub fn start(&self) -> Cursor {
        Cursor { page: 0, y: self.top }
    }

    /// The same place if `height` fits there, or the top of the next page.
    pub fn room(&mut self, at: Cursor, height: f32) -> Cursor {
        if at.y + height <= self.bottom { at } else { self.turn(at) }
    }

    /// The top of the page after this one.
    pub fn turn(&mut self, at: Cursor) -> Cursor {
        let page = at.page + 1;
        if page >= limits::PAGES {
            self.full = true;
            return Cursor { page: at.page, y: self.top };
        }
        if page == self.pages.len() {
            let mut ops = self.running.ops.clone();
            ops.extend(self.head.ops.iter().cloned().map(|op| op.lowered(self.running.height)));
            self.pages.push(Page { ops, top: self.top + self.running.height + self.head.height });
        }
        Cursor { page, y: self.pages.get(page).map_or(self.top, |page| page.top) }
    }

    pub fn put(&mut self, page: usize, op: Op) {
        if let Some(page) = self.pages.get_mut(page) {
            page.ops.push(op);
        }
    }

    /// The left edge of a stretch: pages read from the right are mirrored here and nowhere else.
    pub fn left(&self, span: Span) -> f32 {
        if self.rtl { self.size.0 - span.x - span.width } else { span.x }
    }

    /// What draws one line of a block in a stretch.
    pub fn line(&self, block: &Block, index: usize, put: Put) -> Option<Op> {
        let line = block.lines.get(index)?.clone();
        let spare = put.span.width - line.width;
        let from_left = match (put.align, self.rtl) {
            (Align::Middle, _) => spare / 2.0,
            (Align::Start, false) | (Align::End, true) => 0.0,
            (Align::Start, true) | (Align::End, false) => spare,
        };
        let (x, y) = (self.left(put.span) + from_left, put.y + block.baseline());
        Some(Op::Text { line, x, y, tint: put.tint, node: put.node })
    }

    /// Draws a block that breaks over pages where it must, and says where it ends.
    pub fn flow(&mut self, block: &Block, mut at: Cursor, put: Put) -> Cursor {
        for index in 0..block.lines.len() {
            at = self.room(at, block.leading);
            if let Some(op) = self.line(block, index, Put { y: at.y, ..put }) {
                self.put(at.page, op);
            }
            at = at.below(block.leading);
        }
        at
    }

    pub fn rule(&mut self, at: Cursor, span: Span, weight: f32, tint: Tint) {
        let x = self.left(span);
        self.put(at.page, Op::Rule { x, y: at.y, width: span.width, weight, tint });
    }

    pub fn paragraph(&mut self) -> Option<Node> {
        Some(self.tree.add(Kind::Paragraph, None))
    }

    /// Draws a picture and keeps its data once.
    pub fn picture(&mut self, image: krilla::image::Image, at: Cursor, place: (Span, f32), said: &str) {
        let (span, height) = place;
        self.pictures.push(image);
        let node = self.tree.add(Kind::Figure(said.to_owned()), None);
        let (index, x) = (self.pictures.len() - 1, self.left(span));
        self.put(at.page, Op::Picture { index, x, y: at.y, size: (span.width, height), node });
    }
}

/// How a text is put on the page.
#[derive(Debug, Clone, Copy)]
pub struct Put {
    pub span: Span,
    pub y: f32,
    pub align: Align,
    pub tint: Tint,
    pub node: Option<Node>,
}

impl Put {
    pub fn new(span: Span, tint: Tint, node: Option<Node>) -> Put {
        Put { span, y: 0.0, align: Align::Start, tint, node }
    }

    pub fn align(self, align: Align) -> Put {
        Put { align, ..self }
    }
}

impl Op {
    /// The same further down.
    pub fn lowered(self, by: f32) -> Op {
        match self {
            Op::Text { line, x, y, tint, node } => Op::Text { line, x, y: y + by, tint, node },
            Op::Rule { x, y, width, weight, tint } => Op::Rule { x, y: y + by, width, weight, tint },
            other => other,
        }
    }
}
