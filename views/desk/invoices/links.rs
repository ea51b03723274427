//! Links by which an invoice is paid: those that open now, ways to send one, and the form of a new one.
use crate::ui::{
    Form, Look, button,
    button::Kind,
    form, query,
    table::{Column, Table},
    value,
};
use domain::{invoices::Invoice, links::Link, problems::Problems};
use lang::t;
use maud::{Markup, html};

/// A link with its address, and the message to send with it.
pub type Sent = (String, String, Link);

/// The section of an invoice's page.
pub fn show(look: &Look, invoice: &Invoice, (links, phone): (&[Sent], &str), problems: &Problems) -> Markup {
    let (tr, path) = (&look.tr, format!("/desk/invoices/{}/links", invoice.id));
    let form = Form::new(look, problems);
    let days = [("7", 7), ("30", 30), ("90", 90)].map(|(code, days)| (code, t!(tr, "lasting-days", count = days)));
    let days = days.each_ref().map(|(code, word)| (*code, word.as_str()));
    html! {
        p class="muted small" { (t!(tr, "pay-links-text")) }
        @if !links.is_empty() { (table(look, &path, links, phone)) }
        @if invoice.open > 0 {
            (form.show(&path, html! {
                (form.field("days", "carnet-link-days", "30").required().select(&days))
                (form.field("partial", "pay-partial", "").check())
                (form::actions(button::submit(Kind::Plain, &t!(tr, "pay-link-make"))))
            }))
        }
    }
}

fn table(look: &Look, path: &str, links: &[Sent], phone: &str) -> Markup {
    let tr = &look.tr;
    let words = ["pay-link", "carnet-link-until", "events-who", "ui-actions"].map(|key| tr.text(key));
    let columns = [Column::text(&words[0]), Column::tight(&words[1]), Column::text(&words[2]), Column::acts(&words[3])];
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let rows = html! {
        @for (place, text, link) in links {
            tr {
                td {
                    a href=(place) rel="nofollow" { (t!(tr, "pay-link")) } " " (value::copy(tr, place))
                    @if link.partial == 1 { " " span class="muted small" { (t!(tr, "pay-partial-may")) } }
                    div class="row" {
                        (button::link(Kind::Plain, &format!("https://wa.me/{digits}?text={}", query::encode(text)), &t!(tr, "carnet-send-whatsapp")))
                        @if !digits.is_empty() { (button::link(Kind::Plain, &format!("sms:+{digits}?body={}", query::encode(text)), &t!(tr, "carnet-send-sms"))) }
                    }
                }
                td class="tight" data-label=(words[1]) { (value::date(look, link.expires_at)) }
                td data-label=(words[2]) { (value::name(&link.created_by)) }
                td { (button::act(look, &format!("{path}/{}/removal", link.id), Kind::Quiet, &t!(tr, "carnet-link-revoke"))) }
            }
        }
    };
    Table::new(&t!(tr, "pay-links"), &columns).cards().show(look, rows)
}
