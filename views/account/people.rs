//! The people of a trusted phone: large names, then four digits. No script is needed.
use crate::ui::{Form, Icon, Look, avatar, button, button::Kind, form, head, icon, query, value};
use domain::problems::Problems;
use lang::t;
use maud::{Markup, html};

/// What the page shows of a person: the store's row has more than a page may know.
#[derive(Debug, Clone)]
pub struct Person {
    pub id: i64,
    pub name: String,
    /// Their password is needed first.
    pub locked: bool,
}

/// Everyone on this phone.
pub fn list(look: &Look, place: &str, people: &[Person], password: &str) -> Markup {
    let title = t!(look.tr, "people-title");
    let body = html! {
        div class="door" {
            (head::title(&title))
            ul class="list" {
                @for person in people {
                    li {
                        a class="list-line" href=(look.to(&format!("{place}/{}", person.id))) {
                            (avatar::initials(&person.name))
                            span class="list-main" {
                                span class="list-title" { (value::name(&person.name)) }
                                @if person.locked { span class="muted small" { (t!(look.tr, "people-locked")) } }
                            }
                            (icon(Icon::ChevronRight))
                        }
                    }
                }
            }
            p { a href=(password) { (t!(look.tr, "people-someone-else")) } }
        }
    };
    look.page(&title, body)
}

/// The pad of one person.
pub fn pad(
    look: &Look,
    (place, password): (&str, &str),
    (person, next): (&Person, &str),
    problems: &Problems,
) -> Markup {
    let form = Form::new(look, problems);
    let action = look.to(&format!("{place}/{}", person.id));
    let body = html! {
        div class="door" {
            (head::title(&person.name))
            @if person.locked {
                p { (t!(look.tr, "people-locked-text")) }
                (button::link(Kind::Primary, password, &t!(look.tr, "people-password")))
            } @else {
                (form.show_at(&action, html! {
                    (form.field("pin", "pin", "").required().pin())
                    (crate::site::sign_in::next(next))
                    (form::actions(html! {
                        (button::submit(Kind::Primary, &t!(look.tr, "ui-continue")))
                        (button::link(Kind::Quiet, password, &t!(look.tr, "people-password")))
                    }))
                }))
            }
            p { a href=(look.to(place)) { (t!(look.tr, "people-back")) } }
        }
    };
    look.page(&person.name, body)
}

/// Choosing one's own four digits.
pub fn choose(look: &Look, place: &str, problems: &Problems) -> Markup {
    let title = t!(look.tr, "pin-choose");
    let form = Form::new(look, problems);
    let body = html! {
        (head::title(&title))
        (form.show_at(&look.to(&format!("{place}/pin")), html! {
            (form.field("pin", "pin", "").hint("pin-hint").required().pin())
            (form.field("again", "pin-again", "").required().pin())
            (form::actions(button::submit(Kind::Primary, &t!(look.tr, "ui-save"))))
        }))
    };
    look.page(&title, body)
}

/// A value inside an address.
pub fn encoded(text: &str) -> String {
    query::encode(text)
}
