//! A document on A4: a page someone would sign. Hairlines instead of boxes, ink on white, one accent.
use crate::{
    PaperError, Sheet, Signature, limits, picture,
    press::{Align, Cursor, Op, Press, Put, Repeat, Span},
    stack::{Scale, Stack},
    table::Table,
    tags::Kind,
    text::{Fonts, Setter, Style, one_line},
    tint::Tint,
};

/// 210 by 297 mm, in points.
const SIZE: (f32, f32) = (595.276, 841.89);
/// At the sides, at the top, at the foot.
const MARGINS: (f32, f32, f32) = (51.0, 45.0, 54.0);
const SCALE: Scale = Scale { text: 9.2, small: 8.0, name: 14.0, title: 19.0, total: 11.5, quiet: Tint::Muted };
/// The most a logo takes.
const LOGO: (f32, f32) = (130.0, 46.0);
/// The room for a hand that signs.
const SIGNED: f32 = 52.0;
/// The side of a code.
const CODE: f32 = 68.0;

/// Draws a sheet on as many pages as it takes.
pub fn draw(sheet: &Sheet, fonts: &Fonts) -> Result<Press, PaperError> {
    let setter = Setter { fonts, lang: sheet.lang };
    let mut press = Press::new(SIZE, setter.rtl(), MARGINS);
    let mut drawing = Drawing { sheet, setter: &setter, press: &mut press };
    drawing.running();
    let at = drawing.letterhead();
    let at = drawing.sides(at);
    let at = drawing.lines(at);
    let at = drawing.sums(at);
    let at = drawing.notes(at);
    let at = drawing.signatures(at);
    drawing.mentions(at);
    drawing.foot();
    if press.full { Err(PaperError::TooMuch("pages")) } else { Ok(press) }
}

struct Drawing<'a, 'b> {
    sheet: &'a Sheet,
    setter: &'a Setter<'b>,
    press: &'a mut Press,
}

impl<'b> Drawing<'_, 'b> {
    fn stack(&mut self, at: Cursor, span: Span, align: Align) -> Stack<'_, 'b> {
        Stack { press: self.press, setter: self.setter, scale: SCALE, span, align, at, figures: 0.0 }
    }

    /// The start and the end part of the page, the start part taking a share of it.
    fn halves(&self, share: f32) -> (Span, Span) {
        let (whole, gap) = (self.press.span, 22.0);
        let width = (whole.width - gap) * share;
        (Span { width, ..whole }, Span { x: whole.x + width + gap, width: whole.width - gap - width })
    }

    /// The document's name as it is said in one breath.
    fn named(&self) -> String {
        one_line(&format!("{} {}", self.sheet.title, self.sheet.number))
    }

    /// What further pages carry at their top: whose document it is, and which.
    fn running(&mut self) {
        let (seller, named) = (one_line(&self.sheet.seller.name), self.named());
        let (start, end) = self.halves(0.5);
        let style = Style::new(SCALE.small);
        let mut ops = Vec::new();
        for (text, span, align) in [(seller, start, Align::Start), (named, end, Align::End)] {
            let block = self.setter.block(&text, style.typed(), span.width);
            let put = Put { y: self.press.top - 8.0, ..Put::new(span, Tint::Muted, None).align(align) };
            ops.extend(self.press.line(&block, 0, put));
        }
        let (x, y) = (self.press.left(self.press.span), self.press.top + 7.0);
        ops.push(Op::Rule { x, y, width: self.press.span.width, weight: 0.4, tint: Tint::Hairline });
        self.press.running = Repeat { ops, height: 18.0 };
    }

    /// Who sends the document, and what it is.
    fn letterhead(&mut self) -> Cursor {
        let (start, end) = self.halves(0.56);
        let (sheet, top) = (self.sheet, self.press.start());
        let mut at = top;
        if let Some(image) = sheet.logo.as_deref().and_then(picture::read) {
            let (width, height) = picture::fit(&image, LOGO);
            let span = Span { width, ..start };
            self.press.picture(image, at, (span, height), &sheet.seller.name);
            at = at.below(height + 8.0);
        }
        let mut stack = self.stack(at, start, Align::Start);
        stack.text(&sheet.seller.name, Style::new(SCALE.name).bold().typed(), Tint::Accent);
        stack.party(&sheet.seller);
        let seller = stack.at;
        let title = self.title(top, end);
        let at = seller.max(title).below(12.0);
        self.press.rule(at, self.press.span, 1.1, Tint::Accent);
        at.below(14.0)
    }

    fn title(&mut self, at: Cursor, span: Span) -> Cursor {
        let sheet = self.sheet;
        let node = Some(self.press.tree.add(Kind::Heading, None));
        let mut stack = self.stack(at, span, Align::End);
        let title = stack.setter.block(&sheet.title, Style::new(SCALE.title).bold(), span.width);
        stack.block(&title, Tint::Ink, node);
        stack.text(&sheet.number, Style::new(11.5).typed(), Tint::Ink);
        let Some(mark) = sheet.mark.as_ref().filter(|mark| !mark.text.trim().is_empty()) else { return stack.at };
        let tint = if mark.alarming { Tint::Alarm } else { Tint::Muted };
        let inner = Span { x: span.x + 8.0, width: span.width - 16.0 };
        let block = stack.setter.block(&one_line(&mark.text), Style::new(10.0).bold(), inner.width);
        let at = stack.press.room(stack.at.below(6.0), block.height() + 6.0);
        let node = stack.press.paragraph();
        let end = stack.press.flow(&block, at.below(3.0), Put::new(inner, tint, node).align(Align::End));
        let width = block.width + 16.0;
        let x = stack.press.left(Span { x: span.x + span.width - width, width });
        stack.press.put(at.page, Op::Frame { x, y: at.y, width, height: block.height() + 6.0, tint });
        end.below(3.0)
    }

    /// Who receives it, and its dates and terms.
    fn sides(&mut self, at: Cursor) -> Cursor {
        let (start, end) = self.halves(0.52);
        let sheet = self.sheet;
        let mut buyer = self.stack(at, start, Align::Start);
        if let Some(party) = &sheet.buyer {
            buyer.label(&party.label);
            buyer.gap(1.0);
            buyer.text(&party.name, Style::new(11.0).bold().typed(), Tint::Ink);
            buyer.party(party);
        }
        let buyer = buyer.at;
        let mut facts = self.stack(at, end, Align::Start);
        facts.facts(&sheet.facts);
        let end = facts.at.max(buyer);
        if end == at { at } else { end.below(20.0) }
    }

    fn lines(&mut self, at: Cursor) -> Cursor {
        let grid = &self.sheet.lines;
        if grid.columns.is_empty() {
            return at;
        }
        let span = self.press.span;
        Table::new(grid, self.setter, span, SCALE.text).draw(self.press, at, span).below(12.0)
    }

    /// Tax by rate at the start, what it comes to at the end, the words below.
    fn sums(&mut self, at: Cursor) -> Cursor {
        let sheet = self.sheet;
        let (start, end) = self.halves(0.52);
        let high = sheet.totals.len() as f32 * SCALE.total * 2.0;
        let at = self.press.room(at, high.min(self.press.size.1 / 3.0));
        let mut totals = self.stack(at, end, Align::Start);
        totals.totals(&sheet.totals);
        let mut after = totals.at;
        if let Some(taxes) = sheet.taxes.as_ref().filter(|grid| !grid.columns.is_empty() && !grid.rows.is_empty()) {
            after = Table::new(taxes, self.setter, start, SCALE.small).draw(self.press, at, start).max(after);
        }
        let mut stack = self.stack(after, self.press.span, Align::Start);
        if let Some(words) = &sheet.words {
            stack.gap(14.0);
            stack.note(words);
        }
        stack.at
    }

    fn notes(&mut self, at: Cursor) -> Cursor {
        let notes = &self.sheet.notes;
        let mut stack = self.stack(at, self.press.span, Align::Start);
        for note in notes {
            stack.gap(11.0);
            stack.note(note);
        }
        stack.at
    }

    /// Places to sign beside each other, a code before them.
    fn signatures(&mut self, at: Cursor) -> Cursor {
        let sheet = self.sheet;
        let bars = sheet.code.as_ref().and_then(|code| Some((picture::code(&code.content, CODE)?, &code.caption)));
        let count = sheet.signatures.len() + usize::from(bars.is_some());
        if count == 0 {
            return at;
        }
        let columns = count.clamp(2, 3);
        let (whole, gap) = (self.press.span, 24.0);
        let width = (whole.width - gap * (columns - 1) as f32) / columns as f32;
        let place = |index: usize| Span { x: whole.x + (width + gap) * (index % columns) as f32, width };
        let mut row = self.press.room(at.below(16.0), SIGNED + 36.0);
        let mut after = row;
        let first = usize::from(bars.is_some());
        if let Some((bars, caption)) = bars {
            after = after.max(self.code(row, place(0), bars, caption));
        }
        // A single hand signs at the end of the page, as on a letter.
        let skip = if count == 1 && first == 0 { columns - 1 } else { first };
        for (index, signature) in sheet.signatures.iter().enumerate().map(|(index, one)| (index + skip, one)) {
            if index >= columns && index.is_multiple_of(columns) {
                row = self.press.room(after.below(14.0), SIGNED + 36.0);
            }
            after = after.max(self.signature(row, place(index), signature));
        }
        after
    }

    fn code(&mut self, at: Cursor, span: Span, bars: Vec<[f32; 4]>, caption: &str) -> Cursor {
        let node = self.press.tree.add(Kind::Figure(one_line(caption)), None);
        let left = self.press.left(Span { width: CODE, ..span });
        let bars = bars.into_iter().map(|[x, y, width, height]| [x + left, y + at.y, width, height]).collect();
        self.press.put(at.page, Op::Bars { bars, node });
        let mut stack = self.stack(at.below(CODE + 4.0), span, Align::Start);
        stack.text(caption, Style::new(SCALE.small), Tint::Muted);
        stack.at
    }

    fn signature(&mut self, at: Cursor, span: Span, signature: &Signature) -> Cursor {
        let mut stack = self.stack(at, span, Align::Start);
        stack.label(&signature.label);
        let at = stack.at.below(4.0);
        if let Some(image) = signature.image.as_deref().and_then(picture::read) {
            let (width, height) = picture::fit(&image, (span.width, SIGNED - 4.0));
            self.press.picture(image, at, (Span { width, ..span }, height), &signature.label);
        }
        let at = at.below(SIGNED);
        self.press.rule(at, span, 0.5, Tint::Muted);
        let mut stack = self.stack(at.below(3.0), span, Align::Start);
        stack.text(&signature.name, Style::new(SCALE.text).typed(), Tint::Ink);
        stack.at
    }

    fn mentions(&mut self, at: Cursor) {
        let mentions = &self.sheet.mentions;
        let mut stack = self.stack(at.below(14.0), self.press.span, Align::Start);
        for mention in mentions {
            stack.text(mention, Style::new(7.4), Tint::Muted);
        }
    }

    /// At the foot of each page: which document it belongs to, and which page of how many.
    fn foot(&mut self) {
        let (named, seller) = (self.named(), one_line(&self.sheet.seller.name));
        let count = self.press.pages.len().min(limits::PAGES);
        let (start, end) = self.halves(0.7);
        let y = self.press.bottom + 12.0;
        for page in 0..count {
            let at = Cursor { page, y };
            self.press.rule(at, self.press.span, 0.4, Tint::Hairline);
            let whose = if page == 0 { seller.clone() } else { named.clone() };
            let pages = numbered(&self.sheet.pages, page + 1, count);
            for (text, span, align) in [(whose, start, Align::Start), (pages, end, Align::End)] {
                let block = self.setter.block(&text, Style::new(7.6).typed(), span.width);
                let put = Put { y: y + 4.0, ..Put::new(span, Tint::Muted, None).align(align) };
                if let Some(op) = self.press.line(&block, 0, put) {
                    self.press.put(page, op);
                }
            }
        }
    }
}

/// "Page 1 of 3", in the words that came with the sheet.
fn numbered(words: &str, page: usize, pages: usize) -> String {
    let words = one_line(words);
    let words = if words.is_empty() { "{page} / {pages}".to_owned() } else { words };
    words.replace("{page}", &page.to_string()).replace("{pages}", &pages.to_string())
}
