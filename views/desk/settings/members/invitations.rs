//! Invitations: the form, and those that wait for an answer.
use super::PATH;
use crate::{
    desk::settings::{function, role, roles},
    ui::{
        Form, Icon, Look, Tone, badge, button,
        button::Kind,
        choices::Choice,
        crumbs, empty, form, head,
        table::{Column, Table},
        value,
    },
};
use domain::{
    ids::Id,
    members::{InviteForm, MANAGED},
    portal::Portal,
    problems::Problems,
    role::{Function, Role, Scope},
    time::Millis,
};
use lang::t;
use maud::{Markup, html};

/// An open invitation as the list shows it.
pub struct Line<'a> {
    pub id: Id,
    pub name: &'a str,
    pub reach: &'a str,
    pub portal: Portal,
    pub role: Role,
    pub expires_at: Millis,
}

/// Those who have not answered.
pub fn list(look: &Look, lines: &[Line]) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "invitations");
    let add = button::new(&look.to(&format!("{PATH}/invitations/new")), &t!(tr, "invitations-new"));
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(tr, "members"))], &title), if lines.is_empty() { html! {} } else { add.clone() }))
        @if lines.is_empty() { (empty::nothing_yet(Icon::Mail, &t!(tr, "invitations-empty"), &t!(tr, "invitations-empty-text"), add)) }
        @else { (table(look, &title, lines)) }
    };
    look.page(&title, body)
}

fn table(look: &Look, title: &str, lines: &[Line]) -> Markup {
    let words = ["ui-name", "members-role", "invitations-until", "ui-actions"].map(|key| look.tr.text(key));
    let columns = [Column::text(&words[0]), Column::text(&words[1]), Column::tight(&words[2]), Column::acts(&words[3])];
    let rows = html! {
        @for one in lines {
            tr {
                td { span class="strong" { (value::name(one.name)) } div class="muted small" { (value::code(one.reach)) } }
                td data-label=(words[1]) { div { (role(look, one.role)) span class="muted" { " · " (roles::portal_word(look, one.portal)) } } }
                td data-label=(words[2]) {
                    @if one.expires_at <= look.now { (badge(Tone::Warn, &t!(look.tr, "invitations-expired"))) }
                    @else { (value::date(look, one.expires_at)) }
                }
                td {
                    div class="row" {
                        (button::act(look, &format!("{PATH}/invitations/{}/repetition", one.id), Kind::Plain, &t!(look.tr, "invitations-repeat")))
                        (button::act(look, &format!("{PATH}/invitations/{}/revocation", one.id), Kind::Quiet, &t!(look.tr, "invitations-revoke")))
                    }
                }
            }
        }
    };
    Table::new(title, &columns).cards().show(look, rows)
}

/// The form of a new invitation. `actor` is the reader's role: they give none above it.
pub fn new(look: &Look, actor: Role, typed: &InviteForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "invitations-new");
    let path = format!("{PATH}/invitations");
    let form = Form::new(look, problems).draft("invitation");
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(tr, "members")), (&path, &t!(tr, "invitations"))], &title), html! {}))
        (form.show(&path, html! {
            (form.field("name", "ui-name", &typed.name).required().max(120).text())
            (form.field("email", "ui-email", &typed.email).hint("invitations-address-hint").email())
            (form.field("phone", "ui-phone", &typed.phone).phone())
            (fields(look, &form, actor, typed))
            (form::actions(html! {
                (button::submit(Kind::Primary, &t!(tr, "invitations-send")))
                (button::link(Kind::Quiet, &look.to(PATH), &t!(tr, "ui-cancel")))
            }))
        }))
    };
    look.page(&title, body)
}

fn fields(look: &Look, form: &Form, actor: Role, typed: &InviteForm) -> Markup {
    let tr = &look.tr;
    let say = |kind: &str, code: &'static str, word: String| Choice {
        value: code,
        word,
        note: tr.text(&format!("{kind}-{code}-note")),
    };
    let portals = MANAGED.map(|one| say("portal", one.code(), roles::portal_word(look, one)));
    // Every administrator may invite to Shop and Round in any role; to the desk only below themselves.
    let ranks: Vec<Choice> = Role::ALL
        .into_iter()
        .filter(|one| actor.manages(*one))
        .map(|one| say("role", one.code(), role(look, one)))
        .collect();
    let functions = Function::ALL.map(|one| say("function", one.code(), function(look, one)));
    let scopes = Scope::ALL.map(|one| say("scope", one.code(), tr.text(&format!("scope-{}", one.code()))));
    html! {
        (form.field("portal", "members-portal", &typed.portal).required().cards(&portals))
        (form.field("role", "members-role", &typed.role).required().cards(&ranks))
        (form.field("functions", "members-functions", &typed.functions.join(" ")).hint("members-functions-hint").checks(&functions))
        (form.field("scope", "members-scope", &typed.scope).required().cards(&scopes))
    }
}
