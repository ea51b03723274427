//! `/`: what Sanduk is, in a few lines, and the two ways in.
use crate::ui::{Icon, Look, button, button::Kind, icon};
use lang::t;
use maud::{Markup, html};

/// What it is for, as a title and a sentence each.
const POINTS: [(&str, Icon); 4] = [
    ("book", Icon::ScrollText),
    ("phone", Icon::Smartphone),
    ("language", Icon::Languages),
    ("safe", Icon::ShieldCheck),
];

/// The page. Who is signed in already goes on instead of signing in again.
pub fn show(look: &Look, signed_in: bool) -> Markup {
    let tr = &look.tr;
    let body = html! {
        div class="stack" {
            h1 tabindex="-1" { (t!(tr, "home-title")) }
            p { (t!(tr, "home-text")) }
            div class="row" {
                @if signed_in {
                    (button::link(Kind::Primary, "/memberships", &t!(tr, "home-continue")))
                } @else {
                    (button::link(Kind::Primary, "/sign-in", &t!(tr, "ui-sign-in")))
                }
            }
            div class="grid" {
                @for (code, drawing) in POINTS {
                    div class="tile" {
                        h2 class="row" { (icon(drawing)) (tr.text(&format!("home-{code}"))) }
                        p class="muted" { (tr.text(&format!("home-{code}-text"))) }
                    }
                }
            }
        }
    };
    look.page(&t!(tr, "home-title"), body)
}
