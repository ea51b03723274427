//! Empty places, of three kinds: nothing yet, nothing found, no right. Each says what to do.
use super::{Icon, icon};
use maud::{Markup, html};

/// Nothing is here yet: what would be, and how to begin.
pub fn nothing_yet(drawing: Icon, title: &str, text: &str, acts: Markup) -> Markup {
    place(drawing, title, text, acts)
}

/// The search or filter found nothing: offer to widen it.
pub fn nothing_found(title: &str, text: &str, acts: Markup) -> Markup {
    place(Icon::Search, title, text, acts)
}

/// The reader may not see this: whom to ask.
pub fn no_right(title: &str, text: &str) -> Markup {
    place(Icon::Lock, title, text, html! {})
}

fn place(drawing: Icon, title: &str, text: &str, acts: Markup) -> Markup {
    html! {
        div class="empty" {
            (icon(drawing))
            h2 { (title) }
            p { (text) }
            div class="row" { (acts) }
        }
    }
}
