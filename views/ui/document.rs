//! The document around a page: head, the portal's shell, and what stands on every page.
use super::{Look, Person, toast};
use crate::{assets, desk, operator, round, shop, site};
use domain::portal::Portal;
use lang::t;
use maud::{DOCTYPE, Markup, html};

/// How htmx is to behave: no styles of its own, only our origin, the reader's page again on Back.
const HTMX: &str = r#"{"includeIndicatorCSS":false,"mode":"same-origin","defaultTimeout":30000}"#;

/// The whole document.
pub fn whole(look: &Look, title: &str, body: &Markup) -> Markup {
    dressed(look, title, body, matches!(look.portal, Portal::Desk | Portal::Operator))
}

/// The whole document with the Desk's sheet and script, in whatever portal it stands.
pub fn with_desk_tools(look: &Look, title: &str, body: &Markup) -> Markup {
    dressed(look, title, body, true)
}

fn dressed(look: &Look, title: &str, body: &Markup, desk: bool) -> Markup {
    let lang = look.lang();
    html! {
        (DOCTYPE)
        html lang=(lang.html()) dir=(lang.dir()) data-theme=(look.theme.code()) data-density=(look.density.code())
            data-portal=(look.portal.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover";
                (named(look, title))
                (linked(look, desk))
            }
            body class=(class(look.portal)) {
                a class="skip" href="#main" { (t!(look.tr, "ui-skip")) }
                (shell(look, body))
                (toast::region(look))
            }
        }
    }
}

/// What htmx swaps into a page: its title, its content, and the toasts.
pub fn part(look: &Look, title: &str, body: &Markup) -> Markup {
    html! { (named(look, title)) (body) (toast::partial(look)) }
}

fn named(look: &Look, title: &str) -> Markup {
    let house = match &look.brand {
        Some(brand) => brand.name.clone(),
        None => t!(look.tr, "sanduk"),
    };
    html! { title { (title) " · " (house) } }
}

/// Links to what browsers load: one small sheet and script for phones, a larger pair for desks.
fn linked(look: &Look, desk: bool) -> Markup {
    let (sheet, script) = if desk { (assets::APP_CSS, assets::APP_JS) } else { (assets::SHOP_CSS, assets::SHOP_JS) };
    html! {
        meta name="htmx-config" content=(HTMX);
        link rel="icon" type="image/svg+xml" href=(assets::ICONS_SVG);
        link rel="stylesheet" href=(sheet);
        @if let Some(accent) = look.brand.as_ref().and_then(|brand| brand.accent.as_deref()) {
            // The colour is part of the address, so the sheet may be kept for ever.
            link rel="stylesheet" href={ (look.base) "/brand.css?" (accent.trim_start_matches('#')) };
        }
        script src=(script) defer {}
    }
}

const fn class(portal: Portal) -> &'static str {
    match portal {
        Portal::Desk | Portal::Operator => "desk",
        Portal::Shop | Portal::Round => "phone",
        Portal::Site | Portal::Paper | Portal::Machine => "site",
    }
}

/// A portal's own frame; who is not signed in stands before the door, in the public one.
fn shell(look: &Look, body: &Markup) -> Markup {
    match (look.portal, &look.person) {
        (Portal::Desk, Some(person)) => desk::shell::show(look, person, body),
        (Portal::Operator, Some(person)) => operator::shell::show(look, person, body),
        (Portal::Shop, Some(person)) => shop::shell::show(look, person, body),
        (Portal::Round, Some(person)) => round::shell::show(look, person, body),
        _ => site::shell::show(look, body),
    }
}

/// The page's own part. Fragments of whole pages land in it: `hx-target="#main"`.
pub fn main(body: &Markup) -> Markup {
    html! { main id="main" tabindex="-1" { (body) } }
}

/// How many are unread, as the bell shows it; nothing when none are.
pub fn unread(look: &Look, person: &Person) -> Markup {
    let shown = if person.unread > 99 { String::from("99+") } else { person.unread.to_string() };
    html! {
        @if person.unread > 0 {
            span class="count" aria-hidden="true" { (shown) }
            span class="unseen" { (t!(look.tr, "shell-unread", count = person.unread)) }
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::ui::{Density, Part, Theme};
    use domain::{
        access::Access,
        country::Country,
        lang::Lang,
        modules::Module,
        role::{Role, Scope},
    };
    use lang::{Locale, Tr};

    /// A reader in this portal: an Owner, with everything on.
    pub(crate) fn look(portal: Portal) -> Look {
        let access = Access {
            portal,
            role: Role::Owner,
            functions: Vec::new(),
            scope: Scope::All,
            modules: Module::ALL.to_vec(),
            features: Vec::new(),
            granted: Vec::new(),
            denied: Vec::new(),
        };
        Look {
            tr: Tr::new(Locale::new(Lang::Ar, Country::Dz)),
            part: Part::Whole,
            portal,
            base: String::from("/bahdja"),
            path: format!("/{}", portal.code()),
            csrf: String::from("token"),
            once: String::from("key"),
            now: 0,
            zone: jiff::tz::TimeZone::UTC,
            currency: Country::Dz.currency(),
            theme: Theme::System,
            density: Density::Comfortable,
            brand: None,
            person: Some(Person { name: String::from("نادية"), access, unread: 3, switches: true }),
            toasts: Vec::new(),
            saves: false,
        }
    }

    #[test]
    fn a_page_is_a_document_and_a_part_is_not() {
        for portal in [Portal::Site, Portal::Shop, Portal::Round, Portal::Desk, Portal::Operator] {
            let mut look = look(portal);
            let page = look.page("عنوان", html! { p { "نص" } }).into_string();
            assert!(page.starts_with("<!DOCTYPE html>") && page.contains(r#"dir="rtl""#), "{page}");
            assert_eq!(page.matches("<main").count(), 1);
            assert!(!page.contains(" style=") && !page.contains("<script>"), "{page}");
            look.part = Part::Fragment;
            let part = look.page("عنوان", html! { p { "نص" } }).into_string();
            assert!(part.starts_with("<title>") && !part.contains("<html"), "{part}");
        }
    }

    #[test]
    fn what_the_reader_may_not_enter_is_not_there() {
        let mut look = look(Portal::Desk);
        assert!(look.page("", html! {}).into_string().contains(r#"href="/bahdja/desk""#));
        if let Some(person) = &mut look.person {
            person.access.portal = Portal::Shop;
        }
        assert!(!look.page("", html! {}).into_string().contains(r#"class="place""#));
    }
}
