//! Places of a portal as data: a new noun is one line in the portal's `nav.rs`.
use super::{Icon, Look, icon};
use domain::access::Permission;
use maud::{Markup, html};

/// A place in the navigation.
pub struct Place {
    /// The path within the organization: `/desk/contacts`.
    pub path: &'static str,
    /// The message key of its word.
    pub key: &'static str,
    pub icon: Icon,
    /// What one must be allowed to do for the place to be there.
    pub need: Permission,
}

/// Places that belong together. A group without a word stands open on top.
pub struct Group {
    /// The message key of the group's word; may be empty.
    pub key: &'static str,
    pub places: &'static [Place],
}

/// What a portal's frame links beside its places. What does not exist is none: no link of a frame is dead.
pub struct Tools {
    /// The notifications, behind the bell: a path within the organization.
    pub bell: Option<&'static str>,
    /// The search page, which is also asked by the palette: a path within the organization.
    pub search: Option<&'static str>,
    /// The reader's own pages, in the menu behind their letters: path within the organization, message key, drawing.
    pub own: &'static [(&'static str, &'static str, Icon)],
    /// Where one changes to another membership: a whole path.
    pub switch: Option<&'static str>,
}

impl Tools {
    /// Nothing beside the places.
    pub const NONE: Tools = Tools { bell: None, search: None, own: &[], switch: None };
}

impl Place {
    /// Whether the page is this place or lies under it. The portal's home is only itself.
    pub fn is_here(&self, look: &Look) -> bool {
        let home = self.path.matches('/').count() == 1;
        look.path == self.path || (!home && look.path.strip_prefix(self.path).is_some_and(|rest| rest.starts_with('/')))
    }

    /// `page` on the place itself, `true` on pages under it.
    fn current(&self, look: &Look) -> Option<&'static str> {
        self.is_here(look).then(|| if look.path == self.path { "page" } else { "true" })
    }

    /// The link of a side bar.
    pub fn line(&self, look: &Look) -> Markup {
        html! {
            a class="place" href=(look.to(self.path)) aria-current=[self.current(look)] {
                (icon(self.icon)) span class="cut" { (look.tr.text(self.key)) }
            }
        }
    }

    /// The link of a bottom bar; `count` is a badge or nothing.
    pub fn tab(&self, look: &Look, count: Markup) -> Markup {
        html! {
            a href=(look.to(self.path)) aria-current=[self.current(look)] {
                (icon(self.icon)) (count) span { (look.tr.text(self.key)) }
            }
        }
    }
}

/// The places of these that the reader may enter.
pub fn open<'a>(look: &Look, places: &'a [Place]) -> Vec<&'a Place> {
    places.iter().filter(|place| look.can(place.need)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::document::tests::look;
    use domain::portal::Portal;

    #[test]
    fn a_place_knows_the_pages_under_it_and_no_others() {
        let place = |path| Place { path, key: "", icon: Icon::House, need: Permission::DeskHome };
        let mut look = look(Portal::Desk);
        look.path = String::from("/desk/contacts/7");
        assert!(place("/desk/contacts").is_here(&look));
        assert!(!place("/desk").is_here(&look), "every page lies under the home");
        assert!(!place("/desk/contact").is_here(&look));
    }
}
