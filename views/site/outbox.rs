//! `/outbox`: on a development server, every message that would have been sent.
use crate::{
    letter,
    ui::{Icon, Look, empty, head, value},
};
use domain::{lang::Lang, messages::Letter};
use lang::t;
use maud::{Markup, html};

/// All letters, newest first, each readable in place.
pub fn list(look: &Look, letters: &[Letter]) -> Markup {
    let (tr, title) = (&look.tr, t!(look.tr, "outbox"));
    let body = html! {
        (head::title(&title))
        p class="muted" { (t!(tr, "outbox-text")) }
        @if letters.is_empty() {
            (empty::nothing_yet(Icon::Inbox, &t!(tr, "outbox-empty"), &t!(tr, "outbox-empty-text"), html! {}))
        }
        @for (at, one) in letters.iter().enumerate() {
            details open[at == 0] id={ "letter-" (one.id) } {
                summary {
                    (value::code(&one.to)) " · " (tr.text(&format!("messages-channel-{}", one.channel))) " · "
                    @if !one.subject.is_empty() { (value::name(&one.subject)) " · " }
                    span class="muted" { (value::ago(look, one.created_at)) }
                }
                p class="muted small" { (t!(tr, "outbox-from", name = &one.from)) }
                (letter::show(Lang::parse(&one.language).unwrap_or(Lang::En), &one.subject, &one.text))
            }
        }
    };
    look.page(&title, body)
}
