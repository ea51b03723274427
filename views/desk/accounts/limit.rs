//! The limit of an account: how much of it is used, how it changed, and the form that changes it.
use super::{above, at};
use crate::ui::{
    Form, Look, bar, button,
    button::Kind as Press,
    form, head,
    table::{Column, Table},
    tile, value,
};
use domain::{
    access::Permission,
    accounts::{Account, LimitChange, LimitForm},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

/// Limit, used and available, and the latest changes. Who may not change the limit is not offered to.
pub fn section(look: &Look, account: &Account, changes: &[LimitChange]) -> Markup {
    let tr = &look.tr;
    let room = account.room;
    let price = |minor| value::price(tr, look.money(minor));
    let body = html! {
        (tile::row(html! {
            (tile::show(&t!(tr, "accounts-limit"), price(room.credit_limit), "", None))
            (tile::show(&t!(tr, "accounts-used"), price(room.used()), "", None))
            (tile::show(&t!(tr, "accounts-available"), price(room.available()), "", None))
        }))
        (bar::money(look, (room.used(), room.credit_limit), &t!(tr, "accounts-used")))
        @if look.can(Permission::LimitsWrite) {
            div class="row" { (button::link(Press::Plain, &look.to(&format!("{}/limit", at(account))), &t!(tr, "accounts-limit-change"))) }
        }
        @if !changes.is_empty() { (history(look, changes)) }
    };
    head::section(&t!(tr, "accounts-limit"), body)
}

/// Every change with its reason, newest first.
fn history(look: &Look, changes: &[LimitChange]) -> Markup {
    let tr = &look.tr;
    let words = ["ui-date", "accounts-limit-was", "accounts-limit-became", "accounts-reason", "events-who"];
    let words = words.map(|key| tr.text(key));
    let columns = [
        Column::tight(&words[0]),
        Column::end(&words[1]),
        Column::end(&words[2]),
        Column::text(&words[3]),
        Column::text(&words[4]),
    ];
    let price = |minor| value::price(tr, look.money(minor));
    let rows = html! {
        @for change in changes {
            tr {
                td { (value::date(look, change.created_at)) }
                td class="end" data-label=(words[1]) { (price(change.was)) }
                td class="end" data-label=(words[2]) { (price(change.became)) }
                td data-label=(words[3]) { span dir="auto" { (change.reason) } }
                td data-label=(words[4]) { (value::name(&change.by_name)) }
            }
        }
    };
    Table::new(&t!(tr, "accounts-limit-history"), &columns).cards().show(look, rows)
}

/// The form of the limit. Its version is the limit the reader saw.
pub fn edit(look: &Look, account: &Account, typed: &LimitForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let (path, limit) = (at(account), account.room.credit_limit);
    let title = t!(tr, "accounts-limit-of", name = account.name.as_str());
    let form = Form::new(look, problems).version(limit);
    let body = html! {
        (head::page(&title, above(look, account, &t!(tr, "accounts-limit")), html! {}))
        (bar::money(look, (account.room.used(), limit), &t!(tr, "accounts-used")))
        (form.show(&format!("{path}/limit"), html! {
            (form.field("amount", "accounts-limit-new", &typed.amount).hint("accounts-limit-hint").required().max(40).amount(look.currency.code()))
            (form.field("reason", "accounts-reason", &typed.reason).hint("accounts-reason-hint").required().max(300).text())
            (form::actions(html! {
                (button::submit(Press::Primary, &t!(tr, "accounts-limit-change")))
                (button::link(Press::Quiet, &look.to(&path), &t!(tr, "ui-cancel")))
            }))
        }))
    };
    look.page(&title, body)
}
