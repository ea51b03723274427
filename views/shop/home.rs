//! `/shop`: how to reach the seller, and what the person can do now.
use super::orders::row;
use crate::ui::{
    Look, button,
    button::Kind,
    head,
    reach::{self, Reach},
    tile, value,
};
use domain::{access::Permission, accounts::Room, orders::Order};
use lang::t;
use maud::{Markup, html};

/// What the first page says of the person's account.
pub struct Buyer<'a> {
    /// What the account may owe and how much of that is left, to those who may see it.
    pub room: Option<Room>,
    /// The latest orders, newest first.
    pub latest: &'a [Order],
}

/// Ordering first: what there is room for, the way to the shelf, and where the latest orders stand.
fn orders(look: &Look, buyer: &Buyer) -> Markup {
    let tr = &look.tr;
    html! {
        @if let Some(room) = buyer.room { (owed(look, room)) }
        @if look.can(Permission::ShopOrder) {
            div class="row" {
                (button::link(Kind::Primary, &look.to("/shop/items"), &t!(tr, "home-order")))
                (button::link(Kind::Plain, &look.to("/shop/basket"), &t!(tr, "basket")))
            }
        }
        @if !buyer.latest.is_empty() {
            (head::section(&t!(tr, "home-latest"), html! {
                ul class="list" { @for order in buyer.latest { li { (row(look, order)) } } }
            }))
        }
    }
}

/// What is owed, and what there is still room for; both open the carnet.
fn owed(look: &Look, room: Room) -> Markup {
    let (tr, carnet) = (&look.tr, look.to("/shop/carnet"));
    let owed = room.credit_limit.saturating_sub(room.have);
    let word = if owed < 0 { "carnet-ahead" } else { "carnet-owes" };
    html! {
        @if owed != 0 { (tile::show(&tr.text(word), value::money(tr, look.money(owed.saturating_abs())), "", Some(&carnet))) }
        @if room.available() > 0 { (tile::show(&t!(tr, "home-room"), value::money(tr, look.money(room.available())), "", Some(&carnet))) }
    }
}

/// The first page.
pub fn show(look: &Look, card: &Reach, buyer: Option<&Buyer>) -> Markup {
    let name = look.person.as_ref().map(|person| person.name.clone()).unwrap_or_default();
    let body = html! {
        (head::title(&t!(look.tr, "home-welcome", name = name.as_str())))
        @if let Some(buyer) = buyer { (orders(look, buyer)) }
        (reach::card(look, card))
        (reach::ways(look, "/shop/account"))
    };
    look.page(&t!(look.tr, "ui-home"), body)
}
