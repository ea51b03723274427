//! Letters join, conjuncts form, figures stay whole: what a reader of each script sees.
use super::{
    drawn,
    samples::{invoice, value},
};
use crate::{
    press::Op,
    text::{Fonts, Line, Setter, Style},
};
use domain::lang::Lang;

/// A text as it stands on one line of a page of that language.
fn line(lang: Lang, text: &str, typed: bool) -> Line {
    let fonts = Fonts::new().unwrap();
    let style = if typed { Style::new(10.0).typed() } else { Style::new(10.0) };
    Setter { fonts: &fonts, lang }.natural(text, style).lines.remove(0)
}

/// What a line shows from left to right, letter by letter.
fn seen(line: &Line) -> String {
    let glyphs = line.runs.iter().flat_map(|run| run.glyphs.iter().map(|glyph| &run.text[glyph.text_range.clone()]));
    glyphs.collect()
}

fn glyphs(line: &Line) -> Vec<u32> {
    line.runs.iter().flat_map(|run| &run.glyphs).map(|glyph| glyph.glyph_id.to_u32()).collect()
}

#[test]
fn every_letter_of_every_sample_has_a_glyph() {
    for lang in Lang::ALL {
        for press in drawn(&invoice(lang, 5)) {
            for op in press.pages.iter().flat_map(|page| &page.ops) {
                let Op::Text { line, .. } = op else { continue };
                assert!(glyphs(line).iter().all(|glyph| *glyph != 0), "{}: {}", lang.code(), seen(line));
            }
        }
    }
}

#[test]
fn phones_and_amounts_read_the_same_in_a_line_read_from_the_right() {
    for whole in ["+213 555 12 34 56", "-12\u{a0}750,00", "2026/0001-FAC", "12/11/2026", "750\u{202f}000,50"] {
        let typed = seen(&line(Lang::Ar, whole, true));
        assert_eq!(typed, whole, "alone");
        let inside = seen(&line(Lang::Ar, &format!("الهاتف {} اليوم", value(whole)), false));
        assert!(inside.contains(whole), "{inside}");
    }
}

#[test]
fn an_override_cannot_turn_an_amount_around() {
    assert_eq!(seen(&line(Lang::Fr, "\u{202E}00,057\u{202C} 12", true)), "00,057 12");
}

#[test]
fn a_text_runs_in_its_own_direction_and_a_label_in_the_pages() {
    assert_eq!(seen(&line(Lang::Ar, "Elio (5 L)", true)), "Elio (5 L)");
    assert!(seen(&line(Lang::Fr, "محل 5", true)).starts_with('5'));
    assert!(seen(&line(Lang::Ar, "Elio: محل", false)).ends_with("Elio"));
}

#[test]
fn arabic_letters_join() {
    let joined = glyphs(&line(Lang::Ar, "ببب", true));
    assert_eq!(joined.len(), 3);
    assert!(joined[0] != joined[1] && joined[1] != joined[2], "{joined:?}");
    let apart = ["ا", "ل"].map(|letter| glyphs(&line(Lang::Ar, letter, true))).concat();
    assert!(glyphs(&line(Lang::Ar, "لا", true)).iter().all(|glyph| !apart.contains(glyph)), "lam and alef are one");
}

#[test]
fn devanagari_forms_conjuncts_and_moves_its_vowels() {
    let apart = glyphs(&line(Lang::Hi, "क", true)).len() + glyphs(&line(Lang::Hi, "ष", true)).len();
    assert_eq!((apart, glyphs(&line(Lang::Hi, "क्ष", true)).len()), (2, 1));
    let (sign, letter) = (glyphs(&line(Lang::Hi, "कि", true)), glyphs(&line(Lang::Hi, "क", true)));
    assert_eq!(sign.last(), letter.last(), "the short i stands before its letter");
}

#[test]
fn figures_are_of_one_width() {
    for bold in [false, true] {
        let fonts = Fonts::new().unwrap();
        let setter = Setter { fonts: &fonts, lang: Lang::En };
        let style = if bold { Style::new(10.0).bold() } else { Style::new(10.0) };
        let widths: Vec<f32> = ["1111", "0000", "7894"].map(|text| setter.natural(text, style).width).to_vec();
        assert!(widths.iter().all(|width| (width - widths[0]).abs() < 0.01), "{widths:?}");
    }
}

#[test]
fn a_value_is_not_broken_over_lines() {
    let fonts = Fonts::new().unwrap();
    let setter = Setter { fonts: &fonts, lang: Lang::Ar };
    let text = format!("الاتصال بالسائق على {} عند الوصول", value("0550 12 34 56"));
    for width in [75.0, 90.0, 110.0, 140.0] {
        let block = setter.block(&text, Style::new(10.0), width);
        assert!(block.lines.iter().any(|line| seen(line).contains("0550 12 34 56")), "{width}");
    }
}
