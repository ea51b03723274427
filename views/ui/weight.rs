//! What the page weighed, at the foot of phone pages. The server knows only after packing, so it fills a slot.
use lang::{Tr, t};
use maud::{Markup, PreEscaped, html};

/// The empty slot, exactly as it stands in the page.
pub const SLOT: &str = r#"<span id="weight"></span>"#;

/// The foot's line: the slot, and a second number that scripts fill with what the whole visit fetched.
pub fn slot(tr: &Tr) -> Markup {
    html! {
        p {
            (PreEscaped(SLOT))
            span data-weight=(t!(tr, "weight-all")) hidden {}
        }
    }
}

/// The words for this many bytes on the wire.
pub fn line(tr: &Tr, bytes: usize) -> String {
    let kilobytes = i64::try_from(bytes.div_ceil(1000)).unwrap_or(i64::MAX);
    t!(tr, "weight-page", size = kilobytes)
}

/// The page with its slot filled. `bytes` is the packed size; the line itself adds a few more.
pub fn fill(page: &str, tr: &Tr, bytes: usize) -> String {
    let words = html! { span id="weight" { (line(tr, bytes)) } };
    page.replacen(SLOT, &words.into_string(), 1)
}
