//! How a buyer or driver reaches the organization: a call, a message, a place. And what else is theirs to open.
use super::{Icon, Look, button, button::Kind, empty, head, icon, value};
use domain::phone::Phone;
use lang::t;
use maud::{Markup, html};

/// What the organization says about itself; empty where it says nothing.
pub struct Reach<'a> {
    pub name: &'a str,
    pub email: &'a str,
    pub phone: &'a str,
    pub address: &'a str,
}

/// The organization's card, with a tap for each way.
pub fn card(look: &Look, reach: &Reach) -> Markup {
    let tr = &look.tr;
    let silent = reach.email.is_empty() && reach.phone.is_empty() && reach.address.is_empty();
    let lines = html! {
        ul class="list" {
            @if !reach.phone.is_empty() {
                li class="list-line" { (icon(Icon::Phone)) span class="list-main" { (value::call(tr, reach.phone)) }
                    @if let Some(phone) = Phone::from_e164(reach.phone).filter(Phone::is_mobile) {
                        (button::link(Kind::Plain, &phone.whatsapp(), "WhatsApp"))
                    } }
            }
            @if !reach.email.is_empty() {
                li class="list-line" { (icon(Icon::Mail)) a class="list-main" href={ "mailto:" (reach.email) } { (value::code(reach.email)) } }
            }
            @if !reach.address.is_empty() {
                li class="list-line" { (icon(Icon::MapPin)) span class="list-main prewrap" dir="auto" { (reach.address) } }
            }
        }
    };
    html! {
        @if silent { (empty::nothing_yet(Icon::Store, reach.name, &t!(tr, "home-reach-nothing"), html! {})) }
        @else { (head::section(&t!(tr, "home-reach", name = reach.name), lines)) }
    }
}

/// What the person can open now.
pub fn ways(look: &Look, account: &str) -> Markup {
    let tr = &look.tr;
    let lines = html! {
        ul class="list" {
            li class="list-line" {
                (icon(Icon::User))
                a class="list-main" href=(look.to(account)) {
                    span class="list-title" { (t!(tr, "shell-account")) }
                    span class="muted small" { (t!(tr, "home-account-text")) }
                }
            }
        }
    };
    head::section(&t!(tr, "home-yours"), lines)
}
