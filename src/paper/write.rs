//! From drawn pages to the bytes of a PDF: faces cut down to what is used, texts that can be searched and read aloud.
use crate::{
    PaperError, Sheet,
    press::{Op, Press},
    tags::Node,
    text::{Fonts, Line, one_line},
    tint::Tint,
};
use krilla::{
    Document, SerializeSettings,
    color::rgb,
    error::KrillaError,
    geom::{PathBuilder, Point, Rect, Size, Transform},
    metadata::{Metadata, TextDirection},
    num::NormalizedF32,
    page::PageSettings,
    paint::{Fill, Stroke},
    surface::Surface,
    tagging::{Artifact, ArtifactType, ContentTag, SpanTag},
};

/// Writes the pages. A picture that breaks while it is unpacked is left out: the document matters more.
pub fn pdf(press: Press, fonts: &Fonts, sheet: &Sheet) -> Result<Vec<u8>, PaperError> {
    let mut writer = Writer { press, fonts, sheet, pictures: true };
    match writer.write() {
        Err(KrillaError::Image(..) | KrillaError::SixteenBitImage(..)) => {
            writer.pictures = false;
            writer.write().map_err(|error| PaperError::Broken(error.to_string()))
        }
        other => other.map_err(|error| PaperError::Broken(error.to_string())),
    }
}

struct Writer<'a> {
    press: Press,
    fonts: &'a Fonts,
    sheet: &'a Sheet,
    pictures: bool,
}

impl Writer<'_> {
    fn write(&mut self) -> Result<Vec<u8>, KrillaError> {
        let mut document = Document::new_with(SerializeSettings::default());
        document.set_metadata(self.metadata());
        let lang = self.sheet.lang.html();
        let mut tree = self.press.tree.clone();
        let size = Size::from_wh(self.press.size.0, self.press.size.1);
        for page in &self.press.pages {
            let Some(size) = size else { break };
            let mut page_out = document.start_page_with(PageSettings::new(size));
            let mut surface = page_out.surface();
            for op in &page.ops {
                if matches!(op, Op::Picture { .. }) && !self.pictures {
                    continue;
                }
                let id = surface.start_tagged(content(op));
                self.draw(&mut surface, op);
                surface.end_tagged();
                if let Some(node) = node(op) {
                    tree.mark(node, id);
                }
            }
            surface.finish();
            page_out.finish();
        }
        document.set_tag_tree(tree.finish(lang));
        document.finish()
    }

    fn metadata(&self) -> Metadata {
        let sheet = self.sheet;
        let direction = if self.press.rtl { TextDirection::RightToLeft } else { TextDirection::LeftToRight };
        let metadata = Metadata::new()
            .title(plain(&format!("{} {}", sheet.title, sheet.number)))
            .language(sheet.lang.html().to_owned())
            .creator("Sanduk".to_owned())
            .text_direction(direction);
        let author = plain(&sheet.seller.name);
        if author.is_empty() { metadata } else { metadata.authors(vec![author]) }
    }

    fn draw(&self, surface: &mut Surface<'_>, op: &Op) {
        match op {
            Op::Text { line, x, y, tint, .. } => self.text(surface, line, Point::from_xy(*x, *y), *tint),
            Op::Rule { x, y, width, weight, tint } => {
                surface.set_fill(Some(self.fill(*tint)));
                bars(surface, &[[*x, *y, *width, *weight]]);
            }
            Op::Frame { x, y, width, height, tint } => self.frame(surface, [*x, *y, *width, *height], *tint),
            Op::Picture { index, x, y, size, .. } => {
                let picture = self.press.pictures.get(*index).cloned();
                if let (Some(picture), Some(size)) = (picture, Size::from_wh(size.0, size.1)) {
                    surface.push_transform(&Transform::from_translate(*x, *y));
                    surface.draw_image(picture, size);
                    surface.pop();
                }
            }
            Op::Bars { bars: dark, .. } => {
                surface.set_fill(Some(fill([0, 0, 0])));
                bars(surface, dark);
            }
        }
    }

    fn text(&self, surface: &mut Surface<'_>, line: &Line, mut at: Point, tint: Tint) {
        surface.set_fill(Some(self.fill(tint)));
        for run in &line.runs {
            if let Some(font) = self.fonts.pdf(run.cut) {
                surface.draw_glyphs(at, &run.glyphs, font, &run.text, run.size, false);
            }
            at.x += run.width;
        }
    }

    fn frame(&self, surface: &mut Surface<'_>, [x, y, width, height]: [f32; 4], tint: Tint) {
        let mut path = PathBuilder::new();
        if let Some(rect) = Rect::from_xywh(x, y, width, height) {
            path.push_rect(rect);
        }
        let [red, green, blue] = tint.rgb(self.sheet.accent);
        let stroke = Stroke { paint: rgb::Color::new(red, green, blue).into(), width: 0.9, ..Stroke::default() };
        surface.set_fill(None);
        surface.set_stroke(Some(stroke));
        if let Some(path) = path.finish() {
            surface.draw_path(&path);
        }
        surface.set_stroke(None);
    }

    fn fill(&self, tint: Tint) -> Fill {
        fill(tint.rgb(self.sheet.accent))
    }
}

fn fill([red, green, blue]: [u8; 3]) -> Fill {
    Fill { paint: rgb::Color::new(red, green, blue).into(), opacity: NormalizedF32::ONE, rule: Default::default() }
}

/// Fills rectangles: left, top, width, height.
fn bars(surface: &mut Surface<'_>, bars: &[[f32; 4]]) {
    let mut path = PathBuilder::new();
    for [x, y, width, height] in bars {
        if let Some(rect) = Rect::from_xywh(*x, *y, *width, *height) {
            path.push_rect(rect);
        }
    }
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

/// Whether a thing is read, or is there for the eye alone.
fn content(op: &Op) -> ContentTag<'static> {
    match op {
        Op::Text { node: Some(_), .. } => ContentTag::Span(SpanTag::empty()),
        Op::Picture { .. } | Op::Bars { .. } => ContentTag::Other,
        Op::Text { node: None, .. } => ContentTag::Artifact(Artifact::with_kind(ArtifactType::PaginationOther)),
        _ => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
    }
}

fn node(op: &Op) -> Option<Node> {
    match op {
        Op::Text { node, .. } => *node,
        Op::Picture { node, .. } | Op::Bars { node, .. } => Some(*node),
        _ => None,
    }
}

/// Text for the properties of a file, which know nothing of isolates.
fn plain(text: &str) -> String {
    one_line(text).replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200E}', '\u{200F}', '\u{61C}'], "")
}
