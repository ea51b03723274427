//! Logos, signatures and codes.
use krilla::image::Image;

/// The most pixels a picture may have: unpacking takes memory.
const PIXELS: u64 = 16_000_000;

/// Reads a picture; one that is broken, unknown or huge is none, for a document must not fail for its logo.
pub fn read(bytes: &[u8]) -> Option<Image> {
    let data = || bytes.to_vec().into();
    let image = match bytes {
        [0x89, b'P', b'N', b'G', ..] => Image::from_png(data(), true),
        [0xFF, 0xD8, ..] => Image::from_jpeg(data(), true),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Image::from_webp(data(), true),
        [b'G', b'I', b'F', b'8', ..] => Image::from_gif(data(), true),
        _ => return None,
    }
    .ok()?;
    let (width, height) = image.size();
    let pixels = u64::from(width) * u64::from(height);
    (1..=PIXELS).contains(&pixels).then_some(image)
}

/// The size of a picture that fills a box without being stretched.
pub fn fit(image: &Image, most: (f32, f32)) -> (f32, f32) {
    let (width, height) = image.size();
    let (width, height) = (width.max(1) as f32, height.max(1) as f32);
    let scale = (most.0 / width).min(most.1 / height);
    (width * scale, height * scale)
}

/// The bars of a code in a square of `side`, one for each stretch of dark squares in a row.
pub fn code(content: &str, side: f32) -> Option<Vec<[f32; 4]>> {
    let code = fast_qr::QRBuilder::new(content).ecl(fast_qr::ECL::M).build().ok()?;
    let square = side / code.size as f32;
    let mut bars = Vec::new();
    for (row, squares) in (0..code.size).map(|row| (row, &code[row])) {
        let mut column = 0;
        while column < code.size {
            let length = squares[column..code.size].iter().take_while(|module| module.value()).count();
            if length > 0 {
                let (x, y) = (column as f32 * square, row as f32 * square);
                bars.push([x, y, length as f32 * square, square]);
            }
            column += length.max(1);
        }
    }
    Some(bars)
}
