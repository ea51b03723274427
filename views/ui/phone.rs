//! The frame of Shop and Round: a slim head, the page, a bar of places for one thumb.
use super::{
    Icon, Look, Person, avatar, document, icon, person,
    places::{self, Place, Tools},
    value, weight,
};
use lang::t;
use maud::{Markup, html};

/// The frame around a page.
pub fn frame(look: &Look, reader: &Person, list: &[Place], tools: &Tools, body: &Markup) -> Markup {
    html! {
        header class="phone-head" {
            @if let Some(brand) = &look.brand {
                a class="phone-name" href=(look.to(&format!("/{}", look.portal.code()))) {
                    (avatar::brand(brand)) span class="cut" { (value::name(&brand.name)) }
                }
            }
            (person::languages(look))
            @if let Some(bell) = tools.bell {
             a class="button button-icon" href=(look.to(bell)) {
     (icon(Icon::Bell)) span class="unseen" { (t!(look.tr, "shell-notifications")) } span data-bell=(look.to(bell)) { (document::unread(look, reader)) }
                }

         }
         (person::corner(look, reader, tools))
        }
        (document::main(body))
        footer class="phone-foot" { (weight::slot(&look.tr)) }
        (bar(look, list))
    }
}

fn bar(look: &Look, list: &[Place]) -> Markup {
    let open = places::open(look, list);
    html! {
        @if open.len() > 1 {
            nav class="places" aria-label=(t!(look.tr, "ui-menu")) {
                ul { @for place in open { li { (place.tab(look, html! {})) } } }
            }
        }
    }
}
