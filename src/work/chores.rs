//! The platform's own tasks: sweeping, proving that the queue moves, checking logs.
use crate::{Call, Failure, Kit, Run};
use async_trait::async_trait;
use domain::{
    books::Drift,
    events::{Chain, Event},
    ids::OPERATOR,
};
use store::{
    Mode, Tenant, books, events, notifications, queue, sessions,
    tasks::{Canary, CheckBooks, Sweep, VerifyEvents},
    tokens,
};

/// Sweeps outside the job's transaction, in short ones of its own: nobody waits for the whole.
#[async_trait]
impl Call for Sweep {
    type Asked = ();
    type Answer = u64;

    async fn read(&self, t: &mut Tenant) -> Result<(), Failure> {
        if t.id() == OPERATOR { Ok(()) } else { Err(Failure::never("only the platform sweeps")) }
    }

    async fn call(&self, (): &(), kit: &Kit) -> Result<u64, Failure> {
        let mut gone = 0;
        loop {
            let mut p = kit.db.platform(Mode::Write).await?;
            let jobs = queue::sweep(&mut p, queue::Ages::default()).await?;
            gone += jobs;
            p.commit().await?;
            if jobs == 0 {
                break;
            }
        }
        let mut p = kit.db.platform(Mode::Write).await?;
        gone += queue::sweep_visits(&mut p).await?;
        gone += notifications::sweep(&mut p).await?;
        gone += sessions::sweep(&mut p).await?;
        gone += tokens::sweep(&mut p).await?;
        p.commit().await?;
        Ok(gone)
    }

    async fn write(&self, _t: &mut Tenant, (): (), gone: u64) -> Result<(), Failure> {
        tracing::info!(gone, "swept what is old");
        Ok(())
    }
}

#[async_trait]
impl Run for Canary {
    async fn run(&self, _t: &mut Tenant, kit: &Kit) -> Result<(), Failure> {
        let seconds = u32::try_from(kit.db.now() / 1000).unwrap_or(u32::MAX);
        metrics::gauge!("sanduk_canary_seconds").set(f64::from(seconds));
        Ok(())
    }
}

/// The log is read in a transaction that does not write, however long it is; then what was found is kept.
#[async_trait]
impl Call for VerifyEvents {
    type Asked = Chain;
    type Answer = ();

    async fn read(&self, t: &mut Tenant) -> Result<Chain, Failure> {
        Ok(events::verify(t).await?)
    }

    async fn call(&self, _chain: &Chain, _kit: &Kit) -> Result<(), Failure> {
        Ok(())
    }

    async fn write(&self, t: &mut Tenant, chain: Chain, (): ()) -> Result<(), Failure> {
        let known = events::checked(t).await?.is_some_and(|checked| checked.broken_at > 0);
        events::keep_check(t, chain).await?;
        if let Chain::BrokenAt(seq) = chain
            && !known
        {
            tracing::error!(tenant = t.id(), seq, "an event log is broken");
            t.record(Event::new("events-broken", ("events", seq)).with(serde_json::json!({ "seq": seq })));
        }
        Ok(())
    }
}

/// The books are read in a transaction that does not write; then what was found takes the place of what was known.
#[async_trait]
impl Call for CheckBooks {
    type Asked = Vec<Drift>;
    type Answer = ();

    async fn read(&self, t: &mut Tenant) -> Result<Vec<Drift>, Failure> {
        Ok(books::drift::look(t).await?)
    }

    async fn call(&self, _drifts: &Vec<Drift>, _kit: &Kit) -> Result<(), Failure> {
        Ok(())
    }

    async fn write(&self, t: &mut Tenant, drifts: Vec<Drift>, (): ()) -> Result<(), Failure> {
        let known = books::drift::keep(t, &drifts).await?;
        if !drifts.is_empty() && known == 0 {
            tracing::error!(tenant = t.id(), count = drifts.len(), "balances do not agree with the books");
            t.record(Event::new("books-drifted", ("books", 0)).with(serde_json::json!({ "count": drifts.len() })));
        }
        Ok(())
    }
}
