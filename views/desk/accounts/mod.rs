//! `/desk/accounts/:id`: one account, what it may owe, its people, and what may be done about it.
pub mod carnet;
pub mod form;
pub mod limit;
pub mod list;
pub mod overdue;
pub mod papers;
pub mod people;

use crate::desk::{agreements, assortments};
use crate::ui::{
    Form, Icon, Look, Tone, badge, banner, button, button::Kind as Press, crumbs, fact, form as forms, happened, head,
    missing, value,
};
use domain::{
    access::Permission,
    accounts::{Account, AccountForm, Kind, LimitChange, Person, Status, Step},
    agreements::Agreement,
    assortments::Assortment,
    events::Entry,
    identifiers::{self, of_account},
    ids::Id,
    lang::Lang,
    papers::{Paper, missing as missing_papers},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

pub const PATH: &str = "/desk/accounts";

/// What the page tells besides the account: its people, the latest changes of its limit, and what happened.
pub struct Around {
    pub people: Vec<Person>,
    pub limits: Vec<LimitChange>,
    pub papers: Vec<Paper>,
    /// What it is late with, and how late it may be.
    pub overdue: overdue::Shown,
    pub history: Vec<Entry>,
    /// Its own prices: agreements that are not ended.
    pub agreements: Vec<Agreement>,
    pub assortments: Vec<Assortment>,
}

/// One account. `suspension` is the reason typed for suspending it, and what is wrong with that.
pub fn show(look: &Look, account: &Account, around: &Around, suspension: (&str, &Problems)) -> Markup {
    let tr = &look.tr;
    let path = at(account);
    let body = html! {
        (head::page(&account.name, crumbs::show(look, &[(PATH, &t!(tr, "accounts"))], &account.name), acts(look, account)))
        (standing(look, account))
        @if Step::Approve.may(account.status()) && around.papers.is_empty() { (crate::paper::papers::lacking(look, &missing_papers(account.kind(), &around.papers))) }
        (limit::section(look, account, &around.limits))
        (overdue::section(look, account, &around.overdue))
        (head::section(&t!(tr, "ui-details"), html! { (doubts(look, account)) (facts(look, account, around)) }))
        (papers::section(look, account, &around.papers))
        (head::section(&t!(tr, "accounts-people"), people::section(look, &path, &around.people)))
        @if look.can(Permission::AccountsApprove) && Step::Suspend.may(account.status()) {
            (head::section(&t!(tr, "accounts-suspend-title"), suspending(look, account, suspension)))
        }
        (head::section(&t!(tr, "events-history"), happened::timeline(look, &around.history)))
    };
    look.page(&account.name, body)
}

/// The page of an account, within the organization.
fn at(account: &Account) -> String {
    format!("{PATH}/{}", account.id)
}

/// The way to a page under an account's.
fn above(look: &Look, account: &Account, here: &str) -> Markup {
    crumbs::show(look, &[(PATH, &t!(look.tr, "accounts")), (&at(account), &account.name)], here)
}

/// The one loud act is what the account waits for; else its edit.
fn acts(look: &Look, account: &Account) -> Markup {
    let (tr, path) = (&look.tr, at(account));
    let approves = look.can(Permission::AccountsApprove);
    let (waits, stopped) = (Step::Approve.may(account.status()), Step::Reactivate.may(account.status()));
    let press = if approves && (waits || stopped) { Press::Plain } else { Press::Primary };
    html! {
        (button::link_icon(Press::Plain, &look.to(&format!("{path}/carnet")), Icon::ScrollText, &t!(tr, "carnet")))
        @if account.status() == Status::Active && look.can(Permission::OrdersWrite) {
            (button::link_icon(Press::Plain, &look.to(&format!("/desk/orders/new?account={}", account.id)), Icon::ClipboardList, &t!(tr, "orders-new")))
        }
        @if look.can(Permission::AccountsWrite) {
            (button::link_icon(press, &look.to(&format!("{path}/edit")), Icon::Pencil, &t!(tr, "ui-edit")))
        }
        @if approves && waits { (button::act(look, &format!("{path}/approval"), Press::Primary, &t!(tr, "accounts-approve"))) }
        @if approves && stopped {
            (button::act(look, &format!("{path}/suspension/delete"), Press::Primary, &t!(tr, "accounts-reactivate")))
        }
    }
}

/// Where it stands, and what that means for its people.
fn standing(look: &Look, account: &Account) -> Markup {
    let text = match account.status() {
        Status::Active => None,
        Status::Pending => Some(t!(look.tr, "accounts-pending-text")),
        Status::Suspended => Some(t!(look.tr, "accounts-suspended-text")),
    };
    html! {
        p class="row" {
            (status(look, account.status()))
            @if let Some(text) = text { span class="muted" { (text) } }
        }
    }
}

/// A status as word, drawing and colour.
pub fn status(look: &Look, status: Status) -> Markup {
    let tone = match status {
        Status::Pending => Tone::Warn,
        Status::Active => Tone::Good,
        Status::Suspended => Tone::Bad,
    };
    badge(tone, &status_word(look, status))
}

fn status_word(look: &Look, status: Status) -> String {
    look.tr.text(&format!("accounts-status-{}", status.code()))
}

/// The word of a kind of buyer.
fn kind_word(look: &Look, kind: Kind) -> String {
    look.tr.text(&format!("accounts-kind-{}", kind.code()))
}

/// The language an account is written to in; none of its own follows the organization's.
fn language_word(look: &Look, code: &str) -> String {
    Lang::parse(code).map_or_else(|| t!(look.tr, "accounts-language-house"), |lang| lang.own_name().to_owned())
}

/// What may be wrong with its numbers: they are kept, and somebody should ask.
fn doubts(look: &Look, account: &Account) -> Markup {
    let doubts = AccountForm::of(account).doubts(look.tr.locale().country);
    html! {
        @if !doubts.is_empty() {
            (banner::show(Tone::Warn, html! { @for doubt in doubts { p { (look.tr.text(doubt)) } } }, html! {}))
        }
    }
}

/// What the account was given, each with the way to it.
fn given<'a>(look: &Look, path: &str, all: impl Iterator<Item = (Id, &'a str)>) -> Markup {
    let mut all = all.peekable();
    html! {
        @if all.peek().is_none() { (missing(look)) }
        @for (at, (id, name)) in all.enumerate() {
            @if at > 0 { br; }
            @if look.can(Permission::ItemsRead) { a href=(look.to(&format!("{path}/{id}"))) { (value::name(name)) } }
            @else { (value::name(name)) }
        }
    }
}

fn facts(look: &Look, account: &Account, around: &Around) -> Markup {
    let tr = &look.tr;
    let code = |kept: &Option<String>| kept.as_deref().map_or_else(|| missing(look), value::code);
    let (tax, register) = of_account(tr.locale().country, account.registration.as_deref().unwrap_or_default());
    let number = |kind, kept: &Option<String>| {
        kept.as_deref().map_or_else(|| missing(look), |kept| value::code(&identifiers::display(kind, kept)))
    };
    let phone = account.phone.as_deref().map_or_else(|| missing(look), |phone| value::call(tr, phone));
    html! {
        dl class="facts" {
            (fact(&t!(tr, "accounts-kind"), html! { (kind_word(look, account.kind())) }))
            (fact(&t!(tr, "ui-phone"), phone))
            (fact(&t!(tr, "ui-email"), code(&account.email)))
            @if !account.address.is_empty() { (fact(&t!(tr, "ui-address"), html! { span dir="auto" { (account.address) } })) }
            (fact(&tr.text(tax.label()), number(tax, &account.tax_number)))
            (fact(&tr.text(register.label()), number(register, &account.registration)))
            (fact(&t!(tr, "agreements"), given(look, agreements::PATH, around.agreements.iter().map(|one| (one.id, one.name.as_str())))))
            @if !around.assortments.is_empty() {
                (fact(&t!(tr, "assortments"), given(look, assortments::PATH, around.assortments.iter().map(|one| (one.id, one.name.as_str())))))
            }
            (fact(&t!(tr, "ui-language"), html! { (language_word(look, &account.language)) }))
            @if let Some(site) = &account.site_name { (fact(&t!(tr, "accounts-site"), value::name(site))) }
            @if let Some(owner) = &account.owner_name { (fact(&t!(tr, "accounts-owner"), value::name(owner))) }
            (fact(&t!(tr, "accounts-since"), value::date(look, account.created_at)))
            @if let Some(at) = account.approved_at {
                (fact(&t!(tr, "accounts-approval"), html! { (value::date(look, at)) " · " (value::name(&account.approved_by)) }))
            }
            @if !account.note.is_empty() { (fact(&t!(tr, "ui-note"), html! { p class="prewrap" dir="auto" { (account.note) } })) }
        }
    }
}

/// The form that stops new orders; its reason stays in the history.
fn suspending(look: &Look, account: &Account, (reason, problems): (&str, &Problems)) -> Markup {
    let tr = &look.tr;
    let form = Form::new(look, problems);
    html! {
        p class="muted" { (t!(tr, "accounts-suspend-text")) }
        (form.show(&format!("{}/suspension", at(account)), html! {
            (form.field("reason", "accounts-reason", reason).hint("accounts-reason-hint").required().max(300).text())
            (forms::actions(button::submit(Press::Danger, &t!(tr, "accounts-suspend"))))
        }))
    }
}
