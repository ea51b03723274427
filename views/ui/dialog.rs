//! A dialog over the page, and the link that opens it. Without scripts the link goes to a page that asks the same.
//!
//! `(dialog::opener("archive", "/desk/contacts/7/archive", &word)) (dialog::show(look, "archive", &title, body))`
use super::{Icon, Look, button, icon};
use lang::t;
use maud::{Markup, html};

/// A link that opens the dialog of this id, or goes to `href` (a whole path) without scripts.
pub fn opener(id: &str, href: &str, kind: button::Kind, word: &str) -> Markup {
    html! { span data-dialog=(id) { (button::link(kind, href, word)) } }
}

/// The dialog. Escape and the cross close it; the focus goes back to where it was.
pub fn show(look: &Look, id: &str, title: &str, body: Markup) -> Markup {
    html! {
        dialog class="dialog" id=(id) aria-labelledby={ (id) "-title" } {
            div class="dialog-head" {
                h2 id={ (id) "-title" } { (title) }
                (cross(look))
            }
            div class="dialog-body" { (body) }
        }
    }
}

/// A button that closes the dialog around it.
pub fn cross(look: &Look) -> Markup {
    html! {
        form method="dialog" {
            button class="button button-icon" aria-label=(t!(look.tr, "ui-close")) { (icon(Icon::X)) }
        }
    }
}
