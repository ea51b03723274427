//! Tables as CSV that spreadsheets open as text: no cell is ever taken for a formula.

/// One line, with its end.
pub fn line<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let mut out = cells.into_iter().map(cell).collect::<Vec<_>>().join(",");
    out.push_str("\r\n");
    out
}

/// A cell. What begins like a formula gets an apostrophe before it: spreadsheets then show it and run nothing.
fn cell(text: &str) -> String {
    let risky = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\0']);
    let text = if risky { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', ';', '\n', '\r', '\'']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_stays_text_and_quotes_survive() {
        assert_eq!(line(["=1+1", "a,b", "say \"hi\"", "نادية"]), "\"'=1+1\",\"a,b\",\"say \"\"hi\"\"\",نادية\r\n");
        for start in ["+1", "-1", "@x", "\t=x"] {
            assert!(line([start]).starts_with("\"'"), "{start}");
        }
    }
}
