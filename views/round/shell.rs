//! The frame of the Round, and its places.
use crate::ui::{
    Icon, Look, Person, phone,
    places::{Place, Tools},
};
use domain::access::Permission;
use maud::Markup;

/// The places of the bottom bar, four or five at most.
const PLACES: &[Place] = &[
    Place { path: "/round", key: "ui-home", icon: Icon::Truck, need: Permission::RoundHome },
    Place { path: "/round/purse", key: "custody-purse", icon: Icon::Wallet, need: Permission::RoundDrive },
    Place { path: "/round/account", key: "shell-account", icon: Icon::User, need: Permission::RoundHome },
];

/// The bell and the reader's own pages: each named here once its page exists.
const TOOLS: Tools = Tools {
    bell: Some("/round/notifications"),
    own: &[("/round/settings/security", "security", Icon::ShieldCheck)],
    switch: Some("/memberships"),
    ..Tools::NONE
};

/// The Round around a page.
pub fn show(look: &Look, person: &Person, body: &Markup) -> Markup {
    phone::frame(look, person, PLACES, &TOOLS, body)
}
