//! `/desk/accounts/:id/carnet`: the account's running page at the desk, dense; agreeing, answering, sharing.
use super::{above, at};
use crate::ui::{
    Form, Look, button,
    button::Kind as Press,
    carnet::{self, Links, Shown},
    form, head, query,
    table::{Column, Table},
    value,
};
use domain::{
    access::Permission,
    accounts::Account,
    carnets::{AnswerForm, LinkForm, Side},
    links::Link,
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

/// What the page tells besides the month: whose it is, the live links with their addresses, and the short text.
pub struct Around<'a> {
    pub account: &'a Account,
    pub links: &'a [(String, Link)],
    pub text: &'a str,
}

/// The page.
pub fn show(
    look: &Look,
    shown: &Shown,
    around: &Around,
    answer: (&AnswerForm, &Problems),
    link: (&LinkForm, &Problems),
) -> Markup {
    let tr = &look.tr;
    let (path, name) = (format!("{}/carnet", at(around.account)), around.account.name.as_str());
    let title = t!(tr, "carnet-of", name = name);
    let invoices = if look.can(Permission::InvoicesRead) { "/desk/invoices" } else { "" };
    let payments = if look.can(Permission::PaymentsRead) { "/desk/payments" } else { "" };
    let entries = if look.can(Permission::BooksRead) { "/desk/books/entries" } else { "" };
    let writes = look.can(Permission::AccountsWrite);
    let body = html! {
        (head::print(look, &title, &carnet::month_words(look, shown.month)))
        (head::page(&title, above(look, around.account, &t!(tr, "carnet")), html! {}))
        (carnet::months(look, &path, shown))
        (carnet::parts(look, &path, shown))
        (carnet::table(look, shown.page, &Links { invoices, payments, entries }))
        div class="no-print stack" {
            @if writes { (head::section(&t!(tr, "carnet-agreement"), carnet::agreement(look, shown, Side::Seller, &format!("{path}/agreement")))) }
            @if !shown.disputes.is_empty() {
                (head::section(&t!(tr, "carnet-disputes"), html! {
                    (carnet::disputes(look, shown))
                    @if writes { (answering(look, shown, &path, answer)) }
                }))
            }
            (head::section(&t!(tr, "carnet-sms"), short(look, around)))
            @if writes { (head::section(&t!(tr, "carnet-share"), sharing(look, around, &path, link))) }
        }
    };
    look.page(&title, body)
}

/// The answer to one of the open disputes.
fn answering(look: &Look, shown: &Shown, path: &str, (typed, problems): (&AnswerForm, &Problems)) -> Markup {
    let open: Vec<(String, String)> = shown
        .disputes
        .iter()
        .filter(|one| one.answered_at.is_none())
        .map(|one| (one.id.to_string(), one.text.chars().take(80).collect()))
        .collect();
    if open.is_empty() {
        return html! {};
    }
    let choices: Vec<(&str, &str)> = open.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect();
    let form = Form::new(look, problems);
    form.show(
        &format!("{path}/answers"),
        html! {
            input type="hidden" name="month" value=(shown.month.code());
            (form.field("dispute", "carnet-dispute", &typed.dispute).required().select(&choices))
            (form.field("answer", "carnet-answer", &typed.answer).required().max(500).area(2))
            (form::actions(button::submit(Press::Plain, &t!(look.tr, "carnet-answer-send"))))
        },
    )
}

/// The short text, to copy or to send from this device.
fn short(look: &Look, around: &Around) -> Markup {
    let (tr, text) = (&look.tr, around.text);
    let phone: String =
        around.account.phone.as_deref().unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
    html! {
        p class="muted small" { (t!(tr, "carnet-sms-text")) }
        p class="card" dir="auto" data-sms { (text) }
        div class="row" {
            button class="button" type="button" hidden data-copy=(text) data-copied=(t!(tr, "ui-copied")) { (t!(tr, "ui-copy")) }
            @if !phone.is_empty() {
                (button::link(Press::Plain, &format!("sms:+{phone}?body={}", query::encode(text)), &t!(tr, "carnet-send-sms")))
                (button::link(Press::Plain, &format!("https://wa.me/{phone}?text={}", query::encode(text)), &t!(tr, "carnet-send-whatsapp")))
            }
        }
    }
}

fn sharing(look: &Look, around: &Around, path: &str, (typed, problems): (&LinkForm, &Problems)) -> Markup {
    let tr = &look.tr;
    let form = Form::new(look, problems);
    let days = [("7", 7), ("30", 30), ("90", 90)].map(|(code, days)| (code, t!(tr, "lasting-days", count = days)));
    let days = days.each_ref().map(|(code, word)| (*code, word.as_str()));
    html! {
        p class="muted small" { (t!(tr, "carnet-share-text")) }
        @if !around.links.is_empty() { (links(look, around, path)) }
        (form.show(&format!("{path}/links"), html! {
            input type="hidden" name="month" value=(typed.month);
            (form::pair(html! {
                (form.field("from", "books-from", &typed.from).required().date())
                (form.field("to", "books-to", &typed.to).required().date())
                (form.field("days", "carnet-link-days", &typed.days).required().select(&days))
            }))
            (form::actions(button::submit(Press::Plain, &t!(tr, "carnet-link-make"))))
        }))
    }
}

fn links(look: &Look, around: &Around, path: &str) -> Markup {
    let tr = &look.tr;
    let words = ["carnet-link", "books-from", "books-to", "carnet-link-until", "events-who", "ui-actions"];
    let words = words.map(|key| tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::tight(&words[1]),
        Column::tight(&words[2]),
        Column::tight(&words[3]),
        Column::text(&words[4]),
        Column::acts(&words[5]),
    ];
    let day = |text: &str| html! { @if let Ok(day) = text.parse() { (value::day(tr, day)) } };
    let rows = html! {
        @for (place, link) in around.links {
            tr {
                td { a href=(place) rel="nofollow" { (t!(tr, "carnet-link")) } " " (value::copy(tr, place)) }
                td class="tight" data-label=(words[1]) { (day(&link.from_day)) }
                td class="tight" data-label=(words[2]) { (day(&link.to_day)) }
                td class="tight" data-label=(words[3]) { (value::date(look, link.expires_at)) }
                td data-label=(words[4]) { (value::name(&link.created_by)) }
                td class="tight" { (button::act(look, &format!("{path}/links/{}/removal", link.id), Press::Quiet, &t!(tr, "carnet-link-revoke"))) }
            }
        }
    };
    Table::new(&t!(tr, "carnet-links"), &columns).cards().show(look, rows)
}
