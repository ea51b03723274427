//! A QR code: its modules as one path, which the web layer makes, drawn on light.
use maud::{Markup, html};

/// The modules of a code as one path.
#[derive(Debug, Clone)]
pub struct Drawing {
    pub size: usize,
    pub path: String,
}

/// The light around the code is part of it, on dark paper too. `label` says what it is for.
pub fn show(label: &str, drawing: &Drawing) -> Markup {
    let side = drawing.size + 8;
    html! {
        svg class="qr" viewBox=(format!("-4 -4 {side} {side}")) role="img" aria-label=(label) {
            rect x="-4" y="-4" width=(side) height=(side) fill="#fff" {}
            path d=(drawing.path) fill="#000" {}
        }
    }
}
