//! `/desk/settings/overdue`: how late accounts may be before their new orders wait.
use crate::{
    desk::accounts::overdue::tolerance,
    ui::{Form, Look, button, button::Kind, choices::Choice, form, head},
};
use domain::{
    accounts::{Follow, OverdueForm, OverdueRule},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

/// The form. An organization without a rule holds nobody.
pub fn edit(look: &Look, kept: &OverdueRule, typed: &OverdueForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "overdue");
    let form = Form::new(look, problems).version(kept.version);
    let choice = |follow: Follow, key: &str, hint: &str| Choice {
        value: follow.code(),
        word: tr.text(key),
        note: tr.text(hint),
    };
    let choices = [
        choice(Follow::Never, "overdue-never", "overdue-never-hint"),
        choice(Follow::Own, "overdue-holds", "overdue-holds-hint"),
    ];
    let chosen = if Follow::parse(&typed.rule) == Some(Follow::Own) { Follow::Own } else { Follow::Never };
    let body = html! {
        (head::title(&title))
        p { (t!(tr, "overdue-text")) }
        (form.show("/desk/settings/overdue", html! {
            (form.field("rule", "accounts-late-rule", chosen.code()).required().cards(&choices))
            (tolerance(look, &form, typed))
            (form::actions(button::submit(Kind::Primary, &t!(tr, "ui-save"))))
        }))
    };
    look.page(&title, body)
}
