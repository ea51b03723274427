//! `/desk/orders/board`: orders in columns by where they stand; each is a link, so the keyboard walks them.
use super::PATH;
use crate::{
    assets::BOARD_JS,
    ui::{Look, button, button::Kind, crumbs, head, order::status, value},
};
use domain::orders::{Board, COLUMN, Order, Status};
use lang::t;
use maud::{Markup, html};

/// The page, as the log stood at `since`. The columns are told anew while scripts run; a reload does the same without.
pub fn show(look: &Look, board: &Board, since: i64) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "orders-board");
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(tr, "orders"))], &title), html! {
            (button::link(Kind::Plain, &look.to(PATH), &t!(tr, "orders-as-list")))
            noscript { (button::link(Kind::Plain, &look.to(&format!("{PATH}/board")), &t!(tr, "orders-board-again"))) }
        }))
        div class="board" data-board=(look.to(&format!("{PATH}/board/live?since={since}"))) { (columns(look, board)) }
        script src=(BOARD_JS) defer {}
    };
    look.page(&title, body)
}

/// The columns alone.
pub fn columns(look: &Look, board: &Board) -> Markup {
    let one = |key: &str, orders: &[Order], list: Status| {
        column(look, &look.tr.text(key), orders, &format!("{PATH}?status={}", list.code()))
    };
    html! {
        (one("orders-board-waiting", &board.waiting, Status::Placed))
        (one("orders-status-confirmed", &board.confirmed, Status::Confirmed))
        (one("orders-status-sent", &board.sent, Status::Sent))
        (one("orders-board-today", &board.delivered, Status::Delivered))
    }
}

fn column(look: &Look, title: &str, orders: &[Order], list: &str) -> Markup {
    let (shown, more) = (orders.get(..COLUMN).unwrap_or(orders), orders.len() > COLUMN);
    let count = i64::try_from(shown.len()).unwrap_or(i64::MAX);
    html! {
        section class="board-column" {
            h2 { (title) " " span class="muted" { (value::num(&look.tr, count)) @if more { "+" } } }
            @if shown.is_empty() { p class="muted small" { (t!(look.tr, "orders-board-none")) } }
            @else { ul { @for order in shown { li { (card(look, order)) } } } }
            @if more { a class="small" href=(look.to(list)) { (t!(look.tr, "orders-board-more")) } }
        }
    }
}

fn card(look: &Look, order: &Order) -> Markup {
    html! {
        a class="board-card" id=(format!("board-{}", order.id)) href=(look.to(&format!("{PATH}/{}", order.id))) {
            span class="row row-spread" {
                span class="strong" { (value::code(order.number.as_deref().unwrap_or_default())) }
                (value::price(&look.tr, look.money(order.total)))
            }
            span { (value::name(&order.account)) }
            span class="row row-spread small" {
                (status(look, order.status()))
                @if let Some(day) = order.comes() { span class="muted" { (value::day(&look.tr, day)) } }
            }
        }
    }
}
