//! `/desk/settings/branding`: a colour, and how it will look once it is made readable.
use super::clash::{self, Pick};
use crate::ui::{Form, Look, Tone, accent, banner, button, button::Kind, field::Field, form, head};
use domain::{branding::BrandingForm, house::House, problems::Problems};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/settings/branding";

/// What a colour field shows before one is chosen: the product's own green.
const OWN: &str = "#14594f";

/// The form, and a look at the colour.
pub fn edit(look: &Look, house: &House, typed: &BrandingForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "branding");
    let chosen = if typed.accent.is_empty() { OWN } else { &typed.accent };
    let form = Form::new(look, problems).version(house.version);
    let body = html! {
        (head::title(&title))
        p { (t!(tr, "branding-text")) }
        (trial(look, chosen))
        (form.show(PATH, html! {
            (form.field("accent", "branding-accent", chosen).required().color())
            (form::actions(html! {
                (button::submit(Kind::Primary, &t!(tr, "ui-save")))
                @if house.accent.is_some() { (button::choice(Kind::Quiet, "plain", "1", &t!(tr, "branding-plain"))) }
            }))
        }))
    };
    look.page(&title, body)
}

/// Tries a colour without keeping it: a form that asks this page again, at once where scripts run.
fn trial(look: &Look, chosen: &str) -> Markup {
    let tr = &look.tr;
    html! {
        form class="form" method="get" action=(look.to(PATH)) hx-get=(look.to(PATH)) hx-trigger="change, submit"
            hx-target="#preview" hx-select="#preview" hx-swap="outerHTML" {
            (Field::new(tr, "accent", &t!(tr, "branding-try"), chosen).color())
            (button::submit(Kind::Plain, &t!(tr, "branding-preview")))
        }
        div class="stack" id="preview" { (preview(look, chosen)) }
    }
}

/// The colour in both themes, drawn as pictures: attributes of a drawing need no style of their own.
fn preview(look: &Look, chosen: &str) -> Markup {
    let tr = &look.tr;
    html! {
        @match accent::safe(chosen) {
            None => (banner::note(Tone::Warn, &t!(tr, "branding-accent-invalid"))),
            Some(safe) => {
                @if safe.moved { (banner::note(Tone::Info, &t!(tr, "branding-moved"))) }
                div class="row" {
                    (sample(look, "shell-theme-light", "#fffdf8", &safe.light))
                    (sample(look, "shell-theme-dark", "#25211b", &safe.dark))
                }
            }
        }
    }
}

fn sample(look: &Look, theme: &str, paper: &str, shade: &accent::Shade) -> Markup {
    let word = look.tr.text(theme);
    html! {
        figure {
            svg viewBox="0 0 240 88" width="240" height="88" role="img" aria-label=(word) {
                rect width="240" height="88" rx="8" fill=(paper) {}
                rect x="16" y="16" width="208" height="24" rx="6" fill=(shade.soft.to_string()) {}
                text x="120" y="33" text-anchor="middle" font-size="14" fill=(shade.ink.to_string()) { (t!(look.tr, "ui-details")) }
                rect x="16" y="48" width="208" height="28" rx="6" fill=(shade.ink.to_string()) {}
                text x="120" y="67" text-anchor="middle" font-size="14" fill=(shade.on.to_string()) { (t!(look.tr, "ui-save")) }
            }
            figcaption class="muted small" { (word) }
        }
    }
}

/// Somebody chose another colour meanwhile.
pub fn conflict(look: &Look, now: &House, typed: &BrandingForm) -> Markup {
    let theirs = now.accent.clone().unwrap_or_else(|| OWN.to_owned());
    let picks = [Pick::text(look, "accent", "branding-accent", &typed.accent, &theirs)];
    let title = t!(look.tr, "branding");
    let body = html! { (head::title(&title)) (clash::show(look, (PATH, PATH), now.version, &picks)) };
    look.page(&title, body)
}
