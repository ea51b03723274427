//! `/desk/invoices`: the list, and one invoice or credit note with all that is known of it.
pub mod credits;
pub mod filing;
pub mod links;
pub mod pickup;

use crate::ui::{
    Icon, Look, button,
    button::Kind,
    crumbs, empty, filters, happened, head,
    invoice::{standing, taxes, title, totals, working},
    pager, paper, query,
    saved::{self, Saved},
    search,
    table::{Column, Table},
    value,
};
use domain::{
    access::Permission,
    attempts::Attempt,
    events::Entry,
    invoices::{Invoice, Listing, Paid, Row, Standing},
    lang::Lang,
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/invoices";

/// One page of invoices and credit notes, newest first; the last one of `page` only says that more follow.
pub fn list(look: &Look, (asked, saved): (&str, &Saved), listing: &Listing, page: &[Invoice], size: usize) -> Markup {
    let (rows, more) = (page.get(..size).unwrap_or(page), page.len() > size);
    let name = t!(look.tr, "invoices");
    let here = ask(asked, listing, listing.standing);
    let after = rows.last().filter(|_| more).map(|last| look.to(&format!("{here}&before={}", last.id)));
    let before = (listing.before > 0).then(|| look.to(&here));
    let acts = html! {
        @if look.can(Permission::InvoicesWrite) { (button::new(&look.to(&format!("{PATH}/new")), &t!(look.tr, "invoices-hand-over"))) }
    };
    let body = html! {
        (head::page(&name, html! {}, acts))
        (search::show(look, PATH, asked))
        (filters::choices(&t!(look.tr, "invoices-which"), &choices(look, asked, listing)))
        (saved::show(look, saved))
        @if rows.is_empty() { (nothing(look, asked, listing)) }
        @else {
            (table(look, &name, rows))
            (pager::show(look, rows.len(), before.as_deref(), after.as_deref()))
        }
    };
    look.page(&name, body)
}

fn ask(asked: &str, listing: &Listing, standing: Option<Standing>) -> String {
    let account = if listing.account == 0 { String::new() } else { format!("&account={}", listing.account) };
    format!("{PATH}?q={}&standing={}{account}", query::encode(asked), standing.map_or("", Standing::code))
}

fn choices(look: &Look, asked: &str, listing: &Listing) -> Vec<(String, String, bool)> {
    let one = |standing: Standing| {
        let word = look.tr.text(&format!("invoices-standing-{}", standing.code()));
        (word, look.to(&ask(asked, listing, Some(standing))), listing.standing == Some(standing))
    };
    let all = (t!(look.tr, "invoices-all"), look.to(&ask(asked, listing, None)), listing.standing.is_none());
    std::iter::once(all).chain(Standing::ALL.map(one)).collect()
}

fn nothing(look: &Look, asked: &str, listing: &Listing) -> Markup {
    let tr = &look.tr;
    if asked.is_empty() && listing.standing.is_none() && listing.account == 0 {
        return empty::nothing_yet(
            Icon::ScrollText,
            &t!(tr, "invoices-empty"),
            &t!(tr, "invoices-empty-text"),
            html! {},
        );
    }
    let acts = button::link(Kind::Plain, &look.to(PATH), &t!(tr, "ui-clear"));
    empty::nothing_found(&t!(tr, "invoices-not-found"), &t!(tr, "orders-not-found-text"), acts)
}

/// Invoices and credit notes as rows.
pub(in crate::desk) fn table(look: &Look, name: &str, invoices: &[Invoice]) -> Markup {
    let words =
        ["orders-number", "orders-account", "ui-status", "ui-date", "invoices-due", "ui-total", "invoices-open"]
            .map(|key| look.tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::text(&words[1]),
        Column::tight(&words[2]),
        Column::tight(&words[3]),
        Column::tight(&words[4]),
        Column::end(&words[5]),
        Column::end(&words[6]),
    ];
    let rows = html! {
        @for invoice in invoices {
            tr id=(format!("invoice-{}", invoice.id)) {
                td { a class="strong" href=(look.to(&format!("{PATH}/{}", invoice.id))) { (value::code(&invoice.number)) } }
                td data-label=(words[1]) { (value::name(&invoice.account)) }
                td class="tight" data-label=(words[2]) { (standing(look, invoice)) }
                td class="tight muted" data-label=(words[3]) { (value::day(&look.tr, invoice.date())) }
                td class="tight muted" data-label=(words[4]) { @if let Some(due) = invoice.due() { (value::day(&look.tr, due)) } }
                td class="end" data-label=(words[5]) { (value::money(&look.tr, look.money(invoice.total))) }
                td class="end" data-label=(words[6]) { @if !invoice.is_credit() { (value::money(&look.tr, look.money(invoice.open))) } }
            }
        }
    };
    Table::new(name, &columns).cards().id("invoices").show(look, rows)
}

/// Everything on an invoice's page.
pub struct Card<'a> {
    pub invoice: &'a Invoice,
    pub rows: &'a [Row],
    pub paid: &'a [Paid],
    pub credits: &'a [Invoice],
    /// Links by which it is paid, and the online payments made through them.
    pub links: &'a [links::Sent],
    pub tried: &'a [Attempt],
    /// The account's phone; empty where there is none.
    pub phone: &'a str,
    /// What is wrong with a link that was asked for.
    pub problems: &'a Problems,
    pub history: &'a [Entry],
    pub filing: &'a filing::Told,
}

/// One invoice or credit note.
pub fn show(look: &Look, card: &Card) -> Markup {
    let (tr, invoice) = (&look.tr, card.invoice);
    let body = html! {
        (head::page(&title(look, invoice), crumbs::show(look, &[(PATH, &t!(tr, "invoices"))], &invoice.number), acts(look, card)))
        p { (standing(look, invoice)) }
        (facts(look, invoice))
        (lines(look, card.rows))
        (totals(look, invoice))
        (head::section(&t!(tr, "invoices-taxes"), html! { (taxes(look, invoice)) (working(look, invoice, card.rows)) }))
        (head::section(&t!(tr, "filings"), filing::show(look, invoice, card.filing)))
        @if !invoice.is_credit() { (head::section(&t!(tr, "invoices-paid-by"), paid(look, card.paid))) }
        @if !card.credits.is_empty() { (head::section(&t!(tr, "invoices-credits"), table(look, &t!(tr, "invoices-credits"), card.credits))) }
        @if !invoice.is_credit() && look.can(Permission::InvoicesWrite) && (invoice.open > 0 || !card.links.is_empty()) {
            (head::section(&t!(tr, "pay-links"), links::show(look, invoice, (card.links, card.phone), card.problems)))
        }
        @if !card.tried.is_empty() { (head::section(&t!(tr, "attempts"), super::attempts::table(look, &t!(tr, "attempts"), card.tried))) }
        (head::section(&t!(tr, "events-history"), happened::timeline(look, card.history)))
    };
    look.page(&title(look, invoice), body)
}

fn acts(look: &Look, card: &Card) -> Markup {
    let (tr, invoice) = (&look.tr, card.invoice);
    let path = format!("{PATH}/{}", invoice.id);
    let left = card.rows.iter().any(|row| row.left() > 0);
    html! {
        (button::link_icon(Kind::Plain, &look.to(&format!("{path}/paper")), Icon::Printer, &t!(tr, "ui-print")))
        @if !invoice.is_credit() && left && look.can(Permission::InvoicesWrite) {
            (button::link(Kind::Plain, &look.to(&format!("{path}/credits/new")), &t!(tr, "invoices-credit-new")))
        }
        @if invoice.open > 0 && look.can(Permission::PaymentsWrite) {
            (button::link(Kind::Primary, &look.to(&format!("/desk/payments/new?account={}", invoice.account_id)), &t!(tr, "payments-new")))
        }
    }
}

fn facts(look: &Look, invoice: &Invoice) -> Markup {
    let tr = &look.tr;
    let account = format!("/desk/accounts/{}", invoice.account_id);
    let (word, path) =
        if invoice.is_credit() { ("invoices-invoice", PATH) } else { ("invoices-order", "/desk/orders") };
    let may = invoice.is_credit() || look.can(Permission::OrdersRead);
    html! {
        dl class="facts" {
            div { dt { (t!(tr, "orders-account")) } dd {
                @if look.can(Permission::AccountsRead) { a href=(look.to(&account)) { (value::name(&invoice.account)) } }
                @else { (value::name(&invoice.account)) }
            } }
            div { dt { (t!(tr, "ui-date")) } dd { (value::day(tr, invoice.date())) } }
            @if let Some(due) = invoice.due() { div { dt { (t!(tr, "invoices-due")) } dd { (value::day(tr, due)) } } }
            @if let (Some(id), Some(number)) = (invoice.source_id, &invoice.source) {
                div { dt { (tr.text(word)) } dd {
                    @if may { a href=(look.to(&format!("{path}/{id}"))) { (value::code(number)) } } @else { (value::code(number)) }
                } }
            }
            div { dt { (t!(tr, "invoices-by")) } dd { (value::name(&invoice.created_by)) } }
            @if !invoice.reason.is_empty() { div { dt { (t!(tr, "items-reason")) } dd { p dir="auto" { (invoice.reason) } } } }
        }
    }
}

fn lines(look: &Look, rows: &[Row]) -> Markup {
    let words = ["ui-name", "items-sku", "items-quantity", "items-price", "orders-net"].map(|key| look.tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::text(&words[1]),
        Column::end(&words[2]),
        Column::end(&words[3]),
        Column::end(&words[4]),
    ];
    let cells = html! {
        @for row in rows {
            tr {
                td { (value::name(&row.name)) }
                td data-label=(words[1]) { (value::code(&row.sku)) }
                td class="end" data-label=(words[2]) { (value::quantity(look, row.quantity, row.unit())) }
                td class="end" data-label=(words[3]) { (value::price(&look.tr, look.money(row.price))) }
                td class="end" data-label=(words[4]) { (value::money(&look.tr, look.money(row.net))) }
            }
        }
    };
    Table::new(&t!(look.tr, "orders-lines"), &columns).cards().show(look, cells)
}

fn paid(look: &Look, paid: &[Paid]) -> Markup {
    let tr = &look.tr;
    html! {
        @if paid.is_empty() { p class="muted" { (t!(tr, "invoices-not-paid")) } }
        @else {
            ul class="list" {
                @for one in paid {
                    li { div class="list-line" {
                        span class="list-main" {
                            span class="list-title" {
                                @if look.can(Permission::PaymentsRead) { a href=(look.to(&format!("/desk/payments/{}", one.payment_id))) { (value::code(&one.number)) } }
                                @else { (value::code(&one.number)) }
                            }
                            span class="muted small" {
                                (tr.text(&format!("payments-method-{}", one.method))) " · " (value::name(&one.taken_by))
                                @if let Ok(day) = one.day.parse() { " · " (value::day(tr, day)) }
                            }
                        }
                        (value::money(tr, look.money(one.amount)))
                    } }
                }
            }
        }
    }
}

/// The document as a page to print.
pub fn paper(look: &Look, invoice: &Invoice, paper: &paper::Paper, lang: Lang) -> Markup {
    let path = format!("{PATH}/{}", invoice.id);
    let (all, number, print) = (t!(look.tr, "invoices"), invoice.number.as_str(), t!(look.tr, "ui-print"));
    let body = html! {
        div class="no-print" { (crumbs::show(look, &[(PATH, &all), (&path, number)], &print)) }
        (crate::ui::invoice::languages(look, &path, lang))
        (paper::show(paper))
    };
    look.page(&title(look, invoice), body)
}
