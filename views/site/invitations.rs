//! `/invitations/:token`: accepting an invitation.
use crate::ui::{Form, Look, button, button::Kind, form, head};
use domain::problems::Problems;
use lang::t;
use maud::{Markup, html};

/// Who the reader is to this invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader<'a> {
    /// Signed in, under this name.
    Known(&'a str),
    /// The invited address has an account: sign in first.
    HasAccount,
    /// New here.
    New,
}

/// The invitation.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    pub organization: &'a str,
    pub portal: &'a str,
    /// The whole path of this page.
    pub action: &'a str,
    /// The sign-in page that comes back here.
    pub sign_in: &'a str,
    pub reader: Reader<'a>,
    pub name: &'a str,
}

/// The page.
pub fn page(look: &Look, shown: &Shown, problems: &Problems) -> Markup {
    let title = t!(look.tr, "invitation-title", name = shown.organization);
    let body = html! {
        div class="door" {
            (head::title(&title))
            p { (t!(look.tr, "invitation-text", portal = look.tr.text(&format!("portal-{}", shown.portal)))) }
            (acts(look, shown, problems))
        }
    };
    look.page(&title, body)
}

fn acts(look: &Look, shown: &Shown, problems: &Problems) -> Markup {
    let form = Form::new(look, problems);
    let accept = form::actions(button::submit(Kind::Primary, &t!(look.tr, "invitation-accept")));
    match shown.reader {
        Reader::Known(name) => html! {
            p { (t!(look.tr, "memberships-signed-in", name = name)) }
            (form.show_at(shown.action, accept))
        },
        Reader::HasAccount => html! {
            p { (t!(look.tr, "invitation-sign-in")) }
            div { (button::link(Kind::Primary, shown.sign_in, &t!(look.tr, "ui-sign-in"))) }
        },
        Reader::New => html! {
            (form.show_at(shown.action, html! {
                (form.field("name", "sign-up-name", shown.name).autocomplete("name").required().max(120).text())
                (form.field("password", "sign-in-password", "").hint("password-hint").autocomplete("new-password").required().max(200).password())
                (accept)
            }))
            p { a href=(shown.sign_in) { (t!(look.tr, "sign-up-has-account")) } }
        },
    }
}
