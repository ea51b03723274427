//! What somebody of the Shop is told who cannot order.
use crate::ui::{Icon, Look, button, button::Kind, empty, head};
use lang::t;
use maud::{Markup, html};

/// Why somebody cannot order.
#[derive(Debug, Clone, Copy)]
pub enum Why {
    /// The seller has linked them to no account yet.
    NoAccount,
    /// Their account waits for approval, or is suspended.
    Paused,
    /// Others of the account order.
    NotYou,
}

/// Instead of the shelf: why there is none, and where to go on.
pub fn why(look: &Look, why: Why) -> Markup {
    let (title, text) = match why {
        Why::NoAccount => ("shelf-no-account", "shelf-no-account-text"),
        Why::Paused => ("shelf-paused", "shelf-paused-text"),
        Why::NotYou => ("shelf-not-you", "shelf-not-you-text"),
    };
    let acts = button::link(Kind::Primary, &look.to("/shop"), &t!(look.tr, "shelf-reach"));
    let title = look.tr.text(title);
    look.page(
        &title,
        html! { (head::title(&title)) (empty::nothing_yet(Icon::Store, &title, &look.tr.text(text), acts)) },
    )
}
