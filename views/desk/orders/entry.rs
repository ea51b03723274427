//! `/desk/orders/new`: an order taken on the phone or at the counter.
use super::PATH;
use crate::ui::{Form, Look, button, button::Kind, crumbs, form, head, order::day};
use domain::{
    agreements::Given,
    orders::{Pay, entry::EntryForm},
    problems::Problems,
};
use jiff::civil::Date;
use lang::t;
use maud::{Markup, html};

/// The form: what is typed stays on this device until it is sent.
pub fn show(look: &Look, names: &[Given], days: &[Date], typed: &EntryForm, problems: &Problems) -> Markup {
    let (tr, title) = (&look.tr, t!(look.tr, "orders-new"));
    let form = Form::new(look, problems).draft("order");
    let ways = Pay::ALL.map(|pay| (pay.code(), tr.text(&format!("orders-pay-{}", pay.code()))));
    let ways: Vec<(&str, &str)> = ways.iter().map(|(code, word)| (*code, word.as_str())).collect();
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(tr, "orders"))], &title), html! {}))
        (form.show(PATH, html! {
            (form.field("account", "orders-account", &typed.account).hint("accounts-give-hint").required().max(160)
                .among(names.iter().map(|one| one.name.as_str())))
            (form.field("lines", "orders-lines", &typed.lines).hint("orders-lines-hint").required().rows(8))
            (form::pair(html! {
                (day(look, &form, days, &typed.day))
                (form.field("pay", "orders-pay", &typed.pay).select(&ways))
            }))
            (form.field("note", "ui-note", &typed.note).optional().max(500).area(2))
            (form::actions(html! {
                (button::submit(Kind::Primary, &t!(tr, "orders-enter")))
                (button::link(Kind::Quiet, &look.to(PATH), &t!(tr, "ui-cancel")))
            }))
        }))
    };
    look.page(&title, body)
}
