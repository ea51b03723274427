//! `/desk/settings/roles`: permissions against roles, read from the one table, so it cannot say what is not so.
use super::role;
use crate::ui::{
    Icon, Look, Tone, banner, head, icon,
    table::{Column, Table},
    value,
};
use domain::{
    access::{Access, Permission},
    modules::Module,
    portal::Portal,
    role::{Role, Scope},
};
use lang::t;
use maud::{Markup, html};

/// The portals whose permissions a desk is shown.
const PORTALS: [Portal; 3] = [Portal::Desk, Portal::Shop, Portal::Round];

/// The matrix, one table for each portal.
pub fn list(look: &Look, modules: &[Module]) -> Markup {
    let title = t!(look.tr, "roles");
    let body = html! {
        (head::print(look, &title, ""))
        (head::page(&title, html! {}, html! {}))
        p { (t!(look.tr, "roles-text")) }
        @for portal in PORTALS {
            (head::section(&portal_word(look, portal), table(look, portal, modules)))
        }
        (banner::note(Tone::Info, &t!(look.tr, "roles-owner-note")))
    };
    look.page(&title, body)
}

/// A portal's word.
pub fn portal_word(look: &Look, portal: Portal) -> String {
    look.tr.text(&format!("portal-{}", portal.code()))
}

/// A permission's word.
pub fn permission_word(look: &Look, permission: Permission) -> String {
    look.tr.text(&format!("permission-{}", permission.code()))
}

fn table(look: &Look, portal: Portal, modules: &[Module]) -> Markup {
    let words: Vec<String> = Role::ALL.into_iter().map(|one| role(look, one)).collect();
    let (what, caption) = (t!(look.tr, "roles-permission"), portal_word(look, portal));
    let mut columns = vec![Column::text(&what)];
    columns.extend(words.iter().map(|word| Column::tight(word)));
    let rows = html! {
        @for permission in Permission::ALL.iter().filter(|one| one.need().portal == portal) {
            (row(look, *permission, modules))
        }
    };
    Table::new(&caption, &columns).cards().show(look, rows)
}

fn row(look: &Look, permission: Permission, modules: &[Module]) -> Markup {
    let need = permission.need();
    let off = need.module.filter(|module| !modules.contains(module));
    html! {
        tr {
            th scope="row" class="strong" {
                (permission_word(look, permission))
                @if let Some(module) = off {
                    span class="muted small" { " · " (t!(look.tr, "roles-module-off", module = look.tr.text(&format!("module-{}", module.code())))) }
                }
            }
            @for one in Role::ALL {
                td data-label=(role(look, one)) { (cell(look, permission, one)) }
            }
        }
    }
}

/// Whether a role has it: always, with a function, or not. The same rule answers as at the door.
fn cell(look: &Look, permission: Permission, role: Role) -> Markup {
    let need = permission.need();
    let access = |functions| Access {
        portal: need.portal,
        role,
        functions,
        scope: Scope::All,
        modules: Module::ALL.to_vec(),
        features: Vec::new(),
        granted: Vec::new(),
        denied: Vec::new(),
    };
    let (bare, with) = (access(Vec::new()), access(need.function.into_iter().collect()));
    html! {
        @if bare.can(permission) {
            span class="tone-good" { (icon(Icon::Check)) span class="unseen" { (t!(look.tr, "ui-yes")) } }
        } @else if with.can(permission) {
            @if let Some(function) = need.function { span class="small" { (t!(look.tr, "roles-with", function = super::function(look, function))) } }
        } @else {
            span class="muted" { (value::name("–")) span class="unseen" { (t!(look.tr, "ui-no")) } }
        }
    }
}
