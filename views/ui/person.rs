//! The reader's own corner: name, language, light or dark, way out. Every choice is a form, made in place.
use super::{Icon, Look, Person, Theme, avatar, form, icon, menu, places::Tools};
use domain::lang::Lang;
use lang::t;
use maud::{Markup, html};

/// The menu behind the person's letters.
pub fn corner(look: &Look, person: &Person, tools: &Tools) -> Markup {
    let summary = html! {
        (avatar::initials(&person.name))
        bdi class="cut" { (person.name) }
        span class="unseen" { (t!(look.tr, "shell-person")) }
    };
    let body = html! {
        div class="menu-note" { bdi class="strong" { (person.name) } }
        @for (path, key, drawing) in tools.own { (menu::link(&look.to(path), *drawing, &look.tr.text(key))) }
        @if let Some(path) = tools.switch.filter(|_| person.switches) { (menu::link(path, Icon::ChevronsUpDown, &t!(look.tr, "shell-switch"))) }
        (themes(look))
        div class="menu-rule" {}
        (menu::act(look, "/sign-out", Icon::LogOut, &t!(look.tr, "ui-sign-out")))
    };
    menu::show("person-button", summary, body)
}

/// The five languages, each in its own name; the choice brings the reader back to this page.
pub fn languages(look: &Look) -> Markup {
    let body = html! {
        form method="post" action="/language" {
            (form::token(look))
            (back(look))
            @for lang in Lang::ALL {
                button class="menu-line" type="submit" name="lang" value=(lang.code()) lang=(lang.html())
                    aria-current=[(lang == look.lang()).then_some("true")] {
                    (lang.own_name())
                    @if lang == look.lang() { (icon(Icon::Check)) }
                }
            }
        }
    };
    menu::icon_menu(Icon::Languages, &t!(look.tr, "ui-language"), body)
}

/// Light, dark or as the device.
fn themes(look: &Look) -> Markup {
    html! {
        div class="menu-rule" {}
        form method="post" action="/theme" aria-label=(t!(look.tr, "shell-theme")) {
            (form::token(look))
            (back(look))
            @for (theme, key, drawing) in [
                (Theme::System, "shell-theme-system", Icon::Monitor),
                (Theme::Light, "shell-theme-light", Icon::Sun),
                (Theme::Dark, "shell-theme-dark", Icon::Moon),
            ] {
                button class="menu-line" type="submit" name="theme" value=(theme.code())
                    aria-current=[(theme == look.theme).then_some("true")] { (icon(drawing)) (look.tr.text(key)) }
            }
        }
    }
}

/// Where to come back to.
fn back(look: &Look) -> Markup {
    html! { input type="hidden" name="return" value=(look.to(&look.path)); }
}
