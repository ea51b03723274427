//! `/account/email`: another address to sign in with.
use crate::ui::{Form, Look, button, button::Kind, form, head, value};
use domain::problems::Problems;
use lang::t;
use maud::{Markup, html};

/// Asks for the new address; `now` is the one that counts today.
pub fn edit(look: &Look, now: Option<&str>, typed: &str, problems: &Problems) -> Markup {
    let title = t!(look.tr, "email-change");
    let form = Form::new(look, problems);
    let body = html! {
        div class="door" {
            (head::title(&title))
            @if let Some(now) = now { p { (value::code(now)) } }
            p { (t!(look.tr, "email-change-text")) }
            (form.show_at(&look.to("/account/email"), html! {
                (form.field("email", "email-new", typed).autocomplete("email").required().max(254).email())
                (form::actions(button::submit(Kind::Primary, &t!(look.tr, "email-send"))))
            }))
        }
    };
    look.page(&title, body)
}
