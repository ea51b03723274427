//! The wilayas of Algeria: where a shop stands, by number and by name in Arabic and in Latin letters.
mod table;

use crate::{
    lang::Lang,
    text::{ascii_digits, clean, fold},
};
use jiff::civil::Date;

/// A wilaya, with the names people there use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wilaya {
    /// Two digits, `01` to `69`, as on number plates and papers.
    pub code: &'static str,
    pub fr: &'static str,
    pub ar: &'static str,
    /// The code of the wilaya it was cut from, where that is recent enough to matter.
    pub parent: Option<&'static str>,
    /// The first day it exercises its powers; before it, addresses belong to `parent`.
    pub since: Date,
}

impl Wilaya {
    /// The name for a reader: Arabic in Arabic, the French spelling in every other language.
    pub const fn name(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Ar => self.ar,
            Lang::Fr | Lang::En | Lang::Hi | Lang::Sr => self.fr,
        }
    }

    /// Whether it exercises its powers on this day.
    pub fn is_in_force(&self, day: Date) -> bool {
        self.since <= day
    }
}

/// All wilayas by code, those of the future too.
pub fn all() -> &'static [Wilaya] {
    &table::TABLE
}

/// The wilayas a form offers on this day, by code.
pub fn in_force(day: Date) -> impl Iterator<Item = &'static Wilaya> {
    all().iter().filter(move |wilaya| wilaya.is_in_force(day))
}

/// The wilaya of this code as people write it: `16`, `1`, `٠١`.
pub fn by_code(text: &str) -> Option<&'static Wilaya> {
    let typed = ascii_digits(&clean(text));
    if typed.is_empty() || typed.len() > 2 || !typed.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    all().iter().find(|wilaya| wilaya.code == typed || wilaya.code.strip_prefix('0') == Some(typed.as_str()))
}

/// The wilaya a sheet or a form means: its code, or its name in either script, without regard to accents.
pub fn find(text: &str) -> Option<&'static Wilaya> {
    let folded = fold(text);
    by_code(text).or_else(|| all().iter().find(|wilaya| fold(wilaya.fr) == folded || fold(wilaya.ar) == folded))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// tests/vectors/wilayas.json, every row.
    #[test]
    fn the_table_is_that_of_the_vectors() {
        let file: serde_json::Value = serde_json::from_str(include_str!("../../tests/vectors/wilayas.json")).unwrap();
        let rows = file["wilayas"].as_array().unwrap();
        assert_eq!(rows.len(), all().len());
        for (row, wilaya) in rows.iter().zip(all()) {
            assert_eq!(row["code"], wilaya.code);
            assert_eq!(row["fr"], wilaya.fr);
            assert_eq!(row["ar"], wilaya.ar);
            assert_eq!(row["parent"].as_str(), wilaya.parent);
            let since = row["operational_from"].as_str().or(row["valid_from"].as_str()).unwrap();
            assert_eq!(since[..10], wilaya.since.to_string(), "{row}");
        }
    }

    #[test]
    fn codes_rise_without_a_gap_and_parents_exist() {
        for (n, wilaya) in all().iter().enumerate() {
            assert_eq!(wilaya.code, format!("{:02}", n + 1));
            assert!(wilaya.parent.is_none_or(|code| by_code(code).is_some_and(|parent| parent.since < wilaya.since)));
        }
    }

    #[test]
    fn new_wilayas_are_offered_from_the_day_of_their_powers() {
        assert_eq!(in_force(date(2019, 12, 10)).count(), 48);
        assert_eq!(in_force(date(2026, 11, 20)).count(), 58);
        assert_eq!(in_force(date(2027, 1, 1)).count(), 69);
    }

    #[test]
    fn people_write_wilayas_in_many_ways() {
        for way in ["16", "١٦", " Alger ", "ALGER", "الجزائر"] {
            assert_eq!(find(way).map(|wilaya| wilaya.code), Some("16"), "{way}");
        }
        for way in ["1", "01", "٠١", "adrar", "ادرار"] {
            assert_eq!(find(way).map(|wilaya| wilaya.code), Some("01"), "{way}");
        }
        assert_eq!(find("bejaia").map(|wilaya| wilaya.name(Lang::Ar)), Some("بجاية"));
        assert_eq!(find("Ain Temouchent").map(|wilaya| wilaya.name(Lang::Sr)), Some("Aïn Témouchent"));
        for nothing in ["", "0", "00", "70", "016", "1a", "Paris", "-1", "!"] {
            assert_eq!(find(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn no_two_wilayas_share_a_name() {
        for wilaya in all() {
            assert_eq!(find(wilaya.fr), Some(wilaya));
            assert_eq!(find(wilaya.ar), Some(wilaya));
        }
    }
}
