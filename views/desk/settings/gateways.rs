//! `/desk/settings/gateways`: the gateways that are set up, those that may be, and one with its keys and fees.
use crate::ui::{Form, Icon, Look, Tone, badge, banner, button, button::Kind, crumbs, empty, fact, form, head, value};
use domain::{
    gateways::{Gateway, GatewayForm, Mode, Provider},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/settings/gateways";

/// Test and live, never shown by colour alone.
pub fn mode(look: &Look, mode: Mode) -> Markup {
    let tone = if mode == Mode::Live { Tone::Good } else { Tone::Warn };
    badge(tone, &look.tr.text(&format!("gateways-mode-{}", mode.code())))
}

/// What is set up, and what may be.
pub fn list(look: &Look, known: &[Gateway], offered: &[(Provider, Mode)]) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "gateways");
    let body = html! {
        (head::title(&title))
        p { (t!(tr, "gateways-text")) }
        @if known.is_empty() { (empty::nothing_yet(Icon::Wallet, &t!(tr, "gateways-empty"), &t!(tr, "gateways-empty-text"), html! {})) }
        @else {
            ul class="list" {
                @for gateway in known {
                    li { a class="list-line" href=(look.to(&format!("{PATH}/{}", gateway.id))) {
                        span class="list-main" {
                            span class="list-title" { (value::name(&gateway.name)) }
                            span class="muted small" { (tr.text(if gateway.active { "gateways-on" } else { "gateways-off" })) }
                        }
                        (mode(look, gateway.mode))
                    } }
                }
            }
        }
        @if !offered.is_empty() { (head::section(&t!(tr, "gateways-new"), offers(look, offered))) }
    };
    look.page(&title, body)
}

fn offers(look: &Look, offered: &[(Provider, Mode)]) -> Markup {
    let tr = &look.tr;
    let nothing = Problems::new();
    html! {
        ul class="list" {
            @for (provider, kind) in offered {
                li { div class="list-line" {
                    span class="list-main" {
                        span class="list-title" { (tr.text(&format!("gateways-provider-{}", provider.code()))) " " (mode(look, *kind)) }
                        span class="muted small" { (tr.text(&format!("gateways-about-{}", provider.code()))) }
                    }
                    (Form::new(look, &nothing).show(PATH, html! {
                        input type="hidden" name="provider" value=(provider.code());
                        input type="hidden" name="mode" value=(kind.code());
                        (button::submit(Kind::Plain, &t!(tr, "gateways-set-up")))
                    }))
                } }
            }
        }
    }
}

/// One gateway: its address for callbacks, its keys, its fees, its switch.
pub fn edit(look: &Look, (gateway, hook): (&Gateway, &str), typed: &GatewayForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let form = Form::new(look, problems).version(gateway.version);
    let path = format!("{PATH}/{}", gateway.id);
    let body = html! {
        (head::page(&gateway.name, crumbs::show(look, &[(PATH, &t!(tr, "gateways"))], &gateway.name), html! {}))
        p { (mode(look, gateway.mode)) }
        @if !gateway.is_live() { (banner::note(Tone::Warn, &t!(tr, "gateways-test-text"))) }
        dl class="facts" { (fact(&t!(tr, "gateways-hook"), html! { (value::long(hook)) " " (value::copy(tr, hook)) })) }
        p class="muted small" { (tr.text(&format!("gateways-hook-{}", gateway.provider.code()))) }
        (form.show(&path, html! {
            (form.field("name", "gateways-name", &typed.name).hint("gateways-name-hint").required().max(60).text())
            @for secret in gateway.provider.secrets() {
                @let kept = !gateway.secret(secret.code).is_empty();
                @let field = form.field(secret.code, secret.label, typed.secrets.get(secret.code).map_or("", String::as_str)).max(200);
                @let field = if kept { field.hint("gateways-kept") } else { field };
                @if secret.required && !kept { (field.required().code()) } @else { (field.optional().code()) }
            }
            @if gateway.provider != Provider::Simulator {
                (form.field("address", "gateways-address", &typed.address).hint("gateways-address-hint").optional().max(200).url())
            }
            (form::pair(html! {
                (form.field("fee_rate", "gateways-fee-rate", &typed.fee_rate).optional().max(10).number())
                (form.field("fee_fixed", "gateways-fee-fixed", &typed.fee_fixed).optional().amount(look.currency.code()))
            }))
            p class="muted small" { (t!(tr, "gateways-fee-text")) }
            (form.field("active", "gateways-active", &typed.active).switch())
            (form::actions(button::submit(Kind::Primary, &t!(tr, "ui-save"))))
        }))
        (head::section(&t!(tr, "gateways-turn"), html! {
            p class="muted" { (t!(tr, "gateways-turn-text")) }
            (button::act(look, &format!("{path}/address"), Kind::Danger, &t!(tr, "gateways-turn-do")))
        }))
    };
    look.page(&gateway.name, body)
}
