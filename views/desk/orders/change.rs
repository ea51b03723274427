//! `/desk/orders/:id/edit` and `/part`: other quantities, and a part of an order on its own.
use super::PATH;
use crate::ui::{Form, Look, button, button::Kind, crumbs, form, head, value};
use domain::{
    orders::{Line, Order},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// What is done with the quantities that are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// They are the order's from now on.
    Quantities,
    /// They go into an order of their own.
    Part,
}

/// Every line with a number.
pub fn show(
    look: &Look,
    (order, lines): (&Order, &[Line]),
    what: What,
    typed: &BTreeMap<String, String>,
    problems: &Problems,
) -> Markup {
    let tr = &look.tr;
    let (title, text, word) = match what {
        What::Quantities => (t!(tr, "orders-change"), t!(tr, "orders-change-text"), ""),
        What::Part => (t!(tr, "orders-split"), t!(tr, "orders-split-text"), "/part"),
    };
    let (number, path) = (order.number.clone().unwrap_or_default(), format!("{PATH}/{}", order.id));
    let all = t!(tr, "orders");
    let above = [(PATH, all.as_str()), (path.as_str(), number.as_str())];
    let form = Form::new(look, problems).version(order.version);
    let body = html! {
        (head::page(&title, crumbs::show(look, &above, &title), html! {}))
        p class="muted" { (text) }
        (form.show(&format!("{path}{word}"), html! {
            ul class="list" { @for line in lines { li { (row(look, &form, line, typed)) } } }
            @if let Some(said) = form.said("lines", &t!(tr, "orders-lines")) { p class="error" id="field-lines" { (said) } }
            (form::actions(html! {
                (button::submit(Kind::Primary, &title))
                (button::link(Kind::Quiet, &look.to(&path), &t!(tr, "ui-cancel")))
            }))
        }))
    };
    look.page(&title, body)
}

fn row(look: &Look, form: &Form, line: &Line, typed: &BTreeMap<String, String>) -> Markup {
    let name = format!("q{}", line.id);
    let now = typed.get(&name).map_or("", String::as_str);
    let note = html! { (value::quantity(look, line.quantity, line.unit())) " × " (value::price(&look.tr, look.money(line.price))) };
    let most = line.quantity.saturating_mul(10) / line.unit().scale();
    crate::desk::invoices::credits::counted(look, form, (line.id, &line.name, most), (note, now))
}
