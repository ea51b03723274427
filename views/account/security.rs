//! Security and sign-in: the password, second factors, sessions and phones of one person.
use crate::{
    site::sign_in::with_next,
    ui::{Form, Look, Tone, badge, button, button::Kind, form, head, value},
};
use domain::{ids::Id, problems::Problems, time::Millis};
use lang::t;
use maud::{Markup, html};

/// A session as the list shows it.
pub struct Session<'a> {
    pub id: &'a str,
    pub agent: &'a str,
    pub ip: &'a str,
    pub seen_at: Millis,
    /// The one that asks.
    pub this: bool,
}

/// A second factor: id, kind, since when, last used.
pub type Factor<'a> = (Id, &'a str, Millis, Option<Millis>);

/// What the page shows.
pub struct Shown<'a> {
    /// The page's own path within the organization.
    pub place: &'a str,
    /// Where the people of a phone are, in the phones' portals.
    pub pin: Option<&'a str>,
    pub signed_in_at: Option<Millis>,
    pub sessions: Vec<Session<'a>>,
    /// Id, browser, last seen.
    pub devices: Vec<(Id, &'a str, Millis)>,
    pub factors: Vec<Factor<'a>>,
    /// Recovery codes left.
    pub codes: i64,
}

/// The page.
pub fn page(look: &Look, shown: &Shown, problems: &Problems) -> Markup {
    let title = t!(look.tr, "security");
    let body = html! {
        (head::title(&title))
        @if let Some(at) = shown.signed_in_at {
            p class="muted" { (t!(look.tr, "security-last")) " " (value::moment(look, at)) }
        }
        (head::section(&t!(look.tr, "sign-in-password"), password(look, shown, problems)))
        (head::section(&t!(look.tr, "security-factors"), factors(look, shown)))
        @if let Some(place) = shown.pin { (head::section(&t!(look.tr, "pin"), pin(look, place))) }
        (head::section(&t!(look.tr, "security-sessions"), sessions(look, shown)))
        @if !shown.devices.is_empty() {
            (head::section(&t!(look.tr, "security-devices"), devices(look, shown)))
        }
    };
    look.page(&title, body)
}

fn password(look: &Look, shown: &Shown, problems: &Problems) -> Markup {
    let form = Form::new(look, problems);
    form.show_at(&look.to(&format!("{}/password", shown.place)), html! {
        (form.field("current", "security-current", "").autocomplete("current-password").required().max(200).password())
        (form.field("password", "security-new", "").hint("password-hint").autocomplete("new-password").required().max(200).password())
        (form::actions(button::submit(Kind::Primary, &t!(look.tr, "security-change"))))
    })
}

fn factors(look: &Look, shown: &Shown) -> Markup {
    let add = with_next(&look.to("/account/factors"), &look.to(shown.place));
    html! {
        @if shown.factors.is_empty() {
            p { (t!(look.tr, "security-factors-none")) }
        } @else {
            ul class="list" { @for one in &shown.factors { li { (factor(look, shown, *one)) } } }
            p class="muted" { (t!(look.tr, "security-codes-left", count = shown.codes)) }
        }
        div { (button::link(Kind::Plain, &add, &t!(look.tr, "security-factor-add"))) }
    }
}

fn factor(look: &Look, shown: &Shown, (id, kind, since, used): Factor) -> Markup {
    let word = look.tr.text(if kind == "passkey" { "factor-passkey" } else { "factor-totp" });
    let action = look.to(&format!("/account/factors/{id}/removal"));
    html! {
        div class="list-line" {
            span class="list-main" {
                span class="list-title" { (word) }
                span class="muted small" { (t!(look.tr, "security-seen")) " " (value::ago(look, used.unwrap_or(since))) }
            }
            form method="post" action=(action) {
                (form::token(look))
                input type="hidden" name="next" value=(look.to(shown.place));
                (button::submit(Kind::Quiet, &t!(look.tr, "ui-remove")))
            }
        }
    }
}

fn pin(look: &Look, place: &str) -> Markup {
    html! { div { (button::link(Kind::Plain, &look.to(&format!("{place}/pin")), &t!(look.tr, "pin-choose"))) } }
}

fn sessions(look: &Look, shown: &Shown) -> Markup {
    let action = look.to(&format!("{}/sessions/revocation", shown.place));
    html! {
        ul class="list" { @for one in &shown.sessions { li { (session(look, &action, one)) } } }
        @if shown.sessions.len() > 1 {
            form method="post" action=(action) {
                (form::token(look))
                (button::submit(Kind::Plain, &t!(look.tr, "security-end-others")))
            }
        }
    }
}

fn session(look: &Look, action: &str, one: &Session) -> Markup {
    html! {
        div class="list-line" {
            span class="list-main" {
                span class="list-title cut" { (browser(look, one.agent)) }
                span class="muted small" { (value::code(one.ip)) " · " (value::ago(look, one.seen_at)) }
            }
            @if one.this {
                (badge(Tone::Good, &t!(look.tr, "security-this")))
            } @else {
                form method="post" action=(action) {
                    (form::token(look))
                    input type="hidden" name="session" value=(one.id);
                    (button::submit(Kind::Quiet, &t!(look.tr, "security-end")))
                }
            }
        }
    }
}

fn devices(look: &Look, shown: &Shown) -> Markup {
    let action = look.to(&format!("{}/devices/revocation", shown.place));
    html! {
        p { (t!(look.tr, "security-devices-text")) }
        ul class="list" {
            @for (id, agent, seen) in &shown.devices {
                li class="list-line" {
                    span class="list-main" {
                        span class="list-title cut" { (browser(look, agent)) }
                        span class="muted small" { (value::ago(look, *seen)) }
                    }
                    form method="post" action=(action) {
                        (form::token(look))
                        input type="hidden" name="device" value=(id);
                        (button::submit(Kind::Quiet, &t!(look.tr, "security-forget")))
                    }
                }
            }
        }
    }
}

/// `Chrome · Android` for the long line browsers send; the line's start when it is none we know.
fn browser(look: &Look, agent: &str) -> Markup {
    let first =
        |names: &[(&str, &'static str)]| names.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name);
    let name = first(&[
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ]);
    match (name, system) {
        (Some(name), Some(system)) => value::isolated("", &format!("{name} · {system}")),
        _ if agent.is_empty() => html! { (t!(look.tr, "security-unknown")) },
        _ => value::isolated("", &agent.chars().take(60).collect::<String>()),
    }
}
