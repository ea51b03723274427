//! `/operator/people`: one person at a time, found by what they sign in with.
use crate::{
    desk::settings::role,
    ui::{Icon, Look, Tone, badge, button, button::Kind, crumbs, empty, fact, head, missing, search, value},
};
use domain::{access::Permission, ids::Id, role::Role, sign_in::Belonging, time::Millis};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/operator/people";

/// A person as the operator sees them.
pub struct Person<'a> {
    pub id: Id,
    pub name: &'a str,
    pub email: Option<&'a str>,
    pub active: bool,
    pub signed_in_at: Option<Millis>,
    pub created_at: Millis,
    /// How many second factors they have.
    pub factors: i64,
    /// It is the reader.
    pub own: bool,
}

/// The search. It leads to the one person or says that there is none.
pub fn find(look: &Look, query: &str) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "operator-people");
    let body = html! {
        (head::title(&title))
        p { (t!(tr, "people-text")) }
        form method="get" action=(PATH) role="search" { (search::input(look, query)) }
        @if !query.is_empty() { (empty::nothing_found(&t!(tr, "people-not-found"), &t!(tr, "people-not-found-text"), html! {})) }
    };
    look.page(&title, body)
}

/// One person.
pub fn show(look: &Look, person: &Person, belongs: &[Belonging]) -> Markup {
    let tr = &look.tr;
    let body = html! {
        (head::page(person.name, crumbs::show(look, &[(PATH, &t!(tr, "operator-people"))], person.name), html! {}))
        p { @if person.active { (badge(Tone::Good, &t!(tr, "standing-active"))) } @else { (badge(Tone::Bad, &t!(tr, "standing-suspended"))) } }
        dl class="facts" {
            (fact(&t!(tr, "ui-email"), person.email.map_or_else(|| missing(look), value::code)))
            (fact(&t!(tr, "members-seen"), person.signed_in_at.map_or_else(|| missing(look), |at| value::ago(look, at))))
            (fact(&t!(tr, "members-since"), value::date(look, person.created_at)))
            (fact(&t!(tr, "people-factors"), value::num(tr, person.factors)))
        }
        @if look.can(Permission::PeopleWrite) && !person.own { (acts(look, person)) }
        (head::section(&t!(tr, "operator-organizations"), list(look, belongs)))
    };
    look.page(person.name, body)
}

fn acts(look: &Look, person: &Person) -> Markup {
    let (tr, path) = (&look.tr, format!("{PATH}/{}", person.id));
    html! {
        div class="row" {
            @if person.active { (button::act(look, &format!("{path}/suspension"), Kind::Danger, &t!(tr, "members-suspend"))) }
            @else { (button::act(look, &format!("{path}/suspension/delete"), Kind::Primary, &t!(tr, "members-activate"))) }
            @if person.factors > 0 { (button::act(look, &format!("{path}/factors/delete"), Kind::Plain, &t!(tr, "people-reset"))) }
        }
    }
}

fn list(look: &Look, belongs: &[Belonging]) -> Markup {
    html! {
        @if belongs.is_empty() { (empty::nothing_yet(Icon::Building2, &t!(look.tr, "people-nowhere"), &t!(look.tr, "people-nowhere-text"), html! {})) }
        @else {
            ul class="list" {
                @for one in belongs {
                    li class="list-line" {
                        a class="list-main" href=(format!("/operator/organizations/{}", one.tenant_id)) { (value::name(&one.organization)) }
                        span class="muted" {
                            (role(look, Role::parse(&one.role).unwrap_or(Role::Viewer))) " · " (look.tr.text(&format!("portal-{}", one.portal)))
                        }
                    }
                }
            }
        }
    }
}
