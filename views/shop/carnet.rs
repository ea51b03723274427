//! `/shop/carnet`: the account's running page on the phone: what is owed in large, then the month row by row.
use crate::ui::{
    Form, Look, button,
    button::Kind as Press,
    carnet::{self, Links, Shown},
    empty, form, head, value,
};
use domain::{
    access::Permission,
    accounts::{Mine, Overdue},
    carnets::{DisputeForm, Side},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/shop/carnet";

/// The page.
pub fn show(look: &Look, (mine, late): (&Mine, &Overdue), shown: &Shown, typed: (&DisputeForm, &Problems)) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "carnet");
    let acts = look.can(Permission::ShopOrder);
    let body = html! {
        (head::print(look, &t!(tr, "carnet-of", name = mine.name.as_str()), &carnet::month_words(look, shown.month)))
        (head::title(&title))
        (owed(look, mine.credit_limit.saturating_sub(mine.have)))
        @if let Some(since) = late.day() { (super::basket::overdue(look, late.amount, since)) }
        (carnet::months(look, PATH, shown))
        (carnet::parts(look, PATH, shown))
        (carnet::list(look, shown.page, &Links { invoices: "/shop/invoices", payments: "", entries: "" }))
        div class="no-print stack" {
            @if acts { (head::section(&t!(tr, "carnet-agreement"), carnet::agreement(look, shown, Side::Buyer, "/shop/carnet/agreement"))) }
            @if !shown.disputes.is_empty() { (head::section(&t!(tr, "carnet-disputes"), carnet::disputes(look, shown))) }
            @if acts && may_dispute(shown) { (head::section(&t!(tr, "carnet-dispute"), disputing(look, shown, typed))) }
        }
    };
    look.page(&title, body)
}

/// What is owed now, in large.
fn owed(look: &Look, minor: i64) -> Markup {
    let word = if minor < 0 { "carnet-ahead" } else { "carnet-owes" };
    html! {
        div class="tile" {
            span class="muted small" { (look.tr.text(word)) }
            span class="tile-figure" { (value::money(&look.tr, look.money(minor.saturating_abs()))) }
        }
    }
}

/// A month the buyer has agreed to, and that is as it was, is disputed no more.
fn may_dispute(shown: &Shown) -> bool {
    let agreed = shown.seal.has(Side::Buyer) && shown.seal.closing == shown.closing;
    !agreed && shown.page.rows.iter().any(|row| row.entry_id > 0)
}

fn disputing(look: &Look, shown: &Shown, (typed, problems): (&DisputeForm, &Problems)) -> Markup {
    let rows: Vec<(String, String)> = shown
        .page
        .rows
        .iter()
        .filter(|row| row.entry_id > 0)
        .map(|row| (row.entry_id.to_string(), carnet::choice(look, row)))
        .collect();
    let choices: Vec<(&str, &str)> = rows.iter().map(|(id, word)| (id.as_str(), word.as_str())).collect();
    let form = Form::new(look, problems);
    form.show(
        "/shop/carnet/disputes",
        html! {
            input type="hidden" name="month" value=(shown.month.code());
            @if let Some(slice) = shown.slices.get(shown.at) { input type="hidden" name="from" value=(slice.from); }
            (form.field("entry", "carnet-dispute-row", &typed.entry).required().select(&choices))
            (form.field("text", "carnet-dispute-text", &typed.text).required().max(500).area(3))
            (form::actions(button::submit(Press::Plain, &t!(look.tr, "carnet-dispute-send"))))
        },
    )
}

/// For a person of the account who may not see it, and for who has none.
pub fn no_right(look: &Look) -> Markup {
    let title = t!(look.tr, "carnet");
    let body = html! {
        (head::title(&title))
        (empty::no_right(&t!(look.tr, "carnet-no-right"), &t!(look.tr, "carnet-no-right-text")))
    };
    look.page(&title, body)
}
