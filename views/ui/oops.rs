//! When it did not work: what happened, in words, and the ways out. As a whole page, and as a small fragment.
use super::{Look, Tone, button, button::Kind, query, toast};
use crate::ui::Toast;
use domain::portal::Portal;
use lang::t;
use maud::{Markup, html};

/// The message keys of an HTTP status: title and text. Other 4xx read as 404, other 5xx as 500.
const fn keys(status: u16) -> (&'static str, &'static str) {
    match status {
        401 => ("error-401-title", "error-401-text"),
        403 => ("error-403-title", "error-403-text"),
        409 => ("error-409-title", "error-409-text"),
        413 => ("error-413-title", "error-413-text"),
        400 | 422 => ("error-422-title", "error-422-text"),
        429 => ("error-429-title", "error-429-text"),
        503 => ("error-503-title", "error-503-text"),
        500.. => ("error-500-title", "error-500-text"),
        _ => ("error-404-title", "error-404-text"),
    }
}

/// The whole answer in the reader's portal: a page, or its content when htmx asked for a part.
/// `reference` is the request's id, which the log knows too.
pub fn page(look: &Look, status: u16, reference: &str) -> Markup {
    let (title, _) = keys(status);
    look.page(&look.tr.text(title), body(look, status, reference))
}

/// A toast that says it, for a part of a page that could not be had. It lands in the toasts whatever was asked for.
pub fn fragment(look: &Look, status: u16) -> Markup {
    toast::show(&said(look, status))
}

/// The same, standing still, for the page that shows components.
pub fn still(look: &Look, status: u16) -> Markup {
    toast::still(&said(look, status))
}

fn said(look: &Look, status: u16) -> Toast {
    let (title, text) = keys(status);
    // Two sentences, each whole in its language.
    Toast { tone: Tone::Bad, text: format!("{} — {}", look.tr.text(title), look.tr.text(text)) }
}

/// The organization is suspended or closed: not the reader's doing, and not theirs to mend.
pub fn closed(look: &Look) -> Markup {
    let title = t!(look.tr, "error-closed-title");
    let body = html! {
        div class="oops" data-closed {
            h1 tabindex="-1" { (title) }
            p { (t!(look.tr, "error-closed-text")) }
            div class="row" { (button::link(Kind::Plain, "/", &t!(look.tr, "ui-home"))) }
        }
    };
    look.page(&title, body)
}

/// The day lies in a closed period: another day is needed, or the Owner opens the period again.
pub fn books_closed(look: &Look) -> Markup {
    let title = t!(look.tr, "error-books-closed-title");
    let body = html! {
        div class="oops" {
            h1 tabindex="-1" { (title) }
            p { (t!(look.tr, "error-books-closed-text")) }
            div class="row" { (button::link(Kind::Plain, &home(look), &t!(look.tr, "ui-home"))) }
        }
    };
    look.page(&title, body)
}

/// The same as a toast.
pub fn books_closed_part(look: &Look) -> Markup {
    let text = format!("{} — {}", t!(look.tr, "error-books-closed-title"), t!(look.tr, "error-books-closed-text"));
    toast::show(&Toast { tone: Tone::Bad, text })
}

fn body(look: &Look, status: u16, reference: &str) -> Markup {
    let (title, text) = keys(status);
    html! {
        div class="oops" {
            p class="oops-code num" aria-hidden="true" { (status) }
            h1 tabindex="-1" { (look.tr.text(title)) }
            p { (look.tr.text(text)) }
            div class="row" { (ways_out(look, status)) }
            @if status >= 500 && !reference.is_empty() {
                p class="muted small" { (t!(look.tr, "error-reference", id = reference)) }
            }
        }
    }
}

fn ways_out(look: &Look, status: u16) -> Markup {
    let here = look.to(&look.path);
    html! {
        @if matches!(status, 409 | 429 | 500..) { (button::link(Kind::Primary, &here, &t!(look.tr, "ui-retry"))) }
        @if look.person.is_none() && matches!(status, 401 | 403) {
            (button::link(Kind::Primary, &format!("{}?next={}", look.to("/sign-in"), query::encode(&here)), &t!(look.tr, "ui-sign-in")))
        }
        (button::link(Kind::Plain, &home(look), &t!(look.tr, "ui-home")))
    }
}

/// The first page of the reader's portal.
pub fn home(look: &Look) -> String {
    match look.portal {
        Portal::Operator => String::from("/operator"),
        Portal::Desk | Portal::Shop | Portal::Round if look.person.is_some() => {
            look.to(&format!("/{}", look.portal.code()))
        }
        _ => String::from("/"),
    }
}
