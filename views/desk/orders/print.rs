//! An order on paper in the depot: what is taken from the shelves, and what goes along with the goods.
use super::{PATH, lines};
use crate::ui::{Look, crumbs, head, value};
use domain::orders::{Line, Order};
use lang::t;
use maud::{Markup, html};

/// What the depot takes from its shelves, to be printed.
pub fn picking(look: &Look, order: &Order, all: &[Line]) -> Markup {
    print(look, order, &t!(look.tr, "orders-picking"), ("", all))
}

/// What goes along with the goods: where to, how much of what, and no prices.
pub fn packing(look: &Look, order: &Order, all: &[Line], address: &str) -> Markup {
    print(look, order, &t!(look.tr, "orders-packing"), (address, all))
}

fn print(look: &Look, order: &Order, title: &str, (address, all): (&str, &[Line])) -> Markup {
    let tr = &look.tr;
    let number = order.number.clone().unwrap_or_default();
    let path = format!("{PATH}/{}", order.id);
    let orders = t!(tr, "orders");
    let above = [(PATH, orders.as_str()), (path.as_str(), number.as_str())];
    let when = order.placed_at.map_or_else(|| html! {}, |at| value::moment(look, at));
    let body = html! {
        (head::page(title, crumbs::show(look, &above, title), html! {}))
        dl class="facts" {
            div { dt { (t!(tr, "orders-number")) } dd { (value::code(&number)) } }
            div { dt { (t!(tr, "orders-account")) } dd { (value::name(&order.account)) } }
            @if !address.is_empty() { div { dt { (t!(tr, "ui-address")) } dd { p dir="auto" { (address) } } } }
            div { dt { (t!(tr, "orders-placed-at")) } dd { (when) } }
            @if let Some(day) = order.comes() { div { dt { (t!(tr, "orders-day")) } dd { (value::day(tr, day)) } } }
            @if !order.note.is_empty() { div { dt { (t!(tr, "ui-note")) } dd { p class="prewrap" dir="auto" { (order.note) } } } }
        }
        (lines(look, all, false))
    };
    look.page(title, body)
}
