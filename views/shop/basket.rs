//! `/shop/basket`: what was chosen, what it comes to, how it is paid.
use super::items::line;
use crate::ui::{
    Form, Icon, Look, Tone, banner, button,
    button::Kind,
    choices::Choice,
    empty, form, head,
    order::{day, totals},
    value,
};
use domain::{
    accounts::Overdue,
    orders::{CheckoutForm, Gone, Pay, Shelved, Sum},
    problems::Problems,
};
use jiff::civil::Date;
use lang::t;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// What lies in the basket.
pub struct Basket<'a> {
    pub items: &'a [Shelved],
    /// What lay in it and can no longer be ordered.
    pub gone: &'a [Gone],
    /// None when the amounts are too large to add up.
    pub sum: Option<&'a Sum>,
    /// What the limit still has room for, to those who may see it.
    pub room: Option<i64>,
    /// What the account is late with beyond what is tolerated, to those who may see it.
    pub late: Option<&'a Overdue>,
    /// The days on which it may be delivered.
    pub days: &'a [Date],
}

impl Basket<'_> {
    /// What the reader saw when they sent it: an order that would come to something else comes back first.
    pub fn seen(&self) -> String {
        domain::orders::seen(self.sum, self.gone.len())
    }
}

/// The page: first the numbers, which can be changed, then the order.
pub fn show(look: &Look, basket: &Basket, typed: &CheckoutForm, problems: &Problems) -> Markup {
    let (tr, title) = (&look.tr, t!(look.tr, "basket"));
    let none = Problems::new();
    let (counts, order) = (Form::new(look, &none), Form::new(look, problems));
    let body = html! {
        (head::title(&title))
        (gone(look, basket.gone))
        @if basket.items.iter().any(|item| item.changed_from().is_some()) { (banner::note(Tone::Warn, &t!(tr, "basket-prices-changed"))) }
        @if basket.items.is_empty() {
            (empty::nothing_yet(Icon::ShoppingBasket, &t!(tr, "basket-empty-title"), &t!(tr, "basket-empty-text"),
                button::link(Kind::Primary, &look.to("/shop/items"), &t!(tr, "shelf"))))
        } @else {
            (counts.show("/shop/items", html! {
                ul class="list" { @for item in basket.items { li { (line(look, &counts, item, &BTreeMap::new(), "")) } } }
                (form::actions(html! {
                    (button::submit(Kind::Plain, &t!(tr, "basket-change")))
                    (button::link(Kind::Quiet, &look.to("/shop/items"), &t!(tr, "basket-more")))
                }))
            }))
            @if let Some(sum) = basket.sum { (totals(look, sum.net, sum.tax, sum.total)) }
            @if let Some((late, since)) = basket.late.and_then(|late| Some((late, late.day()?))) { (overdue(look, late.amount, since)) }
            (order.show("/shop/basket", html! {
                input type="hidden" name="seen" value=(basket.seen());
                (order.field("pay", "orders-pay", &typed.pay).cards(&Pay::ALL.map(|pay| way(look, pay, basket.room))))
                (day(look, &order, basket.days, &typed.day))
                (order.field("note", "ui-note", &typed.note).optional().max(500).area(2))
                (form::actions(button::submit(Kind::Primary, &t!(tr, "basket-send"))))
            }))
        }
    };
    look.page(&title, body)
}

/// That an order on account would wait, and what to do instead.
pub fn overdue(look: &Look, minor: i64, since: Date) -> Markup {
    let tr = &look.tr;
    let (amount, day) = (lang::money::show(tr.locale(), look.money(minor)), lang::date::medium(tr.locale(), since));
    banner::note(Tone::Warn, &t!(tr, "basket-late", amount = amount, day = day))
}

/// What is no longer sold, by name: it is left out of the order.
fn gone(look: &Look, gone: &[Gone]) -> Markup {
    html! {
        @if !gone.is_empty() {
            (banner::show(Tone::Warn, html! {
                p { (t!(look.tr, "basket-gone", count = gone.len())) }
                ul { @for one in gone { li { (value::name(&one.name)) } } }
            }, html! {}))
        }
    }
}

fn way<'a>(look: &Look, pay: Pay, room: Option<i64>) -> Choice<'a> {
    let note = match (pay, room) {
        (Pay::Account, Some(room)) => {
            t!(look.tr, "orders-room", amount = lang::money::show(look.tr.locale(), look.money(room.max(0))))
        }
        _ => look.tr.text(&format!("orders-pay-{}-text", pay.code())),
    };
    Choice { value: pay.code(), word: look.tr.text(&format!("orders-pay-{}", pay.code())), note }
}
