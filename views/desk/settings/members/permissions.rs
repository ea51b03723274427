//! What one member has beyond or below their role: three answers for each permission.
use super::PATH;
use crate::{
    desk::settings::roles,
    ui::{
        Form, Icon, Look, Tone, banner, button,
        button::Kind,
        crumbs, form, head, icon,
        table::{Column, Table},
    },
};
use domain::{
    access::{Access, Permission},
    members::{Given, Member},
    modules::Module,
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

/// The form: one line for each permission of the member's portal.
pub fn show(look: &Look, member: &Member, modules: &[Module], problems: &Problems) -> Markup {
    let tr = &look.tr;
    let path = format!("{PATH}/{}", member.id);
    let title = t!(tr, "members-permissions-of", name = member.name.as_str());
    let form = Form::new(look, problems).version(member.version);
    let access = member.access(modules, &[]);
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(tr, "members")), (&path, &member.name)], &t!(tr, "members-permissions")), html! {}))
        p { (t!(tr, "members-permissions-text")) }
        @if problems.of("version").is_some() { (banner::note(Tone::Warn, &t!(tr, "form-changed"))) }
        (form.show(&format!("{path}/permissions"), html! {
            (table(look, &title, &access))
            (form::actions(html! {
                (button::submit(Kind::Primary, &t!(tr, "ui-save")))
                (button::link(Kind::Quiet, &look.to(&path), &t!(tr, "ui-cancel")))
            }))
        }))
    };
    look.page(&title, body)
}

fn table(look: &Look, title: &str, access: &Access) -> Markup {
    let words = [t!(look.tr, "roles-permission"), t!(look.tr, "members-by-role")];
    let given = Given::ALL.map(|one| look.tr.text(&format!("given-{}", one.code())));
    let mut columns = vec![Column::text(&words[0]), Column::tight(&words[1])];
    columns.extend(given.iter().map(|word| Column::tight(word)));
    let rows = html! {
        @for permission in Permission::ALL.iter().filter(|one| one.need().portal == access.portal) {
            (row(look, *permission, access, &given))
        }
    };
    Table::new(title, &columns).cards().show(look, rows)
}

fn row(look: &Look, permission: Permission, access: &Access, words: &[String; 3]) -> Markup {
    let plain = Access { granted: Vec::new(), denied: Vec::new(), ..access.clone() };
    let now = Given::of(access, permission);
    let name = roles::permission_word(look, permission);
    html! {
        tr id={ "field-" (permission.code()) } {
            th scope="row" class="strong" { (name) }
            td data-label=(t!(look.tr, "members-by-role")) {
                @if plain.can(permission) { span class="tone-good" { (icon(Icon::Check)) span class="unseen" { (t!(look.tr, "ui-yes")) } } }
                @else { span class="muted" { "–" span class="unseen" { (t!(look.tr, "ui-no")) } } }
            }
            @for (given, word) in Given::ALL.iter().zip(words) {
                td data-label=(word) {
                    input type="radio" name=(permission.code()) value=(given.code()) checked[*given == now]
                        aria-label={ (name) ": " (word) };
                }
            }
        }
    }
}
