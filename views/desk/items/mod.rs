//! `/desk/items`: the catalogue as the desk works on it.
pub mod categories;
mod edit;
mod moves;
mod pictured;
pub mod stock;

pub use edit::{conflict, edit, new};

use crate::ui::{
    Icon, Look, Tone, badge, badge_with, button,
    button::Kind,
    crumbs, empty, fact,
    field::Field,
    filters, happened, head, pager, query, search,
    table::{Column, Table},
    value,
};
use domain::{
    access::Permission,
    categories::Category,
    events::Entry,
    items::{Item, Listing, Words},
    lang::Lang,
    problems::Problems,
    time::Millis,
    units::Unit,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/items";

/// What the list is of.
pub struct Shown<'a> {
    /// The search as typed.
    pub query: &'a str,
    pub listing: &'a Listing,
    pub categories: &'a [Category],
    /// Rows on a page.
    pub size: usize,
}

/// One page of items; the last one of `page` only says that more follow.
pub fn list(look: &Look, shown: &Shown, page: &[Item]) -> Markup {
    let (rows, more) = (page.get(..shown.size).unwrap_or(page), page.len() > shown.size);
    let title = t!(look.tr, "items");
    let before = (!shown.listing.after.0.is_empty()).then(|| look.to(&ask(shown, "")));
    let after = rows
        .last()
        .filter(|_| more)
        .map(|last| look.to(&ask(shown, &format!("&after={}&after_id={}", query::encode(&last.folded), last.id))));
    let body = html! {
        (head::page(&title, html! {}, html! {
            @if look.can(Permission::ImportsWrite) {
                (button::link(Kind::Quiet, &look.to("/desk/imports?kind=items"), &t!(look.tr, "ui-import")))
            }
            (button::link(Kind::Plain, &look.to("/desk/items/categories"), &t!(look.tr, "categories")))
            (button::link(Kind::Plain, &look.to("/desk/assortments"), &t!(look.tr, "assortments")))
            @if look.can(Permission::ItemsWrite) { (add(look)) }
        }))
        (filters::show(look, PATH, fields(look, shown), &[]))
        (filters::choices(&t!(look.tr, "items-which"), &choices(look, shown)))
        @if rows.is_empty() { (nothing(look, shown)) }
        @else {
            (table(look, &title, rows))
            (pager::show(look, rows.len(), before.as_deref(), after.as_deref()))
        }
    };
    look.page(&title, body)
}

fn add(look: &Look) -> Markup {
    button::new(&look.to("/desk/items/new"), &t!(look.tr, "items-new"))
}

fn fields(look: &Look, shown: &Shown) -> Markup {
    html! {
        (search::input(look, shown.query))
        @if !shown.categories.is_empty() {
            (shelves(look, shown))
        }
        @if shown.listing.low { input type="hidden" name="low" value="1"; }
        @if shown.listing.archived { input type="hidden" name="archived" value="1"; }
    }
}

fn shelves(look: &Look, shown: &Shown) -> Markup {
    let any = t!(look.tr, "items-any-category");
    let tree = domain::categories::tree(shown.categories).into_iter();
    let named: Vec<(String, String)> =
        tree.map(|(depth, one)| (one.id.to_string(), format!("{}{}", indent(depth), one.name))).collect();
    let mut options = vec![("", any.as_str())];
    options.extend(named.iter().map(|(id, name)| (id.as_str(), name.as_str())));
    let now = if shown.listing.category == 0 { String::new() } else { shown.listing.category.to_string() };
    Field::new(&look.tr, "category", &t!(look.tr, "items-category"), &now).select(&options)
}

/// How deep a category stands, as a list of choices can show it.
fn indent(depth: usize) -> &'static str {
    if depth == 0 { "" } else { "\u{2003}" }
}

fn ask(shown: &Shown, rest: &str) -> String {
    let flag = |on: bool| if on { "1" } else { "" };
    let category = if shown.listing.category == 0 { String::new() } else { shown.listing.category.to_string() };
    format!(
        "{PATH}?q={}&category={category}&low={}&archived={}{rest}",
        query::encode(shown.query),
        flag(shown.listing.low),
        flag(shown.listing.archived)
    )
}

fn choices(look: &Look, shown: &Shown) -> [(String, String, bool); 3] {
    let to = |low, archived| {
        let listing = Listing { low, archived, ..shown.listing.clone() };
        look.to(&ask(&Shown { listing: &listing, ..*shown }, ""))
    };
    let (low, archived) = (shown.listing.low, shown.listing.archived);
    [
        (t!(look.tr, "items-in-use"), to(false, false), !low && !archived),
        (t!(look.tr, "items-low"), to(true, false), low),
        (t!(look.tr, "items-archive"), to(false, true), archived),
    ]
}

fn nothing(look: &Look, shown: &Shown) -> Markup {
    let tr = &look.tr;
    if !shown.query.is_empty() || shown.listing.category != 0 || shown.listing.low || shown.listing.archived {
        let acts = button::link(Kind::Plain, &look.to(PATH), &t!(tr, "ui-clear"));
        return empty::nothing_found(&t!(tr, "items-not-found"), &t!(tr, "items-not-found-text"), acts);
    }
    let acts = html! { @if look.can(Permission::ItemsWrite) { (add(look)) } };
    empty::nothing_yet(Icon::Package, &t!(tr, "items-empty"), &t!(tr, "items-empty-text"), acts)
}

fn table(look: &Look, title: &str, items: &[Item]) -> Markup {
    let words = ["ui-name", "items-sku", "items-price", "items-free"].map(|key| look.tr.text(key));
    let columns = [Column::text(&words[0]), Column::text(&words[1]), Column::end(&words[2]), Column::end(&words[3])];
    let rows = html! {
        @for item in items {
            tr id=(format!("item-{}", item.id)) {
                td { a class="strong" href=(look.to(&format!("{PATH}/{}", item.id))) { (value::name(&item.name)) } }
                td data-label=(words[1]) { (value::code(&item.sku)) }
                td class="end" data-label=(words[2]) { (price(look, item)) }
                td class="end" data-label=(words[3]) { (free(look, item)) }
            }
        }
    };
    Table::new(title, &columns).cards().id("items").show(look, rows)
}

/// A price, and for what it is when that is not a piece.
pub fn price(look: &Look, item: &Item) -> Markup {
    // One box, so that a card on the phone does not pull the two apart.
    html! {
        span {
            (value::price(&look.tr, look.money(item.price)))
            @if item.unit() != Unit::Piece { span class="muted" { " / " (look.tr.text(&format!("unit-{}", item.unit))) } }
        }
    }
}

fn free(look: &Look, item: &Item) -> Markup {
    html! {
        @if !item.is_tracked() { span class="muted" { (t!(look.tr, "items-not-tracked")) } }
        @else {
            span {
                (value::quantity(look, item.free, item.unit()))
                @if item.low == 1 { " " (badge_with(Tone::Warn, Icon::TriangleAlert, &t!(look.tr, "items-low-badge"))) }
            }
        }
    }
}

/// Stock at one site.
pub struct AtSite<'a> {
    pub site: &'a str,
    pub have: i64,
    pub held: i64,
    pub low: i64,
}

/// One movement.
pub struct Move<'a> {
    pub site: &'a str,
    pub quantity: i64,
    pub after: i64,
    pub reason: &'a str,
    pub note: &'a str,
    pub by: &'a str,
    pub at: Millis,
}

/// Everything on an item's page.
pub struct Card<'a> {
    pub item: &'a Item,
    pub words: &'a [Words],
    pub stock: Vec<AtSite<'a>>,
    pub moves: Vec<Move<'a>>,
    pub history: &'a [Entry],
}

/// One item.
pub fn show(look: &Look, card: &Card, problems: &Problems) -> Markup {
    let (tr, item) = (&look.tr, card.item);
    let body = html! {
        (head::page(&item.name, crumbs::show(look, &[(PATH, &t!(tr, "items"))], &item.name), acts(look, item)))
        @if item.archived_at.is_some() { p { (badge(Tone::Neutral, &t!(tr, "items-archived"))) } }
        dl class="facts" {
            (fact(&t!(tr, "items-sku"), value::code(&item.sku)))
            @if let Some(barcode) = &item.barcode { (fact(&t!(tr, "items-barcode"), value::code(barcode))) }
            (fact(&t!(tr, "items-price"), price(look, item)))
            @if let Some(cost) = item.cost { (fact(&t!(tr, "items-cost"), value::price(tr, look.money(cost)))) }
            @if !item.tax_code.is_empty() { (fact(&t!(tr, "items-tax-code"), value::code(&item.tax_code))) }
            (fact(&t!(tr, "items-tax"), html! { (tr.text(&format!("tax-class-{}", item.tax_class))) }))
            @if item.pack > 1 { (fact(&t!(tr, "items-pack"), value::num(tr, item.pack))) }
            @if item.minimum > 1 { (fact(&t!(tr, "items-minimum"), value::num(tr, item.minimum))) }
            @if item.multiple > 1 { (fact(&t!(tr, "items-multiple"), value::num(tr, item.multiple))) }
            @for words in card.words {
                (fact(own_name(&words.lang), html! {
                    @if !words.name.is_empty() { (value::name(&words.name)) }
                    @if !words.description.is_empty() { p class="prewrap muted" dir="auto" { (words.description) } }
                }))
            }
            @if !item.description.is_empty() { (fact(&t!(tr, "items-description"), html! { p class="prewrap" dir="auto" { (item.description) } })) }
        }
        @if item.picture.is_some() || look.can(Permission::ItemsWrite) {
            (head::section(&t!(tr, "items-picture"), pictured::section(look, item, problems)))
        }
        @if item.is_tracked() {
            (head::section(&t!(tr, "items-stock"), moves::at_sites(look, card)))
            @if !card.moves.is_empty() { (head::section(&t!(tr, "items-moves"), moves::list(look, card))) }
        }
        (head::section(&t!(tr, "events-history"), happened::timeline(look, card.history)))
    };
    look.page(&item.name, body)
}

fn own_name(code: &str) -> &'static str {
    Lang::parse(code).map_or("", Lang::own_name)
}

fn acts(look: &Look, item: &Item) -> Markup {
    let tr = &look.tr;
    let path = |rest: &str| format!("{PATH}/{}{rest}", item.id);
    html! {
        @if item.archived_at.is_some() {
            @if look.can(Permission::ItemsWrite) { (button::act(look, &path("/archive/delete"), Kind::Primary, &t!(tr, "ui-restore"))) }
        } @else {
            @if look.can(Permission::ItemsWrite) { (button::act(look, &path("/archive"), Kind::Quiet, &t!(tr, "ui-archive"))) }
            @if item.is_tracked() && look.can(Permission::StockWrite) { (button::link(Kind::Plain, &look.to(&path("/stock")), &t!(tr, "items-adjust"))) }
            @if look.can(Permission::ItemsWrite) { (button::link_icon(Kind::Primary, &look.to(&path("/edit")), Icon::Pencil, &t!(tr, "ui-edit"))) }
        }
    }
}
