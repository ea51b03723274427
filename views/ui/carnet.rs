//! An account's running page, as desk, shop and shared papers show it: rows with the balance after each, what both
//! sides say about the month, and its disputes.
use super::{
    Form, Icon, Look, Tone, badge, banner, button,
    button::Kind as Press,
    empty, filters, form,
    table::{Column, Table},
    value,
};
use domain::{
    books::kind_key,
    carnets::{Dispute, Month, Page, Row, Seal, Side, Slice},
    problems::Problems,
};
use jiff::civil::Date;
use lang::{date, money, t};
use maud::{Markup, html};

/// Everything about one month.
pub struct Shown<'a> {
    pub month: Month,
    /// Whether it is over, so that it can be agreed.
    pub over: bool,
    pub page: &'a Page,
    /// What is owed at the end of the month.
    pub closing: i64,
    /// The parts in which a busy month is read, and which of them the page is.
    pub slices: &'a [Slice],
    pub at: usize,
    pub seal: &'a Seal,
    pub disputes: &'a [Dispute],
}

/// Where rows lead: the pages of invoices, of payments, and of the books' entries; empty where they may not be read.
pub struct Links<'a> {
    pub invoices: &'a str,
    pub payments: &'a str,
    pub entries: &'a str,
}

impl Links<'_> {
    /// Nothing is reached from these rows.
    pub const fn none() -> Links<'static> {
        Links { invoices: "", payments: "", entries: "" }
    }

    fn of(&self, row: &Row) -> Option<String> {
        match (&row.document, row.payment) {
            (Some((kind, id)), _) if kind != "order" && !self.invoices.is_empty() => {
                Some(format!("{}/{id}", self.invoices))
            }
            (_, Some(id)) if !self.payments.is_empty() => Some(format!("{}/{id}", self.payments)),
            _ if row.entry_id > 0 && !self.entries.is_empty() => Some(format!("{}/{}", self.entries, row.entry_id)),
            _ => None,
        }
    }
}

/// The month in words.
pub fn month_words(look: &Look, month: Month) -> String {
    date::month_year(look.tr.locale(), month.first())
}

/// The months around this one, as far as there is something to read; `path` is the page within the organization.
pub fn months(look: &Look, path: &str, shown: &Shown) -> Markup {
    let month = shown.month;
    let link = |month: Month, key: &str, drawing: Icon| {
        button::icon_link(&look.to(&format!("{path}?month={}", month.code())), drawing, &look.tr.text(key))
    };
    let earlier = !shown.page.first.is_empty() && shown.page.first < month.first().to_string();
    html! {
        nav class="row no-print" aria-label=(t!(look.tr, "books-month")) {
            @if earlier { (link(month.previous(), "carnet-month-before", Icon::ChevronLeft)) }
            strong { bdi { (month_words(look, month)) } }
            @if shown.over { (link(month.next(), "carnet-month-after", Icon::ChevronRight)) }
        }
    }
}

/// The parts of a busy month; nothing where all of it is on the page.
pub fn parts(look: &Look, path: &str, shown: &Shown) -> Markup {
    let tr = &look.tr;
    let day = |day: Date| date::medium(tr.locale(), day);
    let choices: Vec<(String, String, bool)> = shown
        .slices
        .iter()
        .enumerate()
        .map(|(at, slice)| {
            let word = t!(tr, "books-period", from = day(slice.from), to = day(slice.to));
            let href = look.to(&format!("{path}?month={}&from={}", shown.month.code(), slice.from));
            (word, href, at == shown.at)
        })
        .collect();
    html! { @if choices.len() > 1 { div class="no-print" { (filters::choices(&t!(tr, "carnet-parts"), &choices)) } } }
}

/// The words of the balances at both ends: carried where rows of the month stand on other pages.
fn ends(page: &Page) -> [&'static str; 2] {
    let opening = if page.before { "carnet-carried" } else { "carnet-opening" };
    [opening, if page.after { "carnet-carry" } else { "carnet-closing" }]
}

/// The rows between opening and closing balance.
pub fn table(look: &Look, page: &Page, links: &Links) -> Markup {
    let (tr, [opening, closing]) = (&look.tr, ends(page));
    let words = ["ui-date", "carnet-what", "carnet-owed", "carnet-paid", "carnet-balance", "carnet-crates"];
    let words = words.map(|key| tr.text(key));
    let crates = page.rows.iter().any(|row| row.left > 0 || row.taken > 0);
    let mut columns = vec![
        Column::tight(&words[0]),
        Column::text(&words[1]),
        Column::end(&words[2]),
        Column::end(&words[3]),
        Column::end(&words[4]),
    ];
    if crates {
        columns.push(Column::text(&words[5]));
    }
    let (owed, paid) = page.sums();
    let end = |key: &str, balance: i64, sums: Option<(i64, i64)>| {
        html! {
            tr class="carnet-end" {
                th scope="row" colspan="2" { (tr.text(key)) }
                @match sums {
                    Some((owed, paid)) => {
                        td class="end" data-label=(words[2]) { (value::amount(tr, look.money(owed))) }
                        td class="end" data-label=(words[3]) { (value::amount(tr, look.money(paid))) }
                    }
                    None => { td {} td {} }
                }
                td class="end" data-label=(words[4]) { strong { (value::amount(tr, look.money(balance))) } }
                @if crates { td {} }
            }
        }
    };
    let rows = html! {
        (end(opening, page.opening, None))
        @for row in &page.rows { (line(look, row, links, (&words, crates))) }
    };
    html! {
        p class="muted small" { (t!(tr, "books-in-currency", currency = look.currency.code())) }
        (Table::new(&t!(tr, "carnet"), &columns).cards().id("carnet").foot(end(closing, page.closing, Some((owed, paid)))).show(look, rows))
        @if page.rows.is_empty() {
            (empty::nothing_yet(Icon::ScrollText, &t!(tr, "carnet-empty"), &t!(tr, "carnet-empty-text"), html! {}))
        }
    }
}

fn line(look: &Look, row: &Row, links: &Links, (words, crates): (&[String; 6], bool)) -> Markup {
    let tr = &look.tr;
    let what = what(look, row);
    let amount = |minor: i64| html! { @if minor != 0 { (value::amount(tr, look.money(minor))) } };
    html! {
        tr {
            td class="tight" { @if let Ok(day) = row.day.parse() { (value::day(tr, day)) } }
            td data-label=(words[1]) {
                @match links.of(row) { Some(path) => a class="strong" href=(look.to(&path)) { (what) }, None => span { (what) } }
            }
            td class="end" data-label=(words[2]) { (amount(row.owed)) }
            td class="end" data-label=(words[3]) { (amount(row.paid)) }
            td class="end" data-label=(words[4]) { (value::amount(tr, look.money(row.balance))) }
            @if crates { td data-label=(words[5]) { @if row.left > 0 || row.taken > 0 { span { (moved(look, row)) } } } }
        }
    }
}

/// The same on a phone and on a shared paper: a line for each row, the balance under its amount.
pub fn list(look: &Look, page: &Page, links: &Links) -> Markup {
    let (tr, [opening, closing]) = (&look.tr, ends(page));
    let money = |minor: i64| value::money(tr, look.money(minor));
    let end = |key: &str, minor: i64| {
        html! { li class="list-line" { span class="list-main" { (tr.text(key)) } strong { (money(minor)) } } }
    };
    html! {
        ul class="list" {
            (end(opening, page.opening))
            @for row in &page.rows { li { (short(look, row, links)) } }
            (end(closing, page.closing))
        }
        @if page.rows.is_empty() {
            (empty::nothing_yet(Icon::ScrollText, &t!(tr, "carnet-empty"), &t!(tr, "carnet-empty-text"), html! {}))
        }
    }
}

fn short(look: &Look, row: &Row, links: &Links) -> Markup {
    let tr = &look.tr;
    let (minor, word) = if row.paid != 0 { (row.paid, "carnet-paid") } else { (row.owed, "carnet-owed") };
    let inside = html! {
        span class="list-main" {
            span class="list-title" { (what(look, row)) }
            span class="muted small" {
                @if let Ok(day) = row.day.parse() { (value::day(tr, day)) }
                @if row.left > 0 || row.taken > 0 { " · " (moved(look, row)) }
            }
        }
        span class="amounts" {
            @if minor != 0 { span { span class="muted small" { (tr.text(word)) } " " (value::money(tr, look.money(minor))) } }
            span class="muted small" { (t!(tr, "carnet-balance")) " " (value::money(tr, look.money(row.balance))) }
        }
    };
    html! {
        @match links.of(row) {
            Some(path) => a class="list-line" href=(look.to(&path)) { (inside) },
            None => div class="list-line" { (inside) },
        }
    }
}

fn moved(look: &Look, row: &Row) -> String {
    t!(look.tr, "carnet-crates-moved", left = row.left, taken = row.taken)
}

/// What a row tells: the kind in the reader's words, and its number.
fn what(look: &Look, row: &Row) -> Markup {
    html! {
        @if row.kind.is_empty() { (t!(look.tr, "carnet-crates")) } @else { (look.tr.text(&kind_key(&row.kind))) }
        @if !row.note.is_empty() { " " (value::name(&row.note)) }
    }
}

/// Who has agreed to the month, and the button for the side that reads. `act` is where it is sent.
pub fn agreement(look: &Look, shown: &Shown, side: Side, act: &str) -> Markup {
    let (tr, seal) = (&look.tr, shown.seal);
    let said = |minor: i64| money::show(tr.locale(), look.money(minor));
    let stale = (seal.has(Side::Seller) || seal.has(Side::Buyer)) && seal.closing != shown.closing;
    if seal.is_sealed() && !stale {
        return banner::note(Tone::Good, &t!(tr, "carnet-sealed", amount = said(seal.closing)));
    }
    let waiting = shown.disputes.iter().any(|one| one.answered_at.is_none());
    html! {
        @if stale { (banner::note(Tone::Warn, &t!(tr, "carnet-changed", amount = said(seal.closing)))) }
        @else {
            @if seal.has(Side::Seller) { p { (badge(Tone::Good, &t!(tr, "carnet-agreed-seller", name = seal.seller_by.as_str()))) } }
            @if seal.has(Side::Buyer) { p { (badge(Tone::Good, &t!(tr, "carnet-agreed-buyer", name = seal.buyer_by.as_str()))) } }
        }
        @if !shown.over { p class="muted" { (t!(tr, "carnet-not-over")) } }
        @else if waiting { p class="muted" { (t!(tr, "carnet-dispute-first")) } }
        @else if stale || !seal.has(side) {
            (Form::new(look, &Problems::new()).version(shown.closing).show(act, html! {
                input type="hidden" name="month" value=(shown.month.code());
                (form::actions(button::submit(Press::Primary, &t!(tr, "carnet-agree", amount = said(shown.closing)))))
            }))
        }
    }
}

/// The disputes of the month with their answers.
pub fn disputes(look: &Look, shown: &Shown) -> Markup {
    html! {
        ul class="list" {
            @for one in shown.disputes {
                li class="stack stack-tight" {
                    p {
                        (row_words(look, shown.page.rows.iter().find(|row| row.entry_id == one.entry_id)))
                        @if one.answered_at.is_none() { " " (badge(Tone::Warn, &t!(look.tr, "carnet-waiting"))) }
                    }
                    p { (value::name(&one.by_name)) ": " span dir="auto" { (one.text) } }
                    @if one.answered_at.is_some() { p { (value::name(&one.answered_by)) ": " span dir="auto" { (one.answer) } } }
                }
            }
        }
    }
}

/// A row in one line: day, what, amount.
fn row_words(look: &Look, row: Option<&Row>) -> String {
    row.map(|row| choice(look, row)).unwrap_or_default()
}

/// A row as a choice of a form.
pub fn choice(look: &Look, row: &Row) -> String {
    let tr = &look.tr;
    let day = row.day.parse().map_or_else(|_| row.day.clone(), |day| date::short(tr.locale(), day));
    let kind = tr.text(&kind_key(&row.kind));
    let amount = money::show(tr.locale(), look.money(row.owed.saturating_add(row.paid)));
    format!("{day} · {kind} {} · {amount}", row.note)
}
