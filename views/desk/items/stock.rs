//! `/desk/items/:id/stock`: what is there, and what moved.
use super::PATH;
use crate::ui::{Form, Look, button, button::Kind, crumbs, form, head, value};
use domain::{
    ids::Id,
    items::Item,
    problems::Problems,
    stock::{Reason, StockForm},
    units::Unit,
};
use lang::t;
use maud::{Markup, html};

/// A site, and how much of the item is there.
pub struct Site<'a> {
    pub id: Id,
    pub name: &'a str,
    pub have: i64,
}

/// The form.
pub fn edit(look: &Look, item: &Item, sites: &[Site], typed: &StockForm, problems: &Problems) -> Markup {
    let (tr, path) = (&look.tr, format!("{PATH}/{}", item.id));
    let title = t!(tr, "items-adjust");
    let form = Form::new(look, problems);
    let items = t!(tr, "items");
    let above = [(PATH, items.as_str()), (path.as_str(), item.name.as_str())];
    let places: Vec<(String, &str)> = sites.iter().map(|site| (site.id.to_string(), site.name)).collect();
    let places: Vec<(&str, &str)> = places.iter().map(|(id, name)| (id.as_str(), *name)).collect();
    let word = |reason: Reason| (reason.code(), tr.text(&format!("stock-reason-{}", reason.code())));
    let reasons: Vec<_> = Reason::by_hand().map(word).collect();
    let reasons: Vec<(&str, &str)> = reasons.iter().map(|(code, word)| (*code, word.as_str())).collect();
    let body = html! {
        (head::page(&title, crumbs::show(look, &above, &title), html! {}))
        dl class="facts" { @for site in sites { div { dt { (value::name(site.name)) } dd { (value::quantity(look, site.have, item.unit())) } } } }
        (form.show(&format!("{path}/stock"), html! {
            (form.field("site", "items-site", &typed.site).required().select(&places))
            (form.field("reason", "items-reason", &typed.reason).required().select(&reasons))
            (form.field("quantity", "items-quantity", &typed.quantity).hint(hint(item.unit())).required().number())
            (form.field("low", "items-low-mark", &typed.low).hint("items-low-hint").optional().number())
            (form.field("note", "ui-note", &typed.note).optional().max(200).text())
            (form::actions(html! {
                (button::submit(Kind::Primary, &t!(tr, "ui-save")))
                (button::link(Kind::Quiet, &look.to(&path), &t!(tr, "ui-cancel")))
            }))
        }))
    };
    look.page(&title, body)
}

const fn hint(unit: Unit) -> &'static str {
    match unit {
        Unit::Piece | Unit::Day | Unit::Month => "items-quantity-hint",
        _ => "items-quantity-part-hint",
    }
}
