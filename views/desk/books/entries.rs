//! `/desk/books/entries`: the day book, and one entry with its lines.
use super::{PATH, account_name, days as query, figure, period_fields, period_words, tabs};
use crate::ui::{
    Form, Look, button,
    button::Kind as Press,
    crumbs, empty, fact, filters, form, head, pager,
    table::{Column, Table},
    value,
};
use domain::{
    access::Permission,
    books::{Days, Head, KINDS, Line, ManualForm, PeriodForm, kind_key},
    chart::Part,
    ids::Id,
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

const HERE: &str = "/desk/books/entries";

/// One page of the day book, newest first; one entry more than `size` says more follow.
pub fn list(look: &Look, days: &Days, (heads, lines, size): (&[Head], &[Line], usize), turnover: (i64, i64)) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "books-days");
    let (shown, more) = (heads.get(..size).unwrap_or(heads), heads.len() > size);
    let asked = format!("{}&kind={}", query(days.period), days.kind);
    let newest = look.to(&format!("{HERE}?{asked}"));
    let after = shown.last().filter(|_| more).map(|last| format!("{newest}&before={}.{}", last.day, last.number));
    let acts = html! {
        (button::download(Press::Plain, &look.to(&format!("{HERE}/export?{asked}")), &t!(tr, "ui-export")))
        @if look.can(Permission::BooksWrite) { (button::new(&look.to("/desk/books/entries/new"), &t!(tr, "books-new"))) }
    };
    let body = html! {
        (head::print(look, &title, &period_words(look, days.period)))
        (head::page(&title, html! {}, acts))
        (tabs(look))
        (filters::show(look, HERE, fields(look, days), &[]))
        @if shown.is_empty() {
            (empty::nothing_found(&t!(tr, "books-no-entries"), &t!(tr, "books-no-lines-text"),
                button::link(Press::Plain, &look.to(HERE), &t!(tr, "ui-clear"))))
        } @else {
            p class="muted small" { (t!(tr, "books-in-currency", currency = look.currency.code())) }
            (table(look, &title, (shown, lines), turnover))
            (pager::show(look, shown.len(), days.before.map(|_| newest.as_str()), after.as_deref()))
        }
    };
    look.page(&title, body)
}

fn fields(look: &Look, days: &Days) -> Markup {
    let mut kinds: Vec<(&str, String)> = KINDS.iter().map(|kind| (*kind, look.tr.text(&kind_key(kind)))).collect();
    kinds.sort_by(|a, b| a.1.cmp(&b.1));
    html! {
        (period_fields(look, days.period))
        label class="row" {
            span class="small muted" { (t!(look.tr, "books-kind")) }
            select class="input" name="kind" {
                option value="" { (t!(look.tr, "ui-all")) }
                @for (kind, word) in kinds { option value=(kind) selected[kind == days.kind] { (word) } }
            }
        }
    }
}

/// The words of the columns of lines: account, whose, debit, credit.
fn words(look: &Look) -> [String; 4] {
    ["books-account", "books-owner", "books-debit", "books-credit"].map(|key| look.tr.text(key))
}

fn table(look: &Look, title: &str, (heads, lines): (&[Head], &[Line]), turnover: (i64, i64)) -> Markup {
    let words = words(look);
    let columns = [Column::text(&words[0]), Column::text(&words[1]), Column::end(&words[2]), Column::end(&words[3])];
    let rows = html! {
        @for head in heads {
            tr class="group" { th scope="rowgroup" colspan="4" { (headline(look, head)) } }
            @for line in lines.iter().filter(|line| line.entry_id == head.id) { (row(look, line, &words)) }
        }
    };
    let foot = html! {
        tr {
            th scope="row" colspan="2" { (t!(look.tr, "books-turnover")) }
            td class="end" data-label=(words[2]) { (value::amount(&look.tr, look.money(turnover.0))) }
            td class="end" data-label=(words[3]) { (value::amount(&look.tr, look.money(turnover.1))) }
        }
    };
    Table::new(title, &columns).id("days").foot(foot).show(look, rows)
}

/// Number, day, kind and note of an entry, and the way to its document.
fn headline(look: &Look, head: &Head) -> Markup {
    let tr = &look.tr;
    html! {
        a class="strong" href=(look.to(&format!("{HERE}/{}", head.id))) { (value::num(tr, head.number)) } " · "
        @if let Ok(day) = head.day.parse() { (value::day(tr, day)) }
        " · " (tr.text(&kind_key(&head.kind)))
        @if !head.note.is_empty() {
            " · "
            @match head.document() {
                Some(path) => a href=(look.to(&path)) { (value::name(&head.note)) },
                None => (value::name(&head.note)),
            }
        }
    }
}

fn row(look: &Look, line: &Line, words: &[String; 4]) -> Markup {
    let code = line.account(look.tr.locale().country).map(|account| account.code);
    html! {
        tr {
            td {
                @if let Some(code) = code { (value::code(code)) " " }
                @if let Some(role) = line.role() { a href=(look.to(&format!("{PATH}/ledger/{}", role.code()))) { (account_name(look, role, Part::parse(&line.part))) } }
            }
            td data-label=(words[1]) { @if !line.owner.is_empty() { (value::name(&line.owner)) } }
            td class="end" data-label=(words[2]) { (figure(look, line.debit)) }
            td class="end" data-label=(words[3]) { (figure(look, line.credit)) }
        }
    }
}

/// An entry, what it takes back and what took it back: each with its number.
pub struct Shown<'a> {
    pub head: &'a Head,
    pub lines: &'a [Line],
    pub reverses: Option<(Id, i64)>,
    pub reversed: Option<(Id, i64)>,
}

/// One entry.
pub fn show(look: &Look, shown: &Shown, typed: &PeriodForm, problems: &Problems) -> Markup {
    let (tr, entry) = (&look.tr, shown.head);
    let title = t!(tr, "books-entry", number = entry.number);
    let words = words(look);
    let columns = [Column::text(&words[0]), Column::text(&words[1]), Column::end(&words[2]), Column::end(&words[3])];
    let rows = html! { @for line in shown.lines { (row(look, line, &words)) } };
    let link =
        |(id, number): (Id, i64)| html! { a href=(look.to(&format!("{HERE}/{id}"))) { (value::num(tr, number)) } };
    let above = [(PATH, t!(tr, "books-trial")), (HERE, t!(tr, "books-days"))];
    let above = above.each_ref().map(|(path, word)| (*path, word.as_str()));
    let body = html! {
        (head::print(look, &title, &entry.day))
        (head::page(&title, crumbs::show(look, &above, &title), html! {}))
        dl class="facts" {
            @if let Ok(day) = entry.day.parse() { (fact(&t!(tr, "ui-date"), value::day(tr, day))) }
            (fact(&t!(tr, "books-kind"), html! { (tr.text(&kind_key(&entry.kind))) }))
            @if !entry.note.is_empty() { (fact(&t!(tr, "ui-note"), html! { span dir="auto" { (entry.note) } })) }
            @if let Some(path) = entry.document() { (fact(&t!(tr, "books-document"), html! { a href=(look.to(&path)) { (value::code(&entry.note)) } })) }
            (fact(&t!(tr, "events-who"), value::name(&entry.by_name)))
            (fact(&t!(tr, "events-when"), value::moment(look, entry.created_at)))
            @if let Some(other) = shown.reverses { (fact(&t!(tr, "books-reverses"), link(other))) }
            @if let Some(other) = shown.reversed { (fact(&t!(tr, "books-reversed-by"), link(other))) }
        }
        (Table::new(&title, &columns).cards().show(look, rows))
        @if look.can(Permission::BooksWrite) && shown.reversed.is_none() { (reversal(look, entry, typed, problems)) }
    };
    look.page(&title, body)
}

/// The form that takes the entry back, or where that is done instead.
fn reversal(look: &Look, entry: &Head, typed: &PeriodForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    if !entry.may_reverse() {
        return html! { p class="muted small" { (t!(tr, "books-reversal-elsewhere")) } };
    }
    let form = Form::new(look, problems);
    head::section(
        &t!(tr, "books-reverse"),
        form.show(
            &format!("{HERE}/{}/reversal", entry.id),
            html! {
                (form.field("until", "ui-date", &typed.until).required().date())
                (form.field("reason", "books-reason", &typed.reason).required().max(300).text())
                (form::actions(button::submit(Press::Plain, &t!(tr, "books-reverse"))))
            },
        ),
    )
}

/// The form of an entry by hand.
pub fn new(look: &Look, typed: &ManualForm, names: &[String], problems: &Problems) -> Markup {
    super::manual::new(look, typed, names, problems)
}
