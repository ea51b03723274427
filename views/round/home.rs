//! `/round`: the rounds of the day, how to reach the seller, and what the person can do now.
use super::rounds::row;
use crate::ui::{
    Icon, Look, empty, head,
    reach::{self, Reach},
};
use domain::{access::Permission, rounds::Round};
use lang::t;
use maud::{Markup, html};

/// The first page.
pub fn show(look: &Look, card: &Reach, rounds: &[Round]) -> Markup {
    let tr = &look.tr;
    let name = look.person.as_ref().map(|person| person.name.clone()).unwrap_or_default();
    let body = html! {
        (head::title(&t!(tr, "home-welcome", name = name.as_str())))
        @if rounds.is_empty() {
            @if look.can(Permission::RoundDrive) { (empty::nothing_yet(Icon::Truck, &t!(tr, "rounds-none-yours"), &t!(tr, "rounds-none-yours-text"), html! {})) }
        } @else {
            (head::section(&t!(tr, "rounds-yours"), html! {
                ul class="list" { @for round in rounds { li { (row(look, round)) } } }
            }))
        }
        (reach::card(look, card))
        (reach::ways(look, "/round/account"))
    };
    look.page(&t!(tr, "ui-home"), body)
}
