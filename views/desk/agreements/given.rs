//! Whom something is given to: the accounts, each with a way out, and the name of one more. Agreements and assortments.
use crate::ui::{
    Form, Look, button,
    button::Kind,
    form,
    table::{Column, Table},
    value,
};
use domain::{access::Permission, agreements::Given, problems::Problems};
use lang::t;
use maud::{Markup, html};

/// The accounts of an agreement or an assortment.
pub struct Whom<'a> {
    pub given: &'a [Given],
    /// The message key of the field's label.
    pub label: &'static str,
    /// Names offered while one is typed.
    pub names: &'a [Given],
    /// The name that was refused.
    pub typed: &'a str,
    /// Whether more may be added.
    pub open: bool,
}

/// The section; `at` is the page of what is given, within the organization.
pub fn section(look: &Look, at: &str, whom: &Whom, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let writes = whom.open && look.can(Permission::AccountsWrite);
    let form = Form::new(look, problems);
    html! {
        @if whom.given.is_empty() { p class="muted" { (t!(tr, "accounts-given-none")) } }
        @else { (table(look, at, whom, writes)) }
        @if writes {
            (form.show(&format!("{at}/accounts"), html! {
                (form.field("account", whom.label, whom.typed).hint("accounts-give-hint").required().max(160)
                    .among(whom.names.iter().map(|one| one.name.as_str())))
                (form::actions(button::submit(Kind::Plain, &t!(tr, "accounts-give-add"))))
            }))
        }
    }
}

fn table(look: &Look, at: &str, whom: &Whom, writes: bool) -> Markup {
    let (tr, words) = (&look.tr, ["ui-name", "ui-actions"].map(|key| look.tr.text(key)));
    let mut columns = vec![Column::text(&words[0])];
    if writes {
        columns.push(Column::acts(&words[1]));
    }
    let none = Problems::new();
    let rows = html! {
        @for one in whom.given {
            tr {
                td { a href=(look.to(&format!("/desk/accounts/{}", one.id))) { (value::name(&one.name)) } }
                @if writes {
                    td class="tight" {
                        (Form::new(look, &none).show(&format!("{at}/accounts/removal"), html! {
                            input type="hidden" name="account" value=(one.id);
                            (button::submit(Kind::Quiet, &t!(tr, "ui-remove")))
                        }))
                    }
                }
            }
        }
    };
    Table::new(&t!(tr, "accounts"), &columns).show(look, rows)
}
