//! What the product says back.
use crate::ui::{Icon, Look, Toast, Tone, badge, banner, button, button::Kind, empty, oops, skeleton, toast};
use lang::t;
use maud::{Markup, html};

pub fn statuses(look: &Look) -> Markup {
    let list = [
        (Tone::Good, "components-paid"),
        (Tone::Bad, "components-late"),
        (Tone::Warn, "components-waiting"),
        (Tone::Info, "components-sent"),
        (Tone::Neutral, "components-draft"),
    ];
    html! { div class="row" { @for (tone, key) in list { (badge(tone, &look.tr.text(key))) } } }
}

pub fn notices(look: &Look) -> Markup {
    let tr = &look.tr;
    let saved = Toast { tone: Tone::Good, text: t!(tr, "components-saved") };
    html! {
        (banner::note(Tone::Info, &t!(tr, "components-notice")))
        (banner::show(Tone::Warn, html! { (t!(tr, "components-notice-late")) },
            button::link(Kind::Plain, "#", &t!(tr, "ui-view-all"))))
        div class="row" { (toast::still(&saved)) }
        div class="row" { (oops::still(look, 500)) }
        (skeleton::lines(4))
    }
}

pub fn empties(look: &Look) -> Markup {
    let tr = &look.tr;
    html! {
        div class="grid grid-wide" {
            (empty::nothing_yet(Icon::Users, &t!(tr, "components-none"), &t!(tr, "components-none-text"), html! {
                (button::new("#", &t!(tr, "components-new")))
                (button::link(Kind::Plain, "#", &t!(tr, "ui-import")))
            }))
            (empty::nothing_found(&t!(tr, "components-lost"), &t!(tr, "components-lost-text"),
                button::link(Kind::Plain, "#", &t!(tr, "ui-clear"))))
            (empty::no_right(&t!(tr, "components-closed"), &t!(tr, "components-closed-text")))
        }
    }
}
