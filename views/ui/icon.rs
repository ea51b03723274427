//! Icons from the one sprite: `icon(Icon::House)`.
use crate::assets::ICONS_SVG;
use maud::{Markup, html};

include!(concat!(env!("OUT_DIR"), "/icons.rs"));

impl Icon {
    /// Whether the drawing points somewhere in reading direction, and so turns round in Arabic.
    const fn turns(self) -> bool {
        matches!(
            self,
            Icon::ArrowLeft
                | Icon::ArrowRight
                | Icon::ChevronLeft
                | Icon::ChevronRight
                | Icon::LogIn
                | Icon::LogOut
                | Icon::ExternalLink
                | Icon::Send
                | Icon::RotateCw
                | Icon::Truck
        )
    }
}

/// A drawing beside a word; the word says it, so a screen reader skips the drawing.
pub fn icon(icon: Icon) -> Markup {
    let class = if icon.turns() { "icon icon-turns" } else { "icon" };
    html! {
        svg class=(class) aria-hidden="true" { use href={ (ICONS_SVG) "#" (icon.name()) } {} }
    }
}
