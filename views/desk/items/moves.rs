//! An item's stock at each site, and how it came about.
use super::Card;
use crate::ui::{
    Icon, Look, Tone, badge_with, button,
    button::Kind,
    empty,
    table::{Column, Table},
    value,
};
use domain::access::Permission;
use lang::t;
use maud::{Markup, html};

/// What is where.
pub(super) fn at_sites(look: &Look, card: &Card) -> Markup {
    let (tr, unit) = (&look.tr, card.item.unit());
    if card.stock.is_empty() {
        let acts = html! { @if look.can(Permission::SitesWrite) { (button::link(Kind::Primary, &look.to("/desk/settings/sites/new"), &t!(tr, "sites-new"))) } };
        return empty::nothing_yet(Icon::MapPin, &t!(tr, "sites-empty"), &t!(tr, "items-no-site"), acts);
    }
    let words = ["items-site", "items-have", "items-held", "items-free", "items-low-mark"].map(|key| tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::end(&words[1]),
        Column::end(&words[2]),
        Column::end(&words[3]),
        Column::end(&words[4]),
    ];
    let rows = html! {
        @for at in &card.stock {
            tr {
                td { (value::name(at.site)) }
                td class="end" data-label=(words[1]) { (value::quantity(look, at.have, unit)) }
                td class="end" data-label=(words[2]) { (value::quantity(look, at.held, unit)) }
                td class="end" data-label=(words[3]) {
                    (value::quantity(look, at.have - at.held, unit))
                    @if at.have - at.held < at.low { " " (badge_with(Tone::Warn, Icon::TriangleAlert, &t!(tr, "items-low-badge"))) }
                }
                td class="end muted" data-label=(words[4]) { @if at.low > 0 { (value::quantity(look, at.low, unit)) } @else { "–" } }
            }
        }
    };
    Table::new(&t!(tr, "items-stock"), &columns).cards().show(look, rows)
}

/// The latest movements.
pub(super) fn list(look: &Look, card: &Card) -> Markup {
    let (tr, unit) = (&look.tr, card.item.unit());
    let words = ["ui-date", "items-reason", "items-site", "items-moved", "items-after"].map(|key| tr.text(key));
    let columns = [
        Column::tight(&words[0]),
        Column::text(&words[1]),
        Column::text(&words[2]),
        Column::end(&words[3]),
        Column::end(&words[4]),
    ];
    let rows = html! {
        @for one in &card.moves {
            tr {
                td class="tight muted" { (value::moment(look, one.at)) }
                td data-label=(words[1]) {
                    (tr.text(&format!("stock-reason-{}", one.reason)))
                    @if !one.note.is_empty() { span class="muted" dir="auto" { " · " (one.note) } }
                    span class="muted" { " · " (value::name(one.by)) }
                }
                td data-label=(words[2]) { (value::name(one.site)) }
                td class="end" data-label=(words[3]) { (value::quantity(look, one.quantity, unit)) }
                td class="end" data-label=(words[4]) { (value::quantity(look, one.after, unit)) }
            }
        }
    };
    Table::new(&t!(tr, "items-moves"), &columns).cards().show(look, rows)
}
