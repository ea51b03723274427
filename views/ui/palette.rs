//! What a search found, for the palette and for the search page alike.
//!
//! `palette::results(look, &[Found { word, hits: vec![Hit { path, icon, name, note }] }], &query)`
use super::{Icon, Look, empty, icon};
use lang::t;
use maud::{Markup, html};

/// Hits of one kind, under a word.
pub struct Found {
    pub word: String,
    pub hits: Vec<Hit>,
}

/// One hit: where it leads within the organization, what it is called, and a short note that may be empty.
pub struct Hit {
    pub path: String,
    pub icon: Icon,
    pub name: String,
    pub note: String,
}

/// The hits by kind, or what to do when there are none.
pub fn results(look: &Look, found: &[Found], query: &str) -> Markup {
    html! {
        div data-results {
            @for kind in found.iter().filter(|kind| !kind.hits.is_empty()) {
                h2 { (kind.word) }
                @for hit in &kind.hits {
                    a class="menu-line" href=(look.to(&hit.path)) {
                        (icon(hit.icon)) bdi class="grow cut" { (hit.name) } @if !hit.note.is_empty() { bdi class="muted small tel" { (hit.note) } }
                    }
                }
            }
            @if found.iter().all(|kind| kind.hits.is_empty()) {
                (empty::nothing_found(&t!(look.tr, "palette-nothing", query = query), &t!(look.tr, "palette-nothing-text"), html! {}))
            }
        }
    }
}
