//! `/desk/jobs`: an organization's background work, what failed and why, and what comes again.
use crate::ui::{
    Icon, Look, Tone, badge, button,
    button::Kind,
    empty, head, pager,
    table::{Column, Table},
    value,
};
use domain::{
    access::Permission,
    jobs::{Counts, Job, State},
    schedules::Schedule,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/jobs";

/// The page: a tab for each state, the jobs in it, and the schedules.
pub struct Page<'a> {
    pub state: State,
    pub counts: Counts,
    /// The last one only says that more follow.
    pub jobs: &'a [Job],
    pub size: usize,
    /// Not the newest page.
    pub older: bool,
    pub schedules: &'a [Schedule],
}

/// One state's jobs.
pub fn list(look: &Look, page: &Page) -> Markup {
    let title = t!(look.tr, "jobs");
    let (shown, more) = (page.jobs.get(..page.size).unwrap_or(page.jobs), page.jobs.len() > page.size);
    let here = look.to(&format!("{PATH}?state={}", page.state.code()));
    let after = shown.last().filter(|_| more).map(|job| format!("{here}&before={}", job.id));
    let body = html! {
        (head::title(&title))
        (states(look, PATH, page.state, page.counts))
        @if shown.is_empty() {
            (empty::nothing_yet(Icon::ListChecks, &t!(look.tr, "jobs-none"), &t!(look.tr, "jobs-none-text"), html! {}))
        } @else {
            (table(look, &title, shown))
            (pager::show(look, shown.len(), page.older.then_some(here.as_str()), after.as_deref()))
        }
        (head::section(&t!(look.tr, "jobs-schedules"), schedules(look, page.schedules)))
    };
    look.page(&title, body)
}

/// The states as tabs, each with how many are in it.
pub fn states(look: &Look, path: &str, now: State, counts: Counts) -> Markup {
    html! {
        nav class="tabs" aria-label=(t!(look.tr, "jobs-states")) {
            @for state in State::ALL {
                a href=(look.to(&format!("{path}?state={}", state.code()))) aria-current=[(state == now).then_some("page")] {
                    (look.tr.text(state.key())) " " span class="muted" { (value::num(&look.tr, counts.of(state))) }
                }
            }
        }
    }
}

fn table(look: &Look, title: &str, jobs: &[Job]) -> Markup {
    let words = ["jobs-task", "jobs-state", "jobs-when", "jobs-tries", "ui-actions"].map(|key| look.tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::tight(&words[1]),
        Column::tight(&words[2]),
        Column::end(&words[3]),
        Column::acts(&words[4]),
    ];
    let rows = html! { @for job in jobs { (row(look, job)) } };
    Table::new(title, &columns).cards().id("jobs").show(look, rows)
}

/// One job's line.
fn row(look: &Look, job: &Job) -> Markup {
    html! {
        tr id=(format!("job-{}", job.id)) {
            td { (task(look, job)) }
            td data-label=(t!(look.tr, "jobs-state")) { (state(look, job)) }
            td class="muted" data-label=(t!(look.tr, "jobs-when")) { (when(look, job)) }
            td class="end" data-label=(t!(look.tr, "jobs-tries")) { (tries(job)) }
            td {
                @if job.state() == State::Dead && look.can(Permission::JobsWrite) {
                    (button::act(look, &format!("{PATH}/{}/replay", job.id), Kind::Plain, &t!(look.tr, "jobs-replay")))
                }
            }
        }
    }
}

/// What it does, and why it failed.
pub fn task(look: &Look, job: &Job) -> Markup {
    html! {
        span class="strong" { (look.tr.text(&job.task)) }
        @if !job.reason.is_empty() { div class="small debt" { bdi { (reason(look, &job.reason)) } } }
    }
}

fn reason(look: &Look, reason: &str) -> String {
    if reason == "worker-lost" { t!(look.tr, "jobs-worker-lost") } else { reason.to_owned() }
}

/// Its state as a badge.
pub fn state(look: &Look, job: &Job) -> Markup {
    let tone = match job.state() {
        State::Done => Tone::Good,
        State::Dead => Tone::Bad,
        State::Running => Tone::Info,
        State::Later if job.attempts > 0 => Tone::Warn,
        State::Later | State::Waiting => Tone::Neutral,
    };
    badge(tone, &look.tr.text(job.state().key()))
}

/// When it ended, began, or will run.
pub fn when(look: &Look, job: &Job) -> Markup {
    let at = match job.state() {
        State::Done | State::Dead => job.finished_at,
        State::Running => job.started_at,
        State::Later | State::Waiting => Some(job.run_at),
    };
    html! { @if let Some(at) = at { (value::ago(look, at)) } @else { "—" } }
}

/// Tries begun, of how many.
pub fn tries(job: &Job) -> Markup {
    html! { (value::isolated("num", &format!("{} / {}", job.attempts, job.max_attempts))) }
}

fn schedules(look: &Look, schedules: &[Schedule]) -> Markup {
    let words = ["jobs-schedule", "jobs-last", "jobs-next", "ui-actions"].map(|key| look.tr.text(key));
    let columns =
        [Column::text(&words[0]), Column::tight(&words[1]), Column::tight(&words[2]), Column::acts(&words[3])];
    let rows = html! {
        @for schedule in schedules {
            tr {
                td { span class="strong" { (look.tr.text(&schedule.name)) } }
                td data-label=(words[1]) { @if let Some(at) = schedule.last_at { (value::moment(look, at)) } @else { "—" } }
                td data-label=(words[2]) {
                    @if schedule.paused_at.is_some() { (badge(Tone::Warn, &t!(look.tr, "jobs-paused"))) }
                    @else { (value::moment(look, schedule.next_at)) }
                }
                td {
                    @if look.can(Permission::JobsWrite) {
                        (button::act(look, &format!("{PATH}/schedules/{}/run", schedule.id), Kind::Plain, &t!(look.tr, "jobs-run-now")))
                    }
                }
            }
        }
    };
    html! {
        @if schedules.is_empty() { p class="muted" { (t!(look.tr, "jobs-no-schedules")) } }
        @else { (Table::new(&t!(look.tr, "jobs-schedules"), &columns).cards().show(look, rows)) }
    }
}
