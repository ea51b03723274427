//! `/memberships`: where a person may go.
use crate::ui::{Icon, Look, button, button::Kind, empty, form, head, icon, value};
use domain::sign_in::Belonging;
use lang::t;
use maud::{Markup, html};

/// Every organization and portal, one line each.
pub fn list(look: &Look, name: &str, all: &[Belonging]) -> Markup {
    let title = t!(look.tr, "memberships");
    let body = html! {
        div class="door" {
            (head::title(&title))
            p { (t!(look.tr, "memberships-signed-in", name = name)) }
            @if all.is_empty() {
                (empty::nothing_yet(Icon::Store, &t!(look.tr, "memberships-none"), &t!(look.tr, "memberships-none-text"), html! {}))
            } @else {
                ul class="list" { @for one in all { (line(look, one)) } }
            }
            (out(look))
        }
    };
    look.page(&title, body)
}

fn line(look: &Look, one: &Belonging) -> Markup {
    let drawing = match one.portal.as_str() {
        "shop" => Icon::Store,
        "round" => Icon::Truck,
        "operator" => Icon::ShieldCheck,
        _ => Icon::Building2,
    };
    html! {
        li {
            a class="list-line" href=(one.home()) {
                (icon(drawing))
                span class="list-main" {
                    span class="list-title" { (value::name(&one.organization)) }
                    span class="muted small" { (look.tr.text(&format!("portal-{}", one.portal))) }
                }
                (icon(Icon::ChevronRight))
            }
        }
    }
}

fn out(look: &Look) -> Markup {
    html! {
        form method="post" action="/sign-out" {
            (form::token(look))
            (button::submit(Kind::Quiet, &t!(look.tr, "ui-sign-out")))
        }
    }
}
