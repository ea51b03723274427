//! India: GSTIN with its state, PAN and check character, and the PAN by itself.
use super::{Reading, Refusal, compact};
use crate::tax::gst::State;

/// Whom a PAN's fourth letter says it was given to.
const HOLDERS: &str = "ABCFGHJLPT";

/// Who a GSTIN was given to, by its fourteenth character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Taxpayer {
    /// `Z`: a registered firm.
    Regular,
    /// `D`: who withholds tax (TDS). Holds a TAN in place of the PAN where there is no PAN.
    Deductor,
    /// `C`: an e-commerce operator that collects tax (TCS).
    Collector,
    /// `UN`, `ON`: an embassy or a body of the United Nations.
    Uin,
    /// `NR`: a non-resident firm.
    NonResident,
    /// `OS`: online services from abroad (OIDAR), always under `99`.
    Online,
}

/// What a GSTIN tells by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gstin {
    pub taxpayer: Taxpayer,
    /// None under the centre (`99`).
    pub state: Option<State>,
    /// The permanent account number inside, for [`Taxpayer::Regular`] and [`Taxpayer::Collector`].
    pub pan: Option<String>,
}

impl Gstin {
    /// Takes apart a kept GSTIN; `None` when it has no shape of one.
    pub fn of(value: &str) -> Option<Gstin> {
        let taxpayer = taxpayer(value)?;
        let inside = matches!(taxpayer, Taxpayer::Regular | Taxpayer::Collector);
        let pan = inside.then(|| value[2..12].to_owned());
        Some(Gstin { taxpayer, state: State::parse(&value[..2]), pan })
    }

    /// Whether it was given to a private person or an undivided family: no company.
    pub fn is_person(&self) -> bool {
        self.pan.as_deref().is_some_and(|pan| pan[3..].starts_with(['P', 'H']))
    }
}

/// GSTIN: 15 characters (CGST Rules, rule 10): state, PAN, entity, a letter for the kind, check character.
pub(super) fn gstin(typed: &str) -> Result<Reading, Refusal> {
    let read = shape(typed)?;
    if read.fits {
        return Ok(read.reading);
    }
    // For the other shapes the check character is observed, not published: a doubt.
    if matches!(read.gstin.taxpayer, Taxpayer::Regular | Taxpayer::Deductor | Taxpayer::Collector) {
        return Err("identifier-gstin-check");
    }
    Ok(read.reading.doubt_if(true, "identifier-gstin-check"))
}

/// As [`super::read`] for [`super::Kind::Gstin`] while trying out the tax portal's sandbox, whose numbers have a
/// wrong check character: it becomes the doubt `identifier-gstin-sandbox`.
pub fn sandbox_gstin(text: &str) -> Result<Reading, Refusal> {
    let read = shape(&super::tidy(text))?;
    Ok(read.reading.doubt_if(!read.fits, "identifier-gstin-sandbox"))
}

struct Shaped {
    reading: Reading,
    gstin: Gstin,
    fits: bool,
}

fn shape(typed: &str) -> Result<Shaped, Refusal> {
    let value = compact(typed);
    if value.chars().count() != 15 {
        return Err("identifier-gstin-length");
    }
    let gstin = Gstin::of(&value).ok_or("identifier-gstin-shape")?;
    let code = &value[..2];
    let centre = code == "99" && matches!(gstin.taxpayer, Taxpayer::Uin | Taxpayer::NonResident | Taxpayer::Online);
    if gstin.state.is_none() && !centre {
        return Err("identifier-gstin-state");
    }
    if gstin.pan.as_deref().is_some_and(|inside| pan(inside).is_err()) {
        return Err("identifier-gstin-pan");
    }
    let fits = check_character(&value[..14]) == value.chars().last();
    let reading = Reading::new(value.clone()).doubt_if(State::is_former(code), "identifier-gstin-state-former");
    Ok(Shaped { reading, gstin, fits })
}

/// The shape by groups: `9` a digit, `A` a letter, `X` either, `1` either but zero; the rest stands for itself.
const SHAPES: [(&str, Taxpayer); 7] = [
    ("99AAAAA9999A1ZX", Taxpayer::Regular),
    ("99AAAAX9999A1DX", Taxpayer::Deductor),
    ("99AAAAA9999A1CX", Taxpayer::Collector),
    ("9999AAA99999UNX", Taxpayer::Uin),
    ("9999AAA99999ONX", Taxpayer::Uin),
    ("9999AAA99999NRX", Taxpayer::NonResident),
    ("9999AAA99999OSX", Taxpayer::Online),
];

fn taxpayer(value: &str) -> Option<Taxpayer> {
    let found = SHAPES.iter().find(|(shape, _)| follows(value, shape)).map(|(_, taxpayer)| *taxpayer)?;
    (found != Taxpayer::Online || value.starts_with("99")).then_some(found)
}

fn follows(value: &str, shape: &str) -> bool {
    let fits = |(byte, sign): (u8, u8)| match sign {
        b'9' => byte.is_ascii_digit(),
        b'A' => byte.is_ascii_uppercase(),
        b'X' => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
        b'1' => byte.is_ascii_uppercase() || matches!(byte, b'1'..=b'9'),
        own => byte == own,
    };
    value.len() == shape.len() && value.bytes().zip(shape.bytes()).all(fits)
}

/// PAN: five letters, the fourth of them the sort of holder, four digits that are not all zero, a letter.
pub(super) fn pan(typed: &str) -> Result<Reading, Refusal> {
    let value = compact(typed);
    if !follows(&value, "AAAAA9999A") || &value[5..9] == "0000" {
        return Err("identifier-pan-shape");
    }
    if !value[3..4].contains(|c| HOLDERS.contains(c)) {
        return Err("identifier-pan-holder");
    }
    Ok(Reading::new(value))
}

/// The check character of the first fourteen: base 36, factors 1 and 2 in turn, quotient and remainder by 36 summed.
pub fn check_character(body: &str) -> Option<char> {
    let total = body.chars().enumerate().try_fold(0, |total, (at, c)| {
        let product = c.to_digit(36)? * if at % 2 == 0 { 1 } else { 2 };
        Some(total + product / 36 + product % 36)
    })?;
    char::from_digit((36 - total % 36) % 36, 36).map(|c| c.to_ascii_uppercase())
}

/// The number of a tax invoice or a note, as a seller chose it (CGST Rules, rule 46(b)): 1 to 16 letters, digits, `-`
/// and `/`, beginning with a letter or a digit; unique in its financial year without regard to capitals. The e-invoice
/// portal refuses one that begins with 0, which is a doubt. Nothing is put right: it is printed as it is.
pub fn document_number(text: &str) -> Result<Reading, Refusal> {
    let right = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'/'));
    if !right || !(1..=16).contains(&text.len()) || text.starts_with(['-', '/']) {
        return Err("identifier-document-number-shape");
    }
    Ok(Reading::new(text.to_owned()).doubt_if(text.starts_with('0'), "identifier-document-number-zero"))
}
