//! `/p/:token`: an account's carnet of one period, to be read and printed by whoever holds the link.
use crate::ui::{Look, carnet, head, value};
use domain::{carnets::Page, links::Link};
use lang::{date, t};
use maud::{Markup, html};

/// The page.
pub fn show(look: &Look, link: &Link, page: &Page) -> Markup {
    let tr = &look.tr;
    let day = |text: &str| text.parse().map_or_else(|_| text.to_owned(), |day| date::medium(tr.locale(), day));
    let days = t!(tr, "books-period", from = day(&link.from_day), to = day(&link.to_day));
    let title = t!(tr, "carnet-of", name = link.account.as_str());
    let body = html! {
        (head::title(&title))
        p {
            @if let Some(brand) = &look.brand { strong { (value::name(&brand.name)) } " · " }
            (days)
        }
        (carnet::list(look, page, &carnet::Links::none()))
    };
    look.page(&title, body)
}
