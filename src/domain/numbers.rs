//! Numbers of documents as people type them: whole, or the last digits of one of the last years.

/// Years that a number without its year is looked for in.
const YEARS: i64 = 10;

/// Numbers that folded words may mean, written as they are kept: `2026 42` is `2026-00042`, `42` is that of each of the
/// last ten years. `series` are the words before the year, empty for none. Nothing when it is no number.
pub fn meant(search: &str, series: &[&str], year: i64) -> Vec<String> {
    let mut words: Vec<&str> = search.split(' ').filter(|word| !word.is_empty()).collect();
    let said =
        words.first().and_then(|word| series.iter().find(|one| !one.is_empty() && one.eq_ignore_ascii_case(word)));
    if said.is_some() {
        words.remove(0);
    }
    let (years, number) = match words.as_slice() {
        [number] => ((0..YEARS).map(|back| year - back).collect(), number.parse::<u32>()),
        [year, number] => (year.parse::<u16>().map(i64::from).into_iter().collect::<Vec<_>>(), number.parse()),
        _ => return Vec::new(),
    };
    let Ok(number) = number else { return Vec::new() };
    let of = |one: &&&str| said.is_none_or(|said| *one == said);
    let written = |one: &str, year: i64| match one {
        "" => format!("{year}-{number:05}"),
        one => format!("{}-{year}-{number:05}", one.to_ascii_uppercase()),
    };
    series.iter().filter(of).flat_map(|one| years.iter().map(move |year| written(one, *year))).collect()
}

/// Whether folded words are one of the last years, alone or behind a series: what most of its documents are called.
pub fn is_year(search: &str, series: &[&str], year: i64) -> bool {
    let words: Vec<&str> = search.split(' ').filter(|word| !word.is_empty()).collect();
    let typed = match words.as_slice() {
        [typed] => typed,
        [said, typed] if series.contains(said) => typed,
        _ => return false,
    };
    typed.parse::<i64>().is_ok_and(|typed| (year - YEARS..=year).contains(&typed))
}

#[cfg(test)]
mod tests {
    use super::{is_year, meant};

    #[test]
    fn a_number_is_meant_whole_or_by_its_last_digits() {
        assert_eq!(meant("2026 42", &[""], 2026), ["2026-00042"]);
        assert_eq!(meant("f 2025 00042", &["f", "a"], 2026), ["F-2025-00042"]);
        let short = meant("42", &["f", "a"], 2026);
        assert!(short.len() == 20 && short.contains(&"A-2020-00042".to_owned()));
        for none in ["superette", "", "2026 x", "1 2 3"] {
            assert!(meant(none, &["f", "a"], 2026).is_empty(), "{none}");
        }
        for (typed, expected) in [("2026", true), ("f 2025", true), ("x 2025", false), ("2027", false), ("42", false)] {
            assert_eq!(is_year(typed, &["f", "a"], 2026), expected, "{typed}");
        }
    }
}
