//! A notice at the head of a page: `(banner::show(Tone::Warn, html! { … }, html! { (button) }))`.
use super::{Tone, icon};
use maud::{Markup, html};

/// Something that stays true while the page is open, with what can be done about it.
pub fn show(tone: Tone, text: Markup, acts: Markup) -> Markup {
    html! {
        div class={ "banner " (tone.class()) } {
            (icon(tone.icon()))
            div class="grow" { (text) }
            (acts)
        }
    }
}

/// The same, without acts.
pub fn note(tone: Tone, text: &str) -> Markup {
    show(tone, html! { (text) }, html! {})
}
