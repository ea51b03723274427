//! `/sign-in/factor` and `/account/proof`: once more, or in a second way.
use crate::{
    assets,
    site::sign_in::{next, with_next},
    ui::{Form, Look, button, button::Kind, form, head},
};
use domain::problems::Problems;
use lang::t;
use maud::{Markup, html};

/// What a person can show.
#[derive(Debug, Clone, Default)]
pub struct Ways {
    /// They have a second factor: the password alone is not enough.
    pub factor: bool,
    pub totp: bool,
    /// The question to their passkeys, as JSON.
    pub challenge: Option<String>,
}

/// What the page asks for.
#[derive(Debug, Clone)]
pub struct Ask {
    /// The whole path the form goes to.
    pub action: String,
    pub next: String,
    pub signing_in: bool,
    pub ways: Ways,
}

/// The page.
pub fn page(look: &Look, ask: &Ask, problems: &Problems) -> Markup {
    let title = look.tr.text(if ask.signing_in { "factor-title" } else { "proof-title" });
    let form = Form::new(look, problems);
    let body = html! {
        div class="door" {
            (head::title(&title))
            @if !ask.signing_in { p { (t!(look.tr, "proof-text")) } }
            @if let Some(challenge) = &ask.ways.challenge { (passkey(look, ask, challenge)) }
            (form.show_at(&ask.action, fields(look, &form, ask)))
        }
    };
    look.page(&title, body)
}

fn fields(look: &Look, form: &Form, ask: &Ask) -> Markup {
    html! {
        @if ask.ways.factor {
            @let hint = if ask.ways.totp { "factor-code-hint" } else { "factor-recovery-hint" };
            (form.field("code", "factor-code", "").hint(hint).required().one_time_code())
        } @else {
            (form.field("password", "sign-in-password", "").autocomplete("current-password").required().max(200).password())
        }
        (next(&ask.next))
        (form::actions(button::submit(Kind::Primary, &t!(look.tr, "ui-continue"))))
    }
}

/// A form that a script fills with the passkey's answer; without scripts it stays hidden and the code is asked for.
fn passkey(look: &Look, ask: &Ask, challenge: &str) -> Markup {
    html! {
        form method="post" action=(ask.action) data-passkey="get" data-options=(challenge) hidden {
            (form::hidden(look))
            (next(&ask.next))
            input type="hidden" name="passkey" value="";
            (button::submit(Kind::Plain, &t!(look.tr, "factor-passkey-use")))
        }
        script src=(assets::PASSKEY_JS) defer {}
    }
}

/// Where a second factor is set up, and where to go on to.
pub fn factors_page(path: &str, next: &str) -> String {
    with_next(path, next)
}
