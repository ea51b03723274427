//! An item's picture: `(picture::small(look, "/shop/items", item.id, item.picture))`. Its size is set, so nothing jumps.
use super::Look;
use domain::ids::Id;
use maud::{Markup, html};

/// The small one, for lists: decorative beside the name, asked for when it comes near, and not at all by readers who
/// save data.
pub fn small(look: &Look, items: &str, item: Id, picture: Option<Id>) -> Markup {
    html! {
        @if let Some(picture) = picture.filter(|_| !look.saves) {
            img class="picture" src=(look.to(&format!("{items}/{item}/picture?v={picture}&small"))) alt="" width="56" height="56" loading="lazy" decoding="async";
        }
    }
}

/// The large one, on the item's own page; `name` says what it shows.
pub fn large(look: &Look, items: &str, item: Id, (picture, name): (Id, &str)) -> Markup {
    html! {
        img class="picture picture-large" src=(look.to(&format!("{items}/{item}/picture?v={picture}"))) alt=(name) width="320" height="320" loading="lazy" decoding="async";
    }
}
