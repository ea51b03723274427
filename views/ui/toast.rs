//! Short words after an act, spoken politely by screen readers.
use super::{Look, Toast, icon};
use lang::t;
use maud::{Markup, html};

/// Where toasts appear; on every page, also empty, or a reader would not be told of the first.
pub fn region(look: &Look) -> Markup {
    html! {
        div class="toasts" id="toasts" role="status" aria-live="polite" data-offline=(t!(look.tr, "toast-offline")) {
            @for toast in &look.toasts { (show(toast)) }
        }
    }
}

/// A toast that stays: for showing, not for telling.
pub fn still(toast: &Toast) -> Markup {
    html! { div class="toast" { (icon(toast.tone.icon())) span { (toast.text) } } }
}

/// One toast, as a page or a fragment carries it.
pub fn show(toast: &Toast) -> Markup {
    html! { div class="toast" data-toast { (icon(toast.tone.icon())) span { (toast.text) } } }
}

/// Toasts that travel with a fragment and land in the page's region.
pub fn partial(look: &Look) -> Markup {
    html! {
        @if !look.toasts.is_empty() {
            hx-partial hx-target="#toasts" hx-swap="beforeend" {
                @for toast in &look.toasts { (show(toast)) }
            }
        }
    }
}
