//! The bell: heard here at once, in another process through Redis, and missed without harm when Redis is away.
use crate::kit::Raw;
use std::time::Duration;
use tokio::time::timeout;

#[tokio::test]
async fn a_ring_is_heard_here_even_when_nobody_listened_yet() {
    let raw = Raw::start().await;
    raw.db.wake().ring();
    timeout(Duration::from_secs(1), raw.db.wake().heard()).await.unwrap();
    assert!(timeout(Duration::from_millis(50), raw.db.wake().heard()).await.is_err(), "one ring is heard once");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_process_hears_it_through_redis() {
    let Ok(redis) = std::env::var("TEST_REDIS") else { return };
    let raw = Raw::start().await;
    let other = raw.other(raw.clock.clone()).await;
    raw.db.wake().join(&redis).await.unwrap();
    other.wake().join(&redis).await.unwrap();
    let heard = async {
        loop {
            raw.db.wake().ring();
            if timeout(Duration::from_millis(100), other.wake().heard()).await.is_ok() {
                break;
            }
        }
    };
    timeout(Duration::from_secs(10), heard).await.unwrap();
}

#[tokio::test]
async fn without_redis_a_ring_still_reaches_the_workers_here() {
    let raw = Raw::start().await;
    raw.db.wake().join("redis://127.0.0.1:1").await.unwrap();
    raw.db.wake().ring();
    timeout(Duration::from_secs(1), raw.db.wake().heard()).await.unwrap();
    assert!(raw.db.wake().join("nonsense").await.is_err());
}
