//! Settings: the organization's own affairs, and the person's.
pub mod branding;
pub mod clash;
pub mod features;
pub mod gateways;
pub mod languages;
pub mod letterhead;
pub mod members;
pub mod organization;
pub mod overdue;
pub mod roles;
pub mod sites;
pub mod templates;

use crate::ui::{Look, Tone, badge};
use domain::{
    members::Standing,
    role::{Function, Role},
};
use maud::Markup;

/// A role's word.
pub fn role(look: &Look, role: Role) -> String {
    look.tr.text(&format!("role-{}", role.code()))
}

/// A function's word.
pub fn function(look: &Look, function: Function) -> String {
    look.tr.text(&format!("function-{}", function.code()))
}

/// Where a membership stands, as a badge.
pub fn standing(look: &Look, standing: Standing) -> Markup {
    let tone = match standing {
        Standing::Active => Tone::Good,
        Standing::Inactive => Tone::Neutral,
        Standing::Suspended => Tone::Bad,
        Standing::Pending => Tone::Warn,
    };
    badge(tone, &look.tr.text(&format!("standing-{}", standing.code())))
}
