//! A message as its reader gets it, shown inside one of our pages: never its own HTML.
use crate::ui::value;
use domain::lang::Lang;
use lang::template::{Block, Item, blocks};
use maud::{Markup, html};

/// The text as paragraphs, buttons and lists, in its own direction.
pub fn show(lang: Lang, subject: &str, text: &str) -> Markup {
    html! {
        article class="card letter" lang=(lang.html()) dir=(lang.dir()) {
            @if !subject.is_empty() { h2 { (value::name(subject)) } }
            @for block in blocks(text) { (part(&block)) }
        }
    }
}

fn part(block: &Block) -> Markup {
    html! {
        @match block {
            Block::Text { lines } => p { @for (at, line) in lines.iter().enumerate() { @if at > 0 { br; } (line) } },
            Block::Link { label, href } => {
                p { a class="button" href=(href) rel="noreferrer" { (label) } }
                p class="muted small" { (value::code(href)) }
            },
            Block::List { items } => ul { @for one in items { li { (item(one)) } } },
        }
    }
}

fn item(item: &Item) -> Markup {
    html! { @match &item.href { Some(href) => a href=(href) rel="noreferrer" { (item.label) }, None => (item.label) } }
}
