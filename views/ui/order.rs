//! What the Shop and the Desk show of an order alike: where it stands, and what it comes to.
use super::{Form, Icon, Look, Tone, badge_with, banner, fact, value};
use domain::{
    orders::{Order, Status},
    units::Unit,
};
use jiff::civil::Date;
use lang::t;
use maud::{Markup, html};

/// A status as word, icon and colour.
pub fn status(look: &Look, status: Status) -> Markup {
    let (tone, icon) = match status {
        Status::Basket => (Tone::Neutral, Icon::ShoppingBasket),
        Status::Held => (Tone::Warn, Icon::CircleAlert),
        Status::Offered => (Tone::Info, Icon::Info),
        Status::Placed => (Tone::Neutral, Icon::Clock),
        Status::Confirmed => (Tone::Info, Icon::Check),
        Status::Sent => (Tone::Info, Icon::Truck),
        Status::Delivered => (Tone::Good, Icon::CircleCheck),
        Status::Cancelled => (Tone::Bad, Icon::CircleX),
    };
    badge_with(tone, icon, &look.tr.text(&format!("orders-status-{}", status.code())))
}

/// How much a step asks for: in cartons where that is a whole number of them.
pub fn reached(look: &Look, quantity: i64, pack: i64, unit: Unit) -> String {
    let carton = pack.saturating_mul(unit.scale());
    if pack > 1 && quantity % carton == 0 {
        t!(look.tr, "prices-cartons", count = quantity / carton)
    } else {
        value::quantity_text(look, quantity, unit)
    }
}

/// A step in a few words: from so much on, at this price.
pub fn step(look: &Look, quantity: String, price: i64) -> String {
    let price = lang::money::brief(look.tr.locale(), look.money(price));
    t!(look.tr, "prices-step", quantity = quantity, price = price)
}

/// Why an order is held: what the limit lacks, what its account is late with, or both. The messages are the reader's.
pub fn held(look: &Look, order: &Order, [missing, late]: [&str; 2]) -> Markup {
    let tr = &look.tr;
    let amount = |minor| lang::money::show(tr.locale(), look.money(minor));
    html! {
        @if order.missing > 0 { (banner::note(Tone::Warn, &t!(tr, missing, amount = amount(order.missing)))) }
        @if let Some(since) = order.late_since().filter(|_| order.late > 0) {
            (banner::note(Tone::Warn, &t!(tr, late, amount = amount(order.late), day = lang::date::medium(tr.locale(), since))))
        }
    }
}

/// Before tax, the tax, together.
pub fn totals(look: &Look, net: i64, tax: i64, total: i64) -> Markup {
    let tr = &look.tr;
    let row = |word: String, amount: i64| fact(&word, value::money(tr, look.money(amount)));
    html! {
        dl class="facts" {
            (row(t!(tr, "orders-net"), net))
            (row(t!(tr, "orders-tax"), tax))
            div { dt { (t!(tr, "ui-total")) } dd { strong { (value::money(tr, look.money(total))) } } }
        }
    }
}

/// The day of delivery, chosen among those that are offered.
pub fn day(look: &Look, form: &Form, days: &[Date], typed: &str) -> Markup {
    let days: Vec<(String, String)> =
        days.iter().map(|day| (day.to_string(), lang::date::full(look.tr.locale(), *day))).collect();
    let options: Vec<(&str, &str)> = days.iter().map(|(code, word)| (code.as_str(), word.as_str())).collect();
    form.field("day", "orders-day", typed).select(&options)
}
