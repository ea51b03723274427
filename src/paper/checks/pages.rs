//! How much goes on how many pages, and what a file says of itself.
use super::{drawn, files, outside, pages, samples::invoice};
use crate::{Fact, PaperError, Row, Sheet, limits};
use domain::lang::Lang;

#[test]
fn every_language_draws_both_papers_small_and_inside_the_margins() {
    for lang in Lang::ALL {
        let sheet = invoice(lang, 5);
        for (press, file) in drawn(&sheet).iter().zip(files(&sheet)) {
            assert_eq!(outside(press), [""; 0], "{}", lang.code());
            assert!(file.starts_with(b"%PDF-1.7") && file.len() < 60_000, "{}: {} bytes", lang.code(), file.len());
            assert_eq!((pages(&file), press.pages.len()), (1, 1), "{}", lang.code());
            let said = format!("/Lang({})", lang.html());
            assert!(String::from_utf8_lossy(&file).contains(&said), "{}", lang.code());
        }
    }
}

#[test]
fn a_document_takes_as_many_pages_as_its_lines_need() {
    for lang in [Lang::Ar, Lang::Fr] {
        let counts = [1, 40, 400].map(|lines| {
            let sheet = invoice(lang, lines);
            let [a4, slip] = drawn(&sheet);
            assert_eq!(outside(&a4), [""; 0]);
            assert_eq!(outside(&slip), [""; 0]);
            assert_eq!(pages(&paper::a4(&sheet).unwrap()), a4.pages.len());
            a4.pages.len()
        });
        assert!(counts[0] == 1 && (2..=3).contains(&counts[1]) && (12..=22).contains(&counts[2]), "{counts:?}");
    }
}

#[test]
fn a_slip_is_one_page_as_long_as_it_needs() {
    let [_, short] = drawn(&invoice(Lang::Fr, 1));
    let [_, long] = drawn(&invoice(Lang::Fr, 100));
    assert_eq!((short.pages.len(), long.pages.len()), (1, 1));
    assert!(short.size.1 < 900.0 && long.size.1 > 2_000.0, "{} {}", short.size.1, long.size.1);
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    for lang in [Lang::Ar, Lang::Hi] {
        assert_eq!(files(&invoice(lang, 45)), files(&invoice(lang, 45)));
    }
}

#[test]
fn an_empty_sheet_is_a_page() {
    for lang in Lang::ALL {
        let sheet = Sheet::new(lang);
        assert!(files(&sheet).iter().all(|file| pages(file) == 1));
        let mut sheet = invoice(lang, 0);
        (sheet.buyer, sheet.taxes, sheet.words, sheet.code) = (None, None, None, None);
        sheet.facts.push(Fact::default());
        assert!(files(&sheet).iter().all(|file| pages(file) == 1));
    }
}

#[test]
fn too_much_is_refused_and_not_cut() {
    let mut sheet = invoice(Lang::Fr, limits::ROWS + 1);
    assert_eq!(paper::a4(&sheet), Err(PaperError::TooMuch("rows")));
    sheet.lines.rows = vec![Row { cells: vec!["x".repeat(limits::TEXT + 1)], ..Row::default() }];
    assert_eq!(paper::slip(&sheet), Err(PaperError::TooMuch("text")));
    sheet.lines.rows = vec![Row { cells: vec!["x".repeat(limits::TEXT)], ..Row::default() }; 150];
    assert_eq!(paper::a4(&sheet), Err(PaperError::TooMuch("text")));
    sheet.lines.rows = vec![Row { cells: vec![String::new(); limits::COLUMNS + 1], ..Row::default() }];
    assert_eq!(paper::a4(&sheet), Err(PaperError::TooMuch("columns")));
    sheet.lines.rows.clear();
    sheet.logo = Some(vec![0; 5 << 20]);
    assert_eq!(paper::a4(&sheet), Err(PaperError::TooMuch("picture")));
}

#[test]
fn the_longest_document_that_is_allowed_is_drawn() {
    let sheet = invoice(Lang::Fr, limits::ROWS);
    let [a4, slip] = drawn(&sheet);
    assert!(a4.pages.len() < limits::PAGES, "{}", a4.pages.len());
    assert_eq!(outside(&a4), [""; 0]);
    assert_eq!(outside(&slip), [""; 0]);
}
