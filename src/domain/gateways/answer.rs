//! What becomes of a question to a gateway.

/// An answer that was read. Only what a gateway says in so many words is told or refused: a page of HTML, half a body or
/// a wrong proof leaves open what happened over there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer<T> {
    Told(T),
    /// It said no: its own code, which may be empty, and its own words, for people.
    Refused {
        code: String,
        message: String,
    },
    /// No telling. It must be asked again, and nothing may be taken for failed.
    Unknown,
}

impl<T> Answer<T> {
    /// The same answer about something made of what was told.
    pub fn map<U>(self, read: impl FnOnce(T) -> U) -> Answer<U> {
        match self {
            Answer::Told(told) => Answer::Told(read(told)),
            Answer::Refused { code, message } => Answer::Refused { code, message },
            Answer::Unknown => Answer::Unknown,
        }
    }

    /// What was told, when something was.
    pub fn told(self) -> Option<T> {
        match self {
            Answer::Told(told) => Some(told),
            Answer::Refused { .. } | Answer::Unknown => None,
        }
    }
}
