//! The list of accounts, with how much of each limit is used.
use super::{PATH, kind_word, status, status_word};
use crate::ui::{
    Icon, Look, button,
    button::Kind as Press,
    empty, filters, head, pager,
    query::encode,
    saved::{self, Saved},
    search,
    table::{Column, Table},
    value,
};
use domain::{
    access::Permission,
    accounts::{Listed, Listing, Status},
};
use lang::t;
use maud::{Markup, html};

/// Rows on one page.
const SIZE: usize = 50;

/// One page of accounts; the last one of `page` only says that more follow.
pub fn show(look: &Look, (query, listing): (&str, &Listing), page: &[Listed], kept: &Saved) -> Markup {
    let (shown, more) = (page.get(..SIZE).unwrap_or(page), page.len() > SIZE);
    let title = t!(look.tr, "accounts");
    let body = html! {
        (head::page(&title, html! {}, html! {
            @if look.can(Permission::ImportsWrite) {
                (button::link(Press::Quiet, &look.to("/desk/imports?kind=accounts"), &t!(look.tr, "ui-import")))
            }
            @if look.can(Permission::AccountsWrite) { (add(look)) }
        }))
        (search::show(look, PATH, query))
        (filters::choices(&t!(look.tr, "accounts-which"), &choices(look, query, listing.status)))
        (saved::show(look, kept))
        @if shown.is_empty() { (nothing(look, query, listing)) }
        @else {
            (table(look, &title, shown))
            (pager::show(look, shown.len(), before(look, query, listing).as_deref(), after(look, query, listing, shown, more).as_deref()))
        }
    };
    look.page(&title, body)
}

fn add(look: &Look) -> Markup {
    button::new(&look.to(&format!("{PATH}/new")), &t!(look.tr, "accounts-new"))
}

fn table(look: &Look, title: &str, accounts: &[Listed]) -> Markup {
    let words = ["ui-name", "ui-status", "accounts-limit", "accounts-used"].map(|key| look.tr.text(key));
    let columns = [Column::text(&words[0]), Column::tight(&words[1]), Column::end(&words[2]), Column::end(&words[3])];
    let rows = html! { @for account in accounts { (row(look, account)) } };
    Table::new(title, &columns).cards().id("accounts").show(look, rows)
}

/// One line of the list.
pub fn row(look: &Look, account: &Listed) -> Markup {
    let tr = &look.tr;
    let (limit, used) = (account.room.credit_limit, account.room.used());
    html! {
        tr id=(format!("account-{}", account.id)) {
            td {
                a class="strong" href=(look.to(&format!("{PATH}/{}", account.id))) { (value::name(&account.name)) }
                div class="muted small" {
                    (kind_word(look, account.kind()))
                    @if let Some(phone) = &account.phone { " · " (value::call(tr, phone)) }
                }
            }
            td data-label=(t!(tr, "ui-status")) { (status(look, account.status())) }
            td class="end" data-label=(t!(tr, "accounts-limit")) { (value::price(tr, look.money(limit))) }
            td class="end" data-label=(t!(tr, "accounts-used")) {
                (value::price(tr, look.money(used)))
                @if used > limit { div class="small debt" { (t!(tr, "bar-over")) } }
            }
        }
    }
}

fn nothing(look: &Look, query: &str, listing: &Listing) -> Markup {
    let (tr, all) = (&look.tr, look.to(PATH));
    if !query.is_empty() || listing.status.is_some() {
        let acts = button::link(Press::Plain, &all, &t!(tr, "ui-clear"));
        return empty::nothing_found(&t!(tr, "accounts-not-found"), &t!(tr, "accounts-not-found-text"), acts);
    }
    let acts = html! { @if look.can(Permission::AccountsWrite) { (add(look)) } };
    empty::nothing_yet(Icon::Store, &t!(tr, "accounts-empty"), &t!(tr, "accounts-empty-text"), acts)
}

/// All, and those of each standing.
fn choices(look: &Look, query: &str, chosen: Option<Status>) -> Vec<(String, String, bool)> {
    let one = |status: Status| (status_word(look, status), look.to(&ask(query, Some(status))), chosen == Some(status));
    let all = (t!(look.tr, "ui-all"), look.to(&ask(query, None)), chosen.is_none());
    std::iter::once(all).chain(Status::ALL.into_iter().map(one)).collect()
}

fn ask(query: &str, status: Option<Status>) -> String {
    format!("{PATH}?q={}&status={}", encode(query), status.map_or("", Status::code))
}

fn before(look: &Look, query: &str, listing: &Listing) -> Option<String> {
    (listing.after.1 != 0).then(|| look.to(&ask(query, listing.status)))
}

fn after(look: &Look, query: &str, listing: &Listing, shown: &[Listed], more: bool) -> Option<String> {
    let last = shown.last().filter(|_| more)?;
    Some(look.to(&format!("{}&after={}&after_id={}", ask(query, listing.status), encode(&last.folded), last.id)))
}
