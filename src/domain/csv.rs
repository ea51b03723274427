//! Tables as CSV that spreadsheets open as text: no cell is ever taken for a formula, and what was written is read back
//! as it was.
mod encoding;
mod read;

pub use encoding::Encoding;
pub use read::{COLUMNS, Fault, Line, ROWS, Separator, Sheet, read, shaped};

/// One line, with its end.
pub fn line<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    line_by(',', cells)
}

/// One line with this between its cells.
pub fn line_by<'a>(separator: char, cells: impl IntoIterator<Item = &'a str>) -> String {
    let mut out = cells.into_iter().map(cell).collect::<Vec<_>>().join(separator.encode_utf8(&mut [0; 4]));
    out.push_str("\r\n");
    out
}

/// A cell. What begins like a formula gets an apostrophe before it: spreadsheets then show it and run nothing.
fn cell(text: &str) -> String {
    let text = if is_risky(text) || text.starts_with('\'') { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', ';', '\t', '\n', '\r', '\'']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

/// Whether a spreadsheet might run it.
fn is_risky(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\0'])
}

/// The text of a cell written by [`line`]: without the apostrophe that kept it from running.
pub fn bare(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_risky(rest) || rest.starts_with('\'') => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_formula_stays_text_and_quotes_survive() {
        assert_eq!(line(["=1+1", "a,b", "say \"hi\"", "نادية"]), "\"'=1+1\",\"a,b\",\"say \"\"hi\"\"\",نادية\r\n");
        for start in ["+1", "-1", "@x", "\t=x"] {
            assert!(line([start]).starts_with("\"'"), "{start}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(cells in proptest::collection::vec("[ -~àéčأबि'=+@\\-\";,]{0,12}", 1..6)) {
            // A line of nothing but one empty cell is no line.
            prop_assume!(cells.iter().any(|cell| !cell.trim().is_empty()));
            for separator in Separator::ALL {
                let head: Vec<String> = (0..cells.len()).map(|n| format!("h{n}")).collect();
                let text = format!(
                    "{}{}",
                    line_by(separator.char(), head.iter().map(String::as_str)),
                    line_by(separator.char(), cells.iter().map(String::as_str))
                );
                let sheet = read(&text, separator).unwrap();
                prop_assert_eq!(&sheet.rows[0].cells, &cells);
            }
        }
    }
}
