//! `/round/rounds/:id`: the stops of a round in their order, large enough for a thumb in a van.
use crate::ui::{
    Look, Tone, banner, crumbs, head,
    round::{day, outcome, progress, status},
    value,
};
use domain::rounds::{Round, Status, Stop};
use lang::t;
use maud::{Markup, html};

/// One round.
pub fn show(look: &Look, round: &Round, stops: &[Stop]) -> Markup {
    let tr = &look.tr;
    let body = html! {
        (head::page(&round.name, crumbs::show(look, &[("/round", &t!(tr, "ui-home"))], &round.name), html! {}))
        p { (status(look, round.status())) " " (day(look, round)) " · " (progress(look, round)) }
        @if round.status() == Status::Planned { (banner::note(Tone::Info, &t!(tr, "rounds-not-started"))) }
        ol class="list" { @for stop in stops { li { (line(look, stop)) } } }
    };
    look.page(&round.name, body)
}

fn line(look: &Look, stop: &Stop) -> Markup {
    html! {
        a class="list-line" href=(look.to(&format!("/round/stops/{}", stop.id))) {
            span class="list-main" {
                span class="list-title" { (value::name(&stop.account)) }
                span class="muted small" dir="auto" { (stop.address) }
                span { (outcome(look, stop)) }
            }
            span { (value::price(&look.tr, look.money(if stop.is_done() { stop.taken } else { stop.total }))) }
        }
    }
}

/// A round on the first page.
pub fn row(look: &Look, round: &Round) -> Markup {
    html! {
        a class="list-line" href=(look.to(&format!("/round/rounds/{}", round.id))) {
            span class="list-main" {
                span class="list-title" { (value::name(&round.name)) }
                span class="muted small" { (day(look, round)) " · " (progress(look, round)) }
            }
            span { (status(look, round.status())) }
        }
    }
}
