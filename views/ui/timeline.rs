//! What happened, by whom and when: `(timeline::show(&[Entry { tone, icon, what, who, when, changes }]))`.
use super::{Icon, Tone, icon};
use maud::{Markup, html};

/// One thing that happened. `when` comes from [`super::value`].
pub struct Entry {
    pub tone: Tone,
    pub icon: Icon,
    pub what: Markup,
    pub who: String,
    pub when: Markup,
    pub changes: Vec<Change>,
}

/// A field's value before and after.
pub struct Change {
    pub label: String,
    pub before: String,
    pub after: String,
}

/// The entries in the order given.
pub fn show(entries: &[Entry]) -> Markup {
    html! {
        ol class="timeline" {
            @for entry in entries {
                li {
                    span class={ "timeline-dot " (entry.tone.class()) } { (icon(entry.icon)) }
                    div {
                        div { (entry.what) }
                        div class="muted small" { bdi { (entry.who) } " · " (entry.when) }
                        @for change in &entry.changes {
                            div class="change" { (change.label) ": " del { bdi { (change.before) } } " " (icon(Icon::ArrowRight)) " " ins { bdi { (change.after) } } }
                        }
                    }
                }
            }
        }
    }
}
