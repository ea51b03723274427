//! The form of an agreement, and two people's edits of one side by side.
use super::PATH;
use crate::{
    desk::settings::clash::{self, Pick},
    ui::{Form, Look, button, button::Kind, crumbs, form, head},
};
use domain::{
    agreements::{Agreement, AgreementForm},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

/// The form of a new agreement.
pub fn new(look: &Look, typed: &AgreementForm, problems: &Problems) -> Markup {
    let title = t!(look.tr, "agreements-new");
    let form = Form::new(look, problems).draft("agreement");
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(look.tr, "agreements"))], &title), html! {}))
        (form.show(PATH, fields(look, &form, typed, PATH)))
    };
    look.page(&title, body)
}

/// The form of an agreement that exists.
pub fn edit(look: &Look, one: &Agreement, typed: &AgreementForm, problems: &Problems) -> Markup {
    let path = format!("{PATH}/{}", one.id);
    let title = t!(look.tr, "agreements-edit", name = one.name.as_str());
    let form = Form::new(look, problems).version(one.version);
    let agreements = t!(look.tr, "agreements");
    let above = [(PATH, agreements.as_str()), (path.as_str(), one.name.as_str())];
    let body = html! {
        (head::page(&title, crumbs::show(look, &above, &t!(look.tr, "ui-edit")), html! {}))
        (form.show(&path, fields(look, &form, typed, &path)))
    };
    look.page(&title, body)
}

fn fields(look: &Look, form: &Form, typed: &AgreementForm, back: &str) -> Markup {
    html! {
        (form.field("name", "ui-name", &typed.name).required().max(120).text())
        (form::pair(html! {
            (form.field("first_day", "agreements-first-day", &typed.first_day).required().date())
            (form.field("last_day", "agreements-last-day", &typed.last_day).optional().date())
        }))
        (form.field("steps", "agreements-steps", &typed.steps).hint("agreements-steps-hint").required().rows(10))
        (form::actions(html! {
            (button::submit(Kind::Primary, &t!(look.tr, "ui-save")))
            (button::link(Kind::Quiet, &look.to(back), &t!(look.tr, "ui-cancel")))
        }))
    }
}

/// Somebody saved since this edit began: what each of the two wrote.
pub fn conflict(look: &Look, now: &Agreement, mine: &AgreementForm, theirs: &AgreementForm) -> Markup {
    let picks = [
        Pick::text(look, "name", "ui-name", &mine.name, &theirs.name),
        Pick::text(look, "first_day", "agreements-first-day", &mine.first_day, &theirs.first_day),
        Pick::text(look, "last_day", "agreements-last-day", &mine.last_day, &theirs.last_day),
        Pick::text(look, "steps", "agreements-steps", &mine.steps, &theirs.steps),
    ];
    let path = format!("{PATH}/{}", now.id);
    let title = t!(look.tr, "agreements-edit", name = now.name.as_str());
    look.page(&title, html! { (head::title(&title)) (clash::show(look, (&path, &path), now.version, &picks)) })
}
