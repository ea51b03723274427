//! `/p/:token` of a pay link: one document, what is open of it, and the ways to pay.
use crate::ui::{
    Form, Icon, Look, Tone, badge, badge_with, banner, button,
    button::Kind,
    choices::Choice,
    form, head,
    qr::{self, Drawing},
    value,
};
use domain::{
    attempts::{Attempt, PayForm},
    gateways::{Gateway, Provider, State},
    problems::Problems,
    time::Millis,
};
use jiff::civil::Date;
use lang::t;
use maud::{Markup, html};

/// What is to be paid. `owed` in minor units.
pub struct Due<'a> {
    pub token: &'a str,
    /// The document's number; empty for whatever the account owes.
    pub number: &'a str,
    pub day: Option<Date>,
    pub is_order: bool,
    pub owed: i64,
    pub partial: bool,
    pub until: Millis,
}

/// Ways to pay that no gateway tells us of.
pub struct ByHand {
    /// The message that says what to scan it with, and the code.
    pub code: Option<(&'static str, Drawing)>,
    /// The sort of account, its number, and whose it is.
    pub bank: Option<(&'static str, String, String)>,
    /// The duty that cash bears, in minor units; none where cash is not taken.
    pub cash: Option<i64>,
}

/// What stands around: the gateways, what was tried through this link, and the other ways.
pub struct Around<'a> {
    pub ways: &'a [Gateway],
    pub made: &'a [Attempt],
    pub by_hand: &'a ByHand,
}

/// The page.
pub fn show(look: &Look, due: &Due, around: &Around, typed: (&PayForm, &Problems)) -> Markup {
    let tr = &look.tr;
    let title = match (due.number.is_empty(), due.is_order) {
        (true, _) => t!(tr, "pay-account"),
        (false, true) => t!(tr, "pay-order", number = due.number),
        (false, false) => t!(tr, "pay-invoice", number = due.number),
    };
    let body = html! {
        (head::title(&title))
        @if let Some(brand) = &look.brand { p { (t!(tr, "pay-to")) " " strong { (value::name(&brand.name)) } } }
        @if due.owed > 0 { (owed(look, due)) (ways(look, due, around, typed)) }
        @else { (banner::note(Tone::Good, &t!(tr, "pay-nothing"))) }
        @if !around.made.is_empty() { (head::section(&t!(tr, "pay-tried"), tried(look, due.token, around.made))) }
        p class="muted small" { (t!(tr, "pay-link-until")) " " (value::date(look, due.until)) }
    };
    look.page(&title, body)
}

fn owed(look: &Look, due: &Due) -> Markup {
    let tr = &look.tr;
    html! {
        div class="tile" {
            span class="muted small" { (t!(tr, "invoices-open")) }
            span class="tile-figure" { (value::money(tr, look.money(due.owed))) }
            @if let Some(day) = due.day { span class="muted small" { (t!(tr, "invoices-due")) " " (value::day(tr, day)) } }
        }
    }
}

fn ways(look: &Look, due: &Due, around: &Around, typed: (&PayForm, &Problems)) -> Markup {
    let (tr, by_hand) = (&look.tr, around.by_hand);
    let nothing = around.ways.is_empty() && by_hand.code.is_none() && by_hand.bank.is_none() && by_hand.cash.is_none();
    html! {
        @if !around.ways.is_empty() { (online(look, due, around.ways, typed)) }
        @if let Some((word, drawing)) = &by_hand.code {
            (head::section(&tr.text(word), html! { (qr::show(&tr.text(word), drawing)) p class="muted small" { (t!(tr, "pay-code-text")) } }))
        }
        @if let Some((kind, number, name)) = &by_hand.bank {
            (head::section(&t!(tr, "pay-bank"), html! {
                dl class="facts" {
                    div { dt { (t!(tr, "pay-bank-to")) } dd { (value::name(name)) } }
                    div { dt { (tr.text(kind)) } dd { (value::copyable(tr, number)) } }
                    @if !due.number.is_empty() { div { dt { (t!(tr, "pay-bank-reference")) } dd { (value::copyable(tr, due.number)) } } }
                }
            }))
        }
        @if let Some(duty) = by_hand.cash {
            (head::section(&t!(tr, "pay-driver"), html! {
                p { (t!(tr, "pay-driver-text")) }
                @if duty > 0 { p class="muted" { (t!(tr, "pay-driver-duty")) " " (value::money(tr, look.money(due.owed.saturating_add(duty)))) } }
            }))
        }
        @if nothing { (banner::note(Tone::Info, &t!(tr, "pay-no-way"))) }
    }
}

/// Through a gateway. Test gateways are told by more than a word: nobody takes them for the real one.
fn online(look: &Look, due: &Due, ways: &[Gateway], (typed, problems): (&PayForm, &Problems)) -> Markup {
    let tr = &look.tr;
    let form = Form::new(look, problems);
    let choices: Vec<Choice> = ways
        .iter()
        .map(|way| Choice {
            value: "",
            word: way.name.clone(),
            note: if way.is_live() { String::new() } else { t!(tr, "gateways-test-note") },
        })
        .collect();
    let ids: Vec<String> = ways.iter().map(|way| way.id.to_string()).collect();
    let choices: Vec<Choice> =
        choices.into_iter().zip(&ids).map(|(choice, id)| Choice { value: id, ..choice }).collect();
    let chosen = if typed.gateway.is_empty() { ids.first().map_or("", String::as_str) } else { &typed.gateway };
    let asks = ways.iter().any(|way| way.provider == Provider::Payaid);
    let payer = &typed.payer;
    html! {
        @if ways.iter().any(|way| !way.is_live()) { (test(look)) }
        (head::section(&t!(tr, "pay-online"), form.show_at(&format!("/p/{}/attempts", due.token), html! {
            @if let [only] = ids.as_slice() { input type="hidden" name="gateway" value=(only); }
            @else { (form.field("gateway", "pay-through", chosen).required().cards(&choices)) }
            @if due.partial { (form.field("amount", "payments-amount", &typed.amount).hint("pay-amount-hint").optional().amount(look.currency.code())) }
            @if asks {
                (form.field("name", "ui-name", &payer.name).required().max(120).autocomplete("name").text())
                (form.field("email", "ui-email", &payer.email).required().max(120).autocomplete("email").email())
                (form.field("phone", "ui-phone", &payer.phone).required().max(40).autocomplete("tel").phone())
                (form::pair(html! {
                    (form.field("city", "pay-city", &payer.city).required().max(120).autocomplete("address-level2").text())
                    (form.field("zip", "pay-zip", &payer.zip).required().max(20).autocomplete("postal-code").text())
                }))
            }
            (form::actions(button::submit(Kind::Primary, &t!(tr, "pay-now"))))
        })))
    }
}

/// Says in colour, icon and words that no money moves.
pub fn test(look: &Look) -> Markup {
    html! { div class="test-mode" { (banner::note(Tone::Warn, &t!(look.tr, "gateways-test-banner"))) } }
}

fn tried(look: &Look, token: &str, made: &[Attempt]) -> Markup {
    html! {
        ul class="list" {
            @for one in made {
                li { a class="list-line" href=(format!("/p/{token}/attempts/{}?back=1", one.id)) {
                    span class="list-main" {
                        span class="list-title" { (value::name(&one.gateway)) }
                        span class="muted small" { (value::moment(look, one.created_at)) }
                    }
                    span { (value::money(&look.tr, look.money(one.amount))) " " (state(look, one)) }
                } }
            }
        }
    }
}

/// Where an online payment stands, as word, icon and colour.
pub fn state(look: &Look, attempt: &Attempt) -> Markup {
    let (tone, icon) = match attempt.state() {
        State::Started | State::Pending => (Tone::Info, Icon::Clock),
        State::Paid => (Tone::Good, Icon::CircleCheck),
        State::Failed => (Tone::Bad, Icon::CircleX),
        State::Cancelled => (Tone::Neutral, Icon::CircleX),
        State::Refunded => (Tone::Neutral, Icon::RotateCw),
    };
    html! {
        (badge_with(tone, icon, &look.tr.text(&format!("attempts-state-{}", attempt.state))))
        @if !attempt.is_live() { " " (badge(Tone::Warn, &t!(look.tr, "gateways-mode-test"))) }
    }
}

/// How one online payment stands; `leaves` while the payer is on the way to the gateway.
pub fn follow(look: &Look, token: &str, attempt: &Attempt, leaves: bool) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "pay-follow");
    let (tone, text) = match attempt.state() {
        State::Started | State::Pending if leaves => (Tone::Info, t!(tr, "pay-leaving")),
        State::Started | State::Pending => (Tone::Info, t!(tr, "pay-waiting")),
        State::Paid => (Tone::Good, t!(tr, "pay-paid")),
        State::Failed => (Tone::Bad, t!(tr, "pay-failed")),
        State::Cancelled => (Tone::Warn, t!(tr, "pay-cancelled")),
        State::Refunded => (Tone::Info, t!(tr, "pay-refunded")),
    };
    let back = format!("/p/{token}");
    let body = html! {
        (head::title(&title))
        @if !attempt.is_live() { (test(look)) }
        div role="status" { (banner::note(tone, &text)) }
        dl class="facts" {
            div { dt { (t!(tr, "invoices-amount")) } dd { (value::money(tr, look.money(attempt.amount))) } }
            @if !attempt.document.is_empty() { div { dt { (t!(tr, "orders-number")) } dd { (value::code(&attempt.document)) } } }
            div { dt { (t!(tr, "pay-through")) } dd { (value::name(&attempt.gateway)) } }
            div { dt { (t!(tr, "pay-reference")) } dd { (value::code(&attempt.reference)) } }
            @if !attempt.remote.is_empty() && attempt.state() == State::Paid { div { dt { (t!(tr, "attempts-remote")) } dd { (value::code(&attempt.remote)) } } }
        }
        div class="row" {
            @if attempt.state().is_open() && !attempt.place.is_empty() { (button::link(Kind::Primary, &attempt.place, &t!(tr, "pay-go-on"))) }
            @if matches!(attempt.state(), State::Failed | State::Cancelled) { (button::link(Kind::Primary, &back, &t!(tr, "pay-again"))) }
            @else { (button::link(Kind::Plain, &back, &t!(tr, "pay-back"))) }
        }
    };
    look.page(&title, body)
}
