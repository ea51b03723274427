//! The frame of the Desk.
use super::nav;
use crate::ui::{
    Look, Person,
    frame::{self, Frame},
};
use lang::t;
use maud::Markup;

/// The Desk around a page.
pub fn show(look: &Look, person: &Person, body: &Markup) -> Markup {
    let frame = Frame {
        groups: nav::GROUPS,
        house: frame::house(look, &look.to("/desk"), &t!(look.tr, "shell-desk")),
        tools: &nav::TOOLS,
    };
    frame::show(look, person, &frame, body)
}
