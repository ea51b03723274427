//! Redis or Valkey: a cache and a shared counter. It may vanish at any moment; every call says so with `None`.
use crate::{Error, Result};
use fred::{
    clients::Client,
    interfaces::{ClientLike, KeysInterface, LuaInterface},
    types::{
        Builder, Expiration,
        config::{Config, ReconnectPolicy},
    },
};
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

/// How long a call may take before the work goes on without Redis.
const PATIENCE: Duration = Duration::from_millis(250);

/// How long Redis is left alone after it did not answer.
const REST: Duration = Duration::from_secs(2);

/// A connection that mends itself.
#[derive(Clone)]
pub struct Redis {
    client: Client,
    /// Stands before every key: others may use the same Redis.
    prefix: Arc<str>,
    silent: Arc<Mutex<Option<Instant>>>,
}

impl Redis {
    /// Begins to connect to `redis://…`, `rediss://…` or `valkey://…`; does not wait until it can be reached.
    pub fn connect(url: &str) -> Result<Redis> {
        let wrong = |error: fred::error::Error| Error::Setup(format!("the Redis address cannot be used: {error}"));
        let config = Config::from_url(url).map_err(wrong)?;
        let client = Builder::from_config(config)
            .with_performance_config(|config| config.default_command_timeout = PATIENCE)
            .set_policy(ReconnectPolicy::new_exponential(0, 100, 10_000, 2))
            .build()
            .map_err(wrong)?;
        client.connect();
        Ok(Redis { client, prefix: Arc::from("sanduk:"), silent: Arc::default() })
    }

    /// The same connection with other keys.
    pub fn under(self, prefix: &str) -> Redis {
        Redis { prefix: Arc::from(prefix), ..self }
    }

    fn key(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }

    /// Whether it answers now.
    pub async fn is_there(&self) -> bool {
        self.told(self.client.ping::<String>(None)).await.is_some()
    }

    /// The text kept under a key; the outer `None` means Redis is away.
    pub async fn get(&self, key: &str) -> Option<Option<String>> {
        self.told(self.client.get(self.key(key))).await
    }

    /// Keeps a text for this many milliseconds.
    pub async fn set(&self, key: &str, text: &str, millis: i64) -> Option<()> {
        self.told(self.client.set(self.key(key), text, Some(Expiration::PX(millis.max(1))), None, false)).await
    }

    /// Forgets a key.
    pub async fn forget(&self, key: &str) -> Option<()> {
        self.told(self.client.del::<i64, _>(self.key(key))).await.map(|_| ())
    }

    /// Runs a script on one key; it answers a whole number.
    pub async fn script(&self, script: &'static str, key: &str, arguments: Vec<String>) -> Option<i64> {
        self.told(self.client.eval(script, vec![self.key(key)], arguments)).await
    }

    /// An answer, or a counted and logged absence. Who did not answer is left alone for a while: otherwise every page
    /// would wait for it.
    async fn told<T>(&self, question: impl Future<Output = std::result::Result<T, fred::error::Error>>) -> Option<T> {
        if self.silent_since().is_some_and(|since| since.elapsed() < REST) {
            return None;
        }
        let answer = question.await;
        let silence = answer.as_ref().err().map(|error| {
            metrics::counter!("sanduk_redis_silences_total").increment(1);
            tracing::warn!(%error, "Redis did not answer");
            Instant::now()
        });
        *self.silent.lock().unwrap_or_else(PoisonError::into_inner) = silence;
        answer.ok()
    }

    fn silent_since(&self) -> Option<Instant> {
        *self.silent.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
