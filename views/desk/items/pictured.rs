//! The picture of an item on its page: seen, replaced, removed.
use super::PATH;
use crate::ui::{Form, Look, button, button::Kind, form, picture};
use domain::{access::Permission, items::Item, problems::Problems};
use lang::t;
use maud::{Markup, html};

/// The section under the item's facts.
pub fn section(look: &Look, item: &Item, problems: &Problems) -> Markup {
    let (tr, at) = (&look.tr, format!("{PATH}/{}/picture", item.id));
    let form = Form::new(look, problems).files();
    html! {
        @if let Some(shown) = item.picture { (picture::large(look, PATH, item.id, (shown, &item.name))) }
        @if look.can(Permission::ItemsWrite) && item.archived_at.is_none() {
            (form.show(&at, html! {
                (form.field("picture", "items-picture-file", "").hint("items-picture-hint").required().file("image/jpeg,image/png,image/webp", false))
                (form::actions(button::submit(Kind::Plain, &t!(tr, "items-picture-send"))))
            }))
            @if item.picture.is_some() { (button::act(look, &format!("{at}/removal"), Kind::Quiet, &t!(tr, "items-picture-remove"))) }
        }
    }
}
