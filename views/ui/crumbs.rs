//! The way back up: `(crumbs::show(look, &[("/desk/contacts", &t!(tr, "contacts"))], &contact.name))`.
use super::{Icon, Look, icon};
use lang::t;
use maud::{Markup, html};

/// The pages above this one, with their paths within the organization, then this one.
pub fn show(look: &Look, above: &[(&str, &str)], here: &str) -> Markup {
    html! {
        nav class="crumbs" aria-label=(t!(look.tr, "shell-crumbs")) {
            ol {
                @for (path, word) in above {
                    li { a href=(look.to(path)) { (word) } (icon(Icon::ChevronRight)) }
                }
                li { span class="cut" aria-current="page" { (here) } }
            }
        }
    }
}
