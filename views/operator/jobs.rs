//! `/operator/jobs`: every organization's background work, the queues, and how much is done.
use crate::{
    desk::jobs::{state, states, task, tries, when},
    ui::{
        Icon, Look, Tone, badge, banner, button,
        button::Kind,
        chart::{self, Point},
        empty, head, pager,
        table::{Column, Table},
        value,
    },
};
use domain::{
    access::Permission,
    jobs::{Counts, Job, State},
    time::{HOUR, Millis},
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/operator/jobs";

/// A queue and what stands in it.
pub struct Queue {
    pub name: String,
    pub paused: bool,
    pub counts: Counts,
    /// Since when the job that has waited longest is ready.
    pub oldest: Option<Millis>,
}

/// A job and whose it is.
pub struct Line {
    pub job: Job,
    pub place: String,
}

/// All that the page shows.
pub struct Page {
    pub state: State,
    pub queues: Vec<Queue>,
    /// The last one only says that more follow.
    pub jobs: Vec<Line>,
    pub size: usize,
    /// Not the newest page.
    pub older: bool,
    /// What was done and given up in each of the last hours, oldest first: hour since 1970, done, dead.
    pub hours: Vec<(i64, i64, i64)>,
    /// Organizations whose event log is broken.
    pub broken: i64,
}

/// The page.
pub fn list(look: &Look, page: &Page) -> Markup {
    let title = t!(look.tr, "jobs-everywhere");
    let counts = page.queues.iter().fold(Counts::default(), |all, queue| Counts {
        waiting: all.waiting + queue.counts.waiting,
        running: all.running + queue.counts.running,
        later: all.later + queue.counts.later,
        done: all.done + queue.counts.done,
        dead: all.dead + queue.counts.dead,
    });
    let body = html! {
        (head::title(&title))
        @if page.broken > 0 { (banner::note(Tone::Bad, &t!(look.tr, "events-broken-places", count = page.broken))) }
        (head::section(&t!(look.tr, "jobs-queues"), queues(look, &page.queues)))
        (chart::columns(look, &t!(look.tr, "jobs-throughput"), &points(look, &page.hours)))
        (states(look, PATH, page.state, counts))
        (jobs(look, page))
    };
    look.page(&title, body)
}

fn points(look: &Look, hours: &[(i64, i64, i64)]) -> Vec<Point> {
    let point = |(hour, done, dead): &(i64, i64, i64)| Point {
        label: clock(look, hour * HOUR),
        value: done + dead,
        shown: html! {
            (value::num(&look.tr, *done))
            @if *dead > 0 { " " span class="debt" { (t!(look.tr, "jobs-dead-count", count = *dead)) } }
        },
    };
    hours.iter().map(point).collect()
}

fn clock(look: &Look, at: Millis) -> String {
    let here = jiff::Timestamp::from_millisecond(at).map(|at| at.to_zoned(look.zone.clone()).time());
    here.map(|time| lang::date::time(look.tr.locale(), time)).unwrap_or_default()
}

fn queues(look: &Look, queues: &[Queue]) -> Markup {
    let words = ["jobs-queue", "jobs-waiting", "jobs-running", "jobs-later", "jobs-dead", "jobs-oldest", "ui-actions"]
        .map(|key| look.tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::end(&words[1]),
        Column::end(&words[2]),
        Column::end(&words[3]),
        Column::end(&words[4]),
        Column::tight(&words[5]),
        Column::acts(&words[6]),
    ];
    let rows = html! {
        @for queue in queues {
            tr {
                td { (value::code(&queue.name)) @if queue.paused { " " (badge(Tone::Warn, &t!(look.tr, "jobs-paused"))) } }
                td class="end" data-label=(words[1]) { (value::num(&look.tr, queue.counts.waiting)) }
                td class="end" data-label=(words[2]) { (value::num(&look.tr, queue.counts.running)) }
                td class="end" data-label=(words[3]) { (value::num(&look.tr, queue.counts.later)) }
                td class="end" data-label=(words[4]) { (value::num(&look.tr, queue.counts.dead)) }
                td data-label=(words[5]) { @if let Some(at) = queue.oldest { (value::ago(look, at)) } @else { "—" } }
                td { @if look.can(Permission::PlatformJobsWrite) { (pause(look, queue)) } }
            }
        }
    };
    Table::new(&t!(look.tr, "jobs-queues"), &columns).cards().show(look, rows)
}

fn pause(look: &Look, queue: &Queue) -> Markup {
    let path = format!("{PATH}/queues/{}/pause", queue.name);
    if queue.paused {
        return button::act(look, &format!("{path}/delete"), Kind::Plain, &t!(look.tr, "jobs-resume"));
    }
    button::act(look, &path, Kind::Quiet, &t!(look.tr, "jobs-pause"))
}

fn jobs(look: &Look, page: &Page) -> Markup {
    let (shown, more) = (page.jobs.get(..page.size).unwrap_or(&page.jobs), page.jobs.len() > page.size);
    if shown.is_empty() {
        return empty::nothing_yet(
            Icon::ListChecks,
            &t!(look.tr, "jobs-none"),
            &t!(look.tr, "jobs-none-text"),
            html! {},
        );
    }
    let words =
        ["jobs-task", "jobs-place", "jobs-state", "jobs-when", "jobs-tries", "ui-actions"].map(|key| look.tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::text(&words[1]),
        Column::tight(&words[2]),
        Column::tight(&words[3]),
        Column::end(&words[4]),
        Column::acts(&words[5]),
    ];
    let rows = html! { @for line in shown { (row(look, line)) } };
    let here = look.to(&format!("{PATH}?state={}", page.state.code()));
    let after = shown.last().filter(|_| more).map(|line| format!("{here}&before={}", line.job.id));
    html! {
        (Table::new(&words[0], &columns).cards().id("jobs").show(look, rows))
        (pager::show(look, shown.len(), page.older.then_some(here.as_str()), after.as_deref()))
    }
}

fn row(look: &Look, line: &Line) -> Markup {
    let job = &line.job;
    let replay = format!("{PATH}/{}/{}/replay", job.tenant_id, job.id);
    html! {
        tr id=(format!("job-{}", job.id)) {
            td { (task(look, job)) }
            td data-label=(t!(look.tr, "jobs-place")) { (value::name(&line.place)) }
            td data-label=(t!(look.tr, "jobs-state")) { (state(look, job)) }
            td class="muted" data-label=(t!(look.tr, "jobs-when")) { (when(look, job)) }
            td class="end" data-label=(t!(look.tr, "jobs-tries")) { (tries(job)) }
            td {
                @if job.state() == State::Dead && look.can(Permission::PlatformJobsWrite) {
                    (button::act(look, &replay, Kind::Plain, &t!(look.tr, "jobs-replay")))
                }
            }
        }
    }
}
