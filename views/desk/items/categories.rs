//! `/desk/items/categories`: two levels of shelves.
use super::PATH as ITEMS;
use crate::{
    desk::settings::clash::{self, Pick},
    ui::{
        Form, Icon, Look, button,
        button::Kind,
        crumbs, empty, form, head,
        table::{Column, Table},
        value,
    },
};
use domain::{
    access::Permission,
    categories::{Category, CategoryForm, tree},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/items/categories";

/// All categories, and the form of a new one.
pub fn list(look: &Look, all: &[Category], typed: &CategoryForm, problems: &Problems) -> Markup {
    let title = t!(look.tr, "categories");
    let form = Form::new(look, problems);
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(ITEMS, &t!(look.tr, "items"))], &title), html! {}))
        @if all.is_empty() { (empty::nothing_yet(Icon::Folder, &t!(look.tr, "categories-empty"), &t!(look.tr, "categories-empty-text"), html! {})) }
        @else { (table(look, &title, all)) }
        @if look.can(Permission::ItemsWrite) {
            (head::section(&t!(look.tr, "categories-new"), form.show(PATH, fields(look, &form, None, all, typed))))
        }
    };
    look.page(&title, body)
}

fn table(look: &Look, title: &str, all: &[Category]) -> Markup {
    let words = ["ui-name", "items"].map(|key| look.tr.text(key));
    let columns = [Column::text(&words[0]), Column::end(&words[1])];
    let rows = html! {
        @for (depth, one) in tree(all) {
            tr {
                td {
                    (super::indent(depth))
                    @if look.can(Permission::ItemsWrite) { a class="strong" href=(look.to(&format!("{PATH}/{}", one.id))) { (value::name(&one.name)) } }
                    @else { (value::name(&one.name)) }
                }
                td class="end" data-label=(words[1]) {
                    a href=(look.to(&format!("{ITEMS}?category={}", one.id))) { (value::num(&look.tr, one.items)) }
                }
            }
        }
    };
    Table::new(title, &columns).cards().show(look, rows)
}

/// The form of a category that exists.
pub fn edit(look: &Look, one: &Category, all: &[Category], typed: &CategoryForm, problems: &Problems) -> Markup {
    let title = t!(look.tr, "categories-edit", name = one.name.as_str());
    let form = Form::new(look, problems).version(one.version);
    let (items, categories) = (t!(look.tr, "items"), t!(look.tr, "categories"));
    let above = [(ITEMS, items.as_str()), (PATH, categories.as_str())];
    let body = html! {
        (head::page(&title, crumbs::show(look, &above, &one.name), html! {
            (button::act(look, &format!("{PATH}/{}/archive", one.id), Kind::Quiet, &t!(look.tr, "ui-archive")))
        }))
        (form.show(&format!("{PATH}/{}", one.id), fields(look, &form, Some(one), all, typed)))
    };
    look.page(&title, body)
}

fn fields(look: &Look, form: &Form, own: Option<&Category>, all: &[Category], typed: &CategoryForm) -> Markup {
    let none = t!(look.tr, "categories-top");
    let within: Vec<(String, &str)> = all
        .iter()
        .filter(|one| one.parent_id.is_none() && own.is_none_or(|own| own.id != one.id))
        .map(|one| (one.id.to_string(), one.name.as_str()))
        .collect();
    let mut options = vec![("", none.as_str())];
    options.extend(within.iter().map(|(id, name)| (id.as_str(), *name)));
    html! {
        (form.field("name", "ui-name", &typed.name).required().max(80).text())
        (form.field("parent", "categories-parent", &typed.parent).optional().select(&options))
        (form::actions(button::submit(Kind::Primary, &t!(look.tr, "ui-save"))))
    }
}

/// Somebody saved since this edit began.
pub fn conflict(look: &Look, one: &Category, all: &[Category], typed: &CategoryForm) -> Markup {
    let theirs = CategoryForm::of(one);
    let word = |id: &str| {
        let name = all.iter().find(|one| one.id.to_string() == id).map(|one| one.name.clone());
        (id.to_owned(), name.unwrap_or_else(|| t!(look.tr, "categories-top")))
    };
    let picks = [
        Pick::text(look, "name", "ui-name", &typed.name, &theirs.name),
        Pick {
            name: "parent",
            label: t!(look.tr, "categories-parent"),
            mine: word(&typed.parent),
            theirs: word(&theirs.parent),
        },
    ];
    let title = t!(look.tr, "categories-edit", name = one.name.as_str());
    let path = format!("{PATH}/{}", one.id);
    look.page(&title, html! { (head::title(&title)) (clash::show(look, (&path, PATH), one.version, &picks)) })
}
