//! A menu that opens without scripts: `(menu::show(class, summary, body))`, lines from [`link`] and [`act`].
use super::{Icon, Look, form, icon};
use maud::{Markup, html};

/// A menu behind a drawing.
pub fn icon_menu(drawing: Icon, label: &str, body: Markup) -> Markup {
    html! {
        details class="menu" data-menu {
            summary class="button button-icon" aria-label=(label) title=(label) { (icon(drawing)) }
            div class="menu-panel" { (body) }
        }
    }
}

/// A menu behind any summary; its words name it.
pub fn show(class: &str, summary: Markup, body: Markup) -> Markup {
    html! {
        details class="menu" data-menu {
            summary class=(class) { (summary) }
            div class="menu-panel" { (body) }
        }
    }
}

/// A line that goes somewhere.
pub fn link(href: &str, drawing: Icon, word: &str) -> Markup {
    html! { a class="menu-line" href=(href) { (icon(drawing)) (word) } }
}

/// A line that does what may be done twice: a form of one button. `action` is a whole path.
pub fn act(look: &Look, action: &str, drawing: Icon, word: &str) -> Markup {
    html! {
        form method="post" action=(action) {
            (form::token(look))
            button class="menu-line" type="submit" { (icon(drawing)) (word) }
        }
    }
}
