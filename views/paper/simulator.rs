//! `/p/simulator/:word`: the page of a gateway that moves no money.
use crate::ui::{Form, Look, button, button::Kind, head, value};
use domain::{
    gateways::State,
    money::{Currency, Money},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

/// A payment as its page shows it.
pub struct Shown<'a> {
    pub name: &'a str,
    pub reference: &'a str,
    pub amount: i64,
    pub currency: &'a str,
    pub state: State,
    pub back: &'a str,
}

/// Wishes besides paying: the code of each, and its message.
const OTHERS: [(&str, &str); 6] = [
    ("twice", "simulator-twice"),
    ("late", "simulator-late"),
    ("silent", "simulator-silent"),
    ("wrong", "simulator-wrong"),
    ("fail", "simulator-fail"),
    ("cancel", "simulator-cancel"),
];

/// The page: what is asked, and what the gateway shall do.
pub fn show(look: &Look, word: &str, shown: &Shown) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "simulator");
    let currency = Currency::parse(shown.currency).unwrap_or(look.currency);
    let nothing = Problems::new();
    let form = |wish: &str, kind: Kind, text: &str| {
        Form::new(look, &nothing).show_at(
            &format!("/p/simulator/{word}"),
            html! { input type="hidden" name="wish" value=(wish); (button::submit(kind, text)) },
        )
    };
    let body = html! {
        (head::title(&title))
        (super::pay::test(look))
        p { (t!(tr, "simulator-text")) }
        dl class="facts" {
            div { dt { (t!(tr, "pay-to")) } dd { (value::name(shown.name)) } }
            div { dt { (t!(tr, "pay-reference")) } dd { (value::code(shown.reference)) } }
        }
        p class="tile-figure" { (value::money(tr, Money::new(shown.amount, currency))) }
        @if shown.state == State::Paid || shown.state == State::Refunded {
            p { (t!(tr, "simulator-done")) }
            (button::link(Kind::Primary, shown.back, &t!(tr, "simulator-back")))
        } @else {
            (form("pay", Kind::Primary, &t!(tr, "simulator-pay")))
            details {
                summary { (t!(tr, "simulator-others")) }
                div class="stack" { @for (wish, key) in OTHERS { (form(wish, Kind::Plain, &tr.text(key))) } }
            }
        }
    };
    look.page(&title, body)
}
