//! `/desk/invoices/:id/credits`: what of an invoice is taken back, line by line.
use crate::ui::{
    Form, Look, button,
    button::Kind,
    crumbs, form, head,
    invoice::title,
    stepper::{self, Range},
    value,
};
use domain::{
    ids::Id,
    invoices::{Credit, Invoice, Row},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

/// The form: all that is left is proposed.
pub fn new(look: &Look, invoice: &Invoice, rows: &[Row], typed: &Credit, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let (path, name) = (format!("/desk/invoices/{}", invoice.id), t!(tr, "invoices-credit-new"));
    let above = [("/desk/invoices", t!(tr, "invoices")), (path.as_str(), invoice.number.clone())];
    let above: Vec<(&str, &str)> = above.iter().map(|(path, word)| (*path, word.as_str())).collect();
    let form = Form::new(look, problems).version(invoice.version);
    let body = html! {
        (head::page(&name, crumbs::show(look, &above, &name), html! {}))
        p { (title(look, invoice)) " · " (value::name(&invoice.account)) }
        (form.show(&format!("{path}/credits"), html! {
            ul class="list" { @for row in rows.iter().filter(|row| row.left() > 0) { li { (line(look, &form, row, typed)) } } }
            (form.field("reason", "items-reason", &typed.reason).hint("orders-reason-hint").required().max(200).text())
            (form.field("back", "invoices-credit-back", &typed.back).hint("invoices-credit-back-hint").check())
            (form::actions(button::submit(Kind::Primary, &t!(tr, "invoices-credit-issue"))))
        }))
    };
    look.page(&name, body)
}

fn line(look: &Look, form: &Form, row: &Row, typed: &Credit) -> Markup {
    let left = html! { (t!(look.tr, "invoices-credit-left")) " " (value::quantity(look, row.left(), row.unit())) };
    counted(look, form, (row.id, &row.name, row.left() / row.unit().scale()), (left, typed.typed(row.id)))
}

/// A line with the quantity that is meant of it; `note` says how much it can be.
pub(crate) fn counted(
    look: &Look,
    form: &Form,
    (line, name, most): (Id, &str, i64),
    (note, typed): (Markup, &str),
) -> Markup {
    let field = format!("q{line}");
    let problem = form.said(&field, name);
    html! {
        div class="list-line" {
            div class="list-main" {
                span class="list-title" { (value::name(name)) }
                span class="muted small" { (note) }
                @if let Some(problem) = &problem { p class="error" id=(format!("{}-error", form::id(&field))) { (problem) } }
            }
            (stepper::show(look, &field, typed, Range { min: 0, max: most, step: 1 }, name))
        }
    }
}
