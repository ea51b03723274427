//! `/desk/callbacks`: the inbox of callbacks, and one as it came.
use super::{attempts::parts, settings::gateways::mode};
use crate::ui::{
    Icon, Look, Tone, badge, button,
    button::Kind,
    crumbs, empty, fact, filters, head, pager,
    table::{Column, Table},
    value,
};
use domain::{
    access::Permission,
    callbacks::{Callback, Line, Listing, Outcome},
    gateways::Mode,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/callbacks";

/// What became of one, as a badge.
pub fn outcome(look: &Look, outcome: Outcome) -> Markup {
    let tone = match outcome {
        Outcome::Waiting => Tone::Info,
        Outcome::Applied => Tone::Good,
        Outcome::Repeated | Outcome::Noted => Tone::Neutral,
        Outcome::Parked => Tone::Warn,
        Outcome::Refused => Tone::Bad,
    };
    badge(tone, &look.tr.text(&format!("callbacks-outcome-{}", outcome.code())))
}

/// A reason: our own message where it is one, else the gateway's words.
pub fn words(look: &Look, reason: &str) -> String {
    let ours = ["callbacks-", "online-"].iter().any(|ours| reason.starts_with(ours)) && !reason.contains(' ');
    if ours { look.tr.text(reason) } else { reason.to_owned() }
}

/// One page of callbacks, newest first.
pub fn list(look: &Look, listing: &Listing, page: &[Line], size: usize) -> Markup {
    let (rows, more) = (page.get(..size).unwrap_or(page), page.len() > size);
    let name = t!(look.tr, "callbacks");
    let here = |one: Option<Outcome>| format!("{PATH}?outcome={}", one.map_or("", Outcome::code));
    let after =
        rows.last().filter(|_| more).map(|last| look.to(&format!("{}&before={}", here(listing.outcome), last.id)));
    let before = (listing.before > 0).then(|| look.to(&here(listing.outcome)));
    let one = |one: Outcome| {
        let word = look.tr.text(&format!("callbacks-outcome-{}", one.code()));
        (word, look.to(&here(Some(one))), listing.outcome == Some(one))
    };
    let all = (t!(look.tr, "payments-all"), look.to(&here(None)), listing.outcome.is_none());
    let choices: Vec<_> = std::iter::once(all).chain(Outcome::ALL.map(one)).collect();
    let body = html! {
        (head::title(&name))
        (parts(look))
        (filters::choices(&t!(look.tr, "ui-status"), &choices))
        @if rows.is_empty() { (empty::nothing_yet(Icon::Inbox, &t!(look.tr, "callbacks-empty"), &t!(look.tr, "callbacks-empty-text"), html! {})) }
        @else {
            (table(look, rows))
            (pager::show(look, rows.len(), before.as_deref(), after.as_deref()))
        }
    };
    look.page(&name, body)
}

/// Callbacks as rows.
pub fn table(look: &Look, lines: &[Line]) -> Markup {
    let words = ["callbacks-received", "pay-through", "ui-status", "pay-reference", "callbacks-times"]
        .map(|key| look.tr.text(key));
    let columns = [
        Column::tight(&words[0]),
        Column::text(&words[1]),
        Column::text(&words[2]),
        Column::text(&words[3]),
        Column::end(&words[4]),
    ];
    let rows = html! {
        @for line in lines {
            tr {
                td class="tight" { a class="strong" href=(look.to(&format!("{PATH}/{}", line.id))) { (value::moment(look, line.received_at)) } }
                td data-label=(words[1]) { (value::name(&line.gateway)) @if line.mode == Mode::Test.code() { " " (mode(look, Mode::Test)) } }
                td data-label=(words[2]) { (outcome(look, line.outcome())) @if !line.reason.is_empty() { " " span class="muted small" { (self::words(look, &line.reason)) } } }
                td data-label=(words[3]) { @if !line.reference.is_empty() { (value::code(&line.reference)) } }
                td class="end" data-label=(words[4]) { (value::num(&look.tr, line.times)) }
            }
        }
    };
    Table::new(&t!(look.tr, "callbacks"), &columns).cards().show(look, rows)
}

/// One callback: when it came, whether it proved itself, what became of it, and its body as it came.
pub fn show(look: &Look, callback: &Callback) -> Markup {
    let tr = &look.tr;
    let name = t!(tr, "callbacks-one");
    let acts = html! {
        @if callback.proven && look.can(Permission::PaymentsWrite) {
            (button::act(look, &format!("{PATH}/{}/replay", callback.id), Kind::Plain, &t!(tr, "callbacks-replay")))
        }
    };
    let body = html! {
        (head::page(&name, crumbs::show(look, &[(PATH, &t!(tr, "callbacks"))], &callback.reference), acts))
        p { (outcome(look, callback.outcome)) @if !callback.is_live() { " " (mode(look, Mode::Test)) } }
        @if !callback.reason.is_empty() { p { (words(look, &callback.reason)) } }
        dl class="facts" {
            (fact(&t!(tr, "callbacks-received"), value::moment(look, callback.received_at)))
            (fact(&t!(tr, "pay-through"), value::name(&callback.gateway)))
            (fact(&t!(tr, "callbacks-proof"), html! { (tr.text(if callback.proven { "callbacks-proven" } else { "callbacks-not-proven" })) }))
            @if let Some(at) = callback.applied_at { (fact(&t!(tr, "callbacks-applied"), value::moment(look, at))) }
            @if let Some(attempt) = callback.attempt_id {
                (fact(&t!(tr, "callbacks-matched"), html! { a href=(look.to(&format!("/desk/attempts/{attempt}"))) { (value::code(&callback.reference)) } }))
            } @else if !callback.reference.is_empty() { (fact(&t!(tr, "pay-reference"), value::code(&callback.reference))) }
            (fact(&t!(tr, "callbacks-times"), value::num(tr, callback.times)))
            (fact(&t!(tr, "callbacks-event"), value::long(&callback.event)))
            @if !callback.ip.is_empty() { (fact(&t!(tr, "callbacks-ip"), value::code(&callback.ip))) }
            @if !callback.signature.is_empty() { (fact(&t!(tr, "callbacks-signature"), value::long(&callback.signature))) }
        }
        (head::section(&t!(tr, "callbacks-body"), html! { pre class="wrap small" dir="ltr" { (callback.body) } }))
    };
    look.page(&name, body)
}
