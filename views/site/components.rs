//! The page that shows every component in its states, in the reader's language: what `/components` serves.
mod data;
mod feedback;
mod figures;
mod forms;

use crate::ui::{Icon, Look, Tone, button, button::Kind, document, head, icon, menu, tabs, tabs::Tab, value};
use domain::money::{Currency, Money};
use lang::t;
use maud::{Markup, html};
use rust_decimal::Decimal;

/// An hour, for sample times.
const HOUR: i64 = domain::time::HOUR;

/// The whole page. It loads the Desk's sheet and script, which hold all components.
pub fn show(look: &Look) -> Markup {
    let body = html! {
        (head::page(&t!(look.tr, "components"), html! {}, html! {}))
        p { (t!(look.tr, "components-text")) }
        (head::section(&t!(look.tr, "components-buttons"), buttons(look)))
        (head::section(&t!(look.tr, "components-values"), values(look)))
        (head::section(&t!(look.tr, "components-status"), feedback::statuses(look)))
        (head::section(&t!(look.tr, "components-notices"), feedback::notices(look)))
        (head::section(&t!(look.tr, "components-forms"), forms::fields(look)))
        (head::section(&t!(look.tr, "components-conflict"), forms::conflict(look)))
        (head::section(&t!(look.tr, "components-lists"), data::lists(look)))
        (head::section(&t!(look.tr, "components-tools"), tools(look)))
        (head::section(&t!(look.tr, "components-figures"), figures::show(look)))
        (head::section(&t!(look.tr, "components-empty"), feedback::empties(look)))
        (head::section(&t!(look.tr, "components-colors"), colors()))
        (head::section(&t!(look.tr, "components-icons"), icons()))
    };
    document::with_desk_tools(look, &t!(look.tr, "components"), &body)
}

fn buttons(look: &Look) -> Markup {
    let tr = &look.tr;
    html! {
        div class="row" {
            (button::submit(Kind::Primary, &t!(tr, "ui-save")))
            (button::submit(Kind::Plain, &t!(tr, "ui-edit")))
            (button::submit(Kind::Quiet, &t!(tr, "ui-cancel")))
            (button::submit(Kind::Danger, &t!(tr, "components-remove")))
            (button::download(Kind::Plain, "#", &t!(tr, "ui-download")))
            (button::icon_link("#", Icon::Printer, &t!(tr, "ui-print")))
            button class="button" disabled { (t!(tr, "ui-send")) }
            button class="button button-primary" disabled aria-busy="true" { (t!(tr, "components-sending")) }
        }
    }
}

fn values(look: &Look) -> Markup {
    let tr = &look.tr;
    let facts = [
        ("components-number", value::num(tr, 1_234_567)),
        ("components-money", value::money(tr, Money::new(1_275_000, Currency::Dzd))),
        ("components-debt", value::money(tr, Money::new(-123_456_750, Currency::Inr))),
        ("components-rate", value::percent(tr, Decimal::new(19, 2))),
        ("ui-phone", value::call(tr, "+213555123456")),
        ("ui-email", value::code("nadia@example.com")),
        ("components-code", value::copyable(tr, "FA-2026/00042")),
        ("ui-date", value::date(look, look.now)),
        ("components-moment", value::moment(look, look.now)),
        ("ui-time", value::time(look, look.now)),
        ("components-ago", value::ago(look, look.now - 3 * HOUR)),
        ("ui-name", value::name(&t!(tr, "components-shop"))),
    ];
    html! {
        dl class="facts" { @for (key, shown) in facts { div { dt { (tr.text(key)) } dd { (shown) } } } }
    }
}

fn tools(look: &Look) -> Markup {
    let tr = &look.tr;
    let tab = |path, key, count| Tab { path, word: tr.text(key), count };
    let overview = [
        tab("/components", "components-overview", None),
        tab("/components#orders", "components-orders", Some(12)),
        tab("/components#payments", "components-payments", Some(3)),
    ];
    html! {
        (crate::ui::crumbs::show(look, &[("/components", &t!(tr, "components"))], &t!(tr, "components-shop")))
        (tabs::show(look, &t!(tr, "components-tools"), &overview))
        div class="row" {
            (menu::icon_menu(Icon::Ellipsis, &t!(tr, "ui-more"), html! {
                (menu::link("#", Icon::Pencil, &t!(tr, "ui-edit")))
                (menu::link("#", Icon::Printer, &t!(tr, "ui-print")))
            }))
            (crate::ui::dialog::opener("components-ask", "#", Kind::Danger, &t!(tr, "components-remove")))
            (crate::ui::stepper::show(look, "components-quantity", "24",
                crate::ui::stepper::Range { min: 0, max: 240, step: 12 }, &t!(tr, "components-quantity")))
        }
        (crate::ui::dialog::show(look, "components-ask", &t!(tr, "components-ask"), html! {
            p { (t!(tr, "components-ask-text")) }
            (button::submit(Kind::Danger, &t!(tr, "components-remove")))
        }))
    }
}

/// The moods as they stand on paper; names are the sheet's own.
fn colors() -> Markup {
    let tones = [Tone::Neutral, Tone::Good, Tone::Warn, Tone::Bad, Tone::Info];
    html! {
        div class="row" {
            @for tone in tones { span class={ "badge " (tone.class()) } { (icon(tone.icon())) (value::code(tone.class())) } }
        }
    }
}

fn icons() -> Markup {
    html! {
        ul class="facts" {
            @for drawing in Icon::ALL { li class="row" { (icon(*drawing)) (value::code(drawing.name())) } }
        }
    }
}
