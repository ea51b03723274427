//! `/desk/books/gst`: the tables of GSTR-1 for a month, as the portal shows them.
use super::{PATH, tabs};
use crate::ui::{
    Icon, Look, Tone, banner, button,
    button::Kind,
    empty, filters, head,
    table::{Column, Table},
    value,
};
use domain::{
    filings::gstr1::{Coded, Issued, Return, Run, Small, Sum, Told, Untaxed},
    tax::gst::State,
};
use lang::{date, t};
use maud::{Markup, html};

/// The page of a month.
pub fn show(look: &Look, made: &Return) -> Markup {
    let tr = &look.tr;
    let (title, month) = (t!(tr, "filings-gst"), made.month.to_string());
    let month = month.get(..7).unwrap_or_default();
    let nothing = made.issued.is_empty();
    let acts = html! {
        @if !nothing { (button::download(Kind::Primary, &look.to(&format!("{PATH}/gst/file?month={month}")), &t!(tr, "filings-gst-file"))) }
    };
    let pick = html! {
        label class="row" { span class="small muted" { (t!(tr, "books-month")) }
            input class="input" type="month" name="month" value=(month) pattern="[0-9]{4}-[0-9]{2}"; }
    };
    let body = html! {
        (head::print(look, &title, &date::medium(tr.locale(), made.month)))
        (head::page(&title, html! {}, acts))
        (tabs(look))
        (filters::show(look, &format!("{PATH}/gst"), pick, &[]))
        @if made.gstin.is_empty() { (banner::note(Tone::Warn, &t!(tr, "filings-seller-gstin"))) }
        @if nothing { (empty::nothing_yet(Icon::ScrollText, &t!(tr, "filings-gst-empty"), &t!(tr, "filings-gst-empty-text"), html! {})) }
        @else {
            @if made.lacks_codes() { (banner::note(Tone::Warn, &t!(tr, "filings-gst-codes"))) }
            (told(look, "filings-gst-b2b", &made.b2b))
            (told(look, "filings-gst-b2cl", &made.b2cl))
            (small(look, &made.b2cs))
            (told(look, "filings-gst-cdnr", &made.cdnr))
            (told(look, "filings-gst-cdnur", &made.cdnur))
            (untaxed(look, &made.untaxed))
            (codes(look, "filings-gst-hsn-b2b", &made.hsn_b2b))
            (codes(look, "filings-gst-hsn-b2c", &made.hsn_b2c))
            (issued(look, &made.issued))
        }
    };
    look.page(&title, body)
}

/// A place of supply: its code and its name, as official forms write it.
fn place(code: &str) -> Markup {
    let name = State::parse(code).map_or("", State::name);
    html! { span { (value::code(code)) " " (value::name(name)) } }
}

/// The heads of an amount and its taxes, which have no other names.
fn sums(look: &Look) -> Vec<String> {
    std::iter::once(t!(look.tr, "invoices-base")).chain(["IGST", "CGST", "SGST"].map(str::to_owned)).collect()
}

fn amounts(look: &Look, sum: Sum, words: &[String]) -> Markup {
    let cells = [sum.taxable, sum.igst, sum.cgst, sum.sgst];
    html! {
        @for (minor, word) in cells.into_iter().zip(words) {
            td class="end" data-label=(word) { (super::figure(look, minor)) }
        }
    }
}

/// A table with its heads: those that come first are words, the others figures.
fn table(look: &Look, key: &str, (words, figures): (&[String], &[String]), rows: Markup) -> Markup {
    let title = look.tr.text(key);
    let columns: Vec<Column> =
        words.iter().map(|head| Column::text(head)).chain(figures.iter().map(|head| Column::end(head))).collect();
    head::section(&title, Table::new(&title, &columns).cards().show(look, rows))
}

fn said(look: &Look, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| look.tr.text(key)).collect()
}

fn told(look: &Look, key: &str, told: &[Told]) -> Markup {
    if told.is_empty() {
        return html! {};
    }
    let words = ["orders-number", "ui-date", "orders-account", "filings-gst-place"];
    let (heads, sums, total) = (said(look, &words), sums(look), t!(look.tr, "ui-total"));
    let figures: Vec<String> = std::iter::once(total.clone()).chain(sums.iter().cloned()).collect();
    let rows = html! {
        @for one in told {
            tr {
                td { (value::code(&one.number)) }
                td data-label=(heads[1]) { (value::day(&look.tr, one.day)) }
                td data-label=(heads[2]) { span { (value::name(&one.name)) @if !one.buyer.is_empty() { " " (value::code(&one.buyer)) } } }
                td data-label=(heads[3]) { (place(one.place)) }
                td class="end" data-label=(total) { (super::figure(look, one.value)) }
                (amounts(look, one.sum(), &sums))
            }
        }
    };
    table(look, key, (&heads, &figures), rows)
}

fn small(look: &Look, small: &[Small]) -> Markup {
    if small.is_empty() {
        return html! {};
    }
    let (heads, sums) = (said(look, &["filings-gst-place", "filings-gst-rate"]), sums(look));
    let rows = html! {
        @for one in small {
            tr {
                td { (place(one.place)) }
                td data-label=(heads[1]) { (percent(look, one.rate)) }
                (amounts(look, one.sum, &sums))
            }
        }
    };
    table(look, "filings-gst-b2cs", (&heads, &sums), rows)
}

fn percent(look: &Look, rate: rust_decimal::Decimal) -> Markup {
    value::percent(&look.tr, rate / rust_decimal::Decimal::ONE_HUNDRED)
}

/// Between States and inside one, to the registered and to others.
const SORTS: [(&str, &str); 4] = [
    ("filings-gst-between", "filings-gst-registered"),
    ("filings-gst-inside", "filings-gst-registered"),
    ("filings-gst-between", "filings-gst-others"),
    ("filings-gst-inside", "filings-gst-others"),
];

fn untaxed(look: &Look, untaxed: &[Untaxed; 4]) -> Markup {
    if untaxed.iter().all(Untaxed::is_empty) {
        return html! {};
    }
    let heads = said(look, &["filings-gst-nil", "filings-gst-exempt"]);
    let rows = html! {
        @for ((where_to, whom), one) in SORTS.iter().zip(untaxed).filter(|(_, one)| !one.is_empty()) {
            tr {
                td { (look.tr.text(where_to)) ", " (look.tr.text(whom)) }
                td class="end" data-label=(heads[0]) { (super::figure(look, one.nil)) }
                td class="end" data-label=(heads[1]) { (super::figure(look, one.exempt)) }
            }
        }
    };
    table(look, "filings-gst-untaxed", (&[t!(look.tr, "filings-gst-between-whom")], &heads), rows)
}

fn codes(look: &Look, key: &str, codes: &[Coded]) -> Markup {
    if codes.is_empty() {
        return html! {};
    }
    let words = ["filings-gst-code", "items-unit", "filings-gst-rate"];
    let (heads, sums, quantity) = (said(look, &words), sums(look), t!(look.tr, "items-quantity"));
    let figures: Vec<String> = std::iter::once(quantity.clone()).chain(sums.iter().cloned()).collect();
    let rows = html! {
        @for one in codes {
            tr {
                td { @if one.code.is_empty() { "–" } @else { (value::code(&one.code)) } }
                td data-label=(heads[1]) { (value::code(one.unit)) }
                td data-label=(heads[2]) { (percent(look, one.rate)) }
                td class="end" data-label=(quantity) { (value::isolated("num", &lang::number::decimal(look.tr.locale(), one.quantity))) }
                (amounts(look, one.sum, &sums))
            }
        }
    };
    table(look, key, (&heads, &figures), rows)
}

fn issued(look: &Look, issued: &[Issued]) -> Markup {
    let words = ["books-kind", "filings-gst-from", "filings-gst-to"];
    let heads = said(look, &words);
    let count = t!(look.tr, "filings-gst-count");
    let line = |name: &str, run: &Run| {
        html! {
            tr {
                td { (name) }
                td data-label=(heads[1]) { (value::code(&run.from)) }
                td data-label=(heads[2]) { (value::code(&run.to)) }
                td class="end" data-label=(count) { (value::num(&look.tr, run.count)) }
            }
        }
    };
    let rows = html! {
        @for one in issued {
            @let sort = look.tr.text(if one.credit { "invoices-credit" } else { "invoices-invoice" });
            @for run in &one.runs { (line(&sort, run)) }
            @for gap in &one.gaps { (line(&format!("{sort} · {}", t!(look.tr, "filings-gst-gap")), gap)) }
        }
    };
    table(look, "filings-gst-issued", (&heads, std::slice::from_ref(&count)), rows)
}
