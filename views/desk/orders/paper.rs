//! An order as a document to print, in a language of its own.
use super::PATH;
use crate::ui::{Look, crumbs, invoice::written_in, paper};
use domain::orders::Order;
use lang::t;
use maud::{Markup, html};

/// The page; `word` is the last part of its address.
pub fn show(look: &Look, order: &Order, word: &str, paper: &paper::Paper) -> Markup {
    let number = order.number.clone().unwrap_or_default();
    let path = format!("{PATH}/{}", order.id);
    let all = t!(look.tr, "orders");
    let above = [(PATH, all.as_str()), (path.as_str(), number.as_str())];
    let own = format!("{path}/{word}");
    let body = html! {
        div class="no-print" { (crumbs::show(look, &above, &paper.title)) }
        (written_in(look, (&own, &format!("{own}/pdf")), paper.lang))
        (paper::show(paper))
    };
    look.page(&paper.title, body)
}
