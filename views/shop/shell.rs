//! The frame of the Shop, and its places.
use crate::ui::{
    Icon, Look, Person, phone,
    places::{Place, Tools},
};
use domain::access::Permission;
use maud::Markup;

/// The places of the bottom bar, four or five at most.
const PLACES: &[Place] = &[
    Place { path: "/shop", key: "ui-home", icon: Icon::House, need: Permission::ShopHome },
    Place { path: "/shop/items", key: "shelf", icon: Icon::Package, need: Permission::ShopOrder },
    Place { path: "/shop/basket", key: "basket", icon: Icon::ShoppingBasket, need: Permission::ShopOrder },
    Place { path: "/shop/orders", key: "orders", icon: Icon::ClipboardList, need: Permission::ShopHome },
    Place { path: "/shop/account", key: "shell-account", icon: Icon::User, need: Permission::ShopHome },
];

/// The bell and the reader's own pages: each named here once its page exists.
const TOOLS: Tools = Tools {
    bell: Some("/shop/notifications"),
    own: &[
        ("/shop/invoices", "invoices", Icon::ScrollText),
        ("/shop/settings/security", "security", Icon::ShieldCheck),
    ],
    switch: Some("/memberships"),
    ..Tools::NONE
};

/// The Shop around a page.
pub fn show(look: &Look, person: &Person, body: &Markup) -> Markup {
    phone::frame(look, person, PLACES, &TOOLS, body)
}
