//! Jobs: work that waits its turn, as pages and workers see it.
use crate::{ids::Id, time::Millis};

/// Where a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Its time has not come: planned, or waiting for the next try.
    Later,
    /// Ready: the next free worker takes it.
    Waiting,
    Running,
    Done,
    /// Given up after its last try or a failure that no repetition mends.
    Dead,
}

impl State {
    pub const ALL: [State; 5] = [State::Waiting, State::Running, State::Later, State::Done, State::Dead];

    pub const fn code(self) -> &'static str {
        match self {
            State::Later => "later",
            State::Waiting => "waiting",
            State::Running => "running",
            State::Done => "done",
            State::Dead => "dead",
        }
    }

    /// The message that names it.
    pub const fn key(self) -> &'static str {
        match self {
            State::Later => "jobs-later",
            State::Waiting => "jobs-waiting",
            State::Running => "jobs-running",
            State::Done => "jobs-done",
            State::Dead => "jobs-dead",
        }
    }

    pub fn parse(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// Which of an organization's jobs go first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Priority {
    /// Somebody waits for it.
    Soon,
    #[default]
    Normal,
    /// Sweeps and checks: whenever nothing else is to be done.
    Idle,
}

impl Priority {
    /// As stored: lower goes first.
    pub const fn rank(self) -> i64 {
        self as i64
    }
}

/// A job as read.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Job {
    pub tenant_id: Id,
    pub id: Id,
    pub queue: String,
    /// The task's name; its message is `task-…`.
    pub task: String,
    /// JSON: the task's own fields, ids rather than personal data.
    pub payload: String,
    pub state: String,
    pub run_at: Millis,
    /// Tries begun so far, the running one included.
    pub attempts: i64,
    pub max_attempts: i64,
    /// Who holds it while it runs.
    pub worker: String,
    /// Why the last try failed.
    pub reason: String,
    pub created_at: Millis,
    pub started_at: Option<Millis>,
    pub finished_at: Option<Millis>,
}

impl Job {
    pub fn state(&self) -> State {
        State::parse(&self.state).unwrap_or(State::Waiting)
    }

    /// How long the last try took, or has taken so far.
    pub fn took(&self, now: Millis) -> Option<Millis> {
        let from = self.started_at?;
        match self.state() {
            State::Running => Some(now.saturating_sub(from).max(0)),
            State::Done | State::Dead => Some(self.finished_at?.saturating_sub(from).max(0)),
            State::Later | State::Waiting => None,
        }
    }
}

/// How many jobs are in each state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Counts {
    pub waiting: i64,
    pub running: i64,
    pub later: i64,
    pub done: i64,
    pub dead: i64,
}

impl Counts {
    pub const fn of(&self, state: State) -> i64 {
        match state {
            State::Later => self.later,
            State::Waiting => self.waiting,
            State::Running => self.running,
            State::Done => self.done,
            State::Dead => self.dead,
        }
    }
}
