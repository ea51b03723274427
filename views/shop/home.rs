//! `/shop`: how to reach the seller, and what the person can do now.
use super::{items::line, orders::row};
use crate::ui::{
    Form, Look, button,
    button::Kind,
    form, head, order,
    reach::{self, Reach},
    tile, value,
};
use domain::{
    access::Permission,
    accounts::Room,
    orders::{Order, Shelved, Usual},
    problems::Problems,
};
use jiff::civil::Date;
use lang::t;
use maud::{Markup, html};

/// What the first page says of the person's account.
pub struct Buyer {
    /// What the account may owe and how much of that is left, to those who may see it.
    pub room: Option<Room>,
    /// What it usually takes and is due by now.
    pub usual: Vec<(Shelved, Usual)>,
    /// The next day on which something comes.
    pub next: Option<Date>,
    /// The latest orders, newest first.
    pub latest: Vec<Order>,
}

/// Ordering first: what there is room for, the way to the shelf, and where the latest orders stand.
fn orders(look: &Look, buyer: &Buyer) -> Markup {
    let tr = &look.tr;
    html! {
        @if let Some(room) = buyer.room { (owed(look, room)) }
        @if let Some(day) = buyer.next { (tile::show(&t!(tr, "home-next-delivery"), html! { time datetime=(day) { bdi { (lang::date::full(tr.locale(), day)) } } }, "", Some(&look.to("/shop/orders")))) }
        @if look.can(Permission::ShopOrder) {
            div class="row" {
                (button::link(Kind::Primary, &look.to("/shop/items"), &t!(tr, "home-order")))
                (button::link(Kind::Plain, &look.to("/shop/basket"), &t!(tr, "basket")))
            }
        }
        @if !buyer.usual.is_empty() { (head::section(&t!(tr, "usual"), usual(look, &buyer.usual))) }
        @if !buyer.latest.is_empty() {
            (head::section(&t!(tr, "home-latest"), html! {
                ul class="list" { @for order in &buyer.latest { li { (row(look, order)) } } }
            }))
        }
    }
}

/// The usual basket: the numbers are suggestions, and one press puts them into the basket.
fn usual(look: &Look, usual: &[(Shelved, Usual)]) -> Markup {
    let (tr, none) = (&look.tr, Problems::new());
    let form = Form::new(look, &none);
    let suggested =
        |(item, usual): &(Shelved, Usual)| (format!("q{}", item.id), item.unit().plain(usual.portion(item)));
    let suggested = usual.iter().map(suggested).collect();
    html! {
        p class="muted small" { (t!(tr, "usual-text")) }
        (form.show("/shop/items", html! {
            ul class="list" { @for (item, usual) in usual { li { (line(look, &form, item, &suggested, &why(look, item, usual))) } } }
            (form::actions(button::submit(Kind::Primary, &t!(tr, "basket-keep"))))
        }))
    }
}

/// Why so much of it is suggested, in one line.
fn why(look: &Look, item: &Shelved, usual: &Usual) -> String {
    let quantity = order::reached(look, usual.typical, item.pack, item.unit());
    match usual.every {
        Some(days) => t!(look.tr, "usual-every", quantity = quantity, days = days),
        None => t!(look.tr, "usual-once", quantity = quantity),
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
