//! The places of the Desk: a new noun is one line here.
use crate::ui::{
    Icon,
    places::{Group, Place, Tools},
};
use domain::access::Permission;

/// In the order they stand in the side bar.
pub const GROUPS: &[Group] = &[
    Group {
        key: "",
        places: &[
            Place { path: "/desk", key: "ui-home", icon: Icon::House, need: Permission::DeskHome },
            Place { path: "/desk/orders", key: "orders", icon: Icon::ClipboardList, need: Permission::OrdersRead },
            Place { path: "/desk/invoices", key: "invoices", icon: Icon::ScrollText, need: Permission::InvoicesRead },
            Place { path: "/desk/payments", key: "payments", icon: Icon::Inbox, need: Permission::PaymentsRead },
            Place { path: "/desk/attempts", key: "attempts", icon: Icon::Smartphone, need: Permission::PaymentsRead },
            Place { path: "/desk/rounds", key: "rounds", icon: Icon::Truck, need: Permission::RoundsRead },
            Place { path: "/desk/custody", key: "custody", icon: Icon::Wallet, need: Permission::PaymentsRead },
            Place { path: "/desk/contacts", key: "contacts", icon: Icon::Users, need: Permission::ContactsRead },
            Place { path: "/desk/items", key: "items", icon: Icon::Package, need: Permission::ItemsRead },
            Place { path: "/desk/agreements", key: "agreements", icon: Icon::Tag, need: Permission::ItemsRead },
            Place { path: "/desk/accounts", key: "accounts", icon: Icon::Store, need: Permission::AccountsRead },
            Place { path: "/desk/books", key: "books", icon: Icon::BookOpen, need: Permission::BooksRead },
            Place { path: "/desk/messages", key: "messages", icon: Icon::Mail, need: Permission::MessagesRead },
            Place { path: "/desk/files", key: "files", icon: Icon::Folder, need: Permission::FilesRead },
        ],
    },
    Group { key: "ui-settings", places: SETTINGS },
];

/// The organization's own affairs.
const SETTINGS: &[Place] = &[
    Place { path: "/desk/imports", key: "imports", icon: Icon::Inbox, need: Permission::ImportsWrite },
    Place { path: "/desk/jobs", key: "jobs", icon: Icon::ListChecks, need: Permission::JobsRead },
    Place { path: "/desk/events", key: "events", icon: Icon::History, need: Permission::EventsRead },
    Place {
        path: "/desk/settings/organization",
        key: "organization",
        icon: Icon::Building2,
        need: Permission::OrganizationWrite,
    },
    Place {
        path: "/desk/settings/letterhead",
        key: "letterhead",
        icon: Icon::ScrollText,
        need: Permission::OrganizationWrite,
    },
    Place {
        path: "/desk/settings/gateways",
        key: "gateways",
        icon: Icon::ExternalLink,
        need: Permission::GatewaysWrite,
    },
    Place { path: "/desk/settings/overdue", key: "overdue", icon: Icon::Clock, need: Permission::LimitsWrite },
    Place { path: "/desk/settings/branding", key: "branding", icon: Icon::Palette, need: Permission::BrandingWrite },
    Place { path: "/desk/settings/sites", key: "sites", icon: Icon::MapPin, need: Permission::SitesRead },
    Place { path: "/desk/settings/members", key: "members", icon: Icon::User, need: Permission::MembersRead },
    Place { path: "/desk/settings/roles", key: "roles", icon: Icon::ShieldCheck, need: Permission::RolesRead },
    Place {
        path: "/desk/settings/languages",
        key: "languages",
        icon: Icon::Languages,
        need: Permission::OrganizationWrite,
    },
    Place { path: "/desk/settings/templates", key: "templates", icon: Icon::Pencil, need: Permission::TemplatesRead },
    Place {
        path: "/desk/settings/features",
        key: "features",
        icon: Icon::ToggleRight,
        need: Permission::FeaturesWrite,
    },
    Place { path: "/desk/keys", key: "keys", icon: Icon::KeyRound, need: Permission::KeysWrite },
];

/// The bell, the search and the reader's own pages: each named here once its page exists.
pub const TOOLS: Tools = Tools {
    own: &[
        ("/desk/settings/profile", "shell-profile", Icon::User),
        ("/desk/settings/security", "security", Icon::ShieldCheck),
    ],
    bell: Some("/desk/notifications"),
    switch: Some("/memberships"),
    search: Some("/desk/search"),
};
