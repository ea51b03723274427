//! The frame of Desk and Operator: places at the side, tools on top. On a phone the side is a drawer.
use super::{
    Icon, Look, Person, avatar, dialog, document, icon, person,
    places::{self, Group, Tools},
    value,
};
use lang::t;
use maud::{Markup, html};

/// What differs between the two desks.
pub struct Frame<'a> {
    pub groups: &'a [Group],
    /// The name over the places, its drawing, and the line under it.
    pub house: Markup,
    pub tools: &'a Tools,
}

/// The frame around a page.
pub fn show(look: &Look, reader: &Person, frame: &Frame, body: &Markup) -> Markup {
    html! {
           header class="desk-top" {
               details class="drawer desk-drawer-button" data-menu {
                   summary class="button button-icon" aria-label=(t!(look.tr, "ui-menu")) { (icon(Icon::Menu)) }
                   div class="side" { (side(look, frame)) }
               }
               div class="desk-where" { @if let Some(path) = frame.tools.search { (find(look, path)) } }
               (person::languages(look))
               @if let Some(bell) = frame.tools.bell {
                   a class="button button-icon" href=(look.to(bell)) {
    (icon(Icon::Bell)) span class="unseen" { (t!(look.tr, "shell-notifications")) } span data-bell=(look.to(bell)) data-live { (document::unread(look, reader)) }
                   }
               }
               (person::corner(look, reader, frame.tools))
           }
           div class="side desk-side" { (side(look, frame)) }
           (document::main(body))
           @if let Some(path) = frame.tools.search { (palette(look, path)) }
           (keys(look))
       }
}

/// The name of the house over its places: logo, name, and a line under it.
pub fn house(look: &Look, href: &str, under: &str) -> Markup {
    html! {
        @if let Some(brand) = &look.brand {
            a class="side-house" href=(href) {
                (avatar::brand(brand))
                span { span class="cut" { (value::name(&brand.name)) } span class="muted small" { (under) } }
            }
        }
    }
}

fn side(look: &Look, frame: &Frame) -> Markup {
    html! {
        nav aria-label=(t!(look.tr, "ui-menu")) {
            (frame.house)
            @for group in frame.groups {
                @let open = places::open(look, group.places);
                @if open.is_empty() {
                } @else if group.key.is_empty() {
                    div { @for place in open { (place.line(look)) } }
                } @else {
                    details class="side-group" open {
                        summary { (look.tr.text(group.key)) (icon(Icon::ChevronDown)) }
                        @for place in open { (place.line(look)) }
                    }
                }
            }
        }
    }
}

/// The way to the search page; with scripts it opens the palette.
fn find(look: &Look, path: &str) -> Markup {
    html! {
        a class="find-button" href=(look.to(path)) data-dialog="palette" aria-keyshortcuts="Control+K" {
            (icon(Icon::Search)) span { (t!(look.tr, "ui-search")) } kbd { "Ctrl K" }
        }
    }
}

fn palette(look: &Look, path: &str) -> Markup {
    let word = t!(look.tr, "palette-ask");
    html! {
        dialog class="dialog palette" id="palette" aria-label=(t!(look.tr, "ui-search")) {
            form method="get" action=(look.to(path)) role="search" {
                input class="input" type="search" name="q" aria-label=(word) placeholder=(word) autocomplete="off" dir="auto" maxlength="200";
            }
            div class="palette-results" id="palette-results" aria-live="polite" {}
            div class="palette-foot" {
                span { kbd { "↑" } " " kbd { "↓" } " " (t!(look.tr, "shortcut-move")) }
                span { kbd { "↵" } " " (t!(look.tr, "shortcut-open")) }
                span { kbd { "Esc" } " " (t!(look.tr, "ui-close")) }
            }
        }
    }
}

/// The sheet of keys, behind `?`.
fn keys(look: &Look) -> Markup {
    let lines = [
        (&["Ctrl", "K"][..], "shortcut-search"),
        (&["/"], "shortcut-filter"),
        (&["j"], "shortcut-next"),
        (&["k"], "shortcut-previous"),
        (&["↵"], "shortcut-open"),
        (&["x"], "shortcut-pick"),
        (&["c"], "shortcut-new"),
        (&["e"], "shortcut-edit"),
        (&["Ctrl", "↵"], "shortcut-save"),
        (&["Esc"], "shortcut-close"),
        (&["?"], "shortcut-sheet"),
    ];
    let body = html! {
        dl class="keys" {
            @for (keys, word) in lines { dt { @for key in keys { kbd { (key) } } } dd { (look.tr.text(word)) } }
        }
    };
    dialog::show(look, "keys", &t!(look.tr, "shortcut-sheet"), body)
}
