//! Images are drawn again: what is kept is a picture and nothing else, upright, small, without its maker's notes.
use super::Refused;
use crate::Error;
use domain::files::{FileKind, Purpose};
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, imageops::FilterType};
use std::io::Cursor;
use tokio::sync::Semaphore;

/// The most pixels that are unpacked: 40 million are 160 MB while they are drawn.
const MOST_PIXELS: u64 = 40_000_000;
/// Images drawn at a time: each takes a processor and memory.
static DRAWING: Semaphore = Semaphore::const_new(2);
/// libwebp's quality, of 100: a photograph of 400 by 300 takes 33 kB.
const WEBP_QUALITY: f32 = 70.0;
/// JPEG's quality, of 100, for browsers without WebP.
const JPEG_QUALITY: u8 = 80;

/// An image as it is kept.
pub(super) struct Drawn {
    pub webp: Vec<u8>,
    pub fallback: (FileKind, Vec<u8>),
    pub size: (u32, u32),
}

/// The image kind of some bytes.
pub(super) fn kind(bytes: &[u8]) -> Option<FileKind> {
    let kinds = [FileKind::Jpeg, FileKind::Png, FileKind::Webp, FileKind::Gif];
    kinds.into_iter().find(|kind| {
        let name = format!("x.{}", kind.endings().first().copied().unwrap_or_default());
        domain::files::sniff(bytes, &name, "").is_ok()
    })
}

/// Draws an image again, off the threads that serve.
pub(super) async fn drawn_again(bytes: Vec<u8>, kind: FileKind, purpose: Purpose) -> Result<Drawn, Refused> {
    let stopped = || Error::Setup("image work has stopped".to_owned());
    let _turn = DRAWING.acquire().await.map_err(|_| stopped())?;
    tokio::task::spawn_blocking(move || draw(&bytes, kind, purpose)).await.map_err(|_| stopped())?
}

fn draw(bytes: &[u8], kind: FileKind, purpose: Purpose) -> Result<Drawn, Refused> {
    let mut image = opened(bytes, kind)?;
    let side = purpose.longest_side();
    if image.width() > side || image.height() > side {
        image = image.resize(side, side, FilterType::CatmullRom);
    }
    packed(&image)
}

/// The longest sides of an item's picture, and the most bytes the larger one may take on a slow phone.
const SIDES: [u32; 2] = [320, 96];
const HEAVIEST: usize = 15_000;

/// An item's picture in its two sizes, as WebP.
pub(super) async fn pictured(bytes: Vec<u8>, kind: FileKind) -> Result<[Vec<u8>; 2], Refused> {
    let stopped = || Error::Setup("image work has stopped".to_owned());
    let _turn = DRAWING.acquire().await.map_err(|_| stopped())?;
    let drawn = move || opened(&bytes, kind).map(|image| SIDES.map(|side| small(&image, side)));
    tokio::task::spawn_blocking(drawn).await.map_err(|_| stopped())?
}

/// An image at most so long and wide, at the best quality that keeps it light.
fn small(image: &DynamicImage, side: u32) -> Vec<u8> {
    let image = if image.width() > side || image.height() > side {
        image.resize(side, side, FilterType::CatmullRom)
    } else {
        image.clone()
    };
    let pixels = image.to_rgba8();
    let encoder = webp::Encoder::from_rgba(pixels.as_raw(), pixels.width(), pixels.height());
    let mut drawn = Vec::new();
    for quality in [WEBP_QUALITY, 50.0, 30.0, 10.0, 0.0] {
        drawn = encoder.encode(quality).to_vec();
        if drawn.len() <= HEAVIEST {
            break;
        }
    }
    drawn
}

/// The pixels of an image, upright.
fn opened(bytes: &[u8], kind: FileKind) -> Result<DynamicImage, Refused> {
    let broken = |_| Refused::Problem("files-image-broken");
    let format = match kind {
        FileKind::Png => ImageFormat::Png,
        FileKind::Webp => ImageFormat::WebP,
        FileKind::Gif => ImageFormat::Gif,
        _ => ImageFormat::Jpeg,
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_PIXELS * 8);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Refused::Problem("files-image-large"));
    }
    let upright = decoder.orientation().ok();
    let mut image = DynamicImage::from_decoder(decoder).map_err(broken)?;
    if let Some(upright) = upright {
        image.apply_orientation(upright);
    }
    Ok(image)
}

fn packed(image: &DynamicImage) -> Result<Drawn, Refused> {
    let size = (image.width(), image.height());
    let pixels = image.to_rgba8();
    let webp = webp::Encoder::from_rgba(pixels.as_raw(), size.0, size.1).encode(WEBP_QUALITY).to_vec();
    let see_through = pixels.pixels().any(|pixel| pixel.0.last().is_some_and(|alpha| *alpha < 255));
    let mut out = Cursor::new(Vec::new());
    let written = if see_through {
        image::DynamicImage::ImageRgba8(pixels).write_to(&mut out, ImageFormat::Png)
    } else {
        let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut out, JPEG_QUALITY);
        image.to_rgb8().write_with_encoder(encoder)
    };
    written.map_err(|_| Refused::Problem("files-image-broken"))?;
    let kind = if see_through { FileKind::Png } else { FileKind::Jpeg };
    Ok(Drawn { webp, fallback: (kind, out.into_inner()), size })
}
