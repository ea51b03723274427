//! `/round/purse`: what the driver holds, and handing it over.
use crate::ui::{Form, Look, button, button::Kind, form, head, value};
use domain::{
    custody::{CountForm, Declared},
    ledger::Keeper,
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

/// One sort of money the driver holds, and what was handed over of it.
pub struct Own {
    pub keeper: Keeper,
    pub held: i64,
    pub handovers: Vec<Declared>,
}

/// The purse: cash always, cheques where there are any.
pub fn show(look: &Look, purses: &[Own], (typed, problems): (&CountForm, &Problems)) -> Markup {
    let (tr, title) = (&look.tr, t!(look.tr, "custody-purse"));
    let none = Problems::new();
    let asked = typed.purse().unwrap_or(Keeper::Driver);
    let body = html! {
        (head::title(&title))
        @if purses.is_empty() { (held(look, Keeper::Driver, 0)) }
        @for own in purses {
            @let is_asked = own.keeper == asked;
            (held(look, own.keeper, own.held))
            @if own.held > 0 && own.handovers.iter().all(|one| one.counted.is_some()) {
                (declare(look, own.keeper, if is_asked { &typed.amount } else { "" }, if is_asked { problems } else { &none }))
            }
            @if !own.handovers.is_empty() { (head::section(&t!(tr, "custody-handovers"), handed(look, &own.handovers))) }
        }
    };
    look.page(&title, body)
}

fn held(look: &Look, keeper: Keeper, held: i64) -> Markup {
    let word = if keeper == Keeper::Cheques { "custody-you-hold-cheques" } else { "custody-you-hold" };
    html! {
        div class="tile" {
            span class="muted small" { (look.tr.text(word)) }
            span class="tile-figure" { (value::money(&look.tr, look.money(held))) }
        }
    }
}

fn declare(look: &Look, keeper: Keeper, amount: &str, problems: &Problems) -> Markup {
    let (tr, form) = (&look.tr, Form::new(look, problems));
    form.show("/round/purse", html! {
        input type="hidden" name="keeper" value=(keeper.code());
        (form.field("amount", "custody-declare-amount", amount).hint("custody-declare-hint").required().max(40).amount(look.currency.code()))
        (form.field("note", "ui-note", "").optional().max(200).text())
        (form::actions(button::submit(Kind::Primary, &t!(tr, "custody-declare"))))
    })
}

fn handed(look: &Look, handovers: &[Declared]) -> Markup {
    html! {
        ul class="list" { @for one in handovers { li class="list-line" {
            span class="list-main" {
                span class="list-title" { (value::money(&look.tr, look.money(one.counted.unwrap_or(one.declared)))) }
                span class="muted small" { (value::moment(look, one.declared_at)) }
            }
            (crate::desk::custody::status(look, one))
        } } }
    }
}
