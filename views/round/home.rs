//! `/round`: how to reach the seller, and what the person can do now.
use crate::ui::{
    Look, head,
    reach::{self, Reach},
};
use lang::t;
use maud::{Markup, html};

/// The first page.
pub fn show(look: &Look, card: &Reach) -> Markup {
    let name = look.person.as_ref().map(|person| person.name.clone()).unwrap_or_default();
    let body = html! {
        (head::title(&t!(look.tr, "home-welcome", name = name.as_str())))
        (reach::card(look, card))
        (reach::ways(look, "/round/account"))
    };
    look.page(&t!(look.tr, "ui-home"), body)
}
