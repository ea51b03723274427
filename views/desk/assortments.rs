//! `/desk/assortments`: the list, one assortment with what is in it and its accounts, and its form.
use super::agreements::given;
use crate::ui::{
    Form, Icon, Look, button,
    button::Kind,
    choices::Choice,
    crumbs, empty, fact, form, happened, head, missing,
    table::{Column, Table},
    value,
};
use domain::{
    access::Permission,
    agreements::Given,
    assortments::{Assortment, AssortmentForm, Held},
    categories::{Category, tree},
    events::Entry,
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

pub const PATH: &str = "/desk/assortments";

/// All assortments, by name.
pub fn list(look: &Look, all: &[Assortment]) -> Markup {
    let (tr, title) = (&look.tr, t!(look.tr, "assortments"));
    let add = html! { @if look.can(Permission::ItemsWrite) { (button::new(&look.to("/desk/assortments/new"), &t!(tr, "assortments-new"))) } };
    let body = html! {
        (head::page(&title, crumbs::show(look, &[("/desk/items", &t!(tr, "items"))], &title), add.clone()))
        @if all.is_empty() { (empty::nothing_yet(Icon::Package, &t!(tr, "assortments-empty"), &t!(tr, "assortments-empty-text"), add)) }
        @else { (table(look, &title, all)) }
    };
    look.page(&title, body)
}

fn table(look: &Look, title: &str, all: &[Assortment]) -> Markup {
    let words = ["ui-name", "assortments-categories", "assortments-items", "accounts"].map(|key| look.tr.text(key));
    let columns = [Column::text(&words[0]), Column::end(&words[1]), Column::end(&words[2]), Column::end(&words[3])];
    let rows = html! {
        @for one in all {
            tr {
                td { a class="strong" href=(look.to(&format!("{PATH}/{}", one.id))) { (value::name(&one.name)) } }
                td class="end" data-label=(words[1]) { (value::num(&look.tr, one.categories)) }
                td class="end" data-label=(words[2]) { (value::num(&look.tr, one.items)) }
                td class="end" data-label=(words[3]) { (value::num(&look.tr, one.accounts)) }
            }
        }
    };
    Table::new(title, &columns).cards().show(look, rows)
}

/// Everything on an assortment's page.
pub struct Card<'a> {
    pub assortment: &'a Assortment,
    pub categories: Vec<&'a Category>,
    pub items: &'a [Held],
    pub given: &'a [Given],
    /// Names offered while one is typed.
    pub names: &'a [Given],
    pub history: &'a [Entry],
    /// The account that was named and refused.
    pub typed: &'a str,
}

/// One assortment.
pub fn show(look: &Look, card: &Card, problems: &Problems) -> Markup {
    let (tr, one) = (&look.tr, card.assortment);
    let (at, title) = (format!("{PATH}/{}", one.id), t!(look.tr, "assortments"));
    let acts = html! {
        @if look.can(Permission::ItemsWrite) { (button::link_icon(Kind::Primary, &look.to(&format!("{at}/edit")), Icon::Pencil, &t!(tr, "ui-edit"))) }
    };
    let whom = given::Whom {
        given: card.given,
        label: "assortments-account",
        names: card.names,
        typed: card.typed,
        open: true,
    };
    let body = html! {
        (head::page(&one.name, crumbs::show(look, &[(PATH, &title)], &one.name), acts))
        dl class="facts" {
            (fact(&t!(tr, "assortments-categories"), html! {
                @if card.categories.is_empty() { (missing(look)) }
                @for (at, category) in card.categories.iter().enumerate() { @if at > 0 { br; } (value::name(&category.name)) }
            }))
            (fact(&t!(tr, "assortments-items"), html! {
                @if card.items.is_empty() { (missing(look)) }
                @for (at, item) in card.items.iter().enumerate() {
                    @if at > 0 { br; }
                    a href=(look.to(&format!("/desk/items/{}", item.item_id))) { (value::name(&item.name)) } " " span class="muted small" { (value::code(&item.sku)) }
                }
            }))
        }
        @if look.can(Permission::AccountsRead) {
            (head::section(&t!(tr, "accounts"), html! {
                p class="muted" { (t!(tr, "assortments-rule")) }
                (given::section(look, &at, &whom, problems))
            }))
        }
        (head::section(&t!(tr, "events-history"), happened::timeline(look, card.history)))
    };
    look.page(&one.name, body)
}

/// The form of a new assortment.
pub fn new(look: &Look, categories: &[Category], typed: &AssortmentForm, problems: &Problems) -> Markup {
    let title = t!(look.tr, "assortments-new");
    let form = Form::new(look, problems).draft("assortment");
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(look.tr, "assortments"))], &title), html! {}))
        (form.show(PATH, fields(look, &form, categories, typed, PATH)))
    };
    look.page(&title, body)
}

/// The form of an assortment that exists, with the categories it offers.
pub fn edit(
    look: &Look,
    (one, categories): (&Assortment, &[Category]),
    typed: &AssortmentForm,
    problems: &Problems,
) -> Markup {
    let path = format!("{PATH}/{}", one.id);
    let title = t!(look.tr, "assortments-edit", name = one.name.as_str());
    let form = Form::new(look, problems).version(one.version);
    let all = t!(look.tr, "assortments");
    let above = [(PATH, all.as_str()), (path.as_str(), one.name.as_str())];
    let body = html! {
        (head::page(&title, crumbs::show(look, &above, &t!(look.tr, "ui-edit")), html! {}))
        (form.show(&path, fields(look, &form, categories, typed, &path)))
    };
    look.page(&title, body)
}

fn fields(look: &Look, form: &Form, categories: &[Category], typed: &AssortmentForm, back: &str) -> Markup {
    let ids: Vec<(String, &str)> =
        tree(categories).into_iter().map(|(_, one)| (one.id.to_string(), one.name.as_str())).collect();
    let choices: Vec<Choice> =
        ids.iter().map(|(id, name)| Choice { value: id, word: (*name).to_owned(), note: String::new() }).collect();
    html! {
        (form.field("name", "ui-name", &typed.name).required().max(120).text())
        (form.field("categories", "assortments-categories", &typed.categories.join(" ")).checks(&choices))
        (form.field("items", "assortments-items", &typed.items).hint("assortments-items-hint").optional().rows(6))
        (form::actions(html! {
            (button::submit(Kind::Primary, &t!(look.tr, "ui-save")))
            (button::link(Kind::Quiet, &look.to(back), &t!(look.tr, "ui-cancel")))
        }))
    }
}
