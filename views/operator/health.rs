//! `/operator/health`: the database, the queues, the logs.
use crate::ui::{
    Look, Tone, badge, fact, head,
    table::{Column, Table},
    value,
};
use domain::time::{MINUTE, Millis};
use lang::t;
use maud::{Markup, html};

/// What was found.
pub struct Health<'a> {
    pub engine: &'a str,
    pub version: &'a str,
    /// Organizations whose event log is no longer whole.
    pub broken: i64,
    pub queues: &'a [Queue<'a>],
}

/// One queue.
pub struct Queue<'a> {
    pub name: &'a str,
    pub paused: bool,
    pub waiting: i64,
    pub dead: i64,
    /// Since when the oldest ready job waits.
    pub oldest: Option<Millis>,
}

/// A queue whose oldest job waits longer than this is behind.
const LATE: Millis = 5 * MINUTE;

/// The page. That it can be read says that the database answers.
pub fn show(look: &Look, health: &Health) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "health");
    let log = if health.broken == 0 {
        badge(Tone::Good, &t!(tr, "health-whole"))
    } else {
        badge(Tone::Bad, &t!(tr, "health-broken", count = health.broken))
    };
    let body = html! {
        (head::title(&title))
        dl class="facts" {
            (fact(&t!(tr, "health-version"), value::code(health.version)))
            (fact(&t!(tr, "health-database"), html! { (value::code(health.engine)) " " (badge(Tone::Good, &t!(tr, "health-answers"))) }))
            (fact(&t!(tr, "health-logs"), log))
        }
        (head::section(&t!(tr, "health-queues"), table(look, health.queues)))
    };
    look.page(&title, body)
}

fn table(look: &Look, queues: &[Queue]) -> Markup {
    let words = ["ui-name", "ui-status", "health-waiting", "health-dead", "health-oldest"].map(|key| look.tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::tight(&words[1]),
        Column::end(&words[2]),
        Column::end(&words[3]),
        Column::tight(&words[4]),
    ];
    let rows = html! {
        @for one in queues {
            tr {
                td { (value::code(one.name)) }
                td data-label=(words[1]) { (state(look, one)) }
                td class="end" data-label=(words[2]) { (value::num(&look.tr, one.waiting)) }
                td class="end" data-label=(words[3]) { (value::num(&look.tr, one.dead)) }
                td data-label=(words[4]) { @match one.oldest { Some(at) => (value::ago(look, at)), None => "–" } }
            }
        }
    };
    Table::new(&t!(look.tr, "health-queues"), &columns).cards().show(look, rows)
}

fn state(look: &Look, one: &Queue) -> Markup {
    let late = one.oldest.is_some_and(|at| look.now - at > LATE);
    match (one.paused, late) {
        (true, _) => badge(Tone::Warn, &t!(look.tr, "health-paused")),
        (_, true) => badge(Tone::Bad, &t!(look.tr, "health-late")),
        _ => badge(Tone::Good, &t!(look.tr, "health-runs")),
    }
}
