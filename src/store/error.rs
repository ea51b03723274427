//! One error for all that is kept.

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No such row in this tenant: a missing one and another tenant's look the same.
    #[error("no such row")]
    NotFound,
    /// A unique value is already in use. One function has one possible clash, so the caller knows which.
    #[error("already taken")]
    Taken,
    /// Somebody else saved this row since it was read.
    #[error("changed by someone else since it was read")]
    Conflict,
    /// More was asked of a balance than is free.
    #[error("there is not enough")]
    Short,
    /// The day lies in a period whose books are closed.
    #[error("the books of that day are closed")]
    Closed,
    /// What was to be posted is no balanced entry.
    #[error(transparent)]
    Ledger(#[from] domain::ledger::LedgerError),
    /// The database could not be reached or had no connection to give in time: worth trying again.
    #[error("the database is out of reach")]
    Unavailable(#[source] sqlx::Error),
    #[error(transparent)]
    Database(sqlx::Error),
    /// The database is not set up in a way that keeps tenants apart.
    #[error("{0}")]
    Setup(String),
    #[error(transparent)]
    Migrate(#[from] sqlx::migrate::MigrateError),
    /// The file store, or the scanner before it, did not do its part.
    #[error("{0}")]
    Files(String),
    #[error("stored data cannot be read: {0}")]
    Corrupt(String),
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::RowNotFound => Error::NotFound,
            sqlx::Error::Database(e) if e.is_unique_violation() => Error::Taken,
            sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => {
                Error::Unavailable(error)
            }
            sqlx::Error::Database(e) if gone(e.code().as_deref()) => Error::Unavailable(error),
            _ => Error::Database(error),
        }
    }
}

/// PostgreSQL's class 57P (shutting down), 08 (connection), 53 (no resources), 55000 (takes no connections now); SQLite's BUSY (5) and LOCKED (6).
fn gone(code: Option<&str>) -> bool {
    code.is_some_and(|code| {
        code.starts_with("57P")
            || code.starts_with("08")
            || code.starts_with("53")
            || code == "55000"
            || matches!(code, "5" | "6" | "261" | "517")
    })
}
