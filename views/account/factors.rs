//! `/account/factors`: an authenticator or a passkey, and the codes for the day it is lost.
use crate::{
    assets,
    ui::{Form, Look, Tone, banner, button, button::Kind, form, head, qr, value},
};
use domain::problems::Problems;
use lang::t;
use maud::{Markup, html};

/// What a set-up offers.
pub struct Setup<'a> {
    pub secret: &'a str,
    pub drawing: &'a qr::Drawing,
    /// The offer to make a passkey, as JSON.
    pub offer: Option<&'a str>,
}

/// The first step: scan or type the secret, then show that it works.
pub fn setup(look: &Look, setup: &Setup, problems: &Problems) -> Markup {
    let title = t!(look.tr, "factor-setup");
    let form = Form::new(look, problems);
    let body = html! {
        div class="door" {
            (head::title(&title))
            p { (t!(look.tr, "factor-setup-text")) }
            @if let Some(offer) = setup.offer { (passkey(look, offer)) }
            (qr::show(&t!(look.tr, "factor-qr"), setup.drawing))
            p class="secret" { (t!(look.tr, "factor-secret")) " " (value::code(&grouped(setup.secret))) }
            (form.show_at(&look.to("/account/factors/totp"), html! {
                (form.field("code", "factor-code", "").hint("factor-setup-hint").required().one_time_code())
                (form::actions(button::submit(Kind::Primary, &t!(look.tr, "ui-continue"))))
            }))
        }
    };
    look.page(&title, body)
}

/// In groups of four, as people copy.
fn grouped(secret: &str) -> String {
    let chars: Vec<char> = secret.chars().collect();
    chars.chunks(4).map(|part| part.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

fn passkey(look: &Look, offer: &str) -> Markup {
    html! {
        form method="post" action=(look.to("/account/factors/passkey")) data-passkey="create" data-options=(offer) hidden {
            (form::hidden(look))
            input type="hidden" name="passkey" value="";
            (button::submit(Kind::Plain, &t!(look.tr, "factor-passkey-make")))
        }
        script src=(assets::PASSKEY_JS) defer {}
    }
}

/// The second step: the codes, once, and proof that they were kept.
pub fn codes(look: &Look, codes: &[&str], problems: &Problems) -> Markup {
    let title = t!(look.tr, "recovery-title");
    let form = Form::new(look, problems);
    let body = html! {
        div class="door" {
            (head::title(&title))
            (banner::note(Tone::Warn, &t!(look.tr, "recovery-text")))
            ol class="card" { @for code in codes { li { (value::code(code)) } } }
            (form.show_at(&look.to("/account/factors/codes"), html! {
                (form.field("code", "recovery-code", "").hint("recovery-hint").required().max(20).code())
                (form::actions(button::submit(Kind::Primary, &t!(look.tr, "recovery-done"))))
            }))
        }
    };
    look.page(&title, body)
}
