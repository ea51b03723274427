//! The places of the Operator: a new noun is one line here.
use crate::ui::{
    Icon,
    places::{Group, Place, Tools},
};
use domain::access::Permission;

/// In the order they stand in the side bar.
pub const GROUPS: &[Group] = &[Group {
    key: "",
    places: &[
        Place { path: "/operator", key: "ui-home", icon: Icon::House, need: Permission::OperatorHome },
        Place {
            path: "/operator/organizations",
            key: "operator-organizations",
            icon: Icon::Building2,
            need: Permission::OrganizationsRead,
        },
        Place { path: "/operator/people", key: "operator-people", icon: Icon::Users, need: Permission::PeopleRead },
        Place { path: "/operator/health", key: "health", icon: Icon::HeartPulse, need: Permission::PlatformHealth },
        Place {
            path: "/operator/settings",
            key: "ui-settings",
            icon: Icon::Settings,
            need: Permission::OperatorSettings,
        },
        Place { path: "/operator/jobs", key: "jobs", icon: Icon::ListChecks, need: Permission::PlatformJobsRead },
    ],
}];

/// The bell, the search and the reader's own pages: each named here once its page exists.
pub const TOOLS: Tools = Tools {
    own: &[("/account/security", "security", Icon::ShieldCheck)],
    bell: Some("/operator/notifications"),
    switch: Some("/memberships"),
    ..Tools::NONE
};
