//! What happens later: jobs, schedules, events on their way, and the gateways to the outside.
mod batches;
mod chores;
mod clock;
mod figures;
mod files;
pub mod gateways;
mod grants;
mod hands;
pub mod messages;
mod one;
mod online;
mod run;
mod subscribers;
mod worker;

pub use clock::{drain, tick};
pub use hands::{Hands, all};
pub use run::{Call, Failure, Kit, Run};
pub use subscribers::{Notifier, Releaser, Subscriber};
pub use worker::{Pace, Worker};

/// Does background work until told to stop: `work::run(Kit::new(db), Pace::default(), stop).await`.
pub async fn run(kit: Kit, pace: Pace, stop: impl Future<Output = ()>) {
    Worker::new(kit, all(), pace).run(stop).await;
}
