//! `/operator/settings`: the networks from which the platform's staff are let in.
use crate::ui::{Form, Look, button, button::Kind, form, head, value};
use domain::problems::Problems;
use lang::t;
use maud::{Markup, html};

/// The form; `ip` is the address the reader comes from, `list` what is kept or was typed.
pub fn edit(look: &Look, ip: &str, list: &str, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "ui-settings");
    let form = Form::new(look, problems);
    let body = html! {
        (head::title(&title))
        p { (t!(tr, "operator-networks-from")) " " (value::code(ip)) }
        (form.show("/operator/settings", html! {
            (form.field("networks", "operator-networks", list).hint("operator-networks-hint").max(2_000).area(6))
            (form::actions(button::submit(Kind::Primary, &t!(tr, "ui-save"))))
        }))
    };
    look.page(&title, body)
}
