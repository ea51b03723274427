//! Texts under each other: a party, a list of facts, a note. Both papers are built of them.
use crate::{
    Fact, Note, Party, Total, Weight,
    press::{Align, Cursor, Press, Put, Span},
    tags::Node,
    text::{Block, Setter, Style},
    tint::Tint,
};
use domain::lang::Lang;

/// How large things are on a paper.
#[derive(Debug, Clone, Copy)]
pub struct Scale {
    pub text: f32,
    pub small: f32,
    pub name: f32,
    pub title: f32,
    pub total: f32,
    /// Labels and what is said in passing; a thermal head knows no grey.
    pub quiet: Tint,
}

/// Draws a column of texts.
pub struct Stack<'a, 'b> {
    pub press: &'a mut Press,
    pub setter: &'a Setter<'b>,
    pub scale: Scale,
    pub span: Span,
    pub align: Align,
    pub at: Cursor,
    /// The width of the figures that stand under each other at the end; 0 where they do not.
    pub figures: f32,
}

impl Stack<'_, '_> {
    /// A paragraph of its own.
    pub fn text(&mut self, text: &str, style: Style, tint: Tint) {
        let block = self.setter.block(text, style, self.span.width);
        if !block.lines.is_empty() {
            let node = self.press.paragraph();
            self.block(&block, tint, node);
        }
    }

    pub fn block(&mut self, block: &Block, tint: Tint, node: Option<Node>) {
        let put = Put::new(self.span, tint, node).align(self.align);
        self.at = self.press.flow(block, self.at, put);
    }

    pub fn gap(&mut self, height: f32) {
        self.at = self.at.below(height);
    }

    /// A small label above what it names.
    pub fn label(&mut self, text: &str) {
        self.text(text, Style::new(self.scale.small).bold(), self.scale.quiet);
    }

    /// Address and identifiers of a side.
    pub fn party(&mut self, party: &Party) {
        for line in &party.lines {
            self.text(line, Style::new(self.scale.text).typed(), Tint::Ink);
        }
        if !party.identifiers.is_empty() {
            self.gap(2.0);
        }
        for fact in &party.identifiers {
            self.text(&inline(fact, self.setter.lang), Style::new(self.scale.small), self.scale.quiet);
        }
    }

    /// A note under its label.
    pub fn note(&mut self, note: &Note) {
        if note.text.trim().is_empty() {
            return;
        }
        self.at = self.press.room(self.at, self.scale.text * 4.0);
        self.label(&note.label);
        self.text(&note.text, Style::new(self.scale.text).typed(), Tint::Ink);
    }

    /// Labels at the start, values at the end.
    pub fn facts(&mut self, facts: &[Fact]) {
        for fact in facts.iter().filter(|fact| !fact.value.trim().is_empty()) {
            let style = Style::new(self.scale.text);
            self.pair((&fact.label, style, self.scale.quiet), (&fact.value, style.typed(), Tint::Ink));
        }
    }

    /// The lines of a total; a strong one stands under a rule.
    pub fn totals(&mut self, totals: &[Total]) {
        let values = totals.iter().map(|total| (&total.value, self.voice(total.weight).0));
        self.figures = self.widest(values);
        for total in totals {
            let (style, label, value) = self.voice(total.weight);
            if total.weight == Weight::Strong {
                self.gap(3.0);
                self.at = self.press.room(self.at, style.size * 3.0);
                self.press.rule(self.at, self.span, 0.9, Tint::Ink);
                self.gap(3.0);
            }
            self.pair((&total.label, style, label), (&total.value, style.typed(), value));
            if total.weight == Weight::Strong {
                self.gap(2.0);
            }
        }
        self.figures = 0.0;
    }

    /// The letters of a total, the colour of its label and of its value.
    fn voice(&self, weight: Weight) -> (Style, Tint, Tint) {
        let quiet = self.scale.quiet;
        match weight {
            Weight::Plain => (Style::new(self.scale.text), quiet, Tint::Ink),
            Weight::Faint => (Style::new(self.scale.small), quiet, quiet),
            Weight::Strong => (Style::new(self.scale.total).bold(), Tint::Ink, Tint::Ink),
        }
    }

    /// The width of the widest of some figures.
    pub fn widest<'t>(&self, figures: impl Iterator<Item = (&'t String, Style)>) -> f32 {
        let widths = figures.map(|(text, style)| self.setter.natural(text, style.typed()).width);
        widths.fold(0.0, f32::max)
    }

    /// Two texts on one line, each from its edge: the value keeps what it needs up to two thirds, the label the rest.
    pub fn pair(&mut self, label: (&str, Style, Tint), value: (&str, Style, Tint)) {
        let (whole, gap) = (self.span, 10.0);
        let most = (whole.width - gap) * 0.66;
        let value_block = self.setter.block(value.0, value.1, most);
        let room = whole.width - gap - value_block.width;
        let label_block = self.setter.block(label.0, label.1, room);
        let (label_block, value_block) = level(label_block, value_block);
        let node = self.press.paragraph();
        let start = self.press.room(self.at, label_block.height().max(value_block.height()).min(120.0));
        let left = Put::new(Span { width: room, ..whole }, label.2, node);
        let first = self.press.flow(&label_block, start, left);
        let right = Put::new(whole, value.2, node).align(Align::End);
        let right = self.under_each_other(right);
        self.at = self.press.flow(&value_block, start, right).max(first);
    }
}

impl Stack<'_, '_> {
    /// Read from the right, figures would stand flush at their left, with their units anywhere: they are set flush
    /// right in a box at the end instead. Read from the left, the end is the right already.
    fn under_each_other(&self, put: Put) -> Put {
        let width = self.figures.min(put.span.width * 0.66);
        if !self.press.rtl || width <= 0.0 {
            return put;
        }
        let span = Span { x: put.span.x + put.span.width - width, width };
        Put { span, align: Align::Start, ..put }
    }
}

/// Two blocks that begin on one line stand on one foot.
pub fn level(mut one: Block, mut other: Block) -> (Block, Block) {
    let leading = one.leading.max(other.leading);
    (one.leading, other.leading) = (leading, leading);
    (one, other)
}

/// A label and its value as one text; the value keeps its own direction.
pub fn inline(fact: &Fact, lang: Lang) -> String {
    // The French set a space before a colon.
    let colon = if lang == Lang::Fr { "\u{a0}: " } else { ": " };
    match (fact.label.trim(), fact.value.trim()) {
        ("", value) => isolated(value),
        (label, "") => label.to_owned(),
        (label, value) => format!("{label}{colon}{}", isolated(value)),
    }
}

/// A text that neither disturbs nor is disturbed by what stands beside it (FSI … PDI).
pub fn isolated(text: &str) -> String {
    let open = text.chars().fold(0_usize, |open, c| match c {
        '\u{2066}'..='\u{2068}' => open + 1,
        '\u{2069}' => open.saturating_sub(1),
        _ => open,
    });
    format!("\u{2068}{text}{}\u{2069}", "\u{2069}".repeat(open))
}
