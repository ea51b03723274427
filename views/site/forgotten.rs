//! `/forgotten`: a new password by a mailed link.
use crate::ui::{Form, Look, button, button::Kind, form, head};
use domain::problems::Problems;
use lang::t;
use maud::{Markup, html};

/// Asks for the address.
pub fn ask(look: &Look, email: &str, problems: &Problems) -> Markup {
    let title = t!(look.tr, "forgotten-title");
    let form = Form::new(look, problems);
    let body = html! {
        div class="door" {
            (head::title(&title))
            p { (t!(look.tr, "forgotten-text")) }
            (form.show_at(&look.to("/forgotten"), html! {
                (form.field("email", "ui-email", email).autocomplete("username").required().max(254).email())
                (form::actions(button::submit(Kind::Primary, &t!(look.tr, "forgotten-send"))))
            }))
            p { a href=(look.to("/sign-in")) { (t!(look.tr, "ui-sign-in")) } }
        }
    };
    look.page(&title, body)
}

/// A page that says one thing, and where to go from it.
pub fn note(look: &Look, title: &str, text: &str, link: Option<(&str, &str)>) -> Markup {
    let body = html! {
        div class="door" {
            (head::title(title))
            p { (text) }
            @if let Some((href, word)) = link { div { (button::link(Kind::Primary, href, word)) } }
        }
    };
    look.page(title, body)
}

/// The new password; `action` is a whole path that carries the link's secret.
pub fn choose(look: &Look, action: &str, problems: &Problems) -> Markup {
    let title = t!(look.tr, "reset-title");
    let form = Form::new(look, problems);
    let body = html! {
        div class="door" {
            (head::title(&title))
            (form.show_at(action, html! {
                (form.field("password", "security-new", "").hint("password-hint").autocomplete("new-password").required().max(200).password())
                (form::actions(button::submit(Kind::Primary, &t!(look.tr, "ui-save"))))
            }))
        }
    };
    look.page(&title, body)
}
