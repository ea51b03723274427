//! `/desk/settlements`: what gateways paid out, what waits to be, and one with its payments.
use super::attempts::parts;
use crate::ui::{
    Form, Icon, Look, Tone, badge, banner, button,
    button::Kind,
    crumbs, empty, fact, form, happened, head, pager,
    table::{Column, Table},
    value,
};
use domain::{
    access::Permission,
    events::Entry,
    gateways::Gateway,
    ids::Id,
    problems::Problems,
    settlements::{Settlement, SettlementForm, Waiting},
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/settlements";

fn state(look: &Look, one: &Settlement) -> Markup {
    if one.is_open() {
        badge(Tone::Warn, &t!(look.tr, "settlements-state-open"))
    } else {
        badge(Tone::Good, &t!(look.tr, "settlements-state-approved"))
    }
}

/// One page of settlements, newest first.
pub fn list(look: &Look, live: &[Gateway], (page, from): (&[Settlement], Id), size: usize) -> Markup {
    let tr = &look.tr;
    let (rows, more) = (page.get(..size).unwrap_or(page), page.len() > size);
    let name = t!(tr, "settlements");
    let after = rows.last().filter(|_| more).map(|last| look.to(&format!("{PATH}?before={}", last.id)));
    let before = (from > 0).then(|| look.to(PATH));
    let acts = html! {
        @if look.can(Permission::PaymentsWrite) {
            @for gateway in live {
                (button::new(&look.to(&format!("{PATH}/new?gateway={}", gateway.id)), &t!(tr, "settlements-new-of", name = gateway.name.as_str())))
            }
        }
    };
    let body = html! {
        (head::page(&name, html! {}, acts))
        (parts(look))
        @if rows.is_empty() { (empty::nothing_yet(Icon::Wallet, &t!(tr, "settlements-empty"), &t!(tr, "settlements-empty-text"), html! {})) }
        @else {
            (table(look, &name, rows))
            (pager::show(look, rows.len(), before.as_deref(), after.as_deref()))
        }
    };
    look.page(&name, body)
}

fn table(look: &Look, name: &str, rows: &[Settlement]) -> Markup {
    let words = ["settlements-reference", "pay-through", "ui-status", "ui-date", "settlements-utr", "settlements-net"]
        .map(|key| look.tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::text(&words[1]),
        Column::tight(&words[2]),
        Column::tight(&words[3]),
        Column::text(&words[4]),
        Column::end(&words[5]),
    ];
    let cells = html! {
        @for one in rows {
            tr {
                td { a class="strong" href=(look.to(&format!("{PATH}/{}", one.id))) { (value::code(&one.reference)) } }
                td data-label=(words[1]) { (value::name(&one.gateway)) }
                td class="tight" data-label=(words[2]) { (state(look, one)) }
                td class="tight muted" data-label=(words[3]) { @if let Ok(day) = one.day.parse() { (value::day(&look.tr, day)) } }
                td data-label=(words[4]) { @if !one.utr.is_empty() { (value::code(&one.utr)) } }
                td class="end" data-label=(words[5]) { (value::money(&look.tr, look.money(one.net()))) }
            }
        }
    };
    Table::new(name, &columns).cards().show(look, cells)
}

/// A new one: what waits, each to be left out, and what the gateway kept.
pub fn new(
    look: &Look,
    gateway: &Gateway,
    (waiting, back): (&[Waiting], &[Waiting]),
    (typed, problems): (&SettlementForm, &Problems),
) -> Markup {
    let tr = &look.tr;
    let name = t!(tr, "settlements-new-of", name = gateway.name.as_str());
    let form = Form::new(look, problems);
    let body = html! {
        (head::page(&name, crumbs::show(look, &[(PATH, &t!(tr, "settlements"))], &name), html! {}))
        @if waiting.is_empty() { (empty::nothing_yet(Icon::Wallet, &t!(tr, "settlements-nothing"), &t!(tr, "settlements-nothing-text"), html! {})) }
        @else {
            p class="muted" { (t!(tr, "settlements-text")) }
            (form.show(PATH, html! {
                input type="hidden" name="gateway" value=(gateway.id);
                (form::pair(html! {
                    (form.field("reference", "settlements-reference", &typed.reference).required().max(60).code())
                    (form.field("utr", "settlements-utr", &typed.utr).hint("settlements-utr-hint").optional().max(40).code())
                    (form.field("day", "ui-date", &typed.day).required().date())
                }))
                (form::pair(html! {
                    (form.field("fee", "attempts-fee", &typed.fee).optional().amount(look.currency.code()))
                    (form.field("tax", "settlements-tax", &typed.tax).optional().amount(look.currency.code()))
                }))
                (ticks(look, ("line", &t!(tr, "settlements-lines")), waiting, &typed.lines))
                @if let Some(said) = form.said("line", &t!(tr, "settlements-lines")) { p class="error" { (said) } }
                @if !back.is_empty() { (ticks(look, ("refund", &t!(tr, "settlements-refunds")), back, &typed.refunds)) }
                (form::actions(button::submit(Kind::Primary, &t!(tr, "settlements-write"))))
            }))
        }
    };
    look.page(&name, body)
}

fn ticks(look: &Look, (field, legend): (&str, &str), rows: &[Waiting], ticked: &[String]) -> Markup {
    html! {
        fieldset class="field" {
            legend { (legend) }
            ul class="list" {
                @for one in rows {
                    li { label class="list-line choice" {
                        input type="checkbox" name=(field) value=(one.id) checked[ticked.contains(&one.id.to_string())];
                        span class="list-main" {
                            span class="list-title" { (value::name(&one.account)) }
                            span class="muted small" { (value::code(&one.reference)) " · " (value::moment(look, one.at)) }
                        }
                        (value::money(&look.tr, look.money(one.amount)))
                    } }
                }
            }
        }
    }
}

/// One settlement: what left the gateway, what was kept, what arrived.
pub fn show(look: &Look, (one, own): (&Settlement, bool), lines: &[Waiting], history: &[Entry]) -> Markup {
    let tr = &look.tr;
    let name = t!(tr, "settlements-one", reference = one.reference.as_str());
    let path = format!("{PATH}/{}", one.id);
    let money = |word: &str, minor| fact(&tr.text(word), value::money(tr, look.money(minor)));
    let may = one.is_open() && look.can(Permission::PaymentsWrite);
    let acts = html! {
        @if may { (button::act_on(look, &format!("{path}/removal"), one.version, Kind::Quiet, &t!(tr, "settlements-strike"))) }
        @if may && !own { (button::act_on(look, &format!("{path}/approval"), one.version, Kind::Primary, &t!(tr, "settlements-approve"))) }
    };
    let body = html! {
        (head::page(&name, crumbs::show(look, &[(PATH, &t!(tr, "settlements"))], &one.reference), acts))
        p { (state(look, one)) }
        @if may && own { (banner::note(Tone::Info, &t!(tr, "settlements-own"))) }
        dl class="facts" {
            (fact(&t!(tr, "pay-through"), value::name(&one.gateway)))
            @if let Ok(day) = one.day.parse() { (fact(&t!(tr, "ui-date"), value::day(tr, day))) }
            @if !one.utr.is_empty() { (fact(&t!(tr, "settlements-utr"), value::code(&one.utr))) }
            (money("settlements-gross", one.gross))
            @if one.refunded > 0 { (money("settlements-refunds", -one.refunded)) }
            (money("attempts-fee", -one.fee))
            @if one.tax > 0 { (money("settlements-tax", -one.tax)) }
            div { dt { (t!(tr, "settlements-net")) } dd { strong { (value::money(tr, look.money(one.net()))) } } }
            (fact(&t!(tr, "invoices-by"), value::name(&one.created_by)))
            @if !one.approved_by.is_empty() { (fact(&t!(tr, "settlements-approved-by"), value::name(&one.approved_by))) }
        }
        (head::section(&t!(tr, "settlements-lines"), html! {
            ul class="list" {
                @for line in lines {
                    li { a class="list-line" href=(look.to(&format!("/desk/attempts/{}", line.id))) {
                        span class="list-main" { span class="list-title" { (value::name(&line.account)) } span class="muted small" { (value::code(&line.reference)) } }
                        (value::money(tr, look.money(line.amount)))
                    } }
                }
            }
        }))
        (head::section(&t!(tr, "events-history"), happened::timeline(look, history)))
    };
    look.page(&name, body)
}
