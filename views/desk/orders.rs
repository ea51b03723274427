//! `/desk/orders`: the list, one order with what can be decided about it, and the picking list.
pub mod board;
pub mod change;
pub mod entry;
pub mod paper;
mod print;

pub use print::{packing, picking};

use crate::ui::{
    Form, Icon, Look, Tone, badge_with, banner, button,
    button::Kind,
    crumbs, empty, filters, form, happened, head,
    order::{held, status, totals},
    pager, query,
    round::visits,
    saved::{self, Saved},
    search,
    table::{Column, Table, pick},
    value,
};
use domain::{
    access::Permission,
    events::Entry,
    invoices::Invoice,
    orders::{Line, Listing, Order, Status},
    problems::Problems,
    rounds::Stop,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/orders";

/// For how many days a grant may hold; the second is proposed.
pub const GRANTS: [i64; 4] = [1, 7, 14, 30];

/// One page of orders, newest first; the last one of `page` only says that more follow.
pub fn list(look: &Look, (asked, saved): (&str, &Saved), listing: &Listing, page: &[Order], size: usize) -> Markup {
    let (rows, more) = (page.get(..size).unwrap_or(page), page.len() > size);
    let title = t!(look.tr, "orders");
    let after = rows
        .last()
        .filter(|_| more)
        .map(|last| look.to(&format!("{}&before={}", ask(asked, listing, &listing.status), last.id)));
    let before = (listing.before > 0).then(|| look.to(&ask(asked, listing, &listing.status)));
    let body = html! {
        (head::page(&title, html! {}, html! {
            (button::link(Kind::Quiet, &look.to(&format!("{PATH}/board")), &t!(look.tr, "orders-board")))
            (new(look))
        }))
        (search::show(look, PATH, asked))
        (filters::choices(&t!(look.tr, "orders-which"), &choices(look, asked, listing)))
        (saved::show(look, saved))
        @if rows.is_empty() { (nothing(look, asked, listing)) }
        @else if listing.status == Status::Placed.code() && look.can(Permission::OrdersWrite) {
            (Form::new(look, &Problems::new()).show(&format!("{PATH}/confirmation"), html! {
                (table(look, &title, rows, true))
                (form::actions(button::submit(Kind::Primary, &t!(look.tr, "orders-confirm-marked"))))
            }))
            (pager::show(look, rows.len(), before.as_deref(), after.as_deref()))
        } @else {
            (table(look, &title, rows, false))
            (pager::show(look, rows.len(), before.as_deref(), after.as_deref()))
        }
    };
    look.page(&title, body)
}

/// The way to an order that is taken at the desk.
fn new(look: &Look) -> Markup {
    html! { @if look.can(Permission::OrdersWrite) { (button::new(&look.to(&format!("{PATH}/new")), &t!(look.tr, "orders-new"))) } }
}

fn ask(asked: &str, listing: &Listing, status: &str) -> String {
    let account = if listing.account == 0 { String::new() } else { format!("&account={}", listing.account) };
    format!("{PATH}?q={}&status={status}{account}", query::encode(asked))
}

fn choices(look: &Look, asked: &str, listing: &Listing) -> [(String, String, bool); 8] {
    let one = |status: Status| {
        let code = status.code();
        (look.tr.text(&format!("orders-status-{code}")), look.to(&ask(asked, listing, code)), listing.status == code)
    };
    [
        (t!(look.tr, "orders-all"), look.to(&ask(asked, listing, "")), listing.status.is_empty()),
        one(Status::Placed),
        one(Status::Held),
        one(Status::Offered),
        one(Status::Confirmed),
        one(Status::Sent),
        one(Status::Delivered),
        one(Status::Cancelled),
    ]
}

fn nothing(look: &Look, asked: &str, listing: &Listing) -> Markup {
    let tr = &look.tr;
    if asked.is_empty() && listing.status.is_empty() && listing.account == 0 {
        return empty::nothing_yet(
            Icon::ClipboardList,
            &t!(tr, "orders-empty"),
            &t!(tr, "orders-desk-empty-text"),
            html! {},
        );
    }
    let acts = button::link(Kind::Plain, &look.to(PATH), &t!(tr, "ui-clear"));
    empty::nothing_found(&t!(tr, "orders-not-found"), &t!(tr, "orders-not-found-text"), acts)
}

/// The orders; with a box each where several can be decided at once.
fn table(look: &Look, title: &str, orders: &[Order], picks: bool) -> Markup {
    let words = ["orders-number", "orders-account", "ui-status", "ui-date", "ui-total", "orders-day"]
        .map(|key| look.tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::text(&words[1]),
        Column::tight(&words[2]),
        Column::tight(&words[3]),
        Column::tight(&words[5]),
        Column::end(&words[4]),
    ];
    let rows = html! {
        @for order in orders {
            tr id=(format!("order-{}", order.id)) {
                @if picks { (pick(look, "order", &order.id.to_string(), order.number.as_deref().unwrap_or_default())) }
                td { a class="strong" href=(look.to(&format!("{PATH}/{}", order.id))) { (value::code(order.number.as_deref().unwrap_or_default())) } }
                td data-label=(words[1]) { (value::name(&order.account)) }
                td class="tight" data-label=(words[2]) { (status(look, order.status())) }
                td class="tight muted" data-label=(words[3]) { @if let Some(at) = order.placed_at { (value::ago(look, at)) } }
                td class="tight" data-label=(words[5]) { @if let Some(day) = order.comes() { (value::day(&look.tr, day)) } }
                td class="end" data-label=(words[4]) { (value::money(&look.tr, look.money(order.total))) }
            }
        }
    };
    let table = Table::new(title, &columns).cards().id("orders");
    if picks { table.picks() } else { table }.show(look, rows)
}

/// Everything on an order's page.
pub struct Card<'a> {
    pub order: &'a Order,
    pub lines: &'a [Line],
    pub history: &'a [Entry],
    /// What was billed of it.
    pub invoices: &'a [Invoice],
    /// Where it was brought, or was to be.
    pub visits: &'a [Stop],
    /// It waits to be handed over at the site.
    pub waits: bool,
    /// Why it is to be cancelled, as typed.
    pub reason: &'a str,
}

/// One order.
pub fn show(look: &Look, card: &Card, problems: &Problems) -> Markup {
    let (tr, order) = (&look.tr, card.order);
    let number = order.number.clone().unwrap_or_default();
    let title = t!(tr, "orders-one", number = number.as_str());
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(tr, "orders"))], &number), acts(look, card)))
        p { (status(look, order.status())) }
        (stands(look, order, problems))
        dl class="facts" {
            div { dt { (t!(tr, "orders-account")) } dd {
                @if look.can(Permission::AccountsRead) { a href=(look.to(&format!("/desk/accounts/{}", order.account_id))) { (value::name(&order.account)) } }
                @else { (value::name(&order.account)) }
            } }
            div { dt { (t!(tr, "orders-by")) } dd { (value::name(&order.created_by)) } }
            @if let Some(at) = order.placed_at { div { dt { (t!(tr, "orders-placed-at")) } dd { (value::moment(look, at)) } } }
            @if let Some(day) = order.comes() { div { dt { (t!(tr, "orders-day")) } dd { (value::day(tr, day)) } } }
            div { dt { (t!(tr, "orders-pay")) } dd { (tr.text(&format!("orders-pay-{}", order.pay))) } }
            @if !order.note.is_empty() { div { dt { (t!(tr, "ui-note")) } dd { p class="prewrap" dir="auto" { (order.note) } } } }
            @if !order.reason.is_empty() { div { dt { (t!(tr, "items-reason")) } dd { p dir="auto" { (order.reason) } } } }
        }
        (lines(look, card.lines, true))
        (totals(look, order.net, order.tax, order.total))
        @if !card.invoices.is_empty() && look.can(Permission::InvoicesRead) {
            (head::section(&t!(tr, "invoices"), super::invoices::table(look, &t!(tr, "invoices"), card.invoices)))
        }
        @if !card.visits.is_empty() { (head::section(&t!(tr, "orders-visits"), visits(look, &format!("{PATH}/{}", order.id), card.visits))) }
        @if order.may_cancel() && card.invoices.is_empty() && look.can(Permission::OrdersWrite) { (head::section(&t!(tr, "orders-cancel"), cancel(look, card, problems))) }
        (head::section(&t!(tr, "events-history"), happened::timeline(look, card.history)))
    };
    look.page(&title, body)
}

fn act(look: &Look, order: &Order, word: &str, kind: Kind, text: &str) -> Markup {
    Form::new(look, &Problems::new())
        .version(order.version)
        .show(&format!("{PATH}/{}/{word}", order.id), button::submit(kind, text))
}

fn acts(look: &Look, card: &Card) -> Markup {
    let (tr, order) = (&look.tr, card.order);
    html! {
        @if card.waits && look.can(Permission::InvoicesWrite) {
            (button::link(Kind::Primary, &look.to(&format!("/desk/invoices/new?order={}", order.id)), &t!(tr, "invoices-hand-over")))
        }
        @if order.status() != Status::Cancelled {
            (to(look, order, "picking", &t!(tr, "orders-picking")))
            (to(look, order, "packing", &t!(tr, "orders-packing")))
            (to(look, order, "proforma", &t!(tr, "orders-proforma")))
            @if order.confirmed_at.is_some() { (to(look, order, "delivery-note", &t!(tr, "orders-delivery-note"))) }
        }
        @if order.may_change() && look.can(Permission::OrdersWrite) { (to(look, order, "edit", &t!(tr, "orders-change"))) }
        @if order.may_split() && look.can(Permission::OrdersWrite) { (to(look, order, "part", &t!(tr, "orders-split"))) }
        @if order.may_confirm() && look.can(Permission::OrdersWrite) { (act(look, order, "confirmation", Kind::Primary, &t!(tr, "orders-confirm"))) }
    }
}

fn to(look: &Look, order: &Order, word: &str, text: &str) -> Markup {
    button::link(Kind::Plain, &look.to(&format!("{PATH}/{}/{word}", order.id)), text)
}

/// Letting this order go beyond the limit, until a day.
fn grant(look: &Look, order: &Order, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let form = Form::new(look, problems).version(order.version);
    let words = GRANTS.map(|days| (days.to_string(), t!(tr, "orders-grant-days", count = days)));
    let options: Vec<(&str, &str)> = words.iter().map(|(code, word)| (code.as_str(), word.as_str())).collect();
    form.show(
        &format!("{PATH}/{}/approval", order.id),
        html! {
            (form.field("days", "orders-grant", &GRANTS[1].to_string()).hint("orders-grant-hint").select(&options))
            (form::actions(button::submit(Kind::Primary, &t!(tr, "orders-approve"))))
        },
    )
}

/// Why it waits, and for whom; what was asked and granted.
fn stands(look: &Look, order: &Order, problems: &Problems) -> Markup {
    let tr = &look.tr;
    html! {
        @match order.status() {
            Status::Held => {
                (held(look, order, ["orders-held-desk", "orders-late-desk"]))
                @if let Some(at) = order.asked_at { p { (t!(tr, "orders-asked-desk")) " " (value::ago(look, at)) } }
                @if look.can(Permission::LimitsWrite) { (grant(look, order, problems)) }
            }
            Status::Offered => (banner::note(Tone::Info, &t!(tr, "orders-offered-desk"))),
            Status::Placed => @if let Some(day) = order.granted_until.as_deref().and_then(|day| day.parse().ok()) {
                p { (t!(tr, "orders-granted-until")) " " (value::day(tr, day)) }
            },
            _ => {}
        }
    }
}

fn lines(look: &Look, lines: &[Line], priced: bool) -> Markup {
    let words = ["ui-name", "items-sku", "items-quantity", "items-price", "orders-net"].map(|key| look.tr.text(key));
    let mut columns = vec![Column::text(&words[0]), Column::text(&words[1]), Column::end(&words[2])];
    if priced {
        columns.extend([Column::end(&words[3]), Column::end(&words[4])]);
    }
    let rows = html! {
        @for line in lines {
            tr {
                td { (value::name(&line.name)) }
                td data-label=(words[1]) { (value::code(&line.sku)) }
                td class="end" data-label=(words[2]) {
                    @if priced && line.is_short() { (badge_with(Tone::Info, Icon::Info, &t!(look.tr, "orders-promised"))) " " (value::quantity(look, line.promised, line.unit())) " / " }
                    (value::quantity(look, if priced { line.quantity } else { line.promised }, line.unit()))
                }
                @if priced {
                    td class="end" data-label=(words[3]) { (applied(look, line)) }
                    td class="end" data-label=(words[4]) { (value::money(&look.tr, look.money(line.net))) }
                }
            }
        }
    };
    Table::new(&t!(look.tr, "orders-lines"), &columns).cards().show(look, rows)
}

/// The price of a line; when an agreement gave it, which one and instead of what.
fn applied(look: &Look, line: &Line) -> Markup {
    html! {
        span {
            (value::price(&look.tr, look.money(line.price)))
            @if !line.agreement.is_empty() {
                br;
                span class="muted small" {
                    (value::name(&line.agreement))
                    @if let Some(base) = line.base.filter(|base| *base != line.price) { " · " s { (value::price(&look.tr, look.money(base))) } }
                }
            }
        }
    }
}

fn cancel(look: &Look, card: &Card, problems: &Problems) -> Markup {
    let form = Form::new(look, problems).version(card.order.version);
    form.show(
        &format!("{PATH}/{}/cancellation", card.order.id),
        html! {
            (form.field("reason", "items-reason", card.reason).hint("orders-reason-hint").required().max(200).text())
            (form::actions(button::submit(Kind::Plain, &t!(look.tr, "orders-cancel"))))
        },
    )
}
