//! `/desk/search`: what was found, as the palette's part and as a page of its own.
use super::nav;
use crate::ui::{
    Icon, Look, head,
    palette::{self, Found, Hit},
    places, search,
};
use domain::{accounts::Listed, contacts::Contact, items::Item, members::Member, text::fold};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/search";

/// What was found, by its kind.
pub struct Hits<'a> {
    pub contacts: &'a [Contact],
    pub accounts: &'a [Listed],
    pub items: &'a [Item],
    pub members: &'a [Member],
}

/// The palette takes the hits out of the part it is sent. Pages are found by their name in the reader's language, and
/// only those the reader may open.
pub fn show(look: &Look, (query, words): (&str, &str), hits: &Hits) -> Markup {
    let found = [
        Found { word: t!(look.tr, "search-pages"), hits: pages(look, words) },
        Found { word: t!(look.tr, "contacts"), hits: hits.contacts.iter().map(contact).collect() },
        Found { word: t!(look.tr, "accounts"), hits: hits.accounts.iter().map(account).collect() },
        Found { word: t!(look.tr, "items"), hits: hits.items.iter().map(item).collect() },
        Found { word: t!(look.tr, "members"), hits: hits.members.iter().map(member).collect() },
    ];
    let shown = palette::results(look, &found, query);
    let title = t!(look.tr, "ui-search");
    let body = html! { (head::title(&title)) (search::show(look, PATH, query)) (shown) };
    look.page(&title, body)
}

fn pages(look: &Look, words: &str) -> Vec<Hit> {
    let all = nav::GROUPS.iter().flat_map(|group| places::open(look, group.places));
    let named = all.map(|place| (place, look.tr.text(place.key)));
    named
        .filter(|(_, name)| fold(name).contains(words))
        .map(|(place, name)| Hit { path: place.path.to_owned(), icon: place.icon, name, note: String::new() })
        .collect()
}

fn contact(contact: &Contact) -> Hit {
    Hit {
        path: format!("/desk/contacts/{}", contact.id),
        icon: Icon::Users,
        name: contact.name.clone(),
        note: contact.phone.clone().unwrap_or_default(),
    }
}

fn item(item: &Item) -> Hit {
    Hit {
        path: format!("/desk/items/{}", item.id),
        icon: Icon::Package,
        name: item.name.clone(),
        note: item.sku.clone(),
    }
}

fn account(account: &Listed) -> Hit {
    Hit {
        path: format!("/desk/accounts/{}", account.id),
        icon: Icon::Store,
        name: account.name.clone(),
        note: account.phone.clone().unwrap_or_default(),
    }
}

fn member(member: &Member) -> Hit {
    Hit {
        path: format!("/desk/settings/members/{}", member.id),
        icon: Icon::User,
        name: member.name.clone(),
        note: member.email.clone().unwrap_or_default(),
    }
}
