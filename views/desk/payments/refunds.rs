//! What was given back of a payment, and giving some back.
use super::PATH;
use crate::ui::{Form, Look, Tone, badge, button, button::Kind, choices::Choice, crumbs, fact, form, head, value};
use domain::{
    payments::Payment,
    problems::Problems,
    refunds::{Refund, RefundForm, State, Way},
};
use lang::t;
use maud::{Markup, html};

/// Where a refund stands, as a badge.
fn state(look: &Look, refund: &Refund) -> Markup {
    let tone = match refund.state() {
        State::Asked => Tone::Info,
        State::Done => Tone::Good,
        State::Failed => Tone::Bad,
    };
    badge(tone, &look.tr.text(&format!("refunds-state-{}", refund.state)))
}

/// The refunds of a payment.
pub fn list(look: &Look, refunds: &[Refund]) -> Markup {
    let tr = &look.tr;
    html! {
        ul class="list" {
            @for refund in refunds {
                li { div class="list-line" {
                    span class="list-main" {
                        span class="list-title" {
                            @if refund.number.is_empty() { (value::code(&refund.reference)) } @else { (value::code(&refund.number)) }
                        }
                        span class="muted small" {
                            (tr.text(&format!("refunds-way-{}", refund.method))) " · " (value::name(&refund.asked_by)) " · "
                            (value::moment(look, refund.done_at.unwrap_or(refund.created_at)))
                        }
                        @if !refund.reason.is_empty() { span class="muted small" dir="auto" { (refund.reason) } }
                        @if !refund.said.is_empty() { span class="small" dir="auto" { (crate::desk::callbacks::words(look, &refund.said)) } }
                    }
                    span { (value::money(tr, look.money(refund.amount))) " " (state(look, refund)) }
                } }
            }
        }
    }
}

/// How much goes back, which way, and why.
pub fn new(
    look: &Look,
    payment: &Payment,
    (left, ways): (i64, &[Way]),
    (typed, problems): (&RefundForm, &Problems),
) -> Markup {
    let tr = &look.tr;
    let name = t!(tr, "refunds-new");
    let path = format!("{PATH}/{}", payment.id);
    let form = Form::new(look, problems);
    let choices: Vec<Choice> = ways
        .iter()
        .map(|way| Choice {
            value: way.code(),
            word: tr.text(&format!("refunds-way-{}", way.code())),
            note: tr.text(&format!("refunds-way-{}-hint", way.code())),
        })
        .collect();
    let body = html! {
        (head::page(&name, crumbs::show(look, &[(PATH, &t!(tr, "payments")), (&path, &payment.number)], &name), html! {}))
        dl class="facts" {
            (fact(&t!(tr, "orders-account"), value::name(&payment.account)))
            (fact(&t!(tr, "refunds-left"), value::money(tr, look.money(left))))
        }
        p class="muted" { (t!(tr, "refunds-text")) }
        (form.show(&format!("{path}/refunds"), html! {
            (form.field("amount", "payments-amount", &typed.amount).required().amount(look.currency.code()))
            (form.field("way", "refunds-way", &typed.way).required().cards(&choices))
            (form.field("reason", "payments-reason", &typed.reason).required().max(200).text())
            (form::actions(button::submit(Kind::Primary, &t!(tr, "refunds-do"))))
        }))
    };
    look.page(&name, body)
}
