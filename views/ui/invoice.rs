//! What the Desk and the Shop show of an invoice alike: where it stands, its lines, its taxes and how they came about.
use super::{
    Icon, Look, Tone, badge, badge_with,
    button::{self, Kind},
    fact,
    table::{Column, Table},
    value,
};
use domain::{
    identifiers,
    invoices::{Invoice, Row, Standing},
    lang::Lang,
    tax::{Component, working::Rule},
};
use lang::{Tr, t};
use maud::{Markup, html};
use rust_decimal::Decimal;

/// Where it stands, as word, icon and colour; a credit note says what it is.
pub fn standing(look: &Look, invoice: &Invoice) -> Markup {
    if invoice.is_credit() {
        return badge_with(Tone::Info, Icon::ScrollText, &t!(look.tr, "invoices-credit"));
    }
    let standing = invoice.standing(look.today());
    let tone = match standing {
        Standing::Open => Tone::Neutral,
        Standing::Overdue => Tone::Bad,
        Standing::Paid => Tone::Good,
        Standing::Credited => Tone::Info,
    };
    badge(tone, &look.tr.text(&format!("invoices-standing-{}", standing.code())))
}

/// What an invoice or a credit note is called.
pub fn title(look: &Look, invoice: &Invoice) -> String {
    let number = invoice.number.as_str();
    if invoice.is_credit() {
        t!(look.tr, "invoices-credit-one", number = number)
    } else {
        t!(look.tr, "invoices-one", number = number)
    }
}

/// A tax by the name its readers know: India's by their signs, the others as value added tax.
pub fn component(tr: &Tr, component: Component) -> String {
    match component {
        Component::Tva | Component::Pdv | Component::Vat => t!(tr, "invoices-vat"),
        other => other.code().to_owned(),
    }
}

/// The word of a party's number: by its kind, or the account's own field.
pub fn number_label(tr: &Tr, code: &str) -> String {
    match (identifiers::Kind::parse(code), code) {
        (Some(kind), _) => tr.text(kind.label()),
        (None, "registration") => t!(tr, "accounts-registration"),
        (None, _) => t!(tr, "accounts-tax-number"),
    }
}

/// Net, tax, rounding, total, and what is left to pay.
pub fn totals(look: &Look, invoice: &Invoice) -> Markup {
    let tr = &look.tr;
    let row = |word: String, amount: i64| fact(&word, value::money(tr, look.money(amount)));
    html! {
        dl class="facts" {
            (row(t!(tr, "orders-net"), invoice.net))
            (row(t!(tr, "orders-tax"), invoice.tax))
            @if invoice.rounding != 0 { (row(t!(tr, "tax-working-rounding"), invoice.rounding)) }
            div { dt { (t!(tr, "ui-total")) } dd { strong { (value::money(tr, look.money(invoice.total))) } } }
            @if !invoice.is_credit() { div { dt { (t!(tr, "invoices-open")) } dd { strong { (value::money(tr, look.money(invoice.open))) } } } }
        }
    }
}

/// The working of every line and tax, on demand.
pub fn working(look: &Look, invoice: &Invoice, rows: &[Row]) -> Markup {
    let tr = &look.tr;
    let money = |minor| value::money(tr, look.money(minor));
    html! {
        details {
            summary { (t!(tr, "invoices-working")) }
            ul class="list" {
                @for row in rows {
                    li { div class="list-line" {
                        span class="list-main" {
                            span { (value::name(&row.name)) }
                            span class="muted small" { (tr.text(Rule::Price.key())) ": "
                                (value::quantity(look, row.quantity, row.unit())) " × " (value::price(tr, look.money(row.price))) }
                        }
                        (money(row.net))
                    } }
                }
                @for group in &invoice.taxes().groups {
                    @if group.rate().is_zero() {
                        li { div class="list-line" { span class="list-main" { (tr.text(group.rule().key())) } (money(0)) } }
                    }
                    @for (tax, rate, amount) in group.components().filter(|_| !group.rate().is_zero()) {
                        li { div class="list-line" {
                            span class="list-main" {
                                span { bdi { (component(tr, tax)) } " " (value::percent(tr, rate / Decimal::ONE_HUNDRED)) }
                                span class="muted small" { (tr.text(group.rule().key())) ": "
                                    (money(group.taxable)) " × " (value::percent(tr, rate / Decimal::ONE_HUNDRED)) }
                            }
                            (money(amount))
                        } }
                    }
                }
            }
        }
    }
}

/// Its taxes, one line for each tax of each rate.
pub fn taxes(look: &Look, invoice: &Invoice) -> Markup {
    let tr = &look.tr;
    let words = ["orders-tax", "invoices-base", "invoices-amount"].map(|key| tr.text(key));
    let columns = [Column::text(&words[0]), Column::end(&words[1]), Column::end(&words[2])];
    let rows = html! {
        @for group in &invoice.taxes().groups {
            @if group.rate().is_zero() {
                tr { td { (tr.text(group.rule().key())) } td class="end" data-label=(words[1]) { (value::money(tr, look.money(group.taxable))) }
                    td class="end" data-label=(words[2]) { (value::money(tr, look.money(0))) } }
            }
            @for (tax, rate, amount) in group.components().filter(|_| !group.rate().is_zero()) {
                tr {
                    td { bdi { (component(tr, tax)) } " " (value::percent(tr, rate / Decimal::ONE_HUNDRED)) }
                    td class="end" data-label=(words[1]) { (value::money(tr, look.money(group.taxable))) }
                    td class="end" data-label=(words[2]) { (value::money(tr, look.money(amount))) }
                }
            }
        }
    };
    Table::new(&t!(tr, "invoices-taxes"), &columns).cards().show(look, rows)
}

/// The languages a document can be printed in, and the same as a file; `now` is the one it is in.
pub fn languages(look: &Look, path: &str, now: Lang) -> Markup {
    written_in(look, (&format!("{path}/paper"), &format!("{path}/pdf")), now)
}

/// The same for a document whose page and file have addresses of their own.
pub fn written_in(look: &Look, (page, file): (&str, &str), now: Lang) -> Markup {
    let choices = Lang::ALL
        .map(|lang| (lang.own_name().to_owned(), look.to(&format!("{page}?lang={}", lang.code())), lang == now));
    html! {
        div class="no-print row" {
            (super::filters::choices(&t!(look.tr, "invoices-language"), &choices))
            (button::download(Kind::Plain, &look.to(&format!("{file}?lang={}", now.code())), "PDF"))
        }
    }
}
