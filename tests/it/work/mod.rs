//! What happens later, and that it happens.
mod backlog;
mod gateways;
mod messages;
mod queue;
mod wake;
mod worker;
