//! `/round/stops/:id`: the door. Everything was received unless the driver says otherwise; then crates, money, a hand.
use super::signing;
use crate::assets::SIGN_JS;
use crate::ui::{
    Form, Icon, Look, Tone, banner, button,
    button::Kind,
    choices::Choice,
    crumbs, fact, form, head, icon,
    round::{outcome, shot, signature, signed},
    stepper::{self, Range},
    value,
};
use domain::{
    ids::Id,
    orders::{Line, Order},
    payments::Method,
    problems::Problems,
    rounds::{At, Failure, Round, Status, Stop, StopForm},
    units::Unit,
};
use lang::t;
use maud::{Markup, html};

/// Everything on a stop's page.
#[derive(Clone, Copy)]
pub struct Card<'a> {
    pub stop: &'a Stop,
    pub round: &'a Round,
    pub orders: &'a [(Order, Vec<Line>)],
    /// What is asked for, as far as it can be added up.
    pub at: Option<At>,
    /// What was missing at the last try, in minor units.
    pub missing: Option<i64>,
    /// Those of the account who can sign with a PIN of their own.
    pub signers: &'a [(Id, String)],
}

/// One stop: the form while it is open, what happened once it is not.
pub fn show(look: &Look, card: &Card, typed: &StopForm, problems: &Problems) -> Markup {
    let (tr, stop) = (&look.tr, card.stop);
    let round = format!("/round/rounds/{}", card.round.id);
    let body = html! {
        (head::page(&stop.account, crumbs::show(look, &[(&round, &card.round.name)], &stop.account), html! {}))
        @if !stop.address.is_empty() { p { (icon(Icon::MapPin)) " " span dir="auto" { (stop.address) } } }
        @if stop.is_done() { (done(look, card)) }
        @else if card.round.status() != Status::Under { (banner::note(Tone::Info, &t!(tr, "rounds-not-started"))) (brought(look, card)) }
        @else { (door(look, card, typed, problems)) (failure(look, card, typed, problems)) script src=(SIGN_JS) defer {} }
    };
    look.page(&stop.account, body)
}

fn number(order: &Order) -> Markup {
    value::code(order.number.as_deref().unwrap_or_default())
}

/// What is on the vehicle for this door, before it leaves.
fn brought(look: &Look, card: &Card) -> Markup {
    html! {
        @for (order, lines) in card.orders {
            h2 { (number(order)) }
            ul class="list" { @for line in lines { li class="list-line" {
                span class="list-main list-title" { (value::name(&line.name)) }
                span { (value::quantity(look, line.promised, line.unit())) }
            } } }
        }
    }
}

fn door(look: &Look, card: &Card, typed: &StopForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let draft = format!("stop-{}", card.stop.id);
    let form = Form::new(look, problems).version(card.stop.version).draft(&draft).files();
    let method = if typed.method.is_empty() { Method::Cash.code() } else { &typed.method };
    form.show(
        &format!("/round/stops/{}", card.stop.id),
        html! {
            (head::section(&t!(tr, "stops-goods"), html! {
                @for (order, lines) in card.orders { (goods(look, &form, (order, lines), typed)) }
            }))
            (head::section(&t!(tr, "stops-money"), html! {
                (asked(look, card))
                (button::choice(Kind::Plain, "act", "reckon", &t!(tr, "stops-reckon")))
                (form.field("cash", "stops-cash", &typed.cash).max(40).amount(look.currency.code()))
                (form.field("method", "stops-method", method).cards(&[Method::Cash, Method::Cheque].map(|one| Choice {
                    value: one.code(), word: tr.text(&format!("payments-method-{}", one.code())), note: String::new(),
                })))
            }))
            (head::section(&t!(tr, "stops-crates"), form::pair(html! {
                (form.field("crates_left", "stops-crates-left", &typed.crates_left).max(8).number())
                (form.field("crates_taken", "stops-crates-taken", &typed.crates_taken).max(8).number())
            })))
            (head::section(&t!(tr, "stops-receiver"), html! {
                (form.field("receiver", "stops-receiver-name", &typed.receiver).max(80).text())
                (pad(look, &form, typed))
                (signing::pin(look, &form, (card.signers, typed)))
                (signing::photo(look, &form, "photo", card.stop))
                (form.field("note", "ui-note", &typed.note).optional().max(300).area(2))
            }))
            (form::actions(button::submit(Kind::Primary, &t!(tr, "stops-record"))))
        },
    )
}

fn goods(look: &Look, form: &Form, (order, lines): (&Order, &[Line]), typed: &StopForm) -> Markup {
    html! {
        h3 { (number(order)) " · " (look.tr.text(&format!("orders-pay-{}", order.pay))) }
        ul class="list" { @for line in lines { @if line.promised > 0 { li { (one(look, form, line, typed)) } } } }
        @if !order.note.is_empty() { p class="muted prewrap" dir="auto" { (order.note) } }
    }
}

/// A line: what was brought, and, opened, what of it was not received.
fn one(look: &Look, form: &Form, line: &Line, typed: &StopForm) -> Markup {
    let tr = &look.tr;
    let fields = [('r', "stops-refused"), ('x', "stops-damaged")].map(|(sort, word)| {
        let (name, word) = (format!("{sort}{}", line.id), tr.text(word));
        let problem = form.said(&name, &format!("{} · {word}", line.name));
        (name, word, typed.of(sort, line.id), problem)
    });
    let open = fields.iter().any(|(_, _, typed, problem)| !typed.is_empty() || problem.is_some());
    let range = Range { min: 0, max: line.promised / line.unit().scale(), step: 1 };
    html! {
        details class="stop-line" open[open] {
            summary class="list-line" {
                span class="list-main list-title" { (value::name(&line.name)) }
                span class="strong" { (value::quantity(look, line.promised, line.unit())) }
                (icon(Icon::ChevronDown))
            }
            @for (name, word, now, problem) in &fields {
                div class="list-line" {
                    div class="list-main" {
                        span { (word) @if line.unit() != Unit::Piece { " (" (tr.text(&format!("unit-{}", line.unit))) ")" } }
                        @if let Some(problem) = problem { p class="error" id=(format!("{}-error", form::id(name))) { (problem) } }
                    }
                    (stepper::show(look, name, now, range, &format!("{} · {word}", line.name)))
                }
            }
        }
    }
}

/// What is asked for, and how it comes about.
fn asked(look: &Look, card: &Card) -> Markup {
    let tr = &look.tr;
    let money = |minor| value::money(tr, look.money(minor));
    html! {
        @if let Some(missing) = card.missing {
            (banner::note(Tone::Bad, &t!(tr, "stops-missing", amount = lang::money::show(tr.locale(), look.money(missing)))))
        }
        @if let Some(at) = card.at {
            div class="tile" {
                span class="muted small" { (t!(tr, "stops-to-take")) }
                span class="tile-figure" { (money(at.asked())) }
            }
            dl class="facts" {
                (fact(&t!(tr, "stops-invoices"), money(at.total)))
                @if at.stamp > 0 { (fact(&t!(tr, "stops-stamp"), money(at.stamp))) }
            }
        }
    }
}

/// A field to sign in with a finger, once scripts run; the name alone does without.
fn pad(look: &Look, form: &Form, typed: &StopForm) -> Markup {
    let tr = &look.tr;
    let problem = form.said("signature", &t!(tr, "stops-signature"));
    html! {
        div class="field" data-sign hidden {
            span { (t!(tr, "stops-signature")) }
            @if let Some(problem) = problem { p class="error" id="field-signature-error" { (problem) } }
            svg class="signature signature-pad" viewBox="0 0 600 200" role="img" aria-label=(t!(tr, "stops-sign-here")) { path d=(typed.signature) {} }
            input type="hidden" name="signature" id=(form::id("signature")) value=(typed.signature);
            button class="button button-quiet" type="button" { (t!(tr, "stops-sign-again")) }
        }
    }
}

fn failure(look: &Look, card: &Card, typed: &StopForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let form = Form::new(look, problems).version(card.stop.version).files();
    let words: Vec<(&str, String)> =
        Failure::ALL.into_iter().map(|why| (why.code(), tr.text(&format!("stops-failed-{}", why.code())))).collect();
    let choose = t!(tr, "stops-why-choose");
    let mut options = vec![("", choose.as_str())];
    options.extend(words.iter().map(|(code, word)| (*code, word.as_str())));
    let body = form.show(
        &format!("/round/stops/{}/failure", card.stop.id),
        html! {
            (form.field("why", "stops-why", &typed.why).required().select(&options))
            (form.field("why_note", "ui-note", &typed.why_note).optional().max(300).text())
            (signing::photo(look, &form, "why_photo", card.stop))
            (form::actions(button::submit(Kind::Danger, &t!(tr, "stops-fail"))))
        },
    );
    html! { details class="section" open[problems.of("why").or(problems.of("why_photo")).is_some()] { summary class="button" { (t!(tr, "stops-nothing")) } (body) } }
}

fn done(look: &Look, card: &Card) -> Markup {
    let (tr, stop) = (&look.tr, card.stop);
    html! {
        p { (outcome(look, stop)) " " @if let Some(at) = stop.done_at { span class="muted" { (value::moment(look, at)) } } }
        dl class="facts" {
            (fact(&t!(tr, "rounds-taken"), value::money(tr, look.money(stop.taken))))
            @if stop.crates_left > 0 { (fact(&t!(tr, "stops-crates-left"), value::num(tr, stop.crates_left))) }
            @if stop.crates_taken > 0 { (fact(&t!(tr, "stops-crates-taken"), value::num(tr, stop.crates_taken))) }
            @if !stop.receiver.is_empty() { (fact(&t!(tr, "stops-receiver-name"), html! { (value::name(&stop.receiver)) (signed(look, stop)) })) }
            @if !stop.note.is_empty() { (fact(&t!(tr, "ui-note"), html! { span dir="auto" { (stop.note) } })) }
        }
        (signature(look, stop))
        @if let Some(id) = stop.photo { (shot(look, &format!("/round/stops/{}", stop.id), id)) }
        div class="row" { (button::link(Kind::Primary, &look.to(&format!("/round/rounds/{}", card.round.id)), &t!(tr, "stops-next"))) }
    }
}
