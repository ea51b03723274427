//! `/shop/items`: the shelf. Every item has its number; one press keeps them all.
use crate::ui::{
    Form, Icon, Look, Tone, badge, button,
    button::Kind,
    empty, form, head, order, pager, picture, query, search,
    stepper::{self, Range},
    value,
};
use domain::{
    categories::{Category, tree},
    ids::Id,
    orders::Shelved,
    problems::Problems,
    units::Unit,
};
use lang::t;
use maud::{Markup, html};
use std::collections::BTreeMap;

const PATH: &str = "/shop/items";

/// Characters of a description on a card: two lines of it are seen.
const TOLD: usize = 120;

/// Steps printed on a card.
const STEPS: usize = 3;

/// The most of one item that a number's buttons reach.
const MOST: i64 = 100_000;

/// What the shelf shows.
pub struct Shown<'a> {
    /// The search as typed.
    pub query: &'a str,
    /// 0 is any.
    pub category: Id,
    /// Not the first page.
    pub later: bool,
    pub categories: &'a [Category],
    pub size: usize,
}

/// One page of the shelf; `typed` holds what was sent and refused. The last item of a full page only says that more follow.
pub fn list(
    look: &Look,
    shown: &Shown,
    items: &[Shelved],
    typed: &BTreeMap<String, String>,
    problems: &Problems,
) -> Markup {
    let (rows, more) = (items.get(..shown.size).unwrap_or(items), items.len() > shown.size);
    let title = t!(look.tr, "shelf");
    let after = rows
        .last()
        .filter(|_| more)
        .map(|last| look.to(&format!("{}&after={}&after_id={}", ask(shown), query::encode(&last.folded), last.id)));
    let before = shown.later.then(|| look.to(&ask(shown)));
    let form = Form::new(look, problems);
    let body = html! {
        (head::title(&title))
        @if problems.is_empty() { (search::show(look, PATH, shown.query)) (shelves(look, shown)) }
        @if rows.is_empty() { (nothing(look, shown)) }
        @else {
            div class="shelf" { (form.show(PATH, html! {
                ul class="list" { @for item in rows { li { (line(look, &form, item, typed, "")) } } }
                (form::actions(html! {
                    (button::submit(Kind::Primary, &t!(look.tr, "basket-keep")))
                    (button::link(Kind::Quiet, &look.to("/shop/basket"), &t!(look.tr, "basket")))
                }))
            })) }
            (pager::show(look, rows.len(), before.as_deref(), after.as_deref()))
        }
    };
    look.page(&title, body)
}

fn ask(shown: &Shown) -> String {
    format!("{PATH}?q={}&category={}", query::encode(shown.query), shown.category)
}

fn shelves(look: &Look, shown: &Shown) -> Markup {
    html! {
        @if !shown.categories.is_empty() {
            nav class="chips" aria-label=(t!(look.tr, "categories")) {
                a class="chip" href=(look.to(PATH)) aria-current=[(shown.category == 0).then_some("true")] { (t!(look.tr, "items-any-category")) }
                @for (_, one) in tree(shown.categories) {
                    a class="chip" href=(look.to(&format!("{PATH}?category={}", one.id))) aria-current=[(shown.category == one.id).then_some("true")] { (value::name(&one.name)) }
                }
            }
        }
    }
}

fn nothing(look: &Look, shown: &Shown) -> Markup {
    let tr = &look.tr;
    if shown.query.is_empty() && shown.category == 0 {
        return empty::nothing_yet(Icon::Package, &t!(tr, "shelf-empty"), &t!(tr, "shelf-empty-text"), html! {});
    }
    let acts = button::link(Kind::Plain, &look.to(PATH), &t!(tr, "ui-clear"));
    empty::nothing_found(&t!(tr, "items-not-found"), &t!(tr, "shelf-not-found-text"), acts)
}

/// An item with its number: name, price, what there is, how it comes, and why it is shown where that is to be said.
pub fn line(look: &Look, form: &Form, item: &Shelved, typed: &BTreeMap<String, String>, why: &str) -> Markup {
    let (name, unit) = (format!("q{}", item.id), item.unit());
    let now = typed.get(&name).cloned().unwrap_or_else(|| match item.wanted {
        0 => String::new(),
        wanted => unit.plain(wanted),
    });
    let problem = form.said(&name, &item.name);
    html! {
        div class="list-line" {
            (picture::small(look, PATH, item.id, item.picture))
            div class="list-main" {
                span class="list-title" { (value::name(&item.name)) }
                span { (price(look, item)) " " span class="muted small" { (comes(look, item)) } }
                @if !why.is_empty() { span class="small" { (why) } }
                (steps(look, item))
                @if !item.description.is_empty() { span class="muted small clamp" dir="auto" { (item.description.chars().take(TOLD).collect::<String>()) } }
                @if let Some(was) = item.changed_from() {
                    span class="small" { (badge(Tone::Warn, &t!(look.tr, "prices-changed"))) " " s class="muted" { (value::price(&look.tr, look.money(was))) } }
                }
                @if let Some(problem) = &problem { p class="error" id=(format!("{}-error", form::id(&name))) { (problem) } }
            }
            (stepper::show(look, &name, &now, Range { min: 0, max: MOST, step: item.multiple }, &item.name))
        }
    }
}

fn price(look: &Look, item: &Shelved) -> Markup {
    html! {
        @if item.agreed().is_some() { strong { (value::price(&look.tr, look.money(item.price))) } }
        @else { (value::price(&look.tr, look.money(item.price))) }
        @if item.unit() != Unit::Piece { " / " (look.tr.text(&format!("unit-{}", item.unit))) }
    }
}

/// Whose price it is when an agreement gives it, with the item's own beside it; then the steps that more would reach.
fn steps(look: &Look, item: &Shelved) -> Markup {
    let tr = &look.tr;
    let quantity = item.counted();
    let (agreed, mut above) = (item.agreed().is_some(), item.offer.above(quantity).take(STEPS).peekable());
    html! {
        @if agreed && item.price != item.offer.base {
            span class="small" { span class="tone-good" { (t!(tr, "prices-yours")) } " " s class="muted" { (value::price(tr, look.money(item.offer.base))) } }
        }
        @if above.peek().is_some() {
            span class="muted small" {
                @for (at, (from, price)) in above.enumerate() {
                    @if at > 0 { " · " }
                    span { (order::step(look, order::reached(look, from, item.pack, item.unit()), price)) }
                }
            }
        }
    }
}

/// Whether it is there, and in which portions it is sold.
fn comes(look: &Look, item: &Shelved) -> Markup {
    let tr = &look.tr;
    html! {
        @if item.tracked == 1 && item.free <= 0 { "· " (t!(tr, "shelf-none")) }
        @else if item.tracked == 1 && item.free < item.minimum.saturating_mul(item.unit().scale()).saturating_mul(10) {
            "· " (t!(tr, "shelf-few")) " " (value::quantity(look, item.free, item.unit()))
        }
        @if item.multiple > 1 { " · " (t!(tr, "shelf-multiple", count = item.multiple)) }
        @else if item.minimum > 1 { " · " (t!(tr, "shelf-minimum", count = item.minimum)) }
    }
}
