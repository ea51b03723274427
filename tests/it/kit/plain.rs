//! Parameters of addresses that are no row the world makes.

/// Words whose parameter is no row of an organization: the value to ask with.
pub const PLAIN: &[(&str, &str)] = &[
    // Secrets of mailed links, and rows of a person or a trusted phone: their own tests make real ones.
    ("forgotten", "no-such-secret"),
    ("verify", "no-such-secret"),
    ("unsubscribe", "1.2.unsigned"),
    ("p", "1.2.unsigned"),
    ("simulator", "1.2.unsigned"),
    // Addresses that gateways call: a provider, and a signed word.
    ("hooks", "simulator"),
    (":provider", "1.2.1.unsigned"),
    ("return", "1.2.unsigned"),
    // The attempt behind a link's word, which opens nothing here.
    (":token", "1"),
    ("factors", "1"),
    ("people", "1"),
    // A ledger account by its role.
    ("ledger", "ar"),
    // What is written out.
    ("exports", "items"),
    // Which template: a kind of message, a channel, a language.
    ("templates", "welcome"),
    (":kind", "email"),
    (":channel", "en"),
    // The operator's pages name queues, organizations and their jobs on purpose; their own tests make real ones.
    ("queues", "default"),
    ("organizations", "1"),
    (":tenant", "1"),
];

/// Words whose parameter is a membership of the organization.
pub const MEMBERSHIPS: &[&str] = &["members"];
