//! `/desk/filters`: what is kept of a list, and the form of one.
use crate::ui::{
    Form, Icon, Look, Tone, badge, button,
    button::Kind,
    crumbs, empty, form, head,
    table::{Column, Table},
    value,
};
use domain::{
    filters::{Filter, FilterForm, List},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/filters";

/// The list that a filter belongs to, by its name.
fn word(look: &Look, list: List) -> String {
    look.tr.text(list.code())
}

/// All that the reader keeps of a list, and what is shared.
pub fn list(look: &Look, list: List, kept: &[Filter]) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "filters");
    let words = ["ui-name", "filters-for", "filters-by", "ui-actions"].map(|key| tr.text(key));
    let columns = [Column::text(&words[0]), Column::tight(&words[1]), Column::text(&words[2]), Column::acts(&words[3])];
    let rows = html! {
        @for one in kept {
            tr id=(format!("filter-{}", one.id)) {
                td { a class="strong" href=(look.to(&format!("{}?{}", list.path(), one.query))) { (value::name(&one.name)) } }
                td class="tight" data-label=(words[1]) { (badge(Tone::Neutral, &shared(look, one.shared))) }
                td data-label=(words[2]) { (value::name(&one.by_name)) }
                td class="tight" { @if one.own { (button::icon_link(&look.to(&format!("{PATH}/{}/edit", one.id)), Icon::Pencil, &t!(tr, "ui-edit"))) } }
            }
        }
    };
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(&list.path(), &word(look, list))], &title), html! {}))
        @if kept.is_empty() { (empty::nothing_yet(Icon::Funnel, &t!(tr, "filters-empty"), &t!(tr, "filters-empty-text"), html! {})) }
        @else { (Table::new(&title, &columns).cards().show(look, rows)) }
    };
    look.page(&title, body)
}

fn shared(look: &Look, shared: bool) -> String {
    if shared { t!(look.tr, "filters-all") } else { t!(look.tr, "filters-own") }
}

/// The form that keeps what holds on a list now.
pub fn new(look: &Look, list: List, typed: &FilterForm, problems: &Problems) -> Markup {
    let title = t!(look.tr, "filters-keep");
    let form = Form::new(look, problems);
    let back = format!("{}?{}", list.path(), typed.query);
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(&list.path(), &word(look, list))], &title), html! {}))
        (form.show(PATH, html! {
            input type="hidden" name="list" value=(list.code());
            input type="hidden" name="query" value=(typed.query);
            (fields(look, &form, typed, &back))
        }))
    };
    look.page(&title, body)
}

/// The form of one that is kept.
pub fn edit(look: &Look, kept: &Filter, typed: &FilterForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let (list, path) = (kept.list(), format!("{PATH}/{}", kept.id));
    let form = Form::new(look, problems).version(kept.version);
    let back = format!("{PATH}?list={}", list.code());
    let body = html! {
        (head::page(&kept.name, crumbs::show(look, &[(&list.path(), &word(look, list)), (&back, &t!(tr, "filters"))], &kept.name), html! {}))
        (form.show(&path, fields(look, &form, typed, &back)))
        (button::act(look, &format!("{path}/removal"), Kind::Danger, &t!(tr, "ui-delete")))
    };
    look.page(&kept.name, body)
}

fn fields(look: &Look, form: &Form, typed: &FilterForm, back: &str) -> Markup {
    let tr = &look.tr;
    html! {
        (form.field("name", "ui-name", &typed.name).required().max(60).text())
        (form.field("shared", "filters-share", &typed.shared).hint("filters-share-hint").check())
        (form::actions(html! {
            (button::submit(Kind::Primary, &t!(tr, "ui-save")))
            (button::link(Kind::Quiet, &look.to(back), &t!(tr, "ui-cancel")))
        }))
    }
}
