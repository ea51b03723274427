//! The head of a page: where one is, what it is, the one act. `(head::page(look, &title, crumbs, acts))`
use super::{Look, value};
use lang::t;
use maud::{Markup, html};

/// Path, title and acts. Every page has one; its `h1` takes the focus after a swap.
pub fn page(title: &str, crumbs: Markup, acts: Markup) -> Markup {
    html! {
        div class="stack stack-tight" {
            (crumbs)
            div class="page-head" {
                h1 tabindex="-1" { (title) }
                div class="row" { (acts) }
            }
        }
    }
}

/// A title without acts.
pub fn title(title: &str) -> Markup {
    page(title, html! {}, html! {})
}

/// What stands on top of the page when it is printed: who, what, when. `when` is already written out.
pub fn print(look: &Look, title: &str, when: &str) -> Markup {
    html! {
        div class="print-only" {
            strong { @if let Some(brand) = &look.brand { (value::name(&brand.name)) } @else { (t!(look.tr, "sanduk")) } }
            span { (title) }
            span { (when) }
        }
    }
}

/// A part of a page with its own heading.
pub fn section(title: &str, body: Markup) -> Markup {
    html! { section class="section" { h2 { (title) } (body) } }
}
