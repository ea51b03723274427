//! The facts of a thing: `dl class="facts" { (fact(&word, value)) }`.
use super::Look;
use lang::t;
use maud::{Markup, html};

/// A word, and its value.
pub fn fact(word: &str, value: Markup) -> Markup {
    html! { div { dt { (word) } dd { (value) } } }
}

/// A value that is not there.
pub fn missing(look: &Look) -> Markup {
    html! { span class="muted" { (t!(look.tr, "ui-none")) } }
}
