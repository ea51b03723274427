//! `/desk/contacts`: the list, one contact, its form, and two people's edits side by side.
use crate::ui::{
    Form, Icon, Look, Tone, badge, button,
    button::Kind,
    conflict::{self, Clash},
    crumbs, empty, fact, filters, form, happened, head, missing, pager, search,
    table::{Column, Table},
    value,
};
use domain::{
    access::Permission,
    contacts::{Contact, ContactForm, Listing},
    events::Entry,
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/contacts";

/// One page of contacts; the last one of `page` only says that more follow.
pub fn list(look: &Look, query: &str, listing: &Listing, page: &[Contact], size: usize) -> Markup {
    let (shown, more) = (page.get(..size).unwrap_or(page), page.len() > size);
    let title = t!(look.tr, "contacts");
    let body = html! {
        (head::page(&title, html! {}, html! { @if look.can(Permission::ContactsWrite) { (add(look)) } }))
        (search::show(look, PATH, query))
        (filters::choices(&t!(look.tr, "contacts-which"), &choices(look, query, listing.archived)))
        @if shown.is_empty() { (nothing(look, query, listing)) }
        @else {
            (table(look, &title, shown))
            (pager::show(look, shown.len(), before(look, query, listing).as_deref(), after(look, query, listing, shown, more).as_deref()))
        }
    };
    look.page(&title, body)
}

fn add(look: &Look) -> Markup {
    button::new(&look.to(&format!("{PATH}/new")), &t!(look.tr, "contacts-new"))
}

fn table(look: &Look, title: &str, contacts: &[Contact]) -> Markup {
    let words = ["ui-name", "ui-phone", "ui-email", "contacts-updated"].map(|key| look.tr.text(key));
    let columns = [Column::text(&words[0]), Column::text(&words[1]), Column::text(&words[2]), Column::tight(&words[3])];
    let rows = html! { @for contact in contacts { (row(look, contact)) } };
    Table::new(title, &columns).cards().id("contacts").show(look, rows)
}

/// One line of the list.
pub fn row(look: &Look, contact: &Contact) -> Markup {
    html! {
        tr id=(format!("contact-{}", contact.id)) {
            td { a class="strong" href=(address(look, contact)) { (value::name(&contact.name)) } }
            td data-label=(t!(look.tr, "ui-phone")) { @if let Some(phone) = &contact.phone { (value::call(&look.tr, phone)) } }
            td data-label=(t!(look.tr, "ui-email")) { @if let Some(email) = &contact.email { (value::code(email)) } }
            td class="muted" data-label=(t!(look.tr, "contacts-updated")) { (value::date(look, contact.updated_at)) }
        }
    }
}

fn address(look: &Look, contact: &Contact) -> String {
    look.to(&format!("{PATH}/{}", contact.id))
}

fn nothing(look: &Look, query: &str, listing: &Listing) -> Markup {
    let (tr, all) = (&look.tr, look.to(PATH));
    if !query.is_empty() {
        let acts = button::link(Kind::Plain, &all, &t!(tr, "ui-clear"));
        return empty::nothing_found(&t!(tr, "contacts-not-found"), &t!(tr, "contacts-not-found-text"), acts);
    }
    if listing.archived {
        let acts = button::link(Kind::Plain, &all, &t!(tr, "contacts-in-use"));
        return empty::nothing_yet(
            Icon::Archive,
            &t!(tr, "contacts-archive-empty"),
            &t!(tr, "contacts-archive-empty-text"),
            acts,
        );
    }
    let acts = html! { @if look.can(Permission::ContactsWrite) { (add(look)) } };
    empty::nothing_yet(Icon::Users, &t!(tr, "contacts-empty"), &t!(tr, "contacts-empty-text"), acts)
}

fn choices(look: &Look, query: &str, archived: bool) -> [(String, String, bool); 2] {
    [
        (t!(look.tr, "contacts-in-use"), look.to(&ask(query, false)), !archived),
        (t!(look.tr, "contacts-archive"), look.to(&ask(query, true)), archived),
    ]
}

/// The address of a list; values are encoded, so a search for `&` is one.
fn ask(query: &str, archived: bool) -> String {
    let archived = if archived { "1" } else { "" };
    format!("{PATH}?q={}&archived={archived}", crate::ui::query::encode(query))
}

fn before(look: &Look, query: &str, listing: &Listing) -> Option<String> {
    (!listing.after.0.is_empty()).then(|| look.to(&ask(query, listing.archived)))
}

fn after(look: &Look, query: &str, listing: &Listing, shown: &[Contact], more: bool) -> Option<String> {
    let last = shown.last().filter(|_| more)?;
    let name = crate::ui::query::encode(&last.folded);
    Some(look.to(&format!("{}&after={name}&after_id={}", ask(query, listing.archived), last.id)))
}

/// One contact. `history` is its timeline.
pub fn show(look: &Look, contact: &Contact, history: &[Entry]) -> Markup {
    let tr = &look.tr;
    let acts = html! {
        @if look.can(Permission::ContactsWrite) {
            @if contact.archived_at.is_none() {
                (button::act(look, &format!("{PATH}/{}/archive", contact.id), Kind::Quiet, &t!(tr, "ui-archive")))
                (button::link_icon(Kind::Primary, &format!("{}/edit", address(look, contact)), Icon::Pencil, &t!(tr, "ui-edit")))
            } @else {
                (button::act(look, &format!("{PATH}/{}/archive/delete", contact.id), Kind::Primary, &t!(tr, "ui-restore")))
            }
        }
    };
    let body = html! {
        (head::page(&contact.name, crumbs::show(look, &[(PATH, &t!(tr, "contacts"))], &contact.name), acts))
        @if contact.archived_at.is_some() { p { (badge(Tone::Neutral, &t!(tr, "contacts-archived"))) } }
        dl class="facts" {
            (fact(&t!(tr, "ui-phone"), contact.phone.as_deref().map_or_else(|| missing(look), |phone| value::call(tr, phone))))
            (fact(&t!(tr, "ui-email"), contact.email.as_deref().map_or_else(|| missing(look), value::code)))
            (fact(&t!(tr, "contacts-updated"), value::moment(look, contact.updated_at)))
            @if !contact.note.is_empty() {
                (fact(&t!(tr, "ui-note"), html! { p class="prewrap" dir="auto" { (contact.note) } }))
            }
        }
        (head::section(&t!(tr, "events-history"), happened::timeline(look, history)))
    };
    look.page(&contact.name, body)
}

/// The form of a new contact.
pub fn new(look: &Look, typed: &ContactForm, problems: &Problems) -> Markup {
    let title = t!(look.tr, "contacts-new");
    let form = Form::new(look, problems).draft("contact");
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(look.tr, "contacts"))], &title), html! {}))
        (form.show(PATH, fields(look, &form, typed, PATH)))
    };
    look.page(&title, body)
}

/// The form of a contact that exists.
pub fn edit(look: &Look, contact: &Contact, typed: &ContactForm, problems: &Problems) -> Markup {
    let path = format!("{PATH}/{}", contact.id);
    let title = t!(look.tr, "contacts-edit", name = contact.name.as_str());
    let form = Form::new(look, problems).version(contact.version);
    let above = [(PATH, t!(look.tr, "contacts")), (path.as_str(), contact.name.clone())];
    let above: Vec<(&str, &str)> = above.iter().map(|(path, word)| (*path, word.as_str())).collect();
    let body = html! {
        (head::page(&title, crumbs::show(look, &above, &t!(look.tr, "ui-edit")), html! {}))
        (form.show(&path, fields(look, &form, typed, &path)))
    };
    look.page(&title, body)
}

fn fields(look: &Look, form: &Form, typed: &ContactForm, back: &str) -> Markup {
    html! {
        (form.field("name", "ui-name", &typed.name).required().max(120).text())
        (form.field("phone", "ui-phone", &typed.phone).hint("contacts-phone-hint").optional().phone())
        (form.field("email", "ui-email", &typed.email).optional().email())
        (form.field("note", "ui-note", &typed.note).optional().max(2_000).area(4))
        (form::actions(html! {
            (button::submit(Kind::Primary, &t!(look.tr, "ui-save")))
            (button::link(Kind::Quiet, &look.to(back), &t!(look.tr, "ui-cancel")))
        }))
    }
}

/// Somebody saved since this edit began: what each of the two wrote.
pub fn conflict(look: &Look, now: &Contact, typed: &ContactForm) -> Markup {
    let theirs = ContactForm::of(now);
    let pairs = [
        ("name", "ui-name", &typed.name, &theirs.name),
        ("phone", "ui-phone", &typed.phone, &theirs.phone),
        ("email", "ui-email", &typed.email, &theirs.email),
        ("note", "ui-note", &typed.note, &theirs.note),
    ];
    let clash = |(name, key, mine, theirs): &(&'static str, &str, &'_ String, &'_ String)| {
        (mine != theirs).then(|| (*name, look.tr.text(key)))
    };
    let clashes: Vec<Clash> = pairs
        .iter()
        .filter_map(|pair| clash(pair).map(|(name, label)| Clash { name, label, mine: pair.2, theirs: pair.3 }))
        .collect();
    let same: Vec<(&str, &str)> = pairs
        .iter()
        .filter(|(_, _, mine, theirs)| mine == theirs)
        .map(|(name, _, mine, _)| (*name, mine.as_str()))
        .collect();
    let title = t!(look.tr, "contacts-edit", name = now.name.as_str());
    let body = html! {
        (head::title(&title))
        (conflict::show(look, &format!("{PATH}/{}", now.id), now.version, &clashes, &same))
    };
    look.page(&title, body)
}
