//! `/p/unsubscribe/…`: a recipient asks to be left alone, without signing in.
use crate::ui::{Look, Tone, banner, button, form, head, value};
use lang::t;
use maud::{Markup, html};

/// The question; `recipient` is shown in part, for whoever opens a forwarded mail learns no address from it.
pub fn ask(look: &Look, token: &str, recipient: &str) -> Markup {
    let (tr, title) = (&look.tr, t!(look.tr, "unsubscribe"));
    let body = html! {
        (head::title(&title))
        p { (t!(tr, "unsubscribe-text")) } p { (value::code(recipient)) }
        form method="post" action={ "/p/unsubscribe/" (token) } {
            (form::token(look))
            (button::submit(button::Kind::Primary, &t!(tr, "unsubscribe-do")))
        }
    };
    look.page(&title, body)
}

/// It is done.
pub fn done(look: &Look) -> Markup {
    let title = t!(look.tr, "unsubscribe");
    look.page(&title, html! { (head::title(&title)) (banner::note(Tone::Good, &t!(look.tr, "unsubscribe-done"))) })
}
