//! `/desk/keys`: the API keys, the form of a new one, and the one time a key is shown.
use crate::ui::{
    Form, Icon, Look, Tone, badge, button,
    button::Kind,
    empty, form, head,
    table::{Column, Table},
    value,
};
use domain::{
    keys::{Key, KeyForm, ROLES},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/keys";

/// Every key, and the form of a new one.
pub fn list(look: &Look, keys: &[Key], typed: &KeyForm, problems: &Problems) -> Markup {
    let title = t!(look.tr, "keys");
    let body = html! {
        (head::title(&title))
        p class="muted" { (t!(look.tr, "keys-text")) }
        @if keys.is_empty() {
            (empty::nothing_yet(Icon::KeyRound, &t!(look.tr, "keys-empty"), &t!(look.tr, "keys-empty-text"), html! {}))
        } @else { (table(look, &title, keys)) }
        (head::section(&t!(look.tr, "keys-new"), new(look, typed, problems)))
    };
    look.page(&title, body)
}

fn table(look: &Look, title: &str, keys: &[Key]) -> Markup {
    let words = ["ui-name", "keys-role", "ui-status", "keys-made-at", "keys-used-at", "ui-actions"]
        .map(|key| look.tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::text(&words[1]),
        Column::text(&words[2]),
        Column::tight(&words[3]),
        Column::tight(&words[4]),
        Column::acts(&words[5]),
    ];
    Table::new(title, &columns).cards().show(look, html! { @for key in keys { (row(look, &words, key)) } })
}

fn row(look: &Look, words: &[String; 6], key: &Key) -> Markup {
    let live = key.revoked_at.is_none();
    html! {
        tr {
            td class="strong" { (value::name(&key.name)) }
            td data-label=(words[1]) { (look.tr.text(&format!("role-{}", key.role))) }
            td data-label=(words[2]) {
                @if live { (badge(Tone::Good, &t!(look.tr, "keys-live"))) } @else { (badge(Tone::Neutral, &t!(look.tr, "keys-ended"))) }
            }
            td class="muted" data-label=(words[3]) { (value::date(look, key.created_at)) }
            td class="muted" data-label=(words[4]) {
                @if let Some(at) = key.used_at { (value::ago(look, at)) } @else { (t!(look.tr, "keys-never")) }
            }
            td {
                @if live { (button::act(look, &format!("{PATH}/{}/revocation", key.id), Kind::Danger, &t!(look.tr, "keys-revoke"))) }
            }
        }
    }
}

fn new(look: &Look, typed: &KeyForm, problems: &Problems) -> Markup {
    let form = Form::new(look, problems);
    let roles: Vec<(&str, String)> =
        ROLES.iter().map(|role| (role.code(), look.tr.text(&format!("role-{}", role.code())))).collect();
    let options: Vec<(&str, &str)> = roles.iter().map(|(code, word)| (*code, word.as_str())).collect();
    form.show(
        PATH,
        html! {
            (form.field("name", "ui-name", &typed.name).required().max(80).text())
            (form.field("role", "keys-role", &typed.role).required().select(&options))
            (form::actions(button::submit(Kind::Primary, &t!(look.tr, "keys-new"))))
        },
    )
}

/// The one time a key is shown.
pub fn made(look: &Look, name: &str, key: &str) -> Markup {
    let title = t!(look.tr, "keys-made", name = name);
    let body = html! {
        (head::title(&title))
        p { (t!(look.tr, "keys-made-text")) }
        p { (value::copyable(&look.tr, key)) }
        p { (button::link(Kind::Primary, &look.to(PATH), &t!(look.tr, "keys-copied"))) }
    };
    look.page(&title, body)
}
