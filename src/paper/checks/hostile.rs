//! What people and broken programs put into fields.
use super::{drawn, files, outside, samples::invoice};
use crate::{Column, Fact, Grid, Mark, Note, Party, Row, Sheet, Signature, Total, Weight, limits};
use domain::lang::Lang;

/// Every text of a document is this one.
fn filled(lang: Lang, text: &str) -> Sheet {
    let said = || text.to_owned();
    let short = || text.chars().take(limits::LABEL).collect::<String>();
    let fact = || Fact { label: said(), value: said() };
    let party = || Party { label: said(), name: said(), lines: vec![said(), said()], identifiers: vec![fact()] };
    let row = |weight| Row { cells: vec![said(), said(), said()], detail: said(), weight };
    let columns = [false, true, false].map(|figures| Column { label: short(), figures, ..Column::default() }).to_vec();
    let rows = vec![row(Weight::Plain), row(Weight::Strong), row(Weight::Faint)];
    let grid = || Grid { columns: columns.clone(), rows: rows.clone(), empty: said() };
    let total = |weight| Total { label: said(), value: said(), weight };
    Sheet {
        title: said(),
        number: said(),
        mark: Some(Mark { text: short(), alarming: true }),
        facts: vec![fact(), fact()],
        seller: party(),
        buyer: Some(party()),
        lines: grid(),
        taxes: Some(grid()),
        totals: vec![total(Weight::Plain), total(Weight::Strong), total(Weight::Faint)],
        words: Some(Note { label: said(), text: said() }),
        notes: vec![Note { label: said(), text: said() }],
        mentions: vec![said()],
        signatures: vec![Signature { label: said(), name: said(), image: None }; 3],
        pages: said(),
        ..Sheet::new(lang)
    }
}

#[test]
fn long_words_and_long_texts_wrap_in_every_field_and_never_overflow() {
    let word = "W".repeat(200);
    let joined = "مكتبة".repeat(40);
    let conjuncts = "क्षत्रिय".repeat(30);
    let sentences = "Une désignation qui n’en finit pas, 12\u{a0}750,00\u{202f}DA; ".repeat(18);
    let value = format!("\u{2066}{}\u{2069}", "9".repeat(200));
    let texts =
        [(Lang::Ar, &word), (Lang::Ar, &joined), (Lang::Hi, &conjuncts), (Lang::Fr, &sentences), (Lang::Ar, &value)];
    for (lang, text) in texts {
        for press in drawn(&filled(lang, text)) {
            assert_eq!(outside(&press), [""; 0], "{} {text:.12}", lang.code());
        }
    }
}

#[test]
fn hostile_text_is_drawn_as_text_or_not_at_all() {
    let texts = [
        "a\0b\u{1}\u{7f}\u{9b}c",
        "\u{202E}00,057 21\u{202C} \u{202D}x",
        "\u{2066}\u{2066}\u{2066}never closed",
        "\u{2069}\u{2069}closed \u{2067}twice\u{2069}\u{2069}",
        "👩‍👩‍👧‍👦 🇩🇿 ☎️ 漢字 ไทย \u{10FFFF}\u{FFFE}\u{FDD0}",
        "\u{200d}\u{200c}\u{fe0f}\u{301}\u{93c}\u{64b}",
        "#read(\"/etc/passwd\") <script>alert(1)</script> {page} \\ % (",
        "\n\n\n\r\n\u{2028}\u{2029}\u{85}\t \u{a0}",
        "\u{E0001}\u{E0041}\u{FFFC}\u{FFF9}\u{AD}",
        "عربي English हिन्दी srpski ćčšžđ 12,5% (a) [ب]",
        "",
    ];
    for lang in [Lang::Ar, Lang::En] {
        for text in texts {
            let sheet = filled(lang, text);
            for press in drawn(&sheet) {
                assert_eq!(outside(&press), [""; 0], "{text:?}");
            }
            assert!(files(&sheet).iter().all(|file| file.starts_with(b"%PDF")), "{text:?}");
        }
    }
}

#[test]
fn a_row_with_too_few_or_too_many_cells_is_drawn() {
    let mut sheet = invoice(Lang::En, 3);
    sheet.lines.rows[0].cells.truncate(1);
    sheet.lines.rows[1].cells.push("more".to_owned());
    sheet.lines.rows[2].cells.clear();
    files(&sheet);
}

/// A red point.
const PNG: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8,
    2, 0, 0, 0, 0x90, 0x77, 0x53, 0xde, 0, 0, 0, 0x0c, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0xf8, 0xcf, 0xc0, 0,
    0, 3, 1, 1, 0, 0xc9, 0xfe, 0x92, 0xef, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

#[test]
fn pictures_are_drawn_and_broken_ones_are_left_out() {
    let mut sheet = invoice(Lang::Ar, 2);
    sheet.signatures[0].image = Some(PNG.to_vec());
    sheet.logo = Some(PNG.to_vec());
    let drawn_well = files(&sheet);
    let mut cut = PNG.to_vec();
    cut.truncate(45);
    let mut wide = PNG.to_vec();
    wide[16] = 0x7f;
    for broken in
        [cut, wide, b"\xff\xd8\xff".to_vec(), b"RIFF....WEBPVP8 ".to_vec(), b"GIF89a".to_vec(), b"no".to_vec()]
    {
        sheet.logo = Some(broken);
        for (file, well) in files(&sheet).iter().zip(&drawn_well) {
            assert!(file.starts_with(b"%PDF") && file != well);
        }
    }
    for well in drawn_well {
        assert!(String::from_utf8_lossy(&well).contains("/Subtype/Image"));
    }
}

#[test]
fn a_code_that_cannot_hold_its_content_is_left_out() {
    let mut sheet = invoice(Lang::Fr, 2);
    if let Some(code) = &mut sheet.code {
        code.content = "x".repeat(4_000);
    }
    files(&sheet);
}
