//! The foot of a list read by keyset: what is shown, and the pages before and after.
use super::{Icon, Look, icon};
use lang::t;
use maud::{Markup, html};

/// Links to the neighbouring pages; none at the ends. `shown` says how many rows are on this page.
pub fn show(look: &Look, shown: usize, before: Option<&str>, after: Option<&str>) -> Markup {
    let shown = i64::try_from(shown).unwrap_or(i64::MAX);
    html! {
        nav class="pager" aria-label=(t!(look.tr, "pager")) {
            span class="muted small" { (t!(look.tr, "ui-count-shown", count = shown)) }
            div class="row" {
                @if let Some(href) = before {
                    a class="button" href=(href) rel="prev" { (icon(Icon::ChevronLeft)) (t!(look.tr, "ui-previous")) }
                }
                @if let Some(href) = after {
                    a class="button" href=(href) rel="next" { (t!(look.tr, "ui-next")) (icon(Icon::ChevronRight)) }
                }
            }
        }
    }
}
