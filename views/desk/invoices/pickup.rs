//! `/desk/invoices/new`: a confirmed order is handed over at the site and billed, without a round.
use super::credits::counted;
use crate::ui::{Form, Icon, Look, button, button::Kind, crumbs, empty, form, head, value};
use domain::{
    invoices::Waiting,
    orders::{Line, Order},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};
use std::collections::BTreeMap;

const PATH: &str = "/desk/invoices";

/// Which order: those that are confirmed.
pub fn choose(look: &Look, orders: &[Waiting]) -> Markup {
    let tr = &look.tr;
    let name = t!(tr, "invoices-hand-over");
    let body = html! {
        (head::page(&name, crumbs::show(look, &[(PATH, &t!(tr, "invoices"))], &name), html! {}))
        @if orders.is_empty() { (empty::nothing_yet(Icon::ClipboardList, &t!(tr, "invoices-none-waits"), &t!(tr, "invoices-none-waits-text"), html! {})) }
        @else {
            p { (t!(tr, "invoices-hand-over-which")) }
            ul class="list" {
                @for order in orders {
                    li { a class="list-line" href=(look.to(&format!("{PATH}/new?order={}", order.id))) {
                        span class="list-main" {
                            span class="list-title" { (value::code(&order.number)) }
                            span class="muted small" { (value::name(&order.account)) }
                        }
                        (value::money(tr, look.money(order.total)))
                    } }
                }
            }
        }
    };
    look.page(&name, body)
}

/// What of an order leaves: all that is promised is proposed.
pub fn new(
    look: &Look,
    order: &Order,
    lines: &[Line],
    typed: &BTreeMap<String, String>,
    problems: &Problems,
) -> Markup {
    let tr = &look.tr;
    let name = t!(tr, "invoices-hand-over");
    let number = order.number.clone().unwrap_or_default();
    let form = Form::new(look, problems).version(order.version);
    let body = html! {
        (head::page(&name, crumbs::show(look, &[(PATH, &t!(tr, "invoices"))], &name), html! {}))
        p { (value::code(&number)) " · " (value::name(&order.account)) " · " (tr.text(&format!("orders-pay-{}", order.pay().code()))) }
        p class="muted" { (t!(tr, "invoices-hand-over-text")) }
        (form.show(PATH, html! {
            input type="hidden" name="order" value=(order.id);
            ul class="list" {
                @for line in lines.iter().filter(|line| line.promised > 0) {
                    li { (line_of(look, &form, line, typed)) }
                }
            }
            (form.said("order", &t!(tr, "invoices-order")).map_or_else(|| html! {}, |said| html! { p class="error" id="field-order" { (said) } }))
            (form::actions(button::submit(Kind::Primary, &t!(tr, "invoices-issue"))))
        }))
    };
    look.page(&name, body)
}

fn line_of(look: &Look, form: &Form, line: &Line, typed: &BTreeMap<String, String>) -> Markup {
    let note = html! { (t!(look.tr, "orders-promised")) " " (value::quantity(look, line.promised, line.unit())) };
    let typed = typed.get(&format!("q{}", line.id)).map_or("", String::as_str);
    counted(look, form, (line.id, &line.name, line.promised / line.unit().scale()), (note, typed))
}
