//! The frame of the Operator: the same tools, another tone, so that nobody takes it for an organization's Desk.
use super::nav;
use crate::ui::{
    Icon, Look, Person,
    frame::{self, Frame},
    icon,
};
use lang::t;
use maud::{Markup, html};

/// The Operator around a page.
pub fn show(look: &Look, person: &Person, body: &Markup) -> Markup {
    let house = html! {
        a class="side-house" href="/operator" {
            span class="avatar" { (icon(Icon::ShieldCheck)) }
            span { span { (t!(look.tr, "sanduk")) } span class="muted small" { (t!(look.tr, "shell-operator")) } }
        }
    };
    frame::show(look, person, &Frame { groups: nav::GROUPS, house, tools: &nav::TOOLS }, body)
}
