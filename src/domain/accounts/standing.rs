//! Whether an account's people may order, and the steps from one standing to another.
use crate::problems::{Checked, Problems};

/// Where an account stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Waits for somebody to say yes.
    Pending,
    Active,
    /// Takes no new orders; what is owed stays owed.
    Suspended,
}

impl Status {
    pub const ALL: [Status; 3] = [Status::Pending, Status::Active, Status::Suspended];

    pub const fn code(self) -> &'static str {
        match self {
            Status::Pending => "pending",
            Status::Active => "active",
            Status::Suspended => "suspended",
        }
    }

    pub fn parse(code: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|status| status.code() == code)
    }
}

/// A step from one standing to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Approve,
    Suspend,
    Reactivate,
}

impl Step {
    pub const ALL: [Step; 3] = [Step::Approve, Step::Suspend, Step::Reactivate];

    /// The standings it can be taken from: first and last, the same where there is one.
    pub const fn from(self) -> [Status; 2] {
        match self {
            Step::Approve => [Status::Pending, Status::Pending],
            Step::Suspend => [Status::Pending, Status::Active],
            Step::Reactivate => [Status::Suspended, Status::Suspended],
        }
    }

    pub const fn to(self) -> Status {
        match self {
            Step::Approve | Step::Reactivate => Status::Active,
            Step::Suspend => Status::Suspended,
        }
    }

    /// Whether an account that stands there can take it.
    pub fn may(self, status: Status) -> bool {
        self.from().contains(&status)
    }

    /// What happened, as the toast and the log say it.
    pub const fn told(self) -> &'static str {
        match self {
            Step::Approve => "accounts-approved",
            Step::Suspend => "accounts-suspended",
            Step::Reactivate => "accounts-reactivated",
        }
    }
}

/// Why an account is suspended.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct SuspensionForm {
    pub reason: String,
}

impl Checked for SuspensionForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("reason", &self.reason, true, 300);
        problems
    }
}
