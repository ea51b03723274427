//! What happened, from the event log: the timeline of one thing, or of everything. `(happened::timeline(look, &events))`
use super::{
    Icon, Look, Tone,
    timeline::{self, Change, Entry},
    value,
};
use domain::events;
use lang::{list, t};
use maud::{Markup, html};

/// The timeline of a thing, newest first, from `store::events::of_subject`.
pub fn timeline(look: &Look, events: &[events::Entry]) -> Markup {
    let entries: Vec<Entry> = events.iter().map(|event| entry(look, event)).collect();
    html! {
        @if entries.is_empty() { p class="muted" { (t!(look.tr, "events-none-here")) } }
        @else { (timeline::show(&entries)) }
    }
}

/// One entry as the timeline shows it.
fn entry(look: &Look, event: &events::Entry) -> Entry {
    Entry {
        tone: Tone::Neutral,
        icon: Icon::History,
        what: html! { (look.tr.text(&event.kind)) },
        who: who(look, event),
        when: value::ago(look, event.at),
        changes: changes(look, event),
    }
}

/// The person, or the program itself.
pub fn who(look: &Look, event: &events::Entry) -> String {
    if event.user_id.is_none() { t!(look.tr, "events-system") } else { event.name.clone() }
}

/// The fields before and after, each by its own word: `contacts-phone`, or the form's `ui-phone`.
pub fn changes(look: &Look, event: &events::Entry) -> Vec<Change> {
    let change = |change: events::Change| Change {
        label: field(look, &event.subject, &change.field),
        before: said(look, (&event.subject, &change.field), &change.old),
        after: said(look, (&event.subject, &change.field), &change.new),
    };
    event.changes().into_iter().map(change).collect()
}

/// Fields that hold codes of their noun; what people typed is never taken for one.
const CODED: [&str; 3] = ["kind", "right", "late-rule"];

/// A value: codes in the noun's words (`accounts-kind-cafe`), anything else as it was kept.
fn said(look: &Look, (subject, field): (&str, &str), text: &str) -> String {
    let key = |code: &str| Some(format!("{subject}-{field}-{code}")).filter(|_| CODED.contains(&field));
    let word = |code: &str| key(code).filter(|key| look.tr.has(key));
    let words: Option<Vec<String>> =
        text.split_whitespace().map(|code| word(code).map(|key| look.tr.text(&key))).collect();
    match words.filter(|words| !words.is_empty()) {
        Some(words) => {
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            list::join(look.tr.locale(), list::Kind::And, &words)
        }
        None if text.is_empty() => "—".to_owned(),
        None => text.to_owned(),
    }
}

/// The word of a field: the noun's own, the one all forms share, or the bare name.
fn field(look: &Look, subject: &str, field: &str) -> String {
    let keys = [format!("{subject}-{field}"), format!("ui-{field}")];
    let known = keys.into_iter().find(|key| look.tr.has(key));
    known.map_or_else(|| field.to_owned(), |key| look.tr.text(&key))
}

/// The word of a noun, or the bare name.
pub fn subject(look: &Look, subject: &str) -> String {
    if look.tr.has(subject) { look.tr.text(subject) } else { subject.to_owned() }
}
