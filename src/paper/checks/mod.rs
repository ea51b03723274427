//! Both papers in every language: long and short, empty and hostile, always inside their margins.
mod hostile;
mod pages;
mod samples;
mod script;

use crate::{
    Sheet, a4,
    press::{Op, Press},
    slip,
    text::Fonts,
};

/// Both papers as they are before they are written.
fn drawn(sheet: &Sheet) -> [Press; 2] {
    let fonts = Fonts::new().unwrap();
    [a4::draw(sheet, &fonts).unwrap(), slip::draw(sheet, &fonts).unwrap()]
}

/// Both papers as files.
fn files(sheet: &Sheet) -> [Vec<u8>; 2] {
    [paper::a4(sheet).unwrap(), paper::slip(sheet).unwrap()]
}

/// What stands outside the margins, said so that it can be found.
fn outside(press: &Press) -> Vec<String> {
    let (left, right) = (press.span.x - 0.5, press.span.x + press.span.width + 0.5);
    let foot = press.size.1 - 8.0;
    let mut faults = Vec::new();
    for (number, page) in press.pages.iter().enumerate() {
        for op in &page.ops {
            let (x, y, width, what) = match op {
                Op::Text { line, x, y, .. } => {
                    (*x, *y, line.width, line.runs.iter().map(|run| run.text.as_str()).collect::<String>())
                }
                Op::Rule { x, y, width, .. } => (*x, *y, *width, "a rule".to_owned()),
                Op::Frame { x, y, width, height, .. } => (*x, *y + *height, *width, "a frame".to_owned()),
                Op::Picture { x, y, size, .. } => (*x, *y + size.1, size.0, "a picture".to_owned()),
                Op::Bars { .. } => continue,
            };
            if x < left || x + width > right || y > foot || y < 8.0 {
                faults.push(format!("page {number}: {what} at {x}, {y}, {width} wide"));
            }
        }
    }
    faults
}

/// How many pages a file says it has.
fn pages(file: &[u8]) -> usize {
    let text = String::from_utf8_lossy(file);
    text.matches("/Type/Page").count() - text.matches("/Type/Pages").count()
}
