//! `/desk/settings/sites`: branches, depots, libraries.
use super::clash::{self, Pick};
use crate::ui::{
    Form, Icon, Look, Tone, badge, button,
    button::Kind,
    crumbs, empty, form, head,
    table::{Column, Table},
    value,
};
use domain::{
    access::Permission,
    problems::Problems,
    sites::{Site, SiteForm},
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/settings/sites";

/// All sites.
pub fn list(look: &Look, sites: &[Site]) -> Markup {
    let title = t!(look.tr, "sites");
    let add = html! { @if look.can(Permission::SitesWrite) { (button::new(&look.to(&format!("{PATH}/new")), &t!(look.tr, "sites-new"))) } };
    let body = html! {
        (head::page(&title, html! {}, if sites.is_empty() { html! {} } else { add.clone() }))
        @if sites.is_empty() { (empty::nothing_yet(Icon::MapPin, &t!(look.tr, "sites-empty"), &t!(look.tr, "sites-empty-text"), add)) }
        @else { (table(look, &title, sites)) }
    };
    look.page(&title, body)
}

fn table(look: &Look, title: &str, sites: &[Site]) -> Markup {
    let words = ["ui-name", "ui-address", "ui-phone", "members"].map(|key| look.tr.text(key));
    let columns = [Column::text(&words[0]), Column::text(&words[1]), Column::text(&words[2]), Column::end(&words[3])];
    let rows = html! {
        @for site in sites {
            tr id=(format!("site-{}", site.id)) {
                td {
                    @if look.can(Permission::SitesWrite) { a class="strong" href=(look.to(&format!("{PATH}/{}", site.id))) { (value::name(&site.name)) } }
                    @else { span class="strong" { (value::name(&site.name)) } }
                    @if site.archived_at.is_some() { " " (badge(Tone::Neutral, &t!(look.tr, "sites-archived"))) }
                }
                td data-label=(words[1]) { span dir="auto" { (site.address) } }
                td data-label=(words[2]) { @if !site.phone.is_empty() { (value::call(&look.tr, &site.phone)) } }
                td class="end" data-label=(words[3]) { (value::num(&look.tr, site.members)) }
            }
        }
    };
    Table::new(title, &columns).cards().show(look, rows)
}

/// The form of a new site.
pub fn new(look: &Look, typed: &SiteForm, problems: &Problems) -> Markup {
    let title = t!(look.tr, "sites-new");
    let form = Form::new(look, problems);
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(look.tr, "sites"))], &title), html! {}))
        (form.show(PATH, fields(look, &form, typed)))
    };
    look.page(&title, body)
}

/// The form of a site that exists.
pub fn edit(look: &Look, site: &Site, typed: &SiteForm, problems: &Problems) -> Markup {
    let path = format!("{PATH}/{}", site.id);
    let form = Form::new(look, problems).version(site.version);
    let acts = html! {
        @if site.archived_at.is_none() { (button::act(look, &format!("{path}/archive"), Kind::Quiet, &t!(look.tr, "ui-archive"))) }
        @else { (button::act(look, &format!("{path}/archive/delete"), Kind::Plain, &t!(look.tr, "ui-restore"))) }
    };
    let body = html! {
        (head::page(&site.name, crumbs::show(look, &[(PATH, &t!(look.tr, "sites"))], &site.name), acts))
        (form.show(&path, fields(look, &form, typed)))
    };
    look.page(&site.name, body)
}

fn fields(look: &Look, form: &Form, typed: &SiteForm) -> Markup {
    html! {
        (form.field("name", "ui-name", &typed.name).required().max(80).text())
        (form.field("address", "ui-address", &typed.address).optional().max(300).text())
        (form.field("phone", "ui-phone", &typed.phone).optional().phone())
        (form::actions(html! {
            (button::submit(Kind::Primary, &t!(look.tr, "ui-save")))
            (button::link(Kind::Quiet, &look.to(PATH), &t!(look.tr, "ui-cancel")))
        }))
    }
}

/// Somebody saved since this edit began.
pub fn conflict(look: &Look, now: &Site, typed: &SiteForm) -> Markup {
    let picks = [
        Pick::text(look, "name", "ui-name", &typed.name, &now.name),
        Pick::text(look, "address", "ui-address", &typed.address, &now.address),
        Pick::text(look, "phone", "ui-phone", &typed.phone, &now.phone),
    ];
    let path = format!("{PATH}/{}", now.id);
    let body = html! { (head::title(&now.name)) (clash::show(look, (&path, PATH), now.version, &picks)) };
    look.page(&now.name, body)
}
