//! What an account is late with, how late it may be, and the form of that.
use super::{above, at};
use crate::ui::{
    Form, Look, Tone, banner, button, button::Kind as Press, choices::Choice, fact, form, head, missing, value,
};
use domain::{
    access::Permission,
    accounts::{Account, Follow, Overdue, OverdueForm, OverdueRule, Tolerance},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

/// The rules of an account and its organization, and what it is late with today.
pub struct Shown {
    pub own: OverdueRule,
    pub house: OverdueRule,
    pub now: Overdue,
    /// What of it makes new orders wait.
    pub late: Overdue,
}

/// What is late, what is tolerated, and whether new orders wait.
pub fn section(look: &Look, account: &Account, shown: &Shown) -> Markup {
    let tr = &look.tr;
    let body = html! {
        @if shown.late.amount > 0 { (banner::note(Tone::Warn, &t!(tr, "accounts-overdue-held"))) }
        dl class="facts" {
            (fact(&t!(tr, "accounts-overdue"), amount(look, &shown.now)))
            (fact(&t!(tr, "accounts-late-rule"), rule(look, shown)))
        }
        @if look.can(Permission::LimitsWrite) {
            div class="row" { (button::link(Press::Plain, &look.to(&format!("{}/overdue", at(account))), &t!(tr, "accounts-overdue-change"))) }
        }
    };
    head::section(&t!(tr, "overdue"), body)
}

fn amount(look: &Look, now: &Overdue) -> Markup {
    let tr = &look.tr;
    html! {
        @match now.day() {
            Some(day) => { (value::money(tr, look.money(now.amount))) " · " (t!(tr, "accounts-overdue-since")) " " (value::day(tr, day)) }
            None => (missing(look)),
        }
    }
}

/// Whose rule it is, and what it says.
fn rule(look: &Look, shown: &Shown) -> Markup {
    let tr = &look.tr;
    html! {
        (tr.text(&format!("accounts-late-rule-{}", shown.own.follow.code())))
        @match shown.own.holding(shown.house) {
            Some(tolerance) => { " · " (said(look, tolerance)) }
            None if shown.own.follow == Follow::House => { " · " (t!(tr, "overdue-never")) }
            None => {}
        }
    }
}

fn said(look: &Look, tolerance: Tolerance) -> String {
    let amount = lang::money::show(look.tr.locale(), look.money(tolerance.amount));
    t!(look.tr, "accounts-overdue-said", days = tolerance.days, amount = amount)
}

/// The days of grace and the amount let pass.
pub fn tolerance(look: &Look, form: &Form, typed: &OverdueForm) -> Markup {
    form::pair(html! {
        (form.field("days", "accounts-late-days", &typed.days).hint("accounts-late-days-hint").max(20).number())
        (form.field("amount", "accounts-late-amount", &typed.amount).hint("accounts-late-amount-hint").max(40).amount(look.currency.code()))
    })
}

/// The form of an account's rule.
pub fn edit(look: &Look, (account, shown): (&Account, &Shown), typed: &OverdueForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let path = at(account);
    let title = t!(tr, "accounts-overdue-of", name = account.name.as_str());
    let form = Form::new(look, problems).version(shown.own.version);
    let house = match shown.house.holding(OverdueRule::default()) {
        Some(tolerance) => said(look, tolerance),
        None => t!(tr, "overdue-never"),
    };
    let choices = Follow::ALL.map(|follow| Choice {
        value: follow.code(),
        word: tr.text(&format!("accounts-late-rule-{}", follow.code())),
        note: if follow == Follow::House { house.clone() } else { String::new() },
    });
    let body = html! {
        (head::page(&title, above(look, account, &t!(tr, "overdue")), html! {}))
        p { (t!(tr, "accounts-overdue-text")) }
        (form.show(&format!("{path}/overdue"), html! {
            (form.field("rule", "accounts-late-rule", &typed.rule).required().cards(&choices))
            (tolerance(look, &form, typed))
            (form::actions(html! {
                (button::submit(Press::Primary, &t!(tr, "ui-save")))
                (button::link(Press::Quiet, &look.to(&path), &t!(tr, "ui-cancel")))
            }))
        }))
    };
    look.page(&title, body)
}
