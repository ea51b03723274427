//! The loop: looks, claims as much as there are free hands, and goes away without losing anything.
use crate::{Hands, Kit, clock, one::one};
use domain::{
    ids::Id,
    jobs::Job,
    time::{MINUTE, Millis},
};
use std::{
    collections::{BTreeMap, HashMap},
    future::Future,
    sync::Arc,
    time::Duration,
};
use store::{Mode, Result, queue};
use tokio::{
    task::{AbortHandle, JoinSet},
    time::{Instant, MissedTickBehavior, interval, sleep, timeout_at},
};

/// How fast and how much.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    /// Jobs at the same time.
    pub hands: usize,
    /// Looks at least so often: other processes may enqueue without ringing.
    pub look: Duration,
    /// Running jobs get so long to finish before they are handed back.
    pub drain: Duration,
    /// A job that takes longer has failed: a call that never answers must not keep a hand for ever.
    pub limit: Duration,
}

impl Default for Pace {
    fn default() -> Pace {
        Pace {
            hands: 8,
            look: Duration::from_millis(150),
            drain: Duration::from_secs(20),
            limit: Duration::from_secs(600),
        }
    }
}

/// One process' worker.
pub struct Worker {
    kit: Kit,
    hands: Arc<Hands>,
    pace: Pace,
    /// What jobs say they are held by.
    name: String,
    /// Of each queue the organization served last.
    turns: BTreeMap<String, Id>,
    running: JoinSet<()>,
    held: HashMap<tokio::task::Id, (AbortHandle, Id, Id)>,
    furnished: Option<Millis>,
}

impl Worker {
    pub fn new(kit: Kit, hands: Hands, pace: Pace) -> Worker {
        let name = format!("{:x}", kit.db.new_id());
        let (hands, running) = (Arc::new(hands), JoinSet::new());
        Worker { kit, hands, pace, name, turns: BTreeMap::new(), running, held: HashMap::new(), furnished: None }
    }

    /// Works until told to stop, then finishes what runs or hands it back.
    pub async fn run(mut self, stop: impl Future<Output = ()>) {
        let pulse = tokio::spawn(pulse(self.kit.clone(), self.name.clone()));
        tokio::pin!(stop);
        loop {
            let busy = match self.round().await {
                Ok(busy) => busy,
                Err(error) => {
                    tracing::warn!(%error, "background work waits for the database");
                    false
                }
            };
            if busy && self.free() > 0 {
                // Other tasks, and the signal to stop, get their turn.
                tokio::task::yield_now().await;
                if futures_util::poll!(&mut stop).is_ready() {
                    break;
                }
                continue;
            }
            let wake = self.kit.db.wake().clone();
            tokio::select! {
                () = &mut stop => break,
                Some(ended) = self.running.join_next_with_id() => self.let_go(&ended),
                () = wake.heard() => {}
                () = sleep(self.pace.look) => {}
            }
        }
        self.finish().await;
        pulse.abort();
    }

    /// Does all that is ready now and waits for it: for tests and commands. How many jobs were claimed.
    pub async fn exhaust(mut self) -> Result<usize> {
        let mut claimed = 0;
        loop {
            let busy = self.round().await?;
            claimed += self.running.len();
            while let Some(ended) = self.running.join_next_with_id().await {
                self.let_go(&ended);
            }
            if !busy {
                return Ok(claimed);
            }
        }
    }

    fn free(&self) -> usize {
        self.pace.hands.saturating_sub(self.running.len())
    }

    fn let_go(&mut self, ended: &std::result::Result<(tokio::task::Id, ()), tokio::task::JoinError>) {
        let id = ended.as_ref().map_or_else(tokio::task::JoinError::id, |(id, ())| *id);
        self.held.remove(&id);
    }

    /// One look round. True when something was found: there may be more.
    async fn round(&mut self) -> Result<bool> {
        while let Some(ended) = self.running.try_join_next_with_id() {
            self.let_go(&ended);
        }
        self.furnish().await?;
        let due = queue::due(&mut self.kit.db.platform(Mode::Read).await?).await?;
        let now = self.kit.db.now();
        let come = |at: Option<Millis>| at.is_some_and(|at| at <= now);
        let mut busy = false;
        if due.outbox.is_some() {
            busy |= clock::drain(&self.kit).await? > 0;
        }
        if come(due.tick) {
            busy |= clock::tick(&self.kit).await? > 0;
        }
        if self.free() > 0 && (due.ready.is_some() || come(due.later)) {
            busy |= self.claim().await?;
        }
        Ok(busy)
    }

    /// At the start, and now and then for organizations that were opened since.
    async fn furnish(&mut self) -> Result<()> {
        let now = self.kit.db.now();
        if self.furnished.is_none_or(|at| now - at > 10 * MINUTE) {
            let mut p = self.kit.db.platform(Mode::Write).await?;
            queue::open(&mut p, &self.hands.queues()).await?;
            p.commit().await?;
            clock::furnish(&self.kit).await?;
            self.furnished = Some(now);
        }
        Ok(())
    }

    async fn claim(&mut self) -> Result<bool> {
        let mut p = self.kit.db.platform(Mode::Write).await?;
        queue::promote(&mut p).await?;
        let mut jobs: Vec<Job> = Vec::new();
        for name in queue::open(&mut p, &self.hands.queues()).await? {
            let most = i64::try_from(self.free().saturating_sub(jobs.len())).unwrap_or(0);
            if most == 0 {
                break;
            }
            let after = self.turns.get(&name).copied().unwrap_or(0);
            let wish = queue::Claim { queue: &name, worker: &self.name, most, after };
            let claimed = queue::claim(&mut p, &wish).await?;
            if let Some(last) = claimed.last() {
                self.turns.insert(name, last.tenant_id);
            }
            jobs.extend(claimed);
        }
        p.commit().await?;
        let found = !jobs.is_empty();
        for job in jobs {
            self.begin(job);
        }
        Ok(found)
    }

    fn begin(&mut self, job: Job) {
        let (tenant, id, limit) = (job.tenant_id, job.id, self.pace.limit);
        let (kit, hands) = (self.kit.clone(), Arc::clone(&self.hands));
        let handle = self.running.spawn(async move { one(&kit, &hands, &job, limit).await });
        self.held.insert(handle.id(), (handle, tenant, id));
    }

    /// Takes nothing new; what does not finish in time is handed back as if it had not been taken.
    async fn finish(mut self) {
        let until = Instant::now() + self.pace.drain;
        while let Ok(Some(ended)) = timeout_at(until, self.running.join_next_with_id()).await {
            self.let_go(&ended);
        }
        for (handle, ..) in self.held.values() {
            handle.abort();
        }
        // Waits for the ends, so that no transaction of theirs is open when the jobs are handed back.
        while self.running.join_next().await.is_some() {}
        for (_, tenant, id) in self.held.values() {
            if let Err(error) = self.hand_back(*tenant, *id).await {
                tracing::error!(job = id, %error, "a job could not be handed back: its lease will run out");
            }
        }
    }

    async fn hand_back(&self, tenant: Id, id: Id) -> Result<()> {
        let mut p = self.kit.db.platform(Mode::Write).await?;
        queue::release(&mut p, (tenant, id), &self.name).await?;
        p.commit().await
    }
}

/// Renews what this worker holds, takes back what dead workers held, and keeps the figures.
async fn pulse(kit: Kit, name: String) {
    let mut beat = interval(Duration::from_secs(20));
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        beat.tick().await;
        if let Err(error) = once(&kit, &name).await {
            tracing::warn!(%error, "the leases of running jobs were not renewed");
        }
    }
}

async fn once(kit: &Kit, name: &str) -> Result<()> {
    let mut p = kit.db.platform(Mode::Write).await?;
    queue::renew(&mut p, name).await?;
    let rescued = queue::rescue(&mut p).await?;
    p.commit().await?;
    if rescued > 0 {
        tracing::warn!(rescued, "took back the jobs of a worker that is gone");
        kit.db.wake().ring();
    }
    let gauges = queue::gauge(&mut kit.db.platform(Mode::Read).await?).await?;
    crate::figures::keep(kit, &gauges);
    Ok(())
}
