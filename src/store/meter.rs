//! Counts the statements of one request, so that a page that asks once per row is seen.
use std::{cell::Cell, future::Future};

tokio::task_local! {
    static COUNT: Cell<u32>;
}

/// Runs a request with its own count.
pub async fn count_statements<F: Future>(work: F) -> F::Output {
    COUNT.scope(Cell::new(0), work).await
}

/// How many statements this request has run so far; 0 outside a request.
pub fn statements() -> u32 {
    COUNT.try_with(Cell::get).unwrap_or(0)
}

pub(crate) fn count() {
    // Background work is not counted: it has no scope.
    let _ = COUNT.try_with(|count| count.set(count.get() + 1));
}
