//! bidi.json: values stay whole in Arabic sentences, checked by laying the line out (UAX #9).
use crate::bidi::{isolate, isolate_auto, strip};
use domain::money::{Currency, Money};
use unicode_bidi::{BidiInfo, Level};

/// The line as it stands on the screen from left to right, without invisible characters.
fn on_screen(text: &str) -> String {
    let info = BidiInfo::new(text, Some(Level::rtl()));
    let shown: String = info.paragraphs.iter().map(|line| info.reorder_line(line, line.range.clone())).collect();
    strip(&shown)
}

#[test]
fn values_stay_whole_when_isolated() {
    let file = super::file("bidi");
    let cases = file["cases"].as_array().unwrap();
    assert_eq!(cases.len(), 11);
    for case in cases {
        let text = |field: &str| case[field].as_str().unwrap();
        let line = |value: &str| on_screen(&text("template").replace("{}", value));
        let id = text("id");
        // The oracle also mirrors brackets inside right-to-left runs; it and we agree on the order.
        assert_eq!(line(text("value")), text("visual_plain"), "{id} plain");
        assert_eq!(line(&isolate(text("value"))), text("visual_LRI"), "{id} LRI");
        assert_eq!(line(&isolate_auto(text("value"))), text("visual_FSI"), "{id} FSI");
    }
}

/// A cell that reads left to right and a sentence that reads right to left must show an amount the same way.
#[test]
fn arabic_amounts_and_dates_look_alike_in_cells_and_sentences() {
    let locale = super::locale("ar-DZ");
    let in_cell = |text: &str| {
        let info = BidiInfo::new(text, Some(Level::ltr()));
        strip(&info.reorder_line(&info.paragraphs[0], 0..text.len()))
    };
    let dinars = |minor| crate::money::show(locale, Money::new(minor, Currency::Dzd));
    let day = jiff::civil::date(2026, 11, 5);
    let values = [
        (dinars(123_450), "\u{A0}.ج.د 1.234,50"),
        (dinars(-123_450), "\u{A0}.ج.د -1.234,50"),
        (crate::number::integer(locale, -1_234), "-1.234"),
        (crate::date::short(locale, day), "5/11/2026"),
        (crate::date::long(locale, day), "2026 ربمفون 5"),
    ];
    for (value, expected) in values {
        let blank = |text: String| text.replace('\u{A0}', " ");
        assert_eq!(blank(in_cell(&value)), blank(on_screen(&isolate_auto(&value))), "{value:?}");
        let same = blank(expected.to_owned());
        assert_eq!(blank(in_cell(&value)).trim(), same.replace("  ", " ").trim(), "{value:?}");
    }
}

#[test]
fn a_value_cannot_break_out_of_its_isolate() {
    for stray in ["a\u{2069}\u{202E}b", "a\u{2067}b", "\u{2069}ab\u{2066}", "a\u{202B}b"] {
        assert_eq!(isolate(stray), "\u{2066}ab\u{2069}");
    }
    assert_eq!(isolate("\u{2067}a\u{2069}b"), "\u{2066}\u{2067}a\u{2069}b\u{2069}");
    assert_eq!(strip(&isolate_auto("\u{200F}محل")), "محل");
}
