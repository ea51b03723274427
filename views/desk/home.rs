//! `/desk`: first steps that tick themselves, and figures that open to their rows.
use crate::ui::{Icon, Look, bar, button, button::Kind, head, icon, tile, value};
use domain::{
    access::Permission,
    setup::{Setup, Step},
};
use lang::t;
use maud::{Markup, html};

/// The first page: what is left to set up, then what there is.
pub fn show(look: &Look, setup: &Setup) -> Markup {
    let title = t!(look.tr, "ui-home");
    let name = look.person.as_ref().map(|person| person.name.clone()).unwrap_or_default();
    let steps: Vec<Step> = setup.steps().into_iter().filter(|step| look.can(step.need)).collect();
    let body = html! {
        (head::title(&t!(look.tr, "home-welcome", name = name.as_str())))
        @if steps.iter().any(|step| !step.done) { (head::section(&t!(look.tr, "home-steps"), checklist(look, &steps))) }
        (tile::row(tiles(look, setup)))
    };
    look.page(&title, body)
}

fn checklist(look: &Look, steps: &[Step]) -> Markup {
    let done = steps.iter().filter(|step| step.done).count();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    html! {
        (bar::progress(look, count(done), count(steps.len()), &t!(look.tr, "home-steps-done")))
        ul class="list" { @for step in steps { (line(look, step)) } }
    }
}

fn line(look: &Look, step: &Step) -> Markup {
    let tr = &look.tr;
    let word = tr.text(&format!("home-step-{}", step.code));
    html! {
        li class="list-line" {
            span class=(if step.done { "tone-good" } else { "muted" }) {
                (icon(if step.done { Icon::CircleCheck } else { Icon::CircleDot }))
                span class="unseen" { (if step.done { t!(tr, "home-done") } else { t!(tr, "home-open") }) }
            }
            span class="list-main" {
                span class="list-title" { (word) }
                span class="muted small" { (tr.text(&format!("home-step-{}-text", step.code))) }
            }
            @if !step.done { (button::link(Kind::Plain, &look.to(step.path), &t!(tr, "home-do"))) }
        }
    }
}

fn tiles(look: &Look, setup: &Setup) -> Markup {
    let tr = &look.tr;
    let show = |need, key, figure, path: &str| {
        let href = look.to(path);
        html! { @if look.can(need) { (tile::show(&tr.text(key), value::num(tr, figure), "", Some(&href))) } }
    };
    html! {
        (show(Permission::ContactsRead, "contacts", setup.contacts, "/desk/contacts"))
        (show(Permission::MembersRead, "members", setup.members, "/desk/settings/members?status=active"))
        @if setup.pending > 0 {
            (show(Permission::MembersWrite, "home-pending", setup.pending, "/desk/settings/members?status=pending"))
        }
        (show(Permission::SitesRead, "sites", setup.sites, "/desk/settings/sites"))
    }
}
