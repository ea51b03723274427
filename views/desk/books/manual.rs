//! The form of an entry by hand: a day, a note, and lines of account, owner, debit and credit.
use super::{PATH, account_name};
use crate::ui::{Form, Icon, Look, button, button::Kind as Press, crumbs, form, head, icon};
use domain::{
    books::{LINES, ManualForm, amount_fields},
    chart::{self, Role},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

const HERE: &str = "/desk/books/entries";

/// The page.
pub fn new(look: &Look, typed: &ManualForm, names: &[String], problems: &Problems) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "books-new");
    let form = Form::new(look, problems);
    let choices = choices(look);
    let above = [(PATH, t!(tr, "books-trial")), (HERE, t!(tr, "books-days"))];
    let above = above.each_ref().map(|(path, word)| (*path, word.as_str()));
    let body = html! {
        (head::page(&title, crumbs::show(look, &above, &title), html! {}))
        p class="muted" { (t!(tr, "books-new-text")) }
        datalist id="owners" { @for name in names { option value=(name) {} } }
        (form.show(HERE, html! {
            (form::pair(html! {
                (form.field("day", "ui-date", &typed.day).required().date())
                (form.field("note", "ui-note", &typed.note).required().max(300).text())
            }))
            @for at in 0..LINES { (line(look, &form, (at, typed), &choices)) }
            (form::actions(html! {
                (button::submit(Press::Primary, &t!(tr, "books-post")))
                (button::link(Press::Quiet, &look.to(HERE), &t!(tr, "ui-cancel")))
            }))
        }))
    };
    look.page(&title, body)
}

/// The accounts of the country's chart: value, and number with name.
fn choices(look: &Look) -> Vec<(String, String)> {
    let country = look.tr.locale().country;
    let mut all = Vec::new();
    for role in Role::all() {
        let parts: Vec<_> = chart::parts(country, role).map(Some).collect();
        let parts = if parts.is_empty() { vec![None] } else { parts };
        for part in parts {
            let Some(account) = chart::account(country, role, part) else { continue };
            let value = part.map_or_else(|| role.code().to_owned(), |part| format!("{}/{}", role.code(), part.code()));
            all.push((value, format!("{} · {}", account.code, account_name(look, role, part))));
        }
    }
    all.sort_by(|a, b| a.1.cmp(&b.1));
    all
}

fn line(look: &Look, form: &Form, (at, typed): (usize, &ManualForm), choices: &[(String, String)]) -> Markup {
    let tr = &look.tr;
    let ([role, owner, debit, credit], line) = (amount_fields(at), typed.line(at));
    let number = at + 1;
    let said =
        |name: &'static str, key: &str| form.said(name, &t!(tr, "books-line", number = number, field = tr.text(key)));
    html! {
        fieldset class="entry-line" {
            legend class="unseen" { (t!(tr, "books-line", number = number, field = "")) }
            (cell(look, (role, "books-account"), said(role, "books-account"), html! {
                select class="input" id=(form::id(role)) name=(role) {
                    option value="" {}
                    @for (value, word) in choices { option value=(value) selected[value == line.role] { (word) } }
                }
            }))
            (cell(look, (owner, "books-owner"), said(owner, "books-owner"), html! {
                input class="input" type="text" dir="auto" list="owners" autocomplete="off" maxlength="120" id=(form::id(owner)) name=(owner) value=(line.owner);
            }))
            (cell(look, (debit, "books-debit"), said(debit, "books-debit"), amount(debit, line.debit)))
            (cell(look, (credit, "books-credit"), said(credit, "books-credit"), amount(credit, line.credit)))
        }
    }
}

fn amount(name: &str, value: &str) -> Markup {
    html! {
        input class="input input-ltr input-number" type="text" inputmode="decimal" autocomplete="off" maxlength="40" id=(form::id(name)) name=(name) value=(value);
    }
}

fn cell(look: &Look, (name, key): (&str, &str), wrong: Option<String>, input: Markup) -> Markup {
    html! {
        div class="field" {
            label class="small" for=(form::id(name)) { (look.tr.text(key)) }
            (input)
            @if let Some(wrong) = wrong { span class="error" id={ (form::id(name)) "-error" } { (icon(Icon::CircleAlert)) (wrong) } }
        }
    }
}
