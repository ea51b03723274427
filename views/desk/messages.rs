//! `/desk/messages`: what left, to whom, by which channel, and how it went.
use crate::{
    letter,
    ui::{
        Icon, Look, Tone, badge, button,
        button::Kind,
        crumbs, empty, filters, head, pager, query, search,
        table::{Column, Table},
        value,
    },
};
use domain::{
    access::Permission,
    messages::{Channel, Listing, Message, State, reason},
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/messages";

/// One page of the log; the last row of `page` only says that more follow.
pub fn list(look: &Look, listing: &Listing, page: &[Message], size: usize) -> Markup {
    let (shown, more) = (page.get(..size).unwrap_or(page), page.len() > size);
    let title = t!(look.tr, "messages");
    let body = html! {
        (head::title(&title))
        (filters::show(look, PATH, fields(look, listing), &[]))
        @if shown.is_empty() { (nothing(look, listing)) }
        @else {
            (table(look, &title, shown))
            (pager::show(look, shown.len(), before(look, listing).as_deref(), after(look, listing, shown, more).as_deref()))
        }
    };
    look.page(&title, body)
}

fn fields(look: &Look, listing: &Listing) -> Markup {
    let tr = &look.tr;
    let channels = Channel::ALL.map(|one| (one.code(), channel(look, one.code())));
    let states = State::ALL.map(|one| (one.code(), tr.text(&format!("messages-state-{}", one.code()))));
    html! {
        (search::input(look, &listing.recipient))
        (choice("channel", &t!(tr, "messages-channel"), &t!(tr, "ui-all"), listing.channel.map(Channel::code), &channels))
        (choice("state", &t!(tr, "ui-status"), &t!(tr, "ui-all"), listing.state.map(State::code), &states))
    }
}

fn choice(name: &str, label: &str, all: &str, chosen: Option<&str>, options: &[(&str, String)]) -> Markup {
    html! {
        select class="input" name=(name) aria-label=(label) {
            option value="" { (label) ": " (all) }
            @for (code, word) in options { option value=(code) selected[chosen == Some(code)] { (word) } }
        }
    }
}

fn table(look: &Look, title: &str, messages: &[Message]) -> Markup {
    let keys = ["messages-recipient", "messages-subject", "messages-channel", "ui-status", "messages-when"];
    let words = keys.map(|key| look.tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::text(&words[1]),
        Column::tight(&words[2]),
        Column::tight(&words[3]),
        Column::tight(&words[4]),
    ];
    let rows = html! {
        @for message in messages {
            tr {
                td { a class="strong" href=(look.to(&format!("{PATH}/{}", message.id))) { (value::code(&message.recipient)) } }
                td data-label=(words[1]) { (subject(look, message)) }
                td data-label=(words[2]) { (channel(look, &message.channel)) }
                td data-label=(words[3]) { (state(look, message)) }
                td class="muted" data-label=(words[4]) { (value::ago(look, message.created_at)) }
            }
        }
    };
    Table::new(title, &columns).cards().show(look, rows)
}

fn subject(look: &Look, message: &Message) -> Markup {
    html! { @if message.subject.is_empty() { (kind(look, message)) } @else { (value::name(&message.subject)) } }
}

fn kind(look: &Look, message: &Message) -> String {
    look.tr.text(&format!("messages-kind-{}", message.kind))
}

fn channel(look: &Look, code: &str) -> String {
    look.tr.text(&format!("messages-channel-{code}"))
}

/// Its state as a badge.
pub fn state(look: &Look, message: &Message) -> Markup {
    let tone = match State::parse(&message.state) {
        Some(State::Waiting) => Tone::Info,
        Some(State::Sent | State::Delivered) => Tone::Good,
        Some(State::Failed) => Tone::Bad,
        Some(State::Skipped) | None => Tone::Neutral,
    };
    badge(tone, &look.tr.text(&format!("messages-state-{}", message.state)))
}

/// Our own reasons in words; a gateway's as it said them.
fn why(look: &Look, said: &str) -> String {
    let known = reason::ALL.iter().find(|code| said == **code || said.starts_with(&format!("{code}:")));
    match known {
        Some(code) => look.tr.text(&format!("messages-reason-{code}")),
        None => said.to_owned(),
    }
}

fn nothing(look: &Look, listing: &Listing) -> Markup {
    let tr = &look.tr;
    let filtered = listing.channel.is_some() || listing.state.is_some() || !listing.recipient.is_empty();
    if filtered {
        let acts = button::link(Kind::Plain, &look.to(PATH), &t!(tr, "ui-clear"));
        return empty::nothing_found(&t!(tr, "messages-not-found"), &t!(tr, "messages-not-found-text"), acts);
    }
    empty::nothing_yet(Icon::Mail, &t!(tr, "messages-empty"), &t!(tr, "messages-empty-text"), html! {})
}

fn ask(listing: &Listing) -> String {
    let (channel, state) = (listing.channel.map_or("", Channel::code), listing.state.map_or("", State::code));
    format!("{PATH}?q={}&channel={channel}&state={state}", query::encode(&listing.recipient))
}

fn before(look: &Look, listing: &Listing) -> Option<String> {
    listing.before.map(|_| look.to(&ask(listing)))
}

fn after(look: &Look, listing: &Listing, shown: &[Message], more: bool) -> Option<String> {
    let last = shown.last().filter(|_| more)?;
    Some(look.to(&format!("{}&before={}", ask(listing), last.id)))
}

/// One message. `text` is what was said, when it may be read.
pub fn show(look: &Look, message: &Message, text: Option<&str>) -> Markup {
    let tr = &look.tr;
    let title = if message.subject.is_empty() { kind(look, message) } else { message.subject.clone() };
    let failed = message.state == State::Failed.code();
    let acts = html! {
        @if failed && look.can(Permission::TemplatesWrite) {
            (button::act(look, &format!("{PATH}/{}/repeat", message.id), Kind::Primary, &t!(tr, "messages-again")))
        }
    };
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(tr, "messages"))], &title), acts))
        dl class="facts" {
            div { dt { (t!(tr, "messages-recipient")) } dd { (value::code(&message.recipient)) } }
            div { dt { (t!(tr, "messages-channel")) } dd { (channel(look, &message.channel)) } }
            div { dt { (t!(tr, "ui-status")) } dd { (state(look, message)) } }
            @if !message.reason.is_empty() { div { dt { (t!(tr, "messages-reason")) } dd { (why(look, &message.reason)) } } }
            div { dt { (t!(tr, "messages-kind")) } dd { (kind(look, message)) } }
            div { dt { (t!(tr, "ui-language")) } dd { (tr.text(&format!("lang-{}", message.lang().code()))) } }
            div { dt { (t!(tr, "messages-attempts")) } dd { (value::num(tr, message.attempts)) } }
            div { dt { (t!(tr, "messages-when")) } dd { (value::moment(look, message.created_at)) } }
            @if let Some(at) = message.sent_at { div { dt { (t!(tr, "messages-sent-at")) } dd { (value::moment(look, at)) } } }
            @if let Some(at) = message.delivered_at { div { dt { (t!(tr, "messages-delivered-at")) } dd { (value::moment(look, at)) } } }
        }
        @match text {
            Some(text) => (letter::show(message.lang(), &message.subject, text)),
            None => p class="muted" { (t!(tr, "messages-unreadable")) },
        }
    };
    look.page(&title, body)
}
