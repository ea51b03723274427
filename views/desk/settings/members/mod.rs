//! `/desk/settings/members`: one member, and what may be done about them.
pub mod edit;
pub mod invitations;
pub mod list;
pub mod permissions;

use super::{function, role, roles, standing};
use crate::ui::{Icon, Look, Tone, badge, button, button::Kind, crumbs, fact, form, head, missing, value};
use domain::{
    access::Permission,
    members::{Given, Member, Standing},
    modules::{self, Module},
    role::{Function, Role},
};
use lang::t;
use maud::{Markup, html};

/// Where the list is.
pub const PATH: &str = "/desk/settings/members";

/// What the reader may do about a member.
#[derive(Debug, Clone, Copy)]
pub struct Acts {
    pub change: bool,
    /// It is the reader's own membership.
    pub own: bool,
}

/// One member.
pub fn show(look: &Look, member: &Member, sites: &[&str], (modules, acts): (&[Module], Acts)) -> Markup {
    let tr = &look.tr;
    let path = format!("{PATH}/{}", member.id);
    let head_acts = html! {
        @if acts.change {
            @if look.can(Permission::RolesWrite) && member.role() != Role::Owner {
                (button::link_icon(Kind::Plain, &look.to(&format!("{path}/permissions")), Icon::KeyRound, &t!(tr, "members-permissions")))
            }
            (button::link_icon(Kind::Primary, &look.to(&format!("{path}/edit")), Icon::Pencil, &t!(tr, "ui-edit")))
        }
    };
    let body = html! {
        (head::page(&member.name, crumbs::show(look, &[(PATH, &t!(tr, "members"))], &member.name), head_acts))
        p class="row" {
            (standing(look, member.status()))
            @if acts.own { (badge(Tone::Info, &t!(tr, "ui-you"))) }
        }
        (facts(look, member, sites))
        @if member.role() != Role::Owner { (named(look, member, modules)) }
        @if acts.change { (head::section(&t!(tr, "members-access"), access_acts(look, member))) }
    };
    look.page(&member.name, body)
}

fn facts(look: &Look, member: &Member, sites: &[&str]) -> Markup {
    let tr = &look.tr;
    let functions = modules::list(&member.functions, Function::parse);
    let words: Vec<String> = functions.into_iter().map(|one| function(look, one)).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    html! {
        dl class="facts" {
            (fact(&t!(tr, "members-portal"), html! { (roles::portal_word(look, member.portal())) }))
            (fact(&t!(tr, "members-role"), html! { (role(look, member.role())) }))
            (fact(&t!(tr, "members-functions"), if words.is_empty() { missing(look) } else { html! { (edit::list(look, &words)) } }))
            (fact(&t!(tr, "members-scope"), html! { (tr.text(&format!("scope-{}", member.scope))) }))
            @if !sites.is_empty() {
                (fact(&t!(tr, "members-sites"), html! { @for site in sites { div { (value::name(site)) } } }))
            }
            (fact(&t!(tr, "ui-email"), member.email.as_deref().map_or_else(|| missing(look), value::code)))
            (fact(&t!(tr, "ui-phone"), member.phone.as_deref().map_or_else(|| missing(look), |phone| value::call(tr, phone))))
            @if let Some(username) = &member.username { (fact(&t!(tr, "members-username"), value::code(username))) }
            (fact(&t!(tr, "members-seen"), member.seen_at.map_or_else(|| never(look), |at| value::ago(look, at))))
            (fact(&t!(tr, "members-since"), value::date(look, member.created_at)))
        }
    }
}

fn never(look: &Look) -> Markup {
    html! { span class="muted" { (t!(look.tr, "members-never")) } }
}

/// What was given or taken by name, if anything.
fn named(look: &Look, member: &Member, modules: &[Module]) -> Markup {
    let access = member.access(modules, &[]);
    let named: Vec<(Permission, Given)> = Permission::ALL
        .iter()
        .map(|permission| (*permission, Given::of(&access, *permission)))
        .filter(|(_, given)| *given != Given::ByRole)
        .collect();
    let list = html! {
        ul class="list" {
            @for (permission, given) in &named {
                li class="list-line" {
                    span class="list-main" { (roles::permission_word(look, *permission)) }
                    (badge(if *given == Given::Granted { Tone::Good } else { Tone::Bad }, &look.tr.text(&format!("given-{}", given.code()))))
                }
            }
        }
    };
    html! { @if !named.is_empty() { (head::section(&t!(look.tr, "members-permissions"), list)) } }
}

/// Letting in, putting aside, shutting out, taking out.
fn access_acts(look: &Look, member: &Member) -> Markup {
    let tr = &look.tr;
    let to = |standing: Standing, kind, word: String| button::choice(kind, "status", standing.code(), &word);
    let acts = match member.status() {
        Standing::Active => html! {
            (to(Standing::Inactive, Kind::Plain, t!(tr, "members-deactivate")))
            (to(Standing::Suspended, Kind::Danger, t!(tr, "members-suspend")))
        },
        Standing::Pending => html! {
            (to(Standing::Active, Kind::Primary, t!(tr, "members-approve")))
            (to(Standing::Suspended, Kind::Danger, t!(tr, "members-refuse")))
        },
        Standing::Inactive | Standing::Suspended => to(Standing::Active, Kind::Primary, t!(tr, "members-activate")),
    };
    html! {
        p class="muted" { (t!(tr, "members-access-text")) }
        div class="row" {
            form class="inline-form row" method="post" action=(look.to(&format!("{PATH}/{}/status", member.id))) {
                (form::token(look))
                input type="hidden" name=(form::VERSION) value=(member.version);
                (acts)
            }
            (button::link(Kind::Quiet, &look.to(&format!("{PATH}/{}/removal", member.id)), &t!(tr, "members-remove")))
        }
    }
}

/// Asks before someone is taken out.
pub fn removal(look: &Look, member: &Member) -> Markup {
    let tr = &look.tr;
    let path = format!("{PATH}/{}", member.id);
    let title = t!(tr, "members-remove-title", name = member.name.as_str());
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(tr, "members")), (&path, &member.name)], &t!(tr, "ui-remove")), html! {}))
        p { (t!(tr, "members-remove-text")) }
        form class="form" method="post" action=(look.to(&format!("{path}/removal"))) {
            (form::token(look))
            input type="hidden" name=(form::VERSION) value=(member.version);
            (form::actions(html! {
                (button::submit(Kind::Danger, &t!(tr, "members-remove")))
                (button::link(Kind::Quiet, &look.to(&path), &t!(tr, "ui-cancel")))
            }))
        }
    };
    look.page(&title, body)
}
