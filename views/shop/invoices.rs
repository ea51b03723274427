//! `/shop/invoices`: what the account was billed, and each document to print.
use crate::ui::{
    Icon, Look, button,
    button::Kind,
    crumbs, empty, fact, head,
    invoice::{standing, title, totals, working},
    pager, paper, value,
};
use domain::{
    access::Permission,
    invoices::{Invoice, Paid, Row},
    lang::Lang,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/shop/invoices";

/// One page of invoices and credit notes, newest first.
pub fn list(look: &Look, page: &[Invoice], size: usize, later: bool) -> Markup {
    let (rows, more) = (page.get(..size).unwrap_or(page), page.len() > size);
    let name = t!(look.tr, "invoices");
    let after = rows.last().filter(|_| more).map(|last| look.to(&format!("{PATH}?before={}", last.id)));
    let body = html! {
        (head::title(&name))
        @if rows.is_empty() { (empty::nothing_yet(Icon::ScrollText, &t!(look.tr, "invoices-empty"), &t!(look.tr, "invoices-shop-empty-text"), html! {})) }
        @else {
            ul class="list" { @for invoice in rows { li { (row(look, invoice)) } } }
            (pager::show(look, rows.len(), later.then(|| look.to(PATH)).as_deref(), after.as_deref()))
        }
    };
    look.page(&name, body)
}

/// Somebody of the account who may not see what it owes.
pub fn not_you(look: &Look) -> Markup {
    let name = t!(look.tr, "invoices");
    let body = html! { (head::title(&name)) (empty::no_right(&t!(look.tr, "invoices-not-you"), &t!(look.tr, "invoices-not-you-text"))) };
    look.page(&name, body)
}

/// One document of a list.
pub fn row(look: &Look, invoice: &Invoice) -> Markup {
    html! {
        a class="list-line" href=(look.to(&format!("{PATH}/{}", invoice.id))) {
            span class="list-main" {
                span class="list-title" { (value::code(&invoice.number)) }
                span class="muted small" { (value::day(&look.tr, invoice.date())) }
            }
            span { (value::money(&look.tr, look.money(invoice.total))) " " (standing(look, invoice)) }
        }
    }
}

/// One invoice or credit note.
pub fn show(
    look: &Look,
    (invoice, may_pay): (&Invoice, bool),
    (rows, paid, credits): (&[Row], &[Paid], &[Invoice]),
) -> Markup {
    let tr = &look.tr;
    let print = look.to(&format!("{PATH}/{}/paper", invoice.id));
    let body = html! {
        (head::page(&title(look, invoice), crumbs::show(look, &[(PATH, &t!(tr, "invoices"))], &invoice.number),
            button::link_icon(Kind::Plain, &print, Icon::Printer, &t!(tr, "ui-print"))))
        p { (standing(look, invoice)) }
        @if invoice.open > 0 && may_pay && look.can(Permission::ShopOrder) {
            (button::act(look, &format!("{PATH}/{}/payment", invoice.id), Kind::Primary, &t!(tr, "pay-now")))
        }
        dl class="facts" {
            (fact(&t!(tr, "ui-date"), value::day(tr, invoice.date())))
            @if let Some(due) = invoice.due() { (fact(&t!(tr, "invoices-due"), value::day(tr, due))) }
            @if !invoice.reason.is_empty() { (fact(&t!(tr, "items-reason"), html! { p dir="auto" { (invoice.reason) } })) }
        }
        ul class="list" { @for row in rows { li { (line(look, row)) } } }
        (totals(look, invoice))
        (working(look, invoice, rows))
        @if !paid.is_empty() { (head::section(&t!(tr, "invoices-paid-by"), html! { ul class="list" { @for one in paid { li { (payment(look, one)) } } } })) }
        @if !credits.is_empty() { (head::section(&t!(tr, "invoices-credits"), html! { ul class="list" { @for one in credits { li { (self::row(look, one)) } } } })) }
    };
    look.page(&title(look, invoice), body)
}

fn line(look: &Look, row: &Row) -> Markup {
    html! {
        div class="list-line" {
            span class="list-main" {
                span class="list-title" { (value::name(&row.name)) }
                span class="muted small" { (value::quantity(look, row.quantity, row.unit())) " × " (value::price(&look.tr, look.money(row.price))) }
            }
            (value::money(&look.tr, look.money(row.net)))
        }
    }
}

fn payment(look: &Look, paid: &Paid) -> Markup {
    html! {
        div class="list-line" {
            span class="list-main" {
                span class="list-title" { (value::code(&paid.number)) }
                span class="muted small" {
                    (look.tr.text(&format!("payments-method-{}", paid.method)))
                    @if let Ok(day) = paid.day.parse() { " · " (value::day(&look.tr, day)) }
                }
            }
            (value::money(&look.tr, look.money(paid.amount)))
        }
    }
}

/// The document as a page to print.
pub fn paper(look: &Look, invoice: &Invoice, paper: &paper::Paper, lang: Lang) -> Markup {
    let path = format!("{PATH}/{}", invoice.id);
    let (all, print) = (t!(look.tr, "invoices"), t!(look.tr, "ui-print"));
    let body = html! {
        div class="no-print" { (crumbs::show(look, &[(PATH, &all), (&path, &invoice.number)], &print)) }
        (crate::ui::invoice::languages(look, &path, lang))
        (paper::show(paper))
    };
    look.page(&title(look, invoice), body)
}
