//! `/round/purse`: what the driver holds, and handing it over.
use crate::ui::{Form, Look, button, button::Kind, form, head, value};
use domain::{
    custody::{CountForm, Declared},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

/// The purse.
pub fn show(look: &Look, held: i64, handovers: &[Declared], (typed, problems): (&CountForm, &Problems)) -> Markup {
    let (tr, title) = (&look.tr, t!(look.tr, "custody-purse"));
    let form = Form::new(look, problems);
    let waits = handovers.iter().any(|one| one.counted.is_none());
    let body = html! {
        (head::title(&title))
        div class="tile" {
            span class="muted small" { (t!(tr, "custody-you-hold")) }
            span class="tile-figure" { (value::money(tr, look.money(held))) }
        }
        @if held > 0 && !waits {
            (form.show("/round/purse", html! {
                (form.field("amount", "custody-declare-amount", &typed.amount).hint("custody-declare-hint").required().max(40).amount(look.currency.code()))
                (form.field("note", "ui-note", &typed.note).optional().max(200).text())
                (form::actions(button::submit(Kind::Primary, &t!(tr, "custody-declare"))))
            }))
        }
        @if !handovers.is_empty() {
            (head::section(&t!(tr, "custody-handovers"), html! {
                ul class="list" { @for one in handovers { li class="list-line" {
                    span class="list-main" {
                        span class="list-title" { (value::money(tr, look.money(one.counted.unwrap_or(one.declared)))) }
                        span class="muted small" { (value::moment(look, one.declared_at)) }
                    }
                    (crate::desk::custody::status(look, one))
                } } }
            }))
        }
    };
    look.page(&title, body)
}
