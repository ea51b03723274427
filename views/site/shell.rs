//! The frame of the public pages, of signed links, and of the door before a portal.
use crate::ui::{Look, avatar, document, person, value};
use lang::t;
use maud::{Markup, html};

/// The public frame around a page.
pub fn show(look: &Look, body: &Markup) -> Markup {
    html! {
        header class="site-head" {
            (house(look))
            div class="row" { (person::languages(look)) }
        }
        (document::main(body))
        footer class="site-foot" { p { (t!(look.tr, "shell-promise")) } }
    }
}

/// The organization whose door this is, or the product.
fn house(look: &Look) -> Markup {
    html! {
        @match &look.brand {
            Some(brand) => a class="site-name" href={ (look.base) "/" } { (avatar::brand(brand)) (value::name(&brand.name)) },
            None => a class="site-name" href="/" {
                img class="mark" src=(crate::assets::ICONS_SVG) alt="" width="32" height="32";
                (t!(look.tr, "sanduk"))
            },
        }
    }
}
