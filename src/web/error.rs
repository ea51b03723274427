//! One error for the whole web layer; the edge decides whether it is shown as page, part or JSON.
use poem::http::StatusCode;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Missing, or another tenant's: the two look the same.
    #[error("not found")]
    NotFound,
    #[error("sign in first")]
    SignedOut,
    /// A sensitive act: the person must prove themselves again.
    #[error("confirm who you are first")]
    StepUp,
    #[error("not allowed")]
    Forbidden,
    /// The form did not come from our own page.
    #[error("the form is not from this page")]
    Forged,
    #[error("changed meanwhile")]
    Conflict,
    #[error("too large")]
    TooLarge,
    #[error("cannot be understood")]
    Unreadable,
    /// Too many tries; seconds until the next.
    #[error("too many requests")]
    TooMany(u64),
    /// The organization is suspended or closed.
    #[error("this organization is closed")]
    Closed,
    /// The books of the day are closed.
    #[error("the books of that day are closed")]
    BooksClosed,
    #[error("out of reach")]
    Unavailable(#[source] Box<dyn std::error::Error + Send + Sync>),
    #[error("internal error")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    /// An error that only a mistake of ours can cause.
    pub fn bug(what: &str) -> Error {
        Error::Internal(what.into())
    }

    pub fn status(&self) -> StatusCode {
        match self {
            Error::NotFound => StatusCode::NOT_FOUND,
            Error::SignedOut => StatusCode::UNAUTHORIZED,
            Error::StepUp | Error::Forbidden | Error::Forged | Error::Closed => StatusCode::FORBIDDEN,
            Error::Conflict | Error::BooksClosed => StatusCode::CONFLICT,
            Error::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Error::Unreadable => StatusCode::UNPROCESSABLE_ENTITY,
            Error::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Error::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl poem::error::ResponseError for Error {
    fn status(&self) -> StatusCode {
        Error::status(self)
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::NotFound => Error::NotFound,
            store::Error::Conflict | store::Error::Short => Error::Conflict,
            store::Error::Closed => Error::BooksClosed,
            store::Error::Unavailable(_) => Error::Unavailable(Box::new(error)),
            other => Error::Internal(Box::new(other)),
        }
    }
}
