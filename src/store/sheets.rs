//! Workbooks: the first sheet of one as a table, and a table as a workbook of one sheet.
use crate::{Error, Result};
use calamine::{DataRef, Reader, Xlsx, open_workbook_from_rs};
use domain::csv::{COLUMNS, Fault, Line, ROWS, Sheet, shaped};
use rust_xlsxwriter::{Format, Workbook};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The most bytes of a workbook once unpacked, and of the text in a sheet: a small file may hold far more than it weighs.
const MOST: u64 = 128 * 1024 * 1024;

/// Reads the first sheet that holds something.
pub fn read(bytes: &[u8]) -> std::result::Result<Sheet, Fault> {
    if unpacked(bytes).map_err(|_| Fault::Unreadable)? > MOST {
        return Err(Fault::TooManyRows);
    }
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).map_err(|_| Fault::Unreadable)?;
    let mut found = Err(Fault::Empty);
    for name in book.sheet_names() {
        found = shaped(lines(&mut book, &name)?);
        if !matches!(found, Err(Fault::Empty)) {
            break;
        }
    }
    found
}

/// What the parts weigh once unpacked; beyond the most nobody counts on.
fn unpacked(bytes: &[u8]) -> zip::result::ZipResult<u64> {
    let mut parts = ZipArchive::new(Cursor::new(bytes))?;
    let mut total = 0;
    for at in 0..parts.len() {
        let rest = (MOST + 1).saturating_sub(total);
        total += std::io::copy(&mut parts.by_index(at)?.take(rest), &mut std::io::sink())?;
    }
    Ok(total)
}

/// Cells are taken one by one: a single one in the far corner would make a table of the whole sheet.
fn lines(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> std::result::Result<Vec<Line>, Fault> {
    let mut cells = book.worksheet_cells_reader(name).map_err(|_| Fault::Unreadable)?;
    let (mut lines, mut weight) = (Vec::<Line>::new(), 0);
    while let Some(one) = cells.next_cell().map_err(|_| Fault::Unreadable)? {
        let (row, column) = one.get_position();
        let (text, at) = (cell(one.get_value()), usize::try_from(column).unwrap_or(usize::MAX));
        // One column too many is kept, to be counted; what lies beyond is nobody's table.
        if text.trim().is_empty() || at > COLUMNS {
            continue;
        }
        weight += text.len() as u64;
        let number = i64::from(row) + 1;
        if lines.last().is_none_or(|line| line.number != number) {
            lines.push(Line { number, cells: Vec::new() });
        }
        if lines.len() > ROWS + 1 || weight > MOST {
            return Err(Fault::TooManyRows);
        }
        if let Some(line) = lines.last_mut() {
            line.cells.resize(line.cells.len().max(at + 1), String::new());
            line.cells[at] = text;
        }
    }
    // A table need not begin in the first column.
    let first = lines.iter().filter_map(|line| line.cells.iter().position(|cell| !cell.is_empty())).min().unwrap_or(0);
    lines.iter_mut().for_each(|line| drop(line.cells.drain(..first)));
    Ok(lines)
}

/// A cell as a person would have typed it.
fn cell(data: &DataRef) -> String {
    match data {
        DataRef::Empty | DataRef::Error(_) => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => decimal(&format!("{number:.6}")),
        DataRef::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        DataRef::DateTime(at) => {
            let (year, month, day, ..) = at.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
    }
}

/// A number without the dust of a sum (`3.3000000000000003`) and without idle zeros. Three decimals could be read as
/// thousands; a fourth says that they are decimals.
fn decimal(number: &str) -> String {
    let text = number.trim_end_matches('0').trim_end_matches('.');
    match text.split_once('.') {
        Some((_, decimals)) if decimals.len() == 3 => format!("{text}0"),
        _ => text.to_owned(),
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
        assert_eq!(["1.234000", "1.500000", "1250.000000", "0.000000"].map(decimal), ["1.2340", "1.5", "1250", "0"]);
    }

    #[test]
    fn numbers_and_days_are_read_as_typed_wherever_the_table_begins() {
        let mut book = Workbook::new();
        book.add_worksheet();
        let sheet = book.add_worksheet();
        let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 3, 9).unwrap();
        let format = Format::new().set_num_format("dd/mm/yyyy");
        for (column, head) in (2..).zip(["Compte", "Montant dû", "Date", "Code-barres"]) {
            sheet.write_string(4, column, head).unwrap();
        }
        sheet.write_string(5, 2, "Épicerie Nour").unwrap();
        sheet.write_number(5, 3, 0.300_000_000_000_000_04).unwrap();
        sheet.write_datetime_with_format(5, 4, &day, &format).unwrap();
        sheet.write_number(5, 5, 6_130_001_234_567.0).unwrap();
        sheet.write_formula(6, 3, rust_xlsxwriter::Formula::new("=D6*2").set_result("40001")).unwrap();
        let sheet = super::read(&book.save_to_buffer().unwrap()).unwrap();
        assert_eq!(sheet.heads, ["Compte", "Montant dû", "Date", "Code-barres"]);
        assert_eq!(sheet.rows[0].cells, ["Épicerie Nour", "0.3", "2026-03-09", "6130001234567"]);
        assert_eq!((sheet.rows[0].number, sheet.rows[1].cells[1].as_str()), (6, "40001"));
    }

    #[test]
    fn a_cell_in_the_far_corner_and_a_file_that_swells_cost_nothing() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write_string(0, 0, "Nom").unwrap();
        sheet.write_string(1, 0, "Thé").unwrap();
        sheet.write_string(1_048_575, 16_383, "x").unwrap();
        assert_eq!(read(&book.save_to_buffer().unwrap()).unwrap().rows.len(), 1);
        let mut bomb = zip::ZipWriter::new(Cursor::new(Vec::new()));
        bomb.start_file("xl/sharedStrings.xml", zip::write::SimpleFileOptions::default()).unwrap();
        std::io::copy(&mut std::io::repeat(b' ').take(MOST + 1), &mut bomb).unwrap();
        let bytes = bomb.finish().unwrap().into_inner();
        assert_eq!(read(&bytes), Err(Fault::TooManyRows), "{} bytes", bytes.len());
    }
}
