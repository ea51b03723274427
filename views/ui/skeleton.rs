//! Grey lines where something is on its way: `(skeleton::lines(4))`, shown while htmx waits.
use maud::{Markup, html};

/// As many lines as are expected.
pub fn lines(count: u8) -> Markup {
    html! { div class="skeleton" aria-hidden="true" { @for _ in 0..count { span {} } } }
}
