//! The people of an account: who they are, what each may do, and who could join them.
use super::{PATH, above, at};
use crate::{
    desk::settings::standing,
    ui::{
        Form, Icon, Look, Tone,
        badge::badge_with,
        button,
        button::Kind as Press,
        choices::Choice,
        form, head, search,
        table::{Column, Table},
        value,
    },
};
use domain::{
    access::Permission,
    accounts::{Account, Candidate, Person, PersonForm, Right, Rights},
    members::Standing,
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

/// Candidates offered at once; more are found by name.
const FEW: usize = 50;

/// What the page of an account's people shows.
pub struct Shown {
    pub account: Account,
    pub people: Vec<Person>,
    pub candidates: Vec<Candidate>,
    /// What was searched for among the candidates.
    pub query: String,
}

/// The people as part of the account's page; `path` is that page within the organization.
pub fn section(look: &Look, path: &str, people: &[Person]) -> Markup {
    html! {
        @if people.is_empty() { p class="muted" { (t!(look.tr, "accounts-people-none")) } }
        @else { (table(look, path, people)) }
        @if look.can(Permission::AccountsWrite) {
            div class="row" { (button::link_icon(Press::Plain, &look.to(&format!("{path}/people")), Icon::Users, &t!(look.tr, "accounts-people-manage"))) }
        }
    }
}

fn table(look: &Look, path: &str, people: &[Person]) -> Markup {
    let words = ["ui-name", "accounts-right", "accounts-cap"].map(|key| look.tr.text(key));
    let columns = [Column::text(&words[0]), Column::text(&words[1]), Column::end(&words[2])];
    let rows = html! {
        @for person in people {
            tr id=(format!("person-{}", person.membership_id)) {
                td {
                    (name(look, path, person))
                    @if person.standing() != Standing::Active { " " (standing(look, person.standing())) }
                }
                td data-label=(words[1]) { (rights(look, person.rights)) }
                td class="end" data-label=(words[2]) {
                    @match person.rights.daily_cap {
                        Some(minor) => (value::price(&look.tr, look.money(minor))),
                        None => span class="muted" { (t!(look.tr, "accounts-cap-none")) },
                    }
                }
            }
        }
    };
    Table::new(&t!(look.tr, "accounts-people"), &columns).cards().show(look, rows)
}

/// The name leads to the person's rights for whoever may change them.
fn name(look: &Look, path: &str, person: &Person) -> Markup {
    let href = look.to(&format!("{path}/people/{}", person.membership_id));
    html! {
        @if look.can(Permission::AccountsWrite) { a class="strong" href=(href) { (value::name(&person.name)) } }
        @else { span class="strong" { (value::name(&person.name)) } }
    }
}

/// What they may do, each as a word with a check.
fn rights(look: &Look, rights: Rights) -> Markup {
    html! {
        div class="row" {
            @for right in Right::ALL.into_iter().filter(|right| rights.has(*right)) {
                (badge_with(Tone::Neutral, Icon::Check, &right_word(look, right)))
            }
        }
    }
}

fn right_word(look: &Look, right: Right) -> String {
    look.tr.text(&format!("accounts-right-{}", right.code()))
}

/// Everybody of the account, and the form that links one more.
pub fn list(look: &Look, shown: &Shown, typed: &PersonForm, problems: &Problems) -> Markup {
    let (tr, path) = (&look.tr, at(&shown.account));
    let title = t!(tr, "accounts-people-of", name = shown.account.name.as_str());
    let body = html! {
        (head::page(&title, above(look, &shown.account, &t!(tr, "accounts-people")), html! {}))
        p class="muted" { (t!(tr, "accounts-people-text")) }
        @if !shown.people.is_empty() { (table(look, &path, &shown.people)) }
        (head::section(&t!(tr, "accounts-person-link"), linking(look, shown, typed, problems)))
    };
    look.page(&title, body)
}

fn linking(look: &Look, shown: &Shown, typed: &PersonForm, problems: &Problems) -> Markup {
    let (tr, action) = (&look.tr, format!("{PATH}/{}/people", shown.account.id));
    let many = shown.candidates.len() > FEW || !shown.query.is_empty();
    let form = Form::new(look, problems);
    html! {
        @if many { (search::show(look, &action, &shown.query)) }
        @if shown.candidates.is_empty() && problems.is_empty() {
            p class="muted" { (if many { t!(tr, "accounts-person-not-found") } else { t!(tr, "accounts-person-nobody") }) }
            @if look.can(Permission::MembersWrite) {
                div class="row" { (button::link_icon(Press::Plain, &look.to("/desk/settings/members/invitations/new"), Icon::Mail, &t!(tr, "invitations-new"))) }
            }
        } @else {
            (form.show(&action, html! {
                (member(look, &form, &shown.candidates, &typed.member))
                (fields(look, &form, typed))
                (form::actions(button::submit(Press::Primary, &t!(tr, "accounts-person-link"))))
            }))
        }
    }
}

/// Who can be linked. Nobody is chosen at first, so that nobody is linked by a hasty press.
fn member(look: &Look, form: &Form, candidates: &[Candidate], chosen: &str) -> Markup {
    let choose = t!(look.tr, "accounts-person-choose");
    let word = |one: &Candidate| match &one.username {
        Some(username) => format!("{} ({username})", one.name),
        None => one.name.clone(),
    };
    let open: Vec<(String, String)> =
        candidates.iter().take(FEW).map(|one| (one.membership_id.to_string(), word(one))).collect();
    let options: Vec<(&str, &str)> = std::iter::once(("", choose.as_str()))
        .chain(open.iter().map(|(id, word)| (id.as_str(), word.as_str())))
        .collect();
    form.field("member", "accounts-person", chosen).hint("accounts-person-hint").required().select(&options)
}

fn fields(look: &Look, form: &Form, typed: &PersonForm) -> Markup {
    let choices = Right::ALL.map(|right| Choice {
        value: right.code(),
        word: right_word(look, right),
        note: look.tr.text(&format!("accounts-right-{}-note", right.code())),
    });
    html! {
        (form.field("rights", "accounts-right", &typed.rights.join(" ")).checks(&choices))
        (form.field("daily_cap", "accounts-cap", &typed.daily_cap).hint("accounts-cap-hint").optional().max(40).amount(look.currency.code()))
    }
}

/// What one person may do, and taking them from the account.
pub fn edit(look: &Look, (account, person): (&Account, &Person), typed: &PersonForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let (people, action) =
        (format!("{}/people", at(account)), format!("{}/people/{}", at(account), person.membership_id));
    let title = t!(tr, "accounts-person-of", name = person.name.as_str());
    let form = Form::new(look, problems);
    let body = html! {
        (head::page(&title, above(look, account, &person.name), html! {}))
        (form.show(&action, html! {
            (fields(look, &form, typed))
            (form::actions(html! {
                (button::submit(Press::Primary, &t!(tr, "ui-save")))
                (button::link(Press::Quiet, &look.to(&people), &t!(tr, "ui-cancel")))
            }))
        }))
        (head::section(&t!(tr, "accounts-unlink"), html! {
            p class="muted" { (t!(tr, "accounts-unlink-text")) }
            (button::act(look, &format!("{action}/removal"), Press::Danger, &t!(tr, "accounts-unlink")))
        }))
    };
    look.page(&title, body)
}
