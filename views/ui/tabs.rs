//! Parts of one thing, each with its own address: `(tabs::show(look, &label, &[("/desk/jobs", word), …]))`.
use super::{Look, value};
use maud::{Markup, html};

/// A tab: path within the organization, word, and how many are there.
pub struct Tab<'a> {
    pub path: &'a str,
    pub word: String,
    pub count: Option<i64>,
}

/// Links; the one whose path is the page's is marked.
pub fn show(look: &Look, label: &str, tabs: &[Tab]) -> Markup {
    html! {
        nav class="tabs" aria-label=(label) {
            @for tab in tabs {
                a href=(look.to(tab.path)) aria-current=[(tab.path == look.path).then_some("page")] {
                    (tab.word)
                    @if let Some(count) = tab.count { span class="muted" { (value::num(&look.tr, count)) } }
                }
            }
        }
    }
}
