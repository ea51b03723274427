//! The faces that documents are set in. They are part of the program: a document looks the same on every machine.
use crate::PaperError;
use harfrust::{Direction, Feature, FontRef, Script, ShapePlan, Shaper, ShaperData, Tag};
use std::{cell::RefCell, rc::Rc};

/// Regular and bold of a script.
const FILES: [[&[u8]; 2]; 3] = [
    [include_bytes!("../fonts/NotoSans-Regular.ttf"), include_bytes!("../fonts/NotoSans-Bold.ttf")],
    [include_bytes!("../fonts/NotoNaskhArabic-Regular.ttf"), include_bytes!("../fonts/NotoNaskhArabic-Bold.ttf")],
    [include_bytes!("../fonts/NotoSansDevanagari-Regular.ttf"), include_bytes!("../fonts/NotoSansDevanagari-Bold.ttf")],
];

/// How much larger a script is set beside Latin, so that both look the same size.
pub const SCALES: [f32; 3] = [1.0, 1.12, 1.05];

/// The face of a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    Latin = 0,
    Arabic = 1,
    Devanagari = 2,
}

impl Face {
    /// The face a character is drawn in. What stands in no script (spaces, joiners) keeps the face it follows.
    pub fn of(c: char, before: Option<Face>) -> Face {
        match u32::from(c) {
            0x20 | 0xA0 | 0x200C | 0x200D | 0x25CC | 0xFE00..=0xFE0F => before.unwrap_or(Face::Latin),
            0x600..=0x6FF | 0x750..=0x77F | 0xFB50..=0xFDFF | 0xFE70..=0xFEFE => Face::Arabic,
            0x900..=0x97F | 0x1CD0..=0x1CFF | 0x2212 | 0x20A8 | 0xA830..=0xA839 | 0xA8E0..=0xA8FF => Face::Devanagari,
            _ => Face::Latin,
        }
    }

    /// Arabic and Devanagari need more room between lines than Latin.
    pub fn is_tall(self) -> bool {
        self != Face::Latin
    }
}

/// One file, as the shaper and as the PDF see it.
struct Cut {
    font: FontRef<'static>,
    data: ShaperData,
    pdf: krilla::text::Font,
}

type Plans = Vec<((usize, Direction, Script), Rc<ShapePlan>)>;

/// All faces, read once for a document, with the plans of how to shape each script.
pub struct Fonts {
    cuts: Vec<Cut>,
    plans: RefCell<Plans>,
    features: Vec<Feature>,
}

impl Fonts {
    /// Reads the faces.
    pub fn new() -> Result<Fonts, PaperError> {
        let cuts = FILES.iter().flatten().map(|bytes| Cut::read(bytes)).collect::<Option<Vec<_>>>();
        let cuts = cuts.ok_or_else(|| PaperError::Broken("a face cannot be read".to_owned()))?;
        // Figures of one width stand under each other.
        let features = vec![Feature::new(Tag::new(b"tnum"), 1, ..), Feature::new(Tag::new(b"lnum"), 1, ..)];
        Ok(Fonts { cuts, plans: RefCell::default(), features })
    }

    /// The place of a face in the list.
    pub fn cut(face: Face, bold: bool) -> usize {
        face as usize * 2 + usize::from(bold)
    }

    /// The font as the PDF embeds it.
    pub fn pdf(&self, cut: usize) -> Option<krilla::text::Font> {
        self.cuts.get(cut).map(|cut| cut.pdf.clone())
    }

    /// A shaper of a face; all faces count a thousand units to the em.
    pub fn shaper(&self, cut: usize) -> Option<Shaper<'_>> {
        self.cuts.get(cut).map(|cut| cut.data.shaper(&cut.font).build())
    }

    /// What is switched on while shaping.
    pub fn features(&self) -> &[Feature] {
        &self.features
    }

    /// How a script is shaped: made once, for making it costs more than using it.
    pub fn plan(&self, cut: usize, shaper: &Shaper<'_>, direction: Direction, script: Script) -> Rc<ShapePlan> {
        let key = (cut, direction, script);
        let mut plans = self.plans.borrow_mut();
        if let Some((_, plan)) = plans.iter().find(|(known, _)| *known == key) {
            return Rc::clone(plan);
        }
        let plan = Rc::new(ShapePlan::new(shaper, direction, Some(script), None, &self.features));
        plans.push((key, Rc::clone(&plan)));
        plan
    }
}

impl Cut {
    fn read(bytes: &'static [u8]) -> Option<Cut> {
        let font = FontRef::from_index(bytes, 0).ok()?;
        let data = ShaperData::new(&font);
        let pdf = krilla::text::Font::new(bytes.into(), 0)?;
        Some(Cut { font, data, pdf })
    }
}
