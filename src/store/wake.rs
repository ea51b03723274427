//! The bell between who enqueues and who works: in this process at once, in others through Redis where there is one.
use fred::prelude::*;
use std::sync::{Arc, OnceLock};
use tokio::sync::{Notify, watch};

/// The channel on which processes tell each other that there is work.
const CHANNEL: &str = "sanduk:work";

impl Inner {
    fn stir(&self) {
        self.here.notify_one();
        self.pulse.send_modify(|rings| *rings = rings.wrapping_add(1));
    }
}

/// A bell. Losing a ring loses time, never work: workers look on their own as well.
#[derive(Clone, Default)]
pub struct Wake(Arc<Inner>);

#[derive(Default)]
struct Inner {
    here: Notify,
    pulse: watch::Sender<u64>,
    elsewhere: OnceLock<Client>,
}

impl Wake {
    /// Tells the workers here, and those of other processes.
    pub fn ring(&self) {
        self.0.stir();
        let Some(client) = self.0.elsewhere.get().cloned() else { return };
        tokio::spawn(async move {
            let told: Result<i64, Error> = client.publish(CHANNEL, "").await;
            if let Err(error) = told {
                tracing::debug!(%error, "other processes were not woken: they look on their own");
            }
        });
    }

    /// For those who only watch, like live pages: changes with every ring and takes none from the workers.
    pub fn listen(&self) -> watch::Receiver<u64> {
        self.0.pulse.subscribe()
    }

    /// Returns at the next ring; one that came since the last call counts.
    pub async fn heard(&self) {
        self.0.here.notified().await;
    }

    /// Rings along with other processes. Returns when the connection is set up to be kept; it mends itself when it breaks.
    pub async fn join(&self, redis: &str) -> crate::Result<()> {
        let refused = |error: Error| crate::Error::Setup(format!("the Redis address cannot be used: {error}"));
        let config = Config::from_url(redis).map_err(refused)?;
        let mut builder = Builder::from_config(config);
        builder.set_policy(ReconnectPolicy::new_exponential(0, 200, 10_000, 2));
        builder.with_performance_config(|settings| {
            settings.default_command_timeout = std::time::Duration::from_secs(2);
        });
        let publisher = builder.build().map_err(refused)?;
        let subscriber = builder.build_subscriber_client().map_err(refused)?;
        publisher.connect();
        subscriber.connect();
        tokio::spawn(listen(subscriber, self.clone()));
        // A second call keeps the first connection.
        let _ = self.0.elsewhere.set(publisher);
        Ok(())
    }
}

async fn listen(subscriber: fred::clients::SubscriberClient, wake: Wake) {
    let mut rings = subscriber.message_rx();
    subscriber.manage_subscriptions();
    // Kept as a wish while the server is away: the client subscribes again whenever it reconnects.
    while let Err(error) = subscriber.subscribe(CHANNEL).await {
        tracing::warn!(%error, "Redis is out of reach: workers look for work on their own");
        tokio::time::sleep(std::time::Duration::from_secs(5)).await;
    }
    loop {
        match rings.recv().await {
            Ok(_) | Err(tokio::sync::broadcast::error::RecvError::Lagged(_)) => wake.0.stir(),
            Err(tokio::sync::broadcast::error::RecvError::Closed) => return,
        }
    }
}
