//! `/desk/attempts`: online payments, and one with all that its gateway said.
use super::callbacks;
use crate::{
    paper::pay::state,
    ui::{
        Icon, Look, button,
        button::Kind,
        crumbs, empty, fact, filters, happened, head, pager,
        table::{Column, Table},
        tabs::{self, Tab},
        value,
    },
};
use domain::{
    access::Permission,
    attempts::{Attempt, Listing, Payer},
    callbacks::Line,
    events::Entry,
    gateways::State,
    money::{Currency, Money},
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/attempts";

/// What belongs together: online payments, callbacks, and what nobody can explain.
pub fn parts(look: &Look) -> Markup {
    let one = |path, key: &str| Tab { path, word: look.tr.text(key), count: None };
    let all = [
        one(PATH, "attempts"),
        one("/desk/settlements", "settlements"),
        one("/desk/callbacks", "callbacks"),
        one("/desk/unexplained", "unexplained"),
    ];
    tabs::show(look, &t!(look.tr, "attempts"), &all)
}

/// One page of online payments, newest first.
pub fn list(look: &Look, listing: &Listing, page: &[Attempt], size: usize) -> Markup {
    let (rows, more) = (page.get(..size).unwrap_or(page), page.len() > size);
    let name = t!(look.tr, "attempts");
    let here = |state: Option<State>| format!("{PATH}?state={}", state.map_or("", State::code));
    let after =
        rows.last().filter(|_| more).map(|last| look.to(&format!("{}&before={}", here(listing.state), last.id)));
    let before = (listing.before > 0).then(|| look.to(&here(listing.state)));
    let one = |state: State| {
        let word = look.tr.text(&format!("attempts-state-{}", state.code()));
        (word, look.to(&here(Some(state))), listing.state == Some(state))
    };
    let all = (t!(look.tr, "payments-all"), look.to(&here(None)), listing.state.is_none());
    let choices: Vec<_> = std::iter::once(all).chain(State::ALL.map(one)).collect();
    let body = html! {
        (head::title(&name))
        (parts(look))
        (filters::choices(&t!(look.tr, "ui-status"), &choices))
        @if rows.is_empty() { (empty::nothing_yet(Icon::Smartphone, &t!(look.tr, "attempts-empty"), &t!(look.tr, "attempts-empty-text"), html! {})) }
        @else {
            (table(look, &name, rows))
            (pager::show(look, rows.len(), before.as_deref(), after.as_deref()))
        }
    };
    look.page(&name, body)
}

fn money(look: &Look, attempt: &Attempt, minor: i64) -> Markup {
    let currency = Currency::parse(&attempt.currency).unwrap_or(look.currency);
    value::money(&look.tr, Money::new(minor, currency))
}

/// Online payments as rows.
pub fn table(look: &Look, name: &str, attempts: &[Attempt]) -> Markup {
    let words = ["pay-reference", "orders-account", "ui-status", "pay-through", "ui-date", "invoices-amount"]
        .map(|key| look.tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::text(&words[1]),
        Column::tight(&words[2]),
        Column::text(&words[3]),
        Column::tight(&words[4]),
        Column::end(&words[5]),
    ];
    let rows = html! {
        @for one in attempts {
            tr {
                td { a class="strong" href=(look.to(&format!("{PATH}/{}", one.id))) { (value::code(&one.reference)) } }
                td data-label=(words[1]) { (value::name(&one.account)) }
                td class="tight" data-label=(words[2]) { (state(look, one)) }
                td data-label=(words[3]) { (value::name(&one.gateway)) }
                td class="tight muted" data-label=(words[4]) { (value::moment(look, one.created_at)) }
                td class="end" data-label=(words[5]) { (money(look, one, one.amount)) }
            }
        }
    };
    Table::new(name, &columns).cards().show(look, rows)
}

/// One online payment.
pub fn show(look: &Look, (attempt, payer): (&Attempt, &Payer), came: &[Line], history: &[Entry]) -> Markup {
    let tr = &look.tr;
    let name = t!(tr, "attempts-one", reference = attempt.reference.as_str());
    let acts = html! {
        @if attempt.state().is_open() && look.can(Permission::PaymentsWrite) {
            (button::act(look, &format!("{PATH}/{}/question", attempt.id), Kind::Plain, &t!(tr, "attempts-ask")))
        }
    };
    let body = html! {
        (head::page(&name, crumbs::show(look, &[(PATH, &t!(tr, "attempts"))], &attempt.reference), acts))
        p { (state(look, attempt)) }
        (facts(look, attempt, payer))
        @if !came.is_empty() { (head::section(&t!(tr, "callbacks"), callbacks::table(look, came))) }
        (head::section(&t!(tr, "events-history"), happened::timeline(look, history)))
    };
    look.page(&name, body)
}

fn facts(look: &Look, attempt: &Attempt, payer: &Payer) -> Markup {
    let tr = &look.tr;
    let account = format!("/desk/accounts/{}", attempt.account_id);
    html! {
        dl class="facts" {
            (fact(&t!(tr, "invoices-amount"), money(look, attempt, attempt.amount)))
            (fact(&t!(tr, "orders-account"), html! { a href=(look.to(&account)) { (value::name(&attempt.account)) } }))
            @if !attempt.document.is_empty() { (fact(&t!(tr, "orders-number"), value::code(&attempt.document))) }
            (fact(&t!(tr, "pay-through"), value::name(&attempt.gateway)))
            @if !attempt.remote.is_empty() { (fact(&t!(tr, "attempts-remote"), value::code(&attempt.remote))) }
            @if let Some(fee) = attempt.fee { (fact(&t!(tr, "attempts-fee"), money(look, attempt, fee))) }
            @if !payer.name.is_empty() { (fact(&t!(tr, "attempts-payer"), value::name(&payer.name))) }
            @if let Some(payment) = attempt.payment_id {
                (fact(&t!(tr, "attempts-payment"), html! { a href=(look.to(&format!("/desk/payments/{payment}"))) { (t!(tr, "attempts-open-payment")) } }))
            }
            @if !attempt.reason.is_empty() { (fact(&t!(tr, "attempts-reason"), html! { span dir="auto" { (callbacks::words(look, &attempt.reason)) } })) }
            @if let Some(at) = attempt.asked_at { (fact(&t!(tr, "attempts-asked-at"), value::ago(look, at))) }
        }
    }
}
