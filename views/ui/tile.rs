//! A figure with its name, that opens to its rows: `(tile::show(&name, value::num(tr, 12), &note, Some(&href)))`.
use maud::{Markup, html};

/// A tile. `figure` comes from [`super::value`]; `note` may be empty; `href` is a whole path.
pub fn show(name: &str, figure: Markup, note: &str, href: Option<&str>) -> Markup {
    html! {
        div class="tile" {
            span class="muted small" { @match href { Some(href) => a href=(href) { (name) }, None => (name) } }
            span class="tile-figure" { (figure) }
            @if !note.is_empty() { span class="small muted" { (note) } }
        }
    }
}

/// Tiles side by side.
pub fn row(tiles: Markup) -> Markup {
    html! { div class="grid" { (tiles) } }
}
