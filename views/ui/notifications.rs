//! The centre of notifications, the same in every portal: what is new, where it leads, all read in one press.
use super::{Icon, Look, button, button::Kind, empty, form, head, icon, pager, value};
use domain::notifications::{Notification, Said};
use lang::{Arg, t};
use maud::{Markup, html};

/// One page, newest first; the last one of `page` only says that more follow.
pub fn list(look: &Look, page: &[Notification], size: usize, older: bool) -> Markup {
    let (title, path) = (t!(look.tr, "shell-notifications"), path(look));
    let (shown, more) = (page.get(..size).unwrap_or(page), page.len() > size);
    let unread = shown.iter().any(|one| one.read_at.is_none());
    let acts = html! {
        @if unread { (button::act(look, &format!("{path}/reading"), Kind::Plain, &t!(look.tr, "notifications-read-all"))) }
    };
    let after = shown.last().filter(|_| more).map(|last| look.to(&format!("{path}?before={}", last.id)));
    let newest = look.to(&path);
    let body = html! {
        (head::page(&title, html! {}, acts))
        @if shown.is_empty() {
            (empty::nothing_yet(Icon::Bell, &t!(look.tr, "notifications-none"), &t!(look.tr, "notifications-none-text"), html! {}))
        } @else {
            ul class="list" { @for one in shown { (line(look, &path, one)) } }
            (pager::show(look, shown.len(), older.then_some(newest.as_str()), after.as_deref()))
        }
    };
    look.page(&title, body)
}

/// The centre's own place in this portal.
fn path(look: &Look) -> String {
    format!("/{}/notifications", look.portal.code())
}

/// One notification: pressing it marks it read and leads to what it is about.
fn line(look: &Look, path: &str, one: &Notification) -> Markup {
    let words = text(look, one);
    html! {
        li class="list-line" {
            form class="grow" method="post" action=(look.to(&format!("{path}/{}", one.id))) {
                (form::token(look))
                button class="list-main button-text" type="submit" {
                    span class=(if one.read_at.is_none() { "list-title strong" } else { "list-title" }) {
                        @if one.read_at.is_none() { span class="badge tone-info" { (t!(look.tr, "notifications-new")) } " " }
                        (words)
                    }
                    span class="muted small" { (value::ago(look, one.created_at)) }
                }
            }
            (icon(Icon::ChevronRight))
        }
    }
}

/// The message with its values.
fn text(look: &Look, one: &Notification) -> String {
    let values = one.values();
    let args: Vec<(&str, Arg)> = values.iter().map(|(name, said)| (name.as_str(), arg(look, said))).collect();
    look.tr.with(&one.kind, &args)
}

fn arg<'a>(look: &Look, said: &'a Said) -> Arg<'a> {
    match said {
        Said::Number(number) => Arg::Int(*number),
        Said::Text(text) => Arg::from(text),
        Said::Message(key) => Arg::from(look.tr.text(key)),
    }
}

/// What the bell asks for again and again: the count alone, in few bytes.
pub fn count(look: &Look) -> Markup {
    html! { @if let Some(person) = &look.person { (super::document::unread(look, person)) } }
}
