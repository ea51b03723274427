//! `/desk/payments`: money received, taking some at the desk, and its receipt.
pub mod refunds;

use crate::ui::{
    Form, Icon, Look, button,
    button::Kind,
    choices::Choice,
    crumbs, empty, fact,
    field::Field,
    filters, form, happened, head, pager, paper, query, search,
    table::{Column, Table},
    value,
};
use domain::{
    access::Permission,
    accounts::Listed,
    events::Entry,
    ids::Id,
    lang::Lang,
    payments::{Listing, Method, Payment, PaymentForm, Preview, Settled},
    problems::Problems,
    refunds::Refund,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/payments";

/// One page of payments, newest first.
pub fn list(look: &Look, asked: &str, listing: &Listing, page: &[Payment], size: usize) -> Markup {
    let (rows, more) = (page.get(..size).unwrap_or(page), page.len() > size);
    let name = t!(look.tr, "payments");
    let here = ask(asked, listing, listing.method);
    let after = rows.last().filter(|_| more).map(|last| look.to(&format!("{here}&before={}", last.id)));
    let before = (listing.before > 0).then(|| look.to(&here));
    let acts = html! {
        @if look.can(Permission::PaymentsWrite) { (button::new(&look.to(&format!("{PATH}/new")), &t!(look.tr, "payments-new"))) }
    };
    let body = html! {
        (head::page(&name, html! {}, acts))
        (search::show(look, PATH, asked))
        (filters::choices(&t!(look.tr, "payments-which"), &choices(look, asked, listing)))
        @if rows.is_empty() { (nothing(look, asked, listing)) }
        @else {
            (table(look, &name, rows))
            (pager::show(look, rows.len(), before.as_deref(), after.as_deref()))
        }
    };
    look.page(&name, body)
}

fn ask(asked: &str, listing: &Listing, method: Option<Method>) -> String {
    let account = if listing.account == 0 { String::new() } else { format!("&account={}", listing.account) };
    format!("{PATH}?q={}&method={}{account}", query::encode(asked), method.map_or("", Method::code))
}

fn choices(look: &Look, asked: &str, listing: &Listing) -> Vec<(String, String, bool)> {
    let one = |method: Method| {
        let word = look.tr.text(&format!("payments-method-{}", method.code()));
        (word, look.to(&ask(asked, listing, Some(method))), listing.method == Some(method))
    };
    let all = (t!(look.tr, "payments-all"), look.to(&ask(asked, listing, None)), listing.method.is_none());
    std::iter::once(all).chain(Method::ALL.map(one)).collect()
}

fn nothing(look: &Look, asked: &str, listing: &Listing) -> Markup {
    let tr = &look.tr;
    if asked.is_empty() && listing.method.is_none() && listing.account == 0 {
        return empty::nothing_yet(Icon::Inbox, &t!(tr, "payments-empty"), &t!(tr, "payments-empty-text"), html! {});
    }
    let acts = button::link(Kind::Plain, &look.to(PATH), &t!(tr, "ui-clear"));
    empty::nothing_found(&t!(tr, "payments-not-found"), &t!(tr, "orders-not-found-text"), acts)
}

fn table(look: &Look, name: &str, payments: &[Payment]) -> Markup {
    let words =
        ["payments-number", "orders-account", "payments-method", "ui-date", "payments-holder", "invoices-amount"]
            .map(|key| look.tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::text(&words[1]),
        Column::tight(&words[2]),
        Column::tight(&words[3]),
        Column::text(&words[4]),
        Column::end(&words[5]),
    ];
    let rows = html! {
        @for payment in payments {
            tr id=(format!("payment-{}", payment.id)) {
                td { a class="strong" href=(look.to(&format!("{PATH}/{}", payment.id))) { (value::code(&payment.number)) } }
                td data-label=(words[1]) { (value::name(&payment.account)) }
                td class="tight" data-label=(words[2]) { (look.tr.text(&format!("payments-method-{}", payment.method))) }
                td class="tight muted" data-label=(words[3]) { (value::day(&look.tr, payment.date())) }
                td data-label=(words[4]) { (value::name(&payment.custodian)) }
                td class="end" data-label=(words[5]) { (value::money(&look.tr, look.money(payment.amount))) }
            }
        }
    };
    Table::new(name, &columns).cards().id("payments").show(look, rows)
}

/// Whose payment: a search among the accounts.
pub fn choose(look: &Look, asked: &str, accounts: &[Listed]) -> Markup {
    let tr = &look.tr;
    let name = t!(tr, "payments-new");
    let path = format!("{PATH}/new");
    let body = html! {
        (head::page(&name, crumbs::show(look, &[(PATH, &t!(tr, "payments"))], &name), html! {}))
        p { (t!(tr, "payments-whose")) }
        (search::show(look, &path, asked))
        @if accounts.is_empty() { p class="muted" { (t!(tr, "accounts-not-found")) } }
        ul class="list" {
            @for account in accounts {
                li { a class="list-line" href=(look.to(&format!("{path}?account={}", account.id))) {
                    span class="list-main" { span class="list-title" { (value::name(&account.name)) } }
                    (value::money(tr, look.money(account.room.used())))
                } }
            }
        }
    };
    look.page(&name, body)
}

/// What is shown while money is taken.
pub struct Taking<'a> {
    pub name: &'a str,
    /// What the account has still to pay, the oldest first.
    pub open: &'a [Settled],
    pub typed: &'a PaymentForm,
    /// What it would come to, once an amount is there.
    pub preview: Option<&'a Preview>,
}

/// Amount and method, and once they are there what they come to, before anything is kept.
pub fn new(look: &Look, taking: &Taking, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let name = t!(tr, "payments-new");
    let owed = taking.open.iter().fold(0_i64, |sum, one| sum.saturating_add(one.amount));
    let body = html! {
        (head::page(&name, crumbs::show(look, &[(PATH, &t!(tr, "payments"))], &name), html! {}))
        dl class="facts" {
            (fact(&t!(tr, "orders-account"), value::name(taking.name)))
            (fact(&t!(tr, "invoices-open"), value::money(tr, look.money(owed))))
        }
        (ask_amount(look, taking, problems))
        @if let Some(preview) = taking.preview { (head::section(&t!(tr, "payments-preview"), comes_to(look, taking, preview))) }
    };
    look.page(&name, body)
}

fn ask_amount(look: &Look, taking: &Taking, problems: &Problems) -> Markup {
    let (tr, typed, path) = (&look.tr, taking.typed, format!("{PATH}/new"));
    let said = |field: &str| {
        problems.of(field).map(|problem| match problem.limit {
            Some(limit) => t!(tr, problem.key, limit = limit),
            None => tr.text(problem.key),
        })
    };
    let methods = Method::TAKEN.map(|method| {
        let word = tr.text(&format!("payments-method-{}", method.code()));
        Choice { value: method.code(), word, note: String::new() }
    });
    html! {
        form class="form" method="get" action=(look.to(&path)) hx-get=(look.to(&path)) hx-target="#main" {
            input type="hidden" name="account" value=(typed.account);
            (Field::new(tr, "method", &t!(tr, "payments-method"), typed.method().code()).error(said("method")).cards(&methods))
            (Field::new(tr, "amount", &t!(tr, "payments-amount"), &typed.amount).error(said("amount")).required().amount(look.currency.code()))
            (Field::new(tr, "note", &t!(tr, "ui-note"), &typed.note).error(said("note")).optional().max(200).text())
            (form::actions(button::submit(if taking.preview.is_some() { Kind::Plain } else { Kind::Primary }, &t!(tr, "payments-check"))))
        }
    }
}

fn comes_to(look: &Look, taking: &Taking, preview: &Preview) -> Markup {
    let (tr, typed) = (&look.tr, taking.typed);
    let nothing = Problems::new();
    let money = |word: &str, minor| fact(&tr.text(word), value::money(tr, look.money(minor)));
    html! {
        dl class="facts" {
            (money("payments-received", preview.amount))
            @if preview.stamp > 0 { (money("payments-stamp", preview.stamp)) }
            (money("payments-paid", preview.paid()))
            @if preview.change > 0 { (money("payments-change", preview.change)) }
        }
        (settled(look, &preview.settled, preview.rest))
        (Form::new(look, &nothing).show(PATH, html! {
            @for (name, value) in [("account", &typed.account), ("method", &typed.method), ("amount", &typed.amount), ("note", &typed.note)] {
                input type="hidden" name=(name) value=(value);
            }
            (form::actions(button::submit(Kind::Primary, &t!(tr, "payments-take"))))
        }))
    }
}

/// Which invoices a payment settles, and what stays on account.
fn settled(look: &Look, settled: &[Settled], rest: i64) -> Markup {
    let tr = &look.tr;
    html! {
        ul class="list" {
            @for one in settled {
                li { div class="list-line" {
                    span class="list-main" { a href=(look.to(&format!("/desk/invoices/{}", one.id))) { (value::code(&one.number)) } }
                    (value::money(tr, look.money(one.amount)))
                } }
            }
            @if rest > 0 {
                li { div class="list-line" { span class="list-main" { (t!(tr, "payments-rest")) } (value::money(tr, look.money(rest))) } }
            }
        }
    }
}

/// Everything on a payment's page.
pub struct Card<'a> {
    pub payment: &'a Payment,
    pub settled: &'a [Settled],
    pub refunds: &'a [Refund],
    /// The online payment it came by.
    pub online: Option<Id>,
    /// Whether the account has to pay something that this payment could settle.
    pub owes: bool,
    pub history: &'a [Entry],
}

fn acts(look: &Look, card: &Card) -> Markup {
    let (tr, path) = (&look.tr, format!("{PATH}/{}", card.payment.id));
    let given = card.refunds.iter().filter(|refund| refund.state() != domain::refunds::State::Failed);
    let left = given.fold(card.payment.paid(), |left, refund| left.saturating_sub(refund.amount));
    html! {
        (button::link_icon(Kind::Plain, &look.to(&format!("{path}/paper")), Icon::Printer, &t!(tr, "ui-print")))
        @if look.can(Permission::PaymentsWrite) {
            @if left > 0 { (button::link(Kind::Plain, &look.to(&format!("{path}/refunds/new")), &t!(tr, "refunds-new"))) }
            @if card.owes { (button::act(look, &format!("{path}/allocation"), Kind::Primary, &t!(tr, "payments-allocate"))) }
        }
    }
}

/// One payment.
pub fn show(look: &Look, card: &Card) -> Markup {
    let (tr, payment) = (&look.tr, card.payment);
    let name = t!(tr, "payments-one", number = payment.number.as_str());
    let money = |word: &str, minor| fact(&tr.text(word), value::money(tr, look.money(minor)));
    let body = html! {
        (head::page(&name, crumbs::show(look, &[(PATH, &t!(tr, "payments"))], &payment.number), acts(look, card)))
        dl class="facts" {
            (fact(&t!(tr, "orders-account"), value::name(&payment.account)))
            (fact(&t!(tr, "payments-method"), html! { (tr.text(&format!("payments-method-{}", payment.method))) }))
            (fact(&t!(tr, "ui-date"), value::moment(look, payment.created_at)))
            (fact(&t!(tr, "payments-holder"), value::name(&payment.custodian)))
            (fact(&t!(tr, "payments-by"), value::name(&payment.taken_by)))
            (money("payments-received", payment.amount))
            @if payment.stamp > 0 { (money("payments-stamp", payment.stamp)) (money("payments-paid", payment.paid())) }
            @if let Some(online) = card.online {
                (fact(&t!(tr, "attempts-one-short"), html! { a href=(look.to(&format!("/desk/attempts/{online}"))) { (t!(tr, "attempts-open")) } }))
            }
            @if !payment.note.is_empty() { div { dt { (t!(tr, "ui-note")) } dd { p class="prewrap" dir="auto" { (payment.note) } } } }
        }
        (head::section(&t!(tr, "payments-settles"), settled(look, card.settled, payment.spare)))
        @if !card.refunds.is_empty() { (head::section(&t!(tr, "refunds"), refunds::list(look, card.refunds))) }
        (head::section(&t!(tr, "events-history"), happened::timeline(look, card.history)))
    };
    look.page(&name, body)
}

/// The receipt as a page to print.
pub fn paper(look: &Look, payment: &Payment, paper: &paper::Paper, lang: Lang) -> Markup {
    let path = format!("{PATH}/{}", payment.id);
    let (all, print) = (t!(look.tr, "payments"), t!(look.tr, "ui-print"));
    let body = html! {
        div class="no-print" { (crumbs::show(look, &[(PATH, &all), (&path, &payment.number)], &print)) }
        (crate::ui::invoice::languages(look, &path, lang))
        (paper::show(paper))
    };
    look.page(&t!(look.tr, "payments-one", number = payment.number.as_str()), body)
}
