//! What there is to do later: the payloads. Each name is also the key of the message that tells it to people.
use crate::queue::Task;
use domain::{ids::Id, jobs::Priority};
use serde::{Deserialize, Serialize};

/// Removes what is old on the whole platform: sessions, keys of forms, finished jobs, read notifications.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Sweep {}

impl Task for Sweep {
    const NAME: &'static str = "task-sweep";
    const PRIORITY: Priority = Priority::Idle;
}

/// Proves that the queue moves.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Canary {}

impl Task for Canary {
    const NAME: &'static str = "task-canary";
    const ATTEMPTS: i64 = 3;
}

/// Reads an organization's event log from its first entry and checks every hash.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct VerifyEvents {}

impl Task for VerifyEvents {
    const NAME: &'static str = "task-verify-events";
    const PRIORITY: Priority = Priority::Idle;
}

/// Checks what is kept beside the books (holds, limits, purses, what is open of invoices) against the books.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct CheckBooks {}

impl Task for CheckBooks {
    const NAME: &'static str = "task-check-books";
    const PRIORITY: Priority = Priority::Idle;
}

/// Ends what was granted over the limit for orders that nobody confirmed in time.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct EndGrants {}

impl Task for EndGrants {
    const NAME: &'static str = "task-end-grants";
    const PRIORITY: Priority = Priority::Soon;
}

/// Tells one subscriber of one event.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct DeliverEvent {
    pub event_id: Id,
    pub subscriber: String,
}

impl Task for DeliverEvent {
    const NAME: &'static str = "task-deliver-event";
    const PRIORITY: Priority = Priority::Soon;
}
