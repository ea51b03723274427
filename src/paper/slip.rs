//! The same document on a roll of 80 mm: condensed, in one long page that a small printer tears off.
use crate::{
    Grid, PaperError, Row, Sheet, Signature, Slot, Weight, picture,
    press::{Align, Cursor, Op, Press, Span},
    stack::{Scale, Stack, inline, isolated},
    tags::Kind,
    text::{Fonts, Setter, Style, one_line},
    tint::Tint,
};

/// 80 mm, of which a printer reaches 72; as long as a page of a PDF may be.
const SIZE: (f32, f32) = (226.77, 14_000.0);
const MARGINS: (f32, f32, f32) = (11.4, 14.0, 14.0);
/// Larger than on A4: dots are coarse and light is poor.
const SCALE: Scale = Scale { text: 8.6, small: 7.6, name: 12.5, title: 11.5, total: 12.0, quiet: Tint::Ink };
const LOGO: (f32, f32) = (110.0, 44.0);
const SIGNED: f32 = 44.0;
const CODE: f32 = 96.0;

/// Draws a sheet as a slip.
pub fn draw(sheet: &Sheet, fonts: &Fonts) -> Result<Press, PaperError> {
    let setter = Setter { fonts, lang: sheet.lang };
    let mut press = Press::new(SIZE, setter.rtl(), MARGINS);
    let (at, span, align) = (press.start(), press.span, Align::Middle);
    let stack = Stack { press: &mut press, setter: &setter, scale: SCALE, span, align, at, figures: 0.0 };
    let mut slip = Slip { sheet, stack };
    slip.head();
    slip.facts();
    slip.rows();
    slip.sums();
    slip.foot();
    let end = slip.stack.at;
    if press.full {
        return Err(PaperError::TooMuch("pages"));
    }
    // The last page is torn off where it ends.
    if end.page == 0 {
        press.size.1 = end.y + MARGINS.2;
    }
    Ok(press)
}

struct Slip<'a, 'b, 'c> {
    sheet: &'a Sheet,
    stack: Stack<'b, 'c>,
}

impl Slip<'_, '_, '_> {
    /// Ink only: a thermal head knows no grey.
    fn say(&mut self, text: &str, style: Style) {
        self.stack.text(text, style, Tint::Ink);
    }

    fn rule(&mut self, weight: f32) {
        self.stack.gap(5.0);
        let (at, span) = (self.stack.at, self.stack.span);
        self.stack.press.rule(at, span, weight, Tint::Ink);
        self.stack.gap(5.0);
    }

    fn middle(&self, width: f32) -> Span {
        Span { x: (SIZE.0 - width) / 2.0, width }
    }

    fn picture(&mut self, bytes: &[u8], most: (f32, f32), said: &str) {
        if let Some(image) = picture::read(bytes) {
            let (width, height) = picture::fit(&image, most);
            let (at, span) = (self.stack.at, self.middle(width));
            self.stack.press.picture(image, at, (span, height), said);
            self.stack.gap(height + 5.0);
        }
    }

    fn head(&mut self) {
        let sheet = self.sheet;
        if let Some(logo) = &sheet.logo {
            self.picture(logo, LOGO, &sheet.seller.name);
        }
        self.say(&sheet.seller.name, Style::new(SCALE.name).bold().typed());
        for line in &sheet.seller.lines {
            self.say(line, Style::new(SCALE.text).typed());
        }
        for fact in &sheet.seller.identifiers {
            self.say(&inline(fact, sheet.lang), Style::new(SCALE.small));
        }
        self.rule(0.9);
        let node = Some(self.stack.press.tree.add(Kind::Heading, None));
        let title = self.stack.setter.block(&sheet.title, Style::new(SCALE.title).bold(), self.stack.span.width);
        self.stack.block(&title, Tint::Ink, node);
        self.say(&sheet.number, Style::new(SCALE.text + 1.0).typed());
        if let Some(mark) = &sheet.mark {
            self.say(&one_line(&format!("— {} —", mark.text)), Style::new(SCALE.title).bold());
        }
    }

    fn facts(&mut self) {
        let sheet = self.sheet;
        self.stack.align = Align::Start;
        self.stack.gap(4.0);
        self.stack.facts(&sheet.facts);
        let Some(buyer) = &sheet.buyer else { return };
        self.stack.gap(4.0);
        self.say(&buyer.label, Style::new(SCALE.small));
        self.say(&buyer.name, Style::new(SCALE.text + 0.6).bold().typed());
        for line in &buyer.lines {
            self.say(line, Style::new(SCALE.text).typed());
        }
        for fact in &buyer.identifiers {
            self.say(&inline(fact, sheet.lang), Style::new(SCALE.small));
        }
    }

    fn rows(&mut self) {
        let grid = &self.sheet.lines;
        if grid.columns.is_empty() {
            return;
        }
        self.rule(0.9);
        if grid.rows.is_empty() {
            self.say(&grid.empty, Style::new(SCALE.text));
        }
        let amounts = grid.rows.iter().flat_map(|row| cells(grid, row, Slot::End).map(|cell| (cell, amount(row))));
        self.stack.figures = self.stack.widest(amounts);
        for (index, row) in grid.rows.iter().enumerate() {
            if index > 0 {
                self.stack.gap(3.5);
            }
            self.row(row);
        }
        self.stack.figures = 0.0;
    }

    /// What it is on a line of its own; how many and how much on the next.
    fn row(&mut self, row: &Row) {
        let style = Style::new(SCALE.text).typed();
        let grid = &self.sheet.lines;
        let heads: Vec<&String> = cells(grid, row, Slot::Head).collect();
        let parts = parts(grid, row);
        let end = cells(grid, row, Slot::End).map(|part| isolated(part)).collect::<Vec<_>>().join(" · ");
        // A balance carried over has nothing between its name and its amount: one line is enough.
        if let ([head], true) = (heads.as_slice(), parts.is_empty() && row.detail.is_empty()) {
            return self.stack.pair((head, style.bold(), Tint::Ink), (&end, amount(row), Tint::Ink));
        }
        for head in heads {
            self.say(head, style.bold());
        }
        self.say(&row.detail, Style::new(SCALE.small).typed());
        if !parts.is_empty() || !end.is_empty() {
            self.stack.pair((&parts, Style::new(SCALE.text), Tint::Ink), (&end, amount(row), Tint::Ink));
        }
    }

    fn sums(&mut self) {
        let sheet = self.sheet;
        if !sheet.totals.is_empty() {
            self.rule(0.5);
            self.stack.totals(&sheet.totals);
        }
        if let Some(words) = &sheet.words {
            self.stack.gap(6.0);
            self.stack.note(words);
        }
        for note in &sheet.notes {
            self.stack.gap(6.0);
            self.stack.note(note);
        }
    }

    fn foot(&mut self) {
        let sheet = self.sheet;
        for signature in &sheet.signatures {
            self.signature(signature);
        }
        self.stack.align = Align::Middle;
        let bars = sheet.code.as_ref().and_then(|code| Some((picture::code(&code.content, CODE)?, &code.caption)));
        if let Some((bars, caption)) = bars {
            self.stack.gap(10.0);
            self.code(bars, caption);
        }
        if !sheet.mentions.is_empty() {
            self.rule(0.5);
        }
        for mention in &sheet.mentions {
            self.say(mention, Style::new(SCALE.small));
        }
    }

    fn signature(&mut self, signature: &Signature) {
        self.stack.gap(10.0);
        self.say(&signature.label, Style::new(SCALE.small).bold());
        let Cursor { page, y } = self.stack.at;
        if let Some(image) = &signature.image {
            self.picture(image, (self.stack.span.width, SIGNED), &signature.label);
        }
        let at = Cursor { page, y: y + SIGNED };
        self.stack.at = self.stack.at.max(at);
        let (at, span) = (self.stack.at, self.stack.span);
        self.stack.press.rule(at, span, 0.5, Tint::Ink);
        self.stack.gap(3.0);
        self.say(&signature.name, Style::new(SCALE.text).typed());
    }

    fn code(&mut self, bars: Vec<[f32; 4]>, caption: &str) {
        let node = self.stack.press.tree.add(Kind::Figure(one_line(caption)), None);
        let (left, at) = (self.middle(CODE).x, self.stack.at);
        let bars = bars.into_iter().map(|[x, y, width, height]| [x + left, y + at.y, width, height]).collect();
        self.stack.press.put(at.page, Op::Bars { bars, node });
        self.stack.gap(CODE + 5.0);
        self.say(caption, Style::new(SCALE.small));
    }
}

/// How many of what, at how much: the second line of a row.
fn parts(grid: &Grid, row: &Row) -> String {
    let parts = cells(grid, row, Slot::Part).map(|part| isolated(part)).collect::<Vec<_>>().join(" · ");
    cells(grid, row, Slot::Times).fold(parts, |parts, factor| match parts.is_empty() {
        true => isolated(factor),
        false => format!("{parts} × {}", isolated(factor)),
    })
}

fn amount(row: &Row) -> Style {
    let style = Style::new(SCALE.text).typed();
    if row.weight == Weight::Strong { style.bold() } else { style }
}

/// What a row says in a place of the slip.
fn cells<'r>(grid: &'r Grid, row: &'r Row, slot: Slot) -> impl Iterator<Item = &'r String> {
    let cells = grid.columns.iter().zip(&row.cells);
    cells.filter(move |(column, cell)| column.slot == slot && !cell.trim().is_empty()).map(|(_, cell)| cell)
}
