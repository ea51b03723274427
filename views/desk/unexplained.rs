//! `/desk/unexplained`: one list of all money that nobody can explain yet, with its age, and the page that solves one.
use super::attempts::parts;
use crate::ui::{
    Form, Icon, Look, button,
    button::Kind,
    crumbs, empty, fact, filters, form, head, pager, search,
    table::{Column, Table},
    value,
};
use domain::{
    access::Permission,
    accounts::Listed,
    callbacks::Unexplained,
    ids::Id,
    money::{Currency, Money},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/unexplained";

fn money(look: &Look, one: &Unexplained) -> Markup {
    let currency = Currency::parse(&one.currency).unwrap_or(look.currency);
    value::money(&look.tr, Money::new(one.amount, currency))
}

/// What waits, the oldest first, or what was solved.
pub fn list(look: &Look, (solved, from): (bool, Id), page: &[Unexplained], size: usize) -> Markup {
    let tr = &look.tr;
    let (rows, more) = (page.get(..size).unwrap_or(page), page.len() > size);
    let name = t!(tr, "unexplained");
    let here = if solved { format!("{PATH}?solved=1") } else { format!("{PATH}?solved=") };
    let after = rows.last().filter(|_| more).map(|last| look.to(&format!("{here}&after={}", last.id)));
    let before = (from > 0).then(|| look.to(&here));
    let choices = vec![
        (t!(tr, "unexplained-waiting"), look.to(PATH), !solved),
        (t!(tr, "unexplained-solved-ones"), look.to(&format!("{PATH}?solved=1")), solved),
    ];
    let body = html! {
        (head::title(&name))
        (parts(look))
        p class="muted" { (t!(tr, "unexplained-text")) }
        (filters::choices(&t!(tr, "ui-status"), &choices))
        @if rows.is_empty() { (empty::nothing_yet(Icon::CircleCheck, &t!(tr, "unexplained-empty"), &t!(tr, "unexplained-empty-text"), html! {})) }
        @else {
            (table(look, rows))
            (pager::show(look, rows.len(), before.as_deref(), after.as_deref()))
        }
    };
    look.page(&name, body)
}

fn table(look: &Look, rows: &[Unexplained]) -> Markup {
    let words = ["unexplained-since", "unexplained-why", "pay-reference", "payments-holder", "invoices-amount"]
        .map(|key| look.tr.text(key));
    let columns = [
        Column::tight(&words[0]),
        Column::text(&words[1]),
        Column::text(&words[2]),
        Column::text(&words[3]),
        Column::end(&words[4]),
    ];
    let cells = html! {
        @for one in rows {
            tr {
                td class="tight" { a class="strong" href=(look.to(&format!("{PATH}/{}", one.id))) { (value::ago(look, one.created_at)) } }
                td data-label=(words[1]) { (look.tr.text(&one.why)) }
                td data-label=(words[2]) { (value::code(&one.said)) }
                td data-label=(words[3]) { (value::name(&one.custodian)) }
                td class="end" data-label=(words[4]) { (money(look, one)) }
            }
        }
    };
    Table::new(&t!(look.tr, "unexplained"), &columns).cards().show(look, cells)
}

/// One of them: what came, and whose it may be.
pub fn show(look: &Look, one: &Unexplained, (asked, accounts): (&str, &[Listed]), problems: &Problems) -> Markup {
    let tr = &look.tr;
    let name = t!(tr, "unexplained-one");
    let body = html! {
        (head::page(&name, crumbs::show(look, &[(PATH, &t!(tr, "unexplained"))], &one.said), html! {}))
        p { (tr.text(&one.why)) }
        dl class="facts" {
            (fact(&t!(tr, "invoices-amount"), money(look, one)))
            (fact(&t!(tr, "pay-reference"), value::code(&one.said)))
            (fact(&t!(tr, "payments-holder"), value::name(&one.custodian)))
            (fact(&t!(tr, "unexplained-since"), value::moment(look, one.created_at)))
            @if one.source == "callback" && one.source_id > 0 {
                (fact(&t!(tr, "callbacks-one"), html! { a href=(look.to(&format!("/desk/callbacks/{}", one.source_id))) { (t!(tr, "unexplained-look")) } }))
            }
        }
        @if one.solved_at.is_some() { (solved(look, one)) }
        @else if look.can(Permission::PaymentsWrite) { (solving(look, one, (asked, accounts), problems)) }
    };
    look.page(&name, body)
}

fn solved(look: &Look, one: &Unexplained) -> Markup {
    let tr = &look.tr;
    html! {
        (head::section(&t!(tr, "unexplained-solution"), html! {
            dl class="facts" {
                @if let Some(at) = one.solved_at { (fact(&t!(tr, "ui-date"), value::moment(look, at))) }
                (fact(&t!(tr, "events-who"), value::name(&one.solved_by)))
                @if let Some(payment) = one.payment_id {
                    (fact(&t!(tr, "attempts-payment"), html! { a href=(look.to(&format!("/desk/payments/{payment}"))) { (t!(tr, "attempts-open-payment")) } }))
                }
                @if !one.solution.is_empty() { (fact(&t!(tr, "ui-note"), html! { span dir="auto" { (one.solution) } })) }
            }
        }))
    }
}

fn solving(look: &Look, one: &Unexplained, (asked, accounts): (&str, &[Listed]), problems: &Problems) -> Markup {
    let (tr, path) = (&look.tr, format!("{PATH}/{}", one.id));
    let words = Form::new(look, problems).version(one.version);
    html! {
        (head::section(&t!(tr, "unexplained-whose"), html! {
            p class="muted small" { (t!(tr, "unexplained-whose-text")) }
            @if let Some(problem) = problems.of("account") { p class="error" role="alert" { (tr.text(problem.key)) } }
            (search::show(look, &path, asked))
            @if accounts.is_empty() { p class="muted" { (t!(tr, "accounts-not-found")) } }
            ul class="list" {
                @for account in accounts {
                    li { div class="list-line" {
                        span class="list-main" { span class="list-title" { (value::name(&account.name)) } }
                        (Form::new(look, &Problems::new()).version(one.version).show(&format!("{path}/payment"), html! {
                            input type="hidden" name="account" value=(account.id);
                            (button::submit(Kind::Plain, &t!(tr, "unexplained-book")))
                        }))
                    } }
                }
            }
        }))
        (head::section(&t!(tr, "unexplained-explain"), words.show(&format!("{path}/explanation"), html! {
            (words.field("note", "ui-note", "").hint("unexplained-explain-hint").required().max(300).text())
            (form::actions(button::submit(Kind::Plain, &t!(tr, "unexplained-explain-do"))))
        })))
    }
}
