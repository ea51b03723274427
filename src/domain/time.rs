//! Instants and the clock. Time is an argument everywhere: only [`Clock::system`] asks the machine.
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// A UTC instant in milliseconds since 1970, as stored.
pub type Millis = i64;

pub const SECOND: Millis = 1_000;
pub const MINUTE: Millis = 60 * SECOND;
pub const HOUR: Millis = 60 * MINUTE;
pub const DAY: Millis = 24 * HOUR;

/// Where the time comes from: the machine, or a test's hand.
#[derive(Debug, Clone)]
pub enum Clock {
    System,
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's clock.
    pub const fn system() -> Clock {
        Clock::System
    }

    /// A clock that stands still until [`Clock::set`] or [`Clock::advance`] moves it.
    pub fn fixed(now: Millis) -> Clock {
        Clock::Fixed(Arc::new(AtomicI64::new(now)))
    }

    #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for the time")]
    pub fn now(&self) -> Millis {
        match self {
            Clock::System => jiff::Timestamp::now().as_millisecond(),
            Clock::Fixed(at) => at.load(Ordering::SeqCst),
        }
    }

    /// Moves a fixed clock forward; the system clock is not ours to move.
    pub fn advance(&self, by: Millis) {
        if let Clock::Fixed(at) = self {
            at.fetch_add(by, Ordering::SeqCst);
        }
    }

    /// Sets a fixed clock.
    pub fn set(&self, now: Millis) {
        if let Clock::Fixed(at) = self {
            at.store(now, Ordering::SeqCst);
        }
    }
}
