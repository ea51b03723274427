//! `/desk/events`: the organization's log, its filters, and whether it is whole.
use crate::ui::{
    Look, Tone, badge, banner, button,
    button::Kind,
    empty, filters, happened, head, pager, query,
    table::{Column, Table},
    value,
};
use domain::{
    events::{Entry, Listing},
    ids::Id,
    time::Millis,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/events";

/// All that the page shows.
pub struct Page {
    pub listing: Listing,
    /// The day as typed.
    pub day: String,
    /// The last one only says that more follow.
    pub entries: Vec<Entry>,
    pub size: usize,
    pub people: Vec<(Id, String)>,
    pub kinds: Vec<String>,
    pub subjects: Vec<String>,
    /// Entries in all, when they were last checked, and the first broken number or 0.
    pub chain: Option<(i64, Option<Millis>, i64)>,
}

/// The page.
pub fn list(look: &Look, page: &Page) -> Markup {
    let title = t!(look.tr, "events");
    let shown = page.entries.get(..page.size).unwrap_or(&page.entries);
    let more = page.entries.len() > page.size;
    let export = look.to(&format!("{PATH}/export?{}", asked(page)));
    let acts = html! {
        (button::download(Kind::Plain, &export, &t!(look.tr, "ui-export")))
        (button::act(look, &format!("{PATH}/check"), Kind::Plain, &t!(look.tr, "events-check")))
    };
    let newest = look.to(&format!("{PATH}?{}", asked(page)));
    let after = shown.last().filter(|_| more).map(|last| format!("{newest}&before={}", last.seq));
    let body = html! {
        (head::page(&title, html! {}, acts))
        (chain(look, page.chain))
        (filters::show(look, PATH, fields(look, page), &[]))
        @if shown.is_empty() {
            (empty::nothing_found(&t!(look.tr, "events-none"), &t!(look.tr, "events-none-text"),
                button::link(Kind::Plain, &look.to(PATH), &t!(look.tr, "ui-clear"))))
        } @else {
            (table(look, &title, shown))
            (pager::show(look, shown.len(), (page.listing.before > 0).then_some(newest.as_str()), after.as_deref()))
        }
    };
    look.page(&title, body)
}

/// Whether the log is whole, as far as the last check knows.
fn chain(look: &Look, chain: Option<(i64, Option<Millis>, i64)>) -> Markup {
    let Some((count, checked, broken)) = chain else { return html! {} };
    let when = html! { @if let Some(at) = checked { " " (value::ago(look, at)) } };
    match (checked, broken) {
        (None, _) => banner::show(Tone::Info, html! { (t!(look.tr, "events-unchecked", count = count)) }, html! {}),
        (Some(_), 0) => {
            banner::show(Tone::Good, html! { (t!(look.tr, "events-intact", count = count)) (when) }, html! {})
        }
        (Some(_), number) => {
            banner::show(Tone::Bad, html! { (t!(look.tr, "events-broken-at", number = number)) (when) }, html! {})
        }
    }
}

/// The filters as a query, without the page.
fn asked(page: &Page) -> String {
    let number = |id: Id| if id == 0 { String::new() } else { id.to_string() };
    let listing = &page.listing;
    format!(
        "user={}&kind={}&subject={}&id={}&day={}",
        number(listing.user_id),
        query::encode(&listing.kind),
        query::encode(&listing.subject),
        number(listing.subject_id),
        query::encode(&page.day)
    )
}

fn fields(look: &Look, page: &Page) -> Markup {
    let people = page.people.iter().map(|(id, name)| (id.to_string(), name.clone()));
    let kinds = page.kinds.iter().map(|kind| (kind.clone(), look.tr.text(kind)));
    let subjects = page.subjects.iter().map(|subject| (subject.clone(), happened::subject(look, subject)));
    html! {
        (select(look, "user", "events-who", &page.listing.user_id.to_string(), people.collect()))
        (select(look, "kind", "events-what", &page.listing.kind, kinds.collect()))
        (select(look, "subject", "events-subject", &page.listing.subject, subjects.collect()))
        label class="row" { span class="small muted" { (t!(look.tr, "ui-date")) }
            input class="input" type="date" name="day" value=(page.day); }
    }
}

fn select(look: &Look, name: &str, key: &str, now: &str, choices: Vec<(String, String)>) -> Markup {
    html! {
        label class="row" {
            span class="small muted" { (look.tr.text(key)) }
            select class="input" name=(name) {
                option value="" { (t!(look.tr, "ui-all")) }
                @for (value, word) in choices { option value=(value) selected[value == now] { (word) } }
            }
        }
    }
}

fn table(look: &Look, title: &str, entries: &[Entry]) -> Markup {
    let words = ["events-what", "events-changes", "events-who", "events-when"].map(|key| look.tr.text(key));
    let columns = [Column::text(&words[0]), Column::text(&words[1]), Column::text(&words[2]), Column::tight(&words[3])];
    let rows = html! { @for entry in entries { (row(look, entry)) } };
    Table::new(title, &columns).cards().id("events").show(look, rows)
}

fn row(look: &Look, entry: &Entry) -> Markup {
    let system = entry.user_id.is_none();
    html! {
        tr id=(format!("event-{}", entry.seq)) {
            td {
                span class="strong" { (look.tr.text(&entry.kind)) }
                div class="small muted" {
                    (value::num(&look.tr, entry.seq)) " · " (happened::subject(look, &entry.subject))
                    @if entry.subject_id > 0 { " " (value::code(&entry.subject_id.to_string())) }
                }
            }
            td data-label=(t!(look.tr, "events-changes")) {
                @for change in happened::changes(look, entry) {
                    div class="change small" { (change.label) ": " del { bdi { (change.before) } } " → " ins { bdi { (change.after) } } }
                }
            }
            td data-label=(t!(look.tr, "events-who")) {
                @if system { (badge(Tone::Neutral, &t!(look.tr, "events-system"))) } @else { (value::name(&entry.name)) }
                @if !entry.ip.is_empty() { div class="small muted" title=(entry.agent) { (value::code(&entry.ip)) } }
            }
            td class="muted" data-label=(t!(look.tr, "events-when")) { (value::moment(look, entry.at)) }
        }
    }
}
