//! `/desk/custody`: who holds money, what was handed over, and the count.
use crate::ui::{
    Form, Icon, Look, Tone, badge_with, banner, button,
    button::Kind,
    choices::Choice,
    crumbs, empty, fact, form, head,
    table::{Column, Table},
    value,
};
use domain::{
    access::Permission,
    custody::{CountForm, Declared, Purse},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/custody";

/// Everybody who holds money, and the latest handovers.
pub fn list(look: &Look, purses: &[Purse], handovers: &[Declared]) -> Markup {
    let (tr, title) = (&look.tr, t!(look.tr, "custody"));
    let body = html! {
        (head::title(&title))
        @if purses.is_empty() {
            (empty::nothing_yet(Icon::Truck, &t!(tr, "custody-empty"), &t!(tr, "custody-empty-text"), html! {}))
        } @else {
            (held(look, &title, purses))
            (head::section(&t!(tr, "custody-handovers"), latest(look, handovers)))
        }
    };
    look.page(&title, body)
}

fn held(look: &Look, title: &str, purses: &[Purse]) -> Markup {
    let words = ["ui-name", "custody-keeper", "custody-held"].map(|key| look.tr.text(key));
    let columns = [Column::text(&words[0]), Column::tight(&words[1]), Column::end(&words[2])];
    let rows = html! {
        @for purse in purses {
            tr {
                td { (value::name(&purse.name)) }
                td class="tight" data-label=(words[1]) { (look.tr.text(&format!("custody-keeper-{}", purse.keeper))) }
                td class="end" data-label=(words[2]) { (value::money(&look.tr, look.money(purse.held))) }
            }
        }
    };
    Table::new(title, &columns).cards().show(look, rows)
}

fn latest(look: &Look, handovers: &[Declared]) -> Markup {
    let tr = &look.tr;
    if handovers.is_empty() {
        return html! { p class="muted" { (t!(tr, "custody-no-handovers")) } };
    }
    let words =
        ["custody-from", "ui-date", "ui-status", "custody-expected", "custody-counted-amount", "custody-difference"];
    let words = words.map(|key| tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::tight(&words[1]),
        Column::tight(&words[2]),
        Column::end(&words[3]),
        Column::end(&words[4]),
        Column::end(&words[5]),
    ];
    let rows = html! {
        @for one in handovers {
            tr {
                td { a class="strong" href=(look.to(&format!("{PATH}/{}", one.id))) { (value::name(&one.holder)) } }
                td class="tight muted" data-label=(words[1]) { (value::ago(look, one.declared_at)) }
                td class="tight" data-label=(words[2]) { (status(look, one)) }
                td class="end" data-label=(words[3]) { (value::money(tr, look.money(one.expected))) }
                td class="end" data-label=(words[4]) { @if let Some(counted) = one.counted { (value::money(tr, look.money(counted))) } }
                td class="end" data-label=(words[5]) { @if let Some(difference) = one.difference() { (value::money(tr, look.money(difference))) } }
            }
        }
    };
    Table::new(&t!(tr, "custody-handovers"), &columns).cards().show(look, rows)
}

/// Whether it was counted.
pub fn status(look: &Look, one: &Declared) -> Markup {
    match one.difference() {
        None => badge_with(Tone::Warn, Icon::Clock, &t!(look.tr, "custody-status-waits")),
        Some(0) => badge_with(Tone::Good, Icon::CircleCheck, &t!(look.tr, "custody-status-right")),
        Some(_) => badge_with(Tone::Bad, Icon::CircleAlert, &t!(look.tr, "custody-status-differs")),
    }
}

/// A handover, and whether the reader declared it.
pub struct Card<'a> {
    pub declared: &'a Declared,
    pub own: bool,
}

/// One handover, with the count as long as nobody counted.
pub fn show(look: &Look, card: &Card, typed: &CountForm, problems: &Problems) -> Markup {
    let (tr, one) = (&look.tr, card.declared);
    let title = t!(tr, "custody-of", name = one.holder.as_str());
    let money = |minor| value::money(tr, look.money(minor));
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(tr, "custody"))], &one.holder), html! {}))
        p { (status(look, one)) }
        dl class="facts" {
            (fact(&t!(tr, "custody-expected"), money(one.expected)))
            (fact(&t!(tr, "custody-declared-amount"), money(one.declared)))
            (fact(&t!(tr, "ui-date"), value::moment(look, one.declared_at)))
            @if let Some(counted) = one.counted { (fact(&t!(tr, "custody-counted-amount"), money(counted))) }
            @if let Some(difference) = one.difference() { (fact(&t!(tr, "custody-difference"), money(difference))) }
            @if !one.counter.is_empty() { (fact(&t!(tr, "custody-counter"), value::name(&one.counter))) }
            @if !one.note.is_empty() { (fact(&t!(tr, "ui-note"), html! { span dir="auto" { (one.note) } })) }
        }
        @if one.counted.is_none() {
            @if card.own { (banner::note(Tone::Info, &t!(tr, "custody-own"))) }
            @else if look.can(Permission::PaymentsWrite) { (count(look, one, typed, problems)) }
        }
    };
    look.page(&title, body)
}

fn count(look: &Look, one: &Declared, typed: &CountForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let form = Form::new(look, problems).version(one.version);
    let bears = ["holder", "house"].map(|value| Choice {
        value,
        word: tr.text(&format!("custody-bears-{value}")),
        note: tr.text(&format!("custody-bears-{value}-text")),
    });
    let chosen = if typed.bears.is_empty() { "holder" } else { &typed.bears };
    head::section(
        &t!(tr, "custody-count"),
        form.show(
            &format!("{PATH}/{}", one.id),
            html! {
                (form.field("amount", "custody-counted-amount", &typed.amount).hint("custody-count-hint").required().max(40).amount(look.currency.code()))
                (form.field("bears", "custody-bears", chosen).cards(&bears))
                (form::actions(button::submit(Kind::Primary, &t!(tr, "custody-take"))))
            },
        ),
    )
}
