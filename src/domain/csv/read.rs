//! A table as somebody else wrote it: its separator found, its cells bare, its lines counted.
use super::bare;

/// The most lines of a file.
pub const ROWS: usize = 50_000;
/// The most columns.
pub const COLUMNS: usize = 60;
/// The most characters kept of a cell; a field refuses far fewer, so what is cut is refused all the same.
const CELL: usize = 4_000;

/// What stands between cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separator {
    Semicolon,
    Comma,
    Tab,
}

impl Separator {
    pub const ALL: [Separator; 3] = [Separator::Semicolon, Separator::Comma, Separator::Tab];

    pub const fn code(self) -> &'static str {
        match self {
            Separator::Semicolon => "semicolon",
            Separator::Comma => "comma",
            Separator::Tab => "tab",
        }
    }

    pub fn parse(code: &str) -> Option<Separator> {
        Separator::ALL.into_iter().find(|one| one.code() == code)
    }

    pub const fn char(self) -> char {
        match self {
            Separator::Semicolon => ';',
            Separator::Comma => ',',
            Separator::Tab => '\t',
        }
    }

    /// The one that parts the first lines into the most cells, outside quotes; lines that agree count for more.
    pub fn detect(text: &str) -> Separator {
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(20).collect();
        let score = |separator: Separator| {
            let counts: Vec<usize> = lines.iter().map(|line| outside(line, separator.char())).collect();
            let first = counts.first().copied().unwrap_or(0);
            let agree = counts.iter().filter(|count| **count == first).count();
            if first == 0 { 0 } else { agree * 1_000 + first.min(999) }
        };
        // Of equals the first: nobody types a tab by chance, and a comma inside prices parts as evenly as a semicolon.
        let order = [Separator::Tab, Separator::Semicolon, Separator::Comma];
        let best = order.map(score).into_iter().max().unwrap_or(0);
        order.into_iter().find(|one| best > 0 && score(*one) == best).unwrap_or(Separator::Semicolon)
    }
}

fn outside(line: &str, separator: char) -> usize {
    let mut quoted = false;
    let parts = line.chars().filter(|c| {
        quoted ^= *c == '"';
        *c == separator && !quoted
    });
    parts.count()
}

/// One line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where it stands in the file; the first line is 1.
    pub number: i64,
    pub cells: Vec<String>,
}

/// A table: the heads of its columns, and its rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    pub heads: Vec<String>,
    pub rows: Vec<Line>,
}

/// Why a file is no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// No line holds anything.
    Empty,
    /// Heads and not one row.
    NoRows,
    TooManyRows,
    TooManyColumns,
    /// It is not text in rows.
    Unreadable,
}

impl Fault {
    /// The message that says so.
    pub const fn key(self) -> &'static str {
        match self {
            Fault::Empty => "imports-file-empty",
            Fault::NoRows => "imports-file-no-rows",
            Fault::TooManyRows => "imports-file-rows",
            Fault::TooManyColumns => "imports-file-columns",
            Fault::Unreadable => "imports-file-unreadable",
        }
    }
}

/// Reads a text as a table (RFC 4180): its first line that holds something is the heads, empty lines are passed over.
pub fn read(text: &str, separator: Separator) -> Result<Sheet, Fault> {
    let mut reading = Reading { separator: separator.char(), line: 1, began: 1, ..Reading::default() };
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        // A mark doubled inside quotes stands for itself.
        if reading.quoted && c == '"' && chars.peek() == Some(&'"') {
            chars.next();
            reading.cell.push('"');
        } else {
            reading.take(c);
        }
        if reading.lines.len() > ROWS * 2 {
            return Err(Fault::TooManyRows);
        }
    }
    reading.end_line();
    shaped(reading.lines)
}

/// A text half read.
#[derive(Default)]
struct Reading {
    separator: char,
    /// The line being read, and the one its row began on.
    line: i64,
    began: i64,
    quoted: bool,
    cell: String,
    cells: Vec<String>,
    lines: Vec<Line>,
}

impl Reading {
    fn take(&mut self, c: char) {
        if c == '\n' {
            self.line += 1;
        }
        match c {
            '"' if self.quoted => self.quoted = false,
            // Only at its beginning does a mark open a quoted cell: inches in a name are inches.
            '"' if self.cell.is_empty() => self.quoted = true,
            c if self.quoted => self.cell.push(c),
            c if c == self.separator => self.end_cell(),
            '\r' => {}
            '\n' => self.end_line(),
            c => self.cell.push(c),
        }
    }

    fn end_cell(&mut self) {
        let cell = std::mem::take(&mut self.cell);
        self.cells.push(bare(&cell).to_owned());
    }

    fn end_line(&mut self) {
        self.end_cell();
        let cells = std::mem::take(&mut self.cells);
        if cells.iter().any(|cell| !cell.is_empty()) {
            self.lines.push(Line { number: self.began, cells });
        }
        self.began = self.line;
    }
}

/// Lines as a table.
pub fn shaped(lines: Vec<Line>) -> Result<Sheet, Fault> {
    let mut lines = lines.into_iter().filter(|line| line.cells.iter().any(|cell| !cell.trim().is_empty()));
    let heads = lines.next().ok_or(Fault::Empty)?.cells;
    let width = heads.iter().rposition(|head| !head.trim().is_empty()).map_or(0, |last| last + 1);
    let mut rows: Vec<Line> = lines.collect();
    for row in &mut rows {
        row.cells.resize(width, String::new());
        row.cells.iter_mut().for_each(cut);
    }
    match (width, rows.len()) {
        (width, _) if width > COLUMNS => Err(Fault::TooManyColumns),
        (_, 0) => Err(Fault::NoRows),
        (_, count) if count > ROWS => Err(Fault::TooManyRows),
        _ => Ok(Sheet { heads: heads.into_iter().take(width).collect(), rows }),
    }
}

fn cut(cell: &mut String) {
    if let Some((at, _)) = cell.char_indices().nth(CELL) {
        cell.truncate(at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_found_even_beside_decimal_commas() {
        let cases = [
            ("sku;prix\nA;1,50\nB;2,50", Separator::Semicolon),
            ("sku,price\nA,1.50", Separator::Comma),
            ("sku\tprice, in DA\nA\t1,50\n", Separator::Tab),
            ("\"a;b;c\",d\n1,2", Separator::Comma),
            ("name", Separator::Semicolon),
        ];
        for (text, expected) in cases {
            assert_eq!(Separator::detect(text), expected, "{text}");
        }
    }

    #[test]
    fn lines_are_counted_as_in_the_file_and_short_ones_filled() {
        let sheet = read("\n\nsku;name;\nA;\"two\nlines\"\n;;\nB\n", Separator::Semicolon).unwrap();
        assert_eq!(sheet.heads, ["sku", "name"]);
        assert_eq!(sheet.rows.len(), 2);
        assert_eq!((sheet.rows[0].cells[1].as_str(), sheet.rows[1].cells.len()), ("two\nlines", 2));
        assert_eq!((sheet.rows[0].number, sheet.rows[1].number), (4, 7));
        let inches = read("a;b\n12\" x 3;\"say \"\"hi\"\"\"", Separator::Semicolon).unwrap();
        assert_eq!(inches.rows[0].cells, ["12\" x 3", "say \"hi\""]);
    }

    #[test]
    fn nonsense_is_named() {
        assert_eq!(read("", Separator::Comma), Err(Fault::Empty));
        assert_eq!(read(";;\n;", Separator::Semicolon), Err(Fault::Empty));
        assert_eq!(read("a;b", Separator::Semicolon), Err(Fault::NoRows));
        let wide = "h;".repeat(70) + "h\n1";
        assert_eq!(read(&wide, Separator::Semicolon), Err(Fault::TooManyColumns));
        let long = "a\n".repeat(ROWS + 2);
        assert_eq!(read(&long, Separator::Semicolon), Err(Fault::TooManyRows));
        let cell = format!("a\n{}", "x".repeat(1 << 20));
        assert_eq!(read(&cell, Separator::Semicolon).unwrap().rows[0].cells[0].len(), CELL);
    }
}
