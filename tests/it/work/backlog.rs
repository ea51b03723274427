//! A deep backlog: taking a job costs the same whether one waits or a hundred thousand.
use crate::kit::{Raw, make};
use std::time::{Duration, Instant};
use store::{
    Mode,
    queue::{self, Claim},
};

/// Rows written around the program, because what is measured is the claim.
async fn fill(raw: &Raw, tenant: i64, from: i64, count: i64) {
    let rows = format!(
        "WITH RECURSIVE n (i) AS (SELECT {from} UNION ALL SELECT i + 1 FROM n WHERE i < {})
         INSERT INTO jobs (tenant_id, id, queue, task, payload, priority, state, run_at, max_attempts, created_at)
         SELECT {tenant}, i, 'default', 'task-canary', '{{}}', 1, 'waiting', i, 25, 0 FROM n",
        from + count - 1
    );
    assert_eq!(raw.run(tenant, &rows).await, count.unsigned_abs());
}

/// The middle of several claims of ten, each undone.
async fn claim(raw: &Raw) -> Duration {
    let mut took = Vec::new();
    for _ in 0..15 {
        let mut p = raw.db.platform(Mode::Write).await.unwrap();
        let began = Instant::now();
        let wish = Claim { queue: queue::DEFAULT, worker: "w", most: 10, after: 0 };
        assert_eq!(queue::claim(&mut p, &wish).await.unwrap().len(), 10);
        took.push(began.elapsed());
    }
    took.sort();
    took[7]
}

#[tokio::test]
async fn a_claim_does_not_grow_with_the_backlog() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    fill(&raw, tenant, 1, 1_000).await;
    raw.run(tenant, "ANALYZE").await;
    let few = claim(&raw).await;
    fill(&raw, tenant, 1_001, 100_000).await;
    raw.run(tenant, "ANALYZE").await;
    let many = claim(&raw).await;
    assert!(
        many < few * 6 + Duration::from_millis(3),
        "{few:?} with a thousand waiting, {many:?} with a hundred thousand"
    );
}
