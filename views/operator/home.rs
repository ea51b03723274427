//! `/operator`: how many organizations there are, and where each stands.
use crate::ui::{Look, button, button::Kind, head, tile, value};
use domain::{access::Permission, organizations::Status};
use lang::t;
use maud::{Markup, html};

/// The first page: a figure for each status, which opens to its list.
pub fn show(look: &Look, figures: &[(&str, i64)]) -> Markup {
    let tr = &look.tr;
    let name = look.person.as_ref().map(|person| person.name.clone()).unwrap_or_default();
    let of = |code: &str| figures.iter().filter(|(status, _)| *status == code).map(|(_, count)| *count).sum::<i64>();
    let acts = html! {
        @if look.can(Permission::OrganizationsWrite) { (button::new("/operator/organizations/new", &t!(tr, "operator-open"))) }
        @if look.can(Permission::PeopleRead) { (button::link(Kind::Plain, "/operator/people", &t!(tr, "operator-people"))) }
    };
    let body = html! {
        (head::page(&t!(tr, "home-welcome", name = name.as_str()), html! {}, acts))
        (head::section(&t!(tr, "operator-organizations"), tile::row(html! {
            @for status in Status::ALL {
                @let href = format!("/operator/organizations?status={}", status.code());
                (tile::show(&tr.text(&format!("status-{}", status.code())), value::num(tr, of(status.code())), "", Some(&href)))
            }
        })))
    };
    look.page(&t!(tr, "ui-home"), body)
}
