//! Confirmed orders that wait for a round, to be put on this one.
use super::{Card, at};
use crate::ui::{
    Form, Look, button,
    button::Kind,
    form,
    table::{Column, Table, pick},
    value,
};
use domain::problems::Problems;
use lang::t;
use maud::{Markup, html};

/// The orders with a box each; one press puts those that are marked on the round.
pub fn show(look: &Look, card: &Card) -> Markup {
    let tr = &look.tr;
    if card.waiting.is_empty() {
        return html! { p class="muted" { (t!(tr, "rounds-waiting-none")) } };
    }
    let none = Problems::new();
    let form = Form::new(look, &none).version(card.round.version);
    let words = ["orders-number", "orders-account", "orders-day", "orders-pay", "ui-total"].map(|key| tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::text(&words[1]),
        Column::tight(&words[2]),
        Column::tight(&words[3]),
        Column::end(&words[4]),
    ];
    let rows = html! {
        @for order in &card.waiting {
            @let number = order.number.as_deref().unwrap_or_default();
            tr {
                (pick(look, "order", &order.id.to_string(), number))
                td { (value::code(number)) }
                td data-label=(words[1]) { (value::name(&order.account)) }
                td class="tight" data-label=(words[2]) { @if let Some(day) = order.comes() { (value::day(tr, day)) } }
                td class="tight" data-label=(words[3]) { (tr.text(&format!("orders-pay-{}", order.pay))) }
                td class="end" data-label=(words[4]) { (value::money(tr, look.money(order.total))) }
            }
        }
    };
    form.show(
        &format!("{}/orders", at(&card.round)),
        html! {
            (Table::new(&t!(tr, "rounds-waiting"), &columns).picks().cards().show(look, rows))
            (form::actions(button::submit(Kind::Plain, &t!(tr, "rounds-put"))))
        },
    )
}
