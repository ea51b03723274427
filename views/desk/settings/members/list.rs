//! The list of members, with its filters.
use super::{PATH, never};
use crate::{
    desk::settings::{role, roles, standing},
    ui::{
        Field, Icon, Look, button,
        button::Kind,
        empty, filters,
        filters::Chip,
        head, pager,
        query::encode,
        search,
        table::{Column, Table},
        value,
    },
};
use domain::{
    access::Permission,
    members::{Listing, MANAGED, Member, Standing},
    portal::Portal,
    role::Role,
};
use lang::t;
use maud::{Markup, html};

/// Rows on one page.
const SIZE: usize = 50;

/// One page; the last row of `page` only says that more follow.
/// `invited` is how many invitations are open.
pub fn show(look: &Look, (query, listing): (&str, &Listing), page: &[Member], invited: i64) -> Markup {
    let (shown, more) = (page.get(..SIZE).unwrap_or(page), page.len() > SIZE);
    let title = t!(look.tr, "members");
    let body = html! {
        (head::page(&title, html! {}, acts(look, invited)))
        (filters::show(look, PATH, fields(look, query, listing), &chips(look, query, listing)))
        @if shown.is_empty() { (nothing(look)) }
        @else {
            (table(look, &title, shown))
            (pager::show(look, shown.len(), before(look, query, listing).as_deref(), after(look, query, listing, shown, more).as_deref()))
        }
    };
    look.page(&title, body)
}

/// Inviting, and those who have not answered yet.
fn acts(look: &Look, invited: i64) -> Markup {
    let path = look.to(&format!("{PATH}/invitations"));
    html! {
        @if look.can(Permission::MembersWrite) {
            @if invited > 0 {
                (button::link_icon(Kind::Plain, &path, Icon::Mail, &t!(look.tr, "invitations-open", count = invited)))
            }
            (button::new(&format!("{path}/new"), &t!(look.tr, "invitations-new")))
        }
    }
}

fn fields(look: &Look, query: &str, listing: &Listing) -> Markup {
    let words = |all: &'static str, codes: Vec<(&'static str, String)>| {
        let mut options = vec![("", look.tr.text(all))];
        options.extend(codes);
        options
    };
    let portals = words("members-all-portals", MANAGED.map(|one| (one.code(), roles::portal_word(look, one))).to_vec());
    let ranks = words("members-all-roles", Role::ALL.map(|one| (one.code(), role(look, one))).to_vec());
    let states = words(
        "members-all-statuses",
        Standing::ALL.map(|one| (one.code(), look.tr.text(&format!("standing-{}", one.code())))).to_vec(),
    );
    html! {
        (search::input(look, query))
        (select(look, "portal", "members-portal", &listing.portal, &portals))
        (select(look, "role", "members-role", &listing.role, &ranks))
        (select(look, "status", "ui-status", &listing.status, &states))
    }
}

fn select(look: &Look, name: &'static str, label: &str, value: &str, options: &[(&'static str, String)]) -> Markup {
    let options: Vec<(&str, &str)> = options.iter().map(|(code, word)| (*code, word.as_str())).collect();
    Field::new(&look.tr, name, &look.tr.text(label), value).select(&options)
}

fn chips(look: &Look, query: &str, listing: &Listing) -> Vec<Chip> {
    let without = |change: fn(&mut Listing)| {
        let mut other = listing.clone();
        change(&mut other);
        look.to(&ask(query, &other))
    };
    let mut chips = Vec::new();
    if let Some(portal) = Portal::parse(&listing.portal) {
        chips.push(Chip { word: roles::portal_word(look, portal), without: without(|one| one.portal.clear()) });
    }
    if let Some(rank) = Role::parse(&listing.role) {
        chips.push(Chip { word: role(look, rank), without: without(|one| one.role.clear()) });
    }
    if let Some(standing) = Standing::parse(&listing.status) {
        let word = look.tr.text(&format!("standing-{}", standing.code()));
        chips.push(Chip { word, without: without(|one| one.status.clear()) });
    }
    chips
}

fn ask(query: &str, listing: &Listing) -> String {
    format!(
        "{PATH}?q={}&portal={}&role={}&status={}",
        encode(query),
        encode(&listing.portal),
        encode(&listing.role),
        encode(&listing.status)
    )
}

fn before(look: &Look, query: &str, listing: &Listing) -> Option<String> {
    (listing.after.1 != 0).then(|| look.to(&ask(query, listing)))
}

fn after(look: &Look, query: &str, listing: &Listing, shown: &[Member], more: bool) -> Option<String> {
    let last = shown.last().filter(|_| more)?;
    Some(look.to(&format!("{}&after={}&after_id={}", ask(query, listing), encode(&last.folded), last.id)))
}

fn table(look: &Look, title: &str, members: &[Member]) -> Markup {
    let words = ["ui-name", "members-role", "ui-status", "members-seen"].map(|key| look.tr.text(key));
    let columns =
        [Column::text(&words[0]), Column::text(&words[1]), Column::tight(&words[2]), Column::tight(&words[3])];
    Table::new(title, &columns)
        .cards()
        .id("members")
        .show(look, html! { @for member in members { (row(look, member)) } })
}

fn row(look: &Look, member: &Member) -> Markup {
    let reach = member.email.as_deref().or(member.phone.as_deref()).or(member.username.as_deref());
    html! {
        tr id=(format!("member-{}", member.id)) {
            td {
                a class="strong" href=(look.to(&format!("{PATH}/{}", member.id))) { (value::name(&member.name)) }
                @if let Some(reach) = reach { div class="muted small" { (value::code(reach)) } }
            }
            td data-label=(t!(look.tr, "members-role")) {
                div {
                    (role(look, member.role()))
                    @if member.portal() != Portal::Desk { span class="muted" { " · " (roles::portal_word(look, member.portal())) } }
                }
            }
            td data-label=(t!(look.tr, "ui-status")) { (standing(look, member.status())) }
            td class="muted" data-label=(t!(look.tr, "members-seen")) {
                @match member.seen_at { Some(at) => (value::ago(look, at)), None => (never(look)) }
            }
        }
    }
}

/// An organization always has its Owner, so an empty list is a filter's doing.
fn nothing(look: &Look) -> Markup {
    let acts = button::link(Kind::Plain, &look.to(PATH), &t!(look.tr, "ui-clear"));
    empty::nothing_found(&t!(look.tr, "members-not-found"), &t!(look.tr, "members-not-found-text"), acts)
}
