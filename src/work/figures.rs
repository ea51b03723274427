//! The figures that are watched: how many jobs stand where, and how old the oldest is.
use crate::Kit;
use std::collections::BTreeSet;
use store::queue::Gauge;

/// Sets the gauges; a queue that stands empty shows nothing, not its last figure.
pub(crate) fn keep(kit: &Kit, gauges: &[Gauge]) {
    let queues: BTreeSet<&str> =
        gauges.iter().map(|gauge| gauge.queue.as_str()).chain([store::queue::DEFAULT]).collect();
    for queue in queues {
        for state in ["later", "waiting", "running"] {
            let found = gauges.iter().find(|gauge| gauge.queue == queue && gauge.state == state);
            let labels = [("queue", queue.to_owned()), ("state", state.to_owned())];
            metrics::gauge!("sanduk_jobs", &labels).set(small(found.map_or(0, |gauge| gauge.count)));
            if state == "waiting" {
                let since = found.and_then(|gauge| gauge.oldest).map_or(0, |oldest| (kit.db.now() - oldest) / 1000);
                metrics::gauge!("sanduk_jobs_oldest_seconds", "queue" => queue.to_owned()).set(small(since));
            }
        }
    }
}

fn small(value: i64) -> f64 {
    f64::from(u32::try_from(value.max(0)).unwrap_or(u32::MAX))
}
