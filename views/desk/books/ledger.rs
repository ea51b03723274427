//! `/desk/books/ledger/:role`: an account's lines, with the balance after each.
use super::{PATH, account_name, days, figure, period_fields, period_words};
use crate::ui::{
    Look, button,
    button::Kind as Press,
    crumbs, empty, filters, head, pager,
    table::{Column, Table},
    value,
};
use domain::{
    books::{Ledger, Posted, kind_key},
    chart::Part,
};
use lang::t;
use maud::{Markup, html};

/// One page of lines; `before` is the balance in front of the first, and one line more than `size` says more follow.
pub fn show(look: &Look, ledger: &Ledger, before: i64, (lines, size): (&[Posted], usize)) -> Markup {
    let tr = &look.tr;
    let (shown, more) = (lines.get(..size).unwrap_or(lines), lines.len() > size);
    let title = account_name(look, ledger.role, Part::parse(&ledger.part));
    let here = ask(ledger, true);
    let after = shown
        .last()
        .filter(|_| more)
        .map(|last| look.to(&format!("{here}&after={}.{}.{}", last.day, last.line.entry_id, last.line.position)));
    let first = ledger.after.is_some().then(|| look.to(&here));
    let body = html! {
        (head::print(look, &title, &period_words(look, ledger.period)))
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(tr, "books-trial"))], &title), html! {}))
        (filters::show(look, &format!("{PATH}/ledger/{}", ledger.role.code()), fields(look, ledger), &chips(look, ledger, shown)))
        @if shown.is_empty() {
            p { (t!(tr, "books-opening")) ": " (value::money(tr, look.money(before))) }
            (empty::nothing_found(&t!(tr, "books-no-lines"), &t!(tr, "books-no-lines-text"),
                button::link(Press::Plain, &look.to(PATH), &t!(tr, "books-trial"))))
        } @else {
            (table(look, &title, before, (ledger, shown)))
            (pager::show(look, shown.len(), first.as_deref(), after.as_deref()))
        }
    };
    look.page(&title, body)
}

/// The page's own address within the organization, of one owner or of everybody.
fn ask(ledger: &Ledger, owner: bool) -> String {
    let part = if ledger.part.is_empty() { String::new() } else { format!("&part={}", ledger.part) };
    let whose = if owner && !ledger.whose.is_empty() {
        format!("&whose={}&owner={}", ledger.whose, ledger.owner)
    } else {
        String::new()
    };
    format!("{PATH}/ledger/{}?{}{part}{whose}", ledger.role.code(), days(ledger.period))
}

fn fields(look: &Look, ledger: &Ledger) -> Markup {
    html! {
        (period_fields(look, ledger.period))
        @if !ledger.part.is_empty() { input type="hidden" name="part" value=(ledger.part); }
        @if !ledger.whose.is_empty() {
            input type="hidden" name="whose" value=(ledger.whose);
            input type="hidden" name="owner" value=(ledger.owner);
        }
    }
}

/// Whose lines alone are shown, with the way to everybody's.
fn chips(look: &Look, ledger: &Ledger, shown: &[Posted]) -> Vec<filters::Chip> {
    let owner = shown.first().map(|one| one.line.owner.clone()).filter(|_| !ledger.whose.is_empty());
    owner.map(|word| filters::Chip { word, without: look.to(&ask(ledger, false)) }).into_iter().collect()
}

fn table(look: &Look, title: &str, before: i64, (ledger, lines): (&Ledger, &[Posted])) -> Markup {
    let keys = [
        "ui-date",
        "books-number",
        "books-kind",
        "books-owner",
        "ui-note",
        "books-debit",
        "books-credit",
        "books-balance",
    ];
    let words = keys.map(|key| look.tr.text(key));
    let [day, number, kind, owner, note, debit, credit, balance] = &words;
    let columns = [
        Column::tight(day),
        Column::tight(number),
        Column::text(kind),
        Column::text(owner),
        Column::text(note),
        Column::end(debit),
        Column::end(credit),
        Column::end(balance),
    ];
    let mut running = before;
    let rows = html! {
        tr {
            td colspan="5" { span class="muted" { (t!(look.tr, if ledger.after.is_some() { "books-carried" } else { "books-opening" })) } }
            td class="end" {} td class="end" {}
            td class="end" data-label=(balance) { (value::amount(&look.tr, look.money(before))) }
        }
        @for one in lines {
            @let now = { running = running.saturating_add(one.line.debit).saturating_sub(one.line.credit); running };
            (row(look, one, now, (ledger, &words)))
        }
    };
    Table::new(title, &columns).cards().id("ledger").show(look, rows)
}

fn row(look: &Look, one: &Posted, running: i64, (ledger, words): (&Ledger, &[String; 8])) -> Markup {
    let tr = &look.tr;
    let day = one.day.parse().map_or_else(|_| html! { (one.day) }, |day| value::day(tr, day));
    let alone = Ledger { whose: one.line.whose.clone(), owner: one.line.owner_id, ..ledger.clone() };
    html! {
        tr {
            td class="tight" { (day) }
            td class="tight" data-label=(words[1]) { a href=(look.to(&format!("{PATH}/entries/{}", one.line.entry_id))) { (value::num(tr, one.number)) } }
            td data-label=(words[2]) { (tr.text(&kind_key(&one.kind))) }
            td data-label=(words[3]) {
                @if !one.line.owner.is_empty() { a href=(look.to(&ask(&alone, true))) { (value::name(&one.line.owner)) } }
            }
            td data-label=(words[4]) { span dir="auto" { (one.note) } }
            td class="end" data-label=(words[5]) { (figure(look, one.line.debit)) }
            td class="end" data-label=(words[6]) { (figure(look, one.line.credit)) }
            td class="end" data-label=(words[7]) { (value::amount(tr, look.money(running))) }
        }
    }
}
