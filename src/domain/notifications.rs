//! Notifications: what a person is told, and which events tell whom.
use crate::{access::Permission, ids::Id, time::Millis};
use serde_json::{Map, Value};

/// A notification as read.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Notification {
    pub id: Id,
    /// The key of its message.
    pub kind: String,
    /// JSON: the message's values. One that begins with `@` is itself a message key.
    pub args: String,
    /// Where it leads, within the organization.
    pub link: String,
    pub read_at: Option<Millis>,
    pub created_at: Millis,
}

/// A value inside a notification's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    Number(i64),
    Text(String),
    /// The key of a message.
    Message(String),
}

impl Notification {
    /// The message's values, by name.
    pub fn values(&self) -> Vec<(String, Said)> {
        let args: Map<String, Value> = serde_json::from_str(&self.args).unwrap_or_default();
        args.into_iter().map(|(name, value)| (name, Said::of(&value))).collect()
    }
}

impl Said {
    fn of(value: &Value) -> Said {
        match value {
            Value::Number(number) => Said::Number(number.as_i64().unwrap_or_default()),
            Value::String(text) => match text.strip_prefix('@') {
                Some(key) => Said::Message(key.to_owned()),
                None => Said::Text(text.clone()),
            },
            other => Said::Text(other.to_string()),
        }
    }
}

/// One event's way to the people it concerns.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The event's kind.
    pub event: &'static str,
    /// The message they read; its values are the event's data.
    pub message: &'static str,
    /// Everybody who may do this is told, in that permission's portal.
    pub tell: Permission,
    /// Where it leads; `{id}` is the event's subject.
    pub link: &'static str,
}

/// A new noun adds its lines here.
pub const RULES: &[Rule] = &[
    Rule {
        event: "jobs-died",
        message: "notification-jobs-died",
        tell: Permission::JobsRead,
        link: "/desk/jobs?state=dead",
    },
    Rule {
        event: "events-broken",
        message: "notification-events-broken",
        tell: Permission::EventsRead,
        link: "/desk/events",
    },
    Rule {
        event: "orders-asked",
        message: "notification-orders-asked",
        tell: Permission::LimitsWrite,
        link: "/desk/orders/{id}",
    },
    Rule {
        event: "papers-sent",
        message: "notification-papers-sent",
        tell: Permission::AccountsApprove,
        link: "/desk/accounts/{id}/papers",
    },
    // The Owners, and nobody else, have this permission: the books are theirs to mend.
    Rule {
        event: "books-drifted",
        message: "notification-books-drifted",
        tell: Permission::RolesWrite,
        link: "/desk/books",
    },
    Rule {
        event: "payments-online",
        message: "notification-payments-online",
        tell: Permission::PaymentsWrite,
        link: "/desk/payments/{id}",
    },
    Rule {
        event: "unexplained-noted",
        message: "notification-unexplained",
        tell: Permission::PaymentsWrite,
        link: "/desk/unexplained",
    },
    Rule {
        event: "attempts-silent",
        message: "notification-attempts-silent",
        tell: Permission::PaymentsWrite,
        link: "/desk/attempts/{id}",
    },
    Rule {
        event: "refunds-failed",
        message: "notification-refunds-failed",
        tell: Permission::PaymentsWrite,
        link: "/desk/payments/{id}",
    },
];

/// The rules of one kind of event.
pub fn of(event: &str) -> impl Iterator<Item = &'static Rule> + use<'_> {
    RULES.iter().filter(move |rule| rule.event == event)
}

impl Rule {
    /// Where the notification about this subject leads.
    pub fn link(&self, subject: Id) -> String {
        self.link.replace("{id}", &subject.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_leads_into_its_own_portal() {
        for rule in RULES {
            assert!(rule.link(7).starts_with(&format!("/{}", rule.tell.need().portal.code())), "{}", rule.event);
        }
        assert_eq!(of("jobs-died").count(), 1);
        assert_eq!(of("nothing-known").count(), 0);
    }
}
