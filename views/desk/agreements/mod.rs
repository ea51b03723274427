//! `/desk/agreements`: the list, one agreement with its steps and accounts, and its form.
mod edit;
pub mod given;

pub use edit::{conflict, edit, new};

use crate::ui::{
    Icon, Look, Tone, badge, button,
    button::Kind,
    crumbs, empty, fact, happened, head,
    order::reached,
    table::{Column, Table},
    value,
};
use domain::{
    access::Permission,
    agreements::{Agreement, Given, Listed, Standing},
    events::Entry,
    problems::Problems,
    units::Unit,
};
use jiff::civil::Date;
use lang::t;
use maud::{Markup, html};

pub const PATH: &str = "/desk/agreements";

/// All agreements, those that hold first.
pub fn list(look: &Look, all: &[Agreement], today: Date) -> Markup {
    let (tr, title) = (&look.tr, t!(look.tr, "agreements"));
    let add = html! { @if look.can(Permission::ItemsWrite) { (button::new(&look.to("/desk/agreements/new"), &t!(tr, "agreements-new"))) } };
    let body = html! {
        (head::page(&title, html! {}, add.clone()))
        @if all.is_empty() { (empty::nothing_yet(Icon::ScrollText, &t!(tr, "agreements-empty"), &t!(tr, "agreements-empty-text"), add)) }
        @else { (table(look, &title, all, today)) }
    };
    look.page(&title, body)
}

fn table(look: &Look, title: &str, all: &[Agreement], today: Date) -> Markup {
    let words = ["ui-name", "ui-status", "agreements-days", "items", "accounts"].map(|key| look.tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::tight(&words[1]),
        Column::text(&words[2]),
        Column::end(&words[3]),
        Column::end(&words[4]),
    ];
    let rows = html! {
        @for one in all {
            tr {
                td { a class="strong" href=(look.to(&format!("{PATH}/{}", one.id))) { (value::name(&one.name)) } }
                td class="tight" data-label=(words[1]) { (standing(look, one.standing(today))) }
                td data-label=(words[2]) { (days(look, one)) }
                td class="end" data-label=(words[3]) { (value::num(&look.tr, one.items)) }
                td class="end" data-label=(words[4]) { (value::num(&look.tr, one.accounts)) }
            }
        }
    };
    Table::new(title, &columns).cards().show(look, rows)
}

/// Where an agreement stands, as word and colour.
pub fn standing(look: &Look, standing: Standing) -> Markup {
    let tone = match standing {
        Standing::Coming => Tone::Info,
        Standing::Holds => Tone::Good,
        Standing::Over | Standing::Ended => Tone::Neutral,
    };
    badge(tone, &look.tr.text(&format!("agreements-standing-{}", standing.code())))
}

/// From its first day to its last.
pub fn days(look: &Look, one: &Agreement) -> Markup {
    let tr = &look.tr;
    html! {
        span {
            @if let Some(first) = one.first() { (value::day(tr, first)) }
            " – "
            @match one.last() { Some(last) => (value::day(tr, last)), None => span class="muted" { (t!(tr, "agreements-open")) } }
        }
    }
}

/// Everything on an agreement's page.
pub struct Card<'a> {
    pub agreement: &'a Agreement,
    pub steps: &'a [Listed],
    pub given: &'a [Given],
    /// Names offered while one is typed.
    pub names: &'a [Given],
    pub history: &'a [Entry],
    /// The account that was named and refused.
    pub typed: &'a str,
}

/// One agreement.
pub fn show(look: &Look, card: &Card, today: Date, problems: &Problems) -> Markup {
    let (tr, one) = (&look.tr, card.agreement);
    let at = format!("{PATH}/{}", one.id);
    let body = html! {
        (head::page(&one.name, crumbs::show(look, &[(PATH, &t!(tr, "agreements"))], &one.name), acts(look, one)))
        p class="row" { (standing(look, one.standing(today))) }
        dl class="facts" {
            (fact(&t!(tr, "agreements-days"), days(look, one)))
            @if let Some(ended) = one.ended_at { (fact(&t!(tr, "agreements-ended-at"), value::moment(look, ended))) }
        }
        (head::section(&t!(tr, "agreements-steps"), html! {
            p class="muted" { (t!(tr, "agreements-rule")) }
            (steps(look, card.steps))
        }))
        @if look.can(Permission::AccountsRead) {
            (head::section(&t!(tr, "accounts"), given::section(look, &at, &given::Whom { given: card.given, label: "agreements-account", names: card.names, typed: card.typed, open: one.ended_at.is_none() }, problems)))
        }
        (head::section(&t!(tr, "events-history"), happened::timeline(look, card.history)))
    };
    look.page(&one.name, body)
}

fn acts(look: &Look, one: &Agreement) -> Markup {
    let tr = &look.tr;
    html! {
        @if one.ended_at.is_none() && look.can(Permission::ItemsWrite) {
            (button::act(look, &format!("{PATH}/{}/ending", one.id), Kind::Quiet, &t!(tr, "agreements-end")))
            (button::link_icon(Kind::Primary, &look.to(&format!("{PATH}/{}/edit", one.id)), Icon::Pencil, &t!(tr, "ui-edit")))
        }
    }
}

fn steps(look: &Look, steps: &[Listed]) -> Markup {
    let words = ["ui-name", "items-sku", "agreements-from", "items-price", "prices-base"].map(|key| look.tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::text(&words[1]),
        Column::end(&words[2]),
        Column::end(&words[3]),
        Column::end(&words[4]),
    ];
    let rows = html! {
        @for step in steps {
            tr {
                td { a href=(look.to(&format!("/desk/items/{}", step.item_id))) { (value::name(&step.name)) } }
                td data-label=(words[1]) { (value::code(&step.sku)) }
                td class="end" data-label=(words[2]) { (reached(look, step.quantity, step.pack, step.unit())) }
                td class="end" data-label=(words[3]) {
                    strong { (value::price(&look.tr, look.money(step.price))) }
                    @if step.unit() != Unit::Piece { span class="muted" { " / " (look.tr.text(&format!("unit-{}", step.unit))) } }
                }
                td class="end muted" data-label=(words[4]) { (value::price(&look.tr, look.money(step.base))) }
            }
        }
    };
    Table::new(&t!(look.tr, "agreements-steps"), &columns).cards().show(look, rows)
}
