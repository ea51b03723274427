//! QR codes as pages draw them.
use views::ui::qr::Drawing;

/// The modules of a code as one SVG path; none for a text that does not fit one.
pub fn draw(text: &str) -> Option<Drawing> {
    let code = fast_qr::QRBuilder::new(text).ecl(fast_qr::ECL::M).build().ok()?;
    let mut path = String::new();
    for row in 0..code.size {
        for column in 0..code.size {
            if code[row][column].value() {
                path.push_str(&format!("M{column} {row}h1v1h-1z"));
            }
        }
    }
    Some(Drawing { size: code.size, path })
}
