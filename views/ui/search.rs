//! A search box: `(search::show(look, "/desk/contacts", &query))`; the keys `f` and `/` reach it.
use super::{Icon, Look, icon};
use lang::t;
use maud::{Markup, html};

/// The list is swapped in place while one types; the address follows. A form that asks the page at `path` (within the organization) for `?q=`.
pub fn show(look: &Look, path: &str, query: &str) -> Markup {
    html! {
        form method="get" action=(look.to(path)) role="search" hx-get=(look.to(path)) hx-target="#main"
            hx-trigger="submit, input delay:350ms" hx-sync="this:replace" hx-push-url="true" { (input(look, query)) }
    }
}

/// The box and its button, to stand in a form of filters.
pub fn input(look: &Look, query: &str) -> Markup {
    let word = t!(look.tr, "ui-search");
    html! {
        div class="search" {
            input class="input" type="search" id="search" name="q" value=(query) dir="auto" aria-label=(word) placeholder=(word)
                data-key="/" autocomplete="off" enterkeyhint="search" maxlength="200";
            button class="button" type="submit" aria-label=(word) title=(word) { (icon(Icon::Search)) }
        }
    }
}
