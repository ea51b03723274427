//! What the Round and the Desk show of a round alike: where it stands, its day, and what became of a stop.
use super::{Icon, Look, Tone, badge_with, value};
use domain::{
    ids::Id,
    rounds::{Round, Status, Stop},
};
use lang::t;
use maud::{Markup, html};

/// A status as word, icon and colour.
pub fn status(look: &Look, status: Status) -> Markup {
    let (tone, icon) = match status {
        Status::Planned => (Tone::Neutral, Icon::Clock),
        Status::Under => (Tone::Info, Icon::Truck),
        Status::Closed => (Tone::Good, Icon::CircleCheck),
    };
    badge_with(tone, icon, &look.tr.text(&format!("rounds-status-{}", status.code())))
}

/// The day it is driven.
pub fn day(look: &Look, round: &Round) -> Markup {
    round.date().map_or_else(|| value::code(&round.day), |day| value::day(&look.tr, day))
}

/// How far it is: stops behind it, of all.
pub fn progress(look: &Look, round: &Round) -> String {
    t!(look.tr, "rounds-progress", done = round.done, all = round.stops)
}

/// What became of a stop.
pub fn outcome(look: &Look, stop: &Stop) -> Markup {
    match (stop.is_done(), stop.failed.as_str()) {
        (false, _) => badge_with(Tone::Neutral, Icon::Clock, &t!(look.tr, "stops-open")),
        (true, "") => badge_with(Tone::Good, Icon::CircleCheck, &t!(look.tr, "stops-done")),
        (true, why) => badge_with(Tone::Warn, Icon::CircleAlert, &look.tr.text(&format!("stops-failed-{why}"))),
    }
}

/// That the receiver signed with a PIN of their own, and who that is.
pub fn signed(look: &Look, stop: &Stop) -> Markup {
    html! {
        @if !stop.signed_name.is_empty() {
            " " (badge_with(Tone::Good, Icon::ShieldCheck, &t!(look.tr, "stops-signed", name = stop.signed_name.as_str())))
        }
    }
}

/// A photo taken at a door: the way to it, and itself for readers who do not save data. `at` is the page it belongs to.
pub fn shot(look: &Look, at: &str, id: Id) -> Markup {
    let href = look.to(&format!("{at}/photos/{id}"));
    html! {
        a class="photo" href=(href) {
            @if look.saves { (t!(look.tr, "stops-photo")) }
            @else { img src=(href) alt=(t!(look.tr, "stops-photo")) loading="lazy" decoding="async"; }
        }
    }
}

/// Where an order was brought: what became of each visit, who received, what was seen. `at` is the order's page.
pub fn visits(look: &Look, at: &str, stops: &[Stop]) -> Markup {
    html! {
        ul class="list" {
            @for stop in stops {
                li {
                    div class="list-line" {
                        span class="list-main" {
                            span { (outcome(look, stop)) " " @if let Some(when) = stop.done_at { span class="muted" { (value::moment(look, when)) } } }
                            @if !stop.receiver.is_empty() { span { (value::name(&stop.receiver)) (signed(look, stop)) } }
                        }
                    }
                    (signature(look, stop))
                    @if let Some(id) = stop.photo { (shot(look, at, id)) }
                }
            }
        }
    }
}

/// A signature as it was drawn, with the name of who signed.
pub fn signature(look: &Look, stop: &Stop) -> Markup {
    html! {
        @if !stop.signature.is_empty() {
            svg class="signature" viewBox="0 0 600 200" role="img" aria-label=(t!(look.tr, "stops-signature")) { path d=(stop.signature) {} }
        }
    }
}
