//! `/shop/orders`: what was sent, and what the buyer decides about it.
use crate::ui::{
    Form, Icon, Look, Tone, badge_with, banner, button,
    button::Kind,
    crumbs, empty, head,
    order::{held, status, totals},
    pager,
    round::visits,
    value,
};
use domain::{
    access::Permission,
    invoices::Invoice,
    orders::{Line, Order, Status},
    problems::Problems,
    rounds::Stop,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/shop/orders";

/// One page of orders, newest first.
pub fn list(look: &Look, page: &[Order], size: usize, later: bool) -> Markup {
    let (rows, more) = (page.get(..size).unwrap_or(page), page.len() > size);
    let title = t!(look.tr, "orders");
    let after = rows.last().filter(|_| more).map(|last| look.to(&format!("{PATH}?before={}", last.id)));
    let invoices = button::link(Kind::Plain, &look.to("/shop/invoices"), &t!(look.tr, "invoices"));
    let body = html! {
        (head::page(&title, html! {}, invoices))
        @if rows.is_empty() {
            (empty::nothing_yet(Icon::ClipboardList, &t!(look.tr, "orders-empty"), &t!(look.tr, "orders-shop-empty-text"),
                html! { @if look.can(Permission::ShopOrder) { (button::link(Kind::Primary, &look.to("/shop/items"), &t!(look.tr, "shelf"))) } }))
        } @else {
            ul class="list" { @for order in rows { li { (row(look, order)) } } }
            (pager::show(look, rows.len(), later.then(|| look.to(PATH)).as_deref(), after.as_deref()))
        }
    };
    look.page(&title, body)
}

/// One order of a list.
pub fn row(look: &Look, order: &Order) -> Markup {
    html! {
        a class="list-line" href=(look.to(&format!("{PATH}/{}", order.id))) {
            span class="list-main" {
                span class="list-title" { (value::code(order.number.as_deref().unwrap_or_default())) }
                span class="muted small" { @if let Some(at) = order.placed_at { (value::moment(look, at)) } }
            }
            span { (value::money(&look.tr, look.money(order.total))) " " (status(look, order.status())) }
        }
    }
}

/// One order.
pub fn show(
    look: &Look,
    (order, may_pay): (&Order, bool),
    lines: &[Line],
    (invoices, stops): (&[Invoice], &[Stop]),
) -> Markup {
    let tr = &look.tr;
    let number = order.number.clone().unwrap_or_default();
    let body = html! {
        (head::page(&t!(tr, "orders-one", number = number.as_str()), crumbs::show(look, &[(PATH, &t!(tr, "orders"))], &number), html! {}))
        p { (status(look, order.status())) }
        @if look.can(Permission::ShopOrder) { (decide(look, order, may_pay)) }
        ul class="list" { @for line in lines { li { (one(look, line)) } } }
        (totals(look, order.net, order.tax, order.total))
        @if !invoices.is_empty() {
            (head::section(&t!(tr, "invoices"), html! { ul class="list" { @for invoice in invoices { li { (super::invoices::row(look, invoice)) } } } }))
        }
        @if !stops.is_empty() { (head::section(&t!(tr, "orders-visits"), visits(look, &format!("{PATH}/{}", order.id), stops))) }
        dl class="facts" {
            @if let Some(day) = order.comes() { div { dt { (t!(tr, "orders-day")) } dd { (value::day(tr, day)) } } }
            div { dt { (t!(tr, "orders-pay")) } dd { (tr.text(&format!("orders-pay-{}", order.pay))) } }
            div { dt { (t!(tr, "orders-by")) } dd { (value::name(&order.created_by)) } }
            @if !order.note.is_empty() { div { dt { (t!(tr, "ui-note")) } dd { p class="prewrap" dir="auto" { (order.note) } } } }
            @if !order.reason.is_empty() { div { dt { (t!(tr, "items-reason")) } dd { p dir="auto" { (order.reason) } } } }
        }
        @if look.can(Permission::ShopOrder) {
            div class="row" {
                (act(look, order, "repetition", Kind::Plain, &t!(tr, "orders-again")))
                @if order.may_cancel() && order.status() != Status::Confirmed { (act(look, order, "cancellation", Kind::Quiet, &t!(tr, "orders-cancel"))) }
            }
        }
    };
    look.page(&t!(tr, "orders-one", number = number.as_str()), body)
}

/// What the buyer must decide, in one sentence with its answers.
fn decide(look: &Look, order: &Order, may_pay: bool) -> Markup {
    let tr = &look.tr;
    html! {
        @match order.status() {
            Status::Offered => {
                (banner::note(Tone::Info, &t!(tr, "orders-offered-text")))
                div class="row" { (act(look, order, "acceptance", Kind::Primary, &t!(tr, "orders-accept"))) }
            }
            Status::Held => {
                (held(look, order, ["orders-held-text", "orders-late-text"]))
                div class="row" {
                    @if may_pay { (act(look, order, "payment", Kind::Primary, &t!(tr, "pay-now"))) }
                    (act(look, order, "cash", Kind::Plain, &t!(tr, "orders-pay-driver")))
                    @if order.late == 0 { (act(look, order, "fit", Kind::Plain, &t!(tr, "orders-fit"))) }
                    @if order.asked_at.is_none() { (act(look, order, "request", Kind::Plain, &t!(tr, "orders-ask"))) }
                }
                @if let Some(at) = order.asked_at { p class="muted" { (t!(tr, "orders-asked-shop")) " " (value::ago(look, at)) } }
            }
            _ => {}
        }
    }
}

fn act(look: &Look, order: &Order, word: &str, kind: Kind, text: &str) -> Markup {
    Form::new(look, &Problems::new())
        .version(order.version)
        .show(&format!("{PATH}/{}/{word}", order.id), button::submit(kind, text))
}

/// One line: what was asked for, and what is promised when that is less.
pub fn one(look: &Look, line: &Line) -> Markup {
    html! {
        div class="list-line" {
            span class="list-main" {
                span class="list-title" { (value::name(&line.name)) }
                span class="muted small" {
                    (value::quantity(look, line.quantity, line.unit())) " × " (value::price(&look.tr, look.money(line.price)))
                }
                @if line.is_short() {
                    span { (badge_with(Tone::Info, Icon::Info, &t!(look.tr, "orders-promised"))) " " (value::quantity(look, line.promised, line.unit())) }
                }
            }
            (value::money(&look.tr, look.money(line.net)))
        }
    }
}
