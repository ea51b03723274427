//! What a route says about itself: whose it is, who may pass, and what is kept of it. No route exists without one.
use domain::{access::Permission, portal::Portal};

/// Who may pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Anyone, signed in or not.
    Anyone,
    /// Anyone signed in, whatever their memberships.
    SignedIn,
    /// An active member of this portal in this organization.
    Member,
    /// A member who has this permission.
    May(Permission),
    /// A program whose API key has this permission.
    Key(Permission),
    /// Whoever proves themselves in the handler: a signature.
    Proof,
}

/// How a state change is known to come from our own page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Csrf {
    /// It changes nothing.
    Reads,
    /// The session's token, and the browser's word about where the request comes from.
    Token,
    /// The browser's word alone: there is no session to protect yet.
    Origin,
    /// Not a browser's request; the reason is written at the route.
    Exempt,
}

/// What is kept of an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audit {
    /// Reading ordinary pages.
    Nothing,
    /// The handler records an event in the same transaction.
    Event,
    /// Looking itself is recorded: personal papers, another organization's data.
    Access,
}

/// A route's declaration.
#[derive(Debug, Clone, Copy)]
pub struct Door {
    pub portal: Portal,
    pub who: Who,
    pub csrf: Csrf,
    pub audit: Audit,
    /// The person must have proved themselves within the last minutes.
    pub sensitive: bool,
    /// Takes files: the larger body limit.
    pub upload: bool,
}

impl Door {
    const fn new(portal: Portal, who: Who) -> Door {
        Door { portal, who, csrf: Csrf::Token, audit: Audit::Event, sensitive: false, upload: false }
    }

    /// For members with this permission, in the permission's portal.
    pub const fn may(permission: Permission) -> Door {
        Door::new(permission.need().portal, Who::May(permission))
    }

    /// For every active member of a portal: their own profile, their notifications.
    pub const fn member(portal: Portal) -> Door {
        Door::new(portal, Who::Member)
    }

    /// For anyone signed in: their own security, the switcher.
    pub const fn signed_in() -> Door {
        Door::new(Portal::Site, Who::SignedIn)
    }

    /// For everyone: sign-in, sign-up, the language switch.
    pub const fn open(portal: Portal) -> Door {
        let door = Door::new(portal, Who::Anyone);
        Door { csrf: Csrf::Origin, ..door }
    }

    /// For programs that prove themselves; stands outside sessions. The reason is for whoever reads the route.
    pub const fn machine(reason: &'static str) -> Door {
        assert!(!reason.is_empty(), "say why this route needs no session");
        let door = Door::new(Portal::Machine, Who::Proof);
        Door { csrf: Csrf::Exempt, audit: Audit::Nothing, ..door }
    }

    /// For programs with an API key that has this permission.
    pub const fn key(permission: Permission) -> Door {
        let door = Door::new(Portal::Machine, Who::Key(permission));
        Door { csrf: Csrf::Exempt, ..door }
    }

    /// A change that is no business of the event log; the reason is for whoever reads the route.
    pub const fn quiet(self, reason: &'static str) -> Door {
        assert!(!reason.is_empty(), "say why this change leaves no event");
        Door { audit: Audit::Nothing, ..self }
    }

    /// Looking is recorded.
    pub const fn watched(self) -> Door {
        Door { audit: Audit::Access, ..self }
    }

    /// Asks for a fresh proof of who it is.
    pub const fn sensitive(self) -> Door {
        Door { sensitive: true, ..self }
    }

    /// Takes files.
    pub const fn upload(self) -> Door {
        Door { upload: true, ..self }
    }

    /// The same door for a method that changes nothing.
    pub(super) const fn reading(self) -> Door {
        let audit = if matches!(self.audit, Audit::Event) { Audit::Nothing } else { self.audit };
        Door { csrf: Csrf::Reads, audit, ..self }
    }
}
