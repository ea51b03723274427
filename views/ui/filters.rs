//! Filters of a list: a form that asks the same page, and a chip for each filter that holds.
//!
//! `filters::show(look, "/desk/contacts", fields, &[Chip { word, without }])`
use super::{Icon, Look, button, icon};
use lang::t;
use maud::{Markup, html};

/// A filter that holds now, and the address (whole, with its query) of the list without it.
pub struct Chip {
    pub word: String,
    pub without: String,
}

/// The form and the chips. `fields` holds a [`super::search::input`] and selects; the list is swapped in place.
pub fn show(look: &Look, path: &str, fields: Markup, chips: &[Chip]) -> Markup {
    html! {
        div class="filters" {
            form class="filters-line" method="get" action=(look.to(path)) role="search" hx-get=(look.to(path))
                hx-target="#main" hx-trigger="submit, input delay:350ms" hx-sync="this:replace" hx-push-url="true" {
                (fields)
                (button::submit(button::Kind::Plain, &t!(look.tr, "ui-apply")))
            }
            @if !chips.is_empty() {
                div class="chips" {
                    span class="muted small" { (icon(Icon::Funnel)) " " (t!(look.tr, "filters-now")) }
                    @for chip in chips {
                        a class="chip" href=(chip.without) {
                            (chip.word) (icon(Icon::X)) span class="unseen" { (t!(look.tr, "ui-remove")) }
                        }
                    }
                    a class="small" href=(look.to(path)) { (t!(look.tr, "ui-clear")) }
                }
            }
        }
    }
}

/// Ready-made choices as chips, one of which holds: word, whole address, chosen.
pub fn choices(label: &str, choices: &[(String, String, bool)]) -> Markup {
    html! {
        nav class="chips" aria-label=(label) {
            @for (word, href, chosen) in choices {
                a class="chip" href=(href) aria-current=[chosen.then_some("true")] { (word) }
            }
        }
    }
}
