//! Workbooks: the first sheet of one as a table, and a table as a workbook of one sheet.
use crate::{Error, Result};
use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use domain::csv::{Fault, Line, Sheet, shaped};
use rust_xlsxwriter::{Format, Workbook};
use std::io::Cursor;

/// Reads the first sheet that holds something.
pub fn read(bytes: &[u8]) -> std::result::Result<Sheet, Fault> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).map_err(|_| Fault::Unreadable)?;
    let mut found = Err(Fault::Empty);
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).map_err(|_| Fault::Unreadable)?;
        let first = i64::from(range.start().map_or(0, |(row, _)| row)) + 1;
        let lines =
            (first..).zip(range.rows()).map(|(number, row)| Line { number, cells: row.iter().map(cell).collect() });
        found = shaped(lines.collect());
        if !matches!(found, Err(Fault::Empty)) {
            break;
        }
    }
    found
}

/// A cell as a person would have typed it.
fn cell(data: &Data) -> String {
    match data {
        Data::Empty | Data::Error(_) => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => decimal(*number),
        Data::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Data::DateTime(at) => {
            let (year, month, day, ..) = at.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
    }
}

/// Three decimals could be read as thousands; a fourth says that they are decimals.
fn decimal(number: f64) -> String {
    let text = number.to_string();
    match text.split_once('.') {
        Some((_, decimals)) if decimals.len() == 3 => text + "0",
        _ => text,
    }
}

/// A workbook of one sheet, read from the right in Arabic. Cells are text: nothing in them runs.
pub fn write(name: &str, rtl: bool, rows: &[Vec<String>]) -> Result<Vec<u8>> {
    let fault = |error: rust_xlsxwriter::XlsxError| Error::Files(format!("a workbook: {error}"));
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name(name.chars().filter(|c| !"[]:*?/\\'".contains(*c)).take(31).collect::<String>()).map_err(fault)?;
    sheet.set_right_to_left(rtl);
    sheet.set_freeze_panes(1, 0).map_err(fault)?;
    let head = Format::new().set_bold();
    for (at, row) in (0_u32..).zip(rows) {
        for (column, text) in (0_u16..).zip(row) {
            let kept: String = text.chars().take(32_000).collect();
            if at == 0 {
                sheet.write_string_with_format(at, column, kept, &head).map_err(fault)?;
            } else {
                sheet.write_string(at, column, kept).map_err(fault)?;
            }
        }
    }
    book.save_to_buffer().map_err(fault)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back_and_formulas_stay_text() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let rows = vec![row(["المرجع", "الاسم", "السعر"]), row(["=1+1", "زيت", "1250.50"]), row(["007", "+سكر", "-5"])];
        let bytes = write("الأصناف", true, &rows).unwrap();
        let sheet = read(&bytes).unwrap();
        assert_eq!(sheet.heads, rows[0]);
        let cells: Vec<Vec<String>> = sheet.rows.iter().map(|line| line.cells.clone()).collect();
        assert_eq!(cells, rows[1..]);
        assert_eq!(sheet.rows[0].number, 2);
        assert_eq!(read(b"PK\x03\x04 nonsense"), Err(Fault::Unreadable));
    }

    #[test]
    fn a_number_is_never_read_as_thousands() {
        assert_eq!([1.234, 1.5, 1250.0, 6_130_001_234_567.0].map(decimal), ["1.2340", "1.5", "1250", "6130001234567"]);
    }
}
