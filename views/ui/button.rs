//! Buttons and links that look like them: `(button::submit(Kind::Primary, &t!(tr, "ui-save")))`.
use super::{Icon, Look, form, icon};
use maud::{Markup, html};

/// How loud a button is. A page has one primary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Primary,
    Plain,
    Quiet,
    Danger,
}

impl Kind {
    const fn class(self) -> &'static str {
        match self {
            Kind::Primary => "button button-primary",
            Kind::Plain => "button",
            Kind::Quiet => "button button-quiet",
            Kind::Danger => "button button-danger",
        }
    }
}

/// Sends the form it stands in.
pub fn submit(kind: Kind, text: &str) -> Markup {
    html! { button class=(kind.class()) type="submit" { (text) } }
}

/// Sends the form it stands in, saying which of several buttons was pressed.
pub fn choice(kind: Kind, name: &str, value: &str, text: &str) -> Markup {
    html! { button class=(kind.class()) type="submit" name=(name) value=(value) { (text) } }
}

/// Goes somewhere.
pub fn link(kind: Kind, href: &str, text: &str) -> Markup {
    html! { a class=(kind.class()) href=(href) { (text) } }
}

/// Goes somewhere, with a drawing before the word.
pub fn link_icon(kind: Kind, href: &str, drawing: Icon, text: &str) -> Markup {
    html! { a class=(kind.class()) href=(href) { (icon(drawing)) (text) } }
}

/// A link to what is saved as a file: htmx and the browser leave the page where it is.
pub fn download(kind: Kind, href: &str, text: &str) -> Markup {
    html! { a class=(kind.class()) href=(href) download { (icon(Icon::Download)) (text) } }
}

/// The one act that makes a new thing: a link the key `c` follows.
pub fn new(href: &str, text: &str) -> Markup {
    html! { a class=(Kind::Primary.class()) href=(href) data-key="c" { (icon(Icon::Plus)) (text) } }
}

/// An act in one press: a small form with its token and key. `action` is within the organization.
pub fn act(look: &Look, action: &str, kind: Kind, text: &str) -> Markup {
    html! {
        form class="inline-form" method="post" action=(look.to(action)) {
            (form::token(look))
            (submit(kind, text))
        }
    }
}

/// An act in one press on a thing that others may have changed meanwhile.
pub fn act_on(look: &Look, action: &str, version: i64, kind: Kind, text: &str) -> Markup {
    html! {
        form class="inline-form" method="post" action=(look.to(action)) {
            (form::token(look))
            input type="hidden" name=(form::VERSION) value=(version);
            (submit(kind, text))
        }
    }
}

/// A link that is only a drawing; the label is what a screen reader says.
pub fn icon_link(href: &str, drawing: Icon, label: &str) -> Markup {
    html! { a class="button button-icon" href=(href) aria-label=(label) title=(label) { (icon(drawing)) } }
}
