//! `/desk/books/closing`: what would be closed, the form that closes it, and the one that opens it again.
use super::{PATH, tabs};
use crate::ui::{
    Form, Look, button,
    button::Kind as Press,
    crumbs, filters, form, head,
    table::{Column, Table},
    value,
};
use domain::{
    books::{Closing, PeriodForm, State},
    problems::Problems,
};
use jiff::civil::Date;
use lang::{date, t};
use maud::{Markup, html};

const HERE: &str = "/desk/books/closing";

/// What the page tells besides what was typed.
pub struct Shown<'a> {
    pub state: &'a State,
    /// The day up to which the months are counted.
    pub until: Date,
    pub months: &'a [Closing],
    /// Whether the reader may open what is closed.
    pub reopens: bool,
}

/// The page: closing on top, and for the Owner opening again below.
pub fn show(look: &Look, shown: &Shown, typed: (&PeriodForm, &PeriodForm), problems: (&Problems, &Problems)) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "books-closing");
    let said = |day| date::medium(tr.locale(), day);
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(tr, "books-trial"))], &title), html! {}))
        (tabs(look))
        p { @match shown.state.closed() {
            Some(day) => (t!(tr, "books-closed-until", day = said(day))),
            None => (t!(tr, "books-closed-never")),
        } }
        (filters::show(look, HERE, html! {
            label class="row" { span class="small muted" { (t!(tr, "books-until")) }
                input class="input" type="date" name="until" value=(shown.until); }
        }, &[]))
        (months(look, shown))
        (head::section(&t!(tr, "books-close"), close(look, shown, typed.0, problems.0)))
        @if shown.reopens && shown.state.closed().is_some() {
            (head::section(&t!(tr, "books-reopen"), reopen(look, shown, typed.1, problems.1)))
        }
    };
    look.page(&title, body)
}

fn months(look: &Look, shown: &Shown) -> Markup {
    let tr = &look.tr;
    if shown.months.is_empty() {
        return html! { p class="muted" { (t!(tr, "books-closing-none")) } };
    }
    let words = ["books-month", "books-entries", "books-turnover"].map(|key| tr.text(key));
    let columns = [Column::text(&words[0]), Column::end(&words[1]), Column::end(&words[2])];
    let name = |month: &str| {
        format!("{month}-01").parse().map_or_else(|_| month.to_owned(), |day| date::month_year(tr.locale(), day))
    };
    let rows = html! {
        @for month in shown.months {
            tr {
                td { bdi { (name(&month.month)) } }
                td class="end" data-label=(words[1]) { (value::num(tr, month.entries)) }
                td class="end" data-label=(words[2]) { (value::money(tr, look.money(month.total))) }
            }
        }
    };
    Table::new(&t!(tr, "books-closing-what"), &columns).cards().show(look, rows)
}

fn close(look: &Look, shown: &Shown, typed: &PeriodForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let form = Form::new(look, problems).version(shown.state.version);
    html! {
        p class="muted" { (t!(tr, "books-close-text")) }
        (form.show(HERE, html! {
            (form.field("until", "books-until", &typed.until).required().date())
            (form.field("reason", "ui-note", &typed.reason).optional().max(300).text())
            (form::actions(button::submit(Press::Primary, &t!(tr, "books-close"))))
        }))
    }
}

fn reopen(look: &Look, shown: &Shown, typed: &PeriodForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let form = Form::new(look, problems).version(shown.state.version);
    html! {
        p class="muted" { (t!(tr, "books-reopen-text")) }
        (form.show(&format!("{HERE}/delete"), html! {
            (form.field("until", "books-reopen-from", &typed.until).required().date())
            (form.field("reason", "books-reason", &typed.reason).required().max(300).text())
            (form::actions(button::submit(Press::Danger, &t!(tr, "books-reopen"))))
        }))
    }
}
