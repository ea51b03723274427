//! The form of an account, new or edited, and two people's edits side by side.
use super::{PATH, above, at, kind_word, language_word};
use crate::{
    desk::settings::clash::{self, Pick},
    ui::{Form, Look, button, button::Kind as Press, crumbs, form, head},
};
use domain::{
    accounts::{Account, AccountForm, Kind},
    identifiers::of_account,
    lang::Lang,
    problems::Problems,
    sites::Site,
};
use lang::t;
use maud::{Markup, html};

/// The form of a new account.
pub fn new(look: &Look, sites: &[Site], typed: &AccountForm, problems: &Problems) -> Markup {
    let title = t!(look.tr, "accounts-new");
    let form = Form::new(look, problems).draft("account");
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(look.tr, "accounts"))], &title), html! {}))
        (form.show(PATH, fields(look, &form, sites, (typed, PATH))))
    };
    look.page(&title, body)
}

/// The form of an account that exists.
pub fn edit(look: &Look, (account, sites): (&Account, &[Site]), typed: &AccountForm, problems: &Problems) -> Markup {
    let path = at(account);
    let title = t!(look.tr, "accounts-edit", name = account.name.as_str());
    let form = Form::new(look, problems).version(account.version);
    let body = html! {
        (head::page(&title, above(look, account, &t!(look.tr, "ui-edit")), html! {}))
        (form.show(&path, fields(look, &form, sites, (typed, &path))))
    };
    look.page(&title, body)
}

fn fields(look: &Look, form: &Form, sites: &[Site], (typed, back): (&AccountForm, &str)) -> Markup {
    let kinds = Kind::ALL.map(|kind| (kind.code(), kind_word(look, kind)));
    let mut kinds: Vec<(&str, &str)> = kinds.iter().map(|(code, word)| (*code, word.as_str())).collect();
    let choose = t!(look.tr, "accounts-kind-choose");
    if Kind::parse(&typed.kind).is_none() {
        kinds.insert(0, ("", &choose));
    }
    let (tax, register) = of_account(look.tr.locale().country, &typed.registration);
    html! {
        (form.field("name", "ui-name", &typed.name).hint("accounts-name-hint").required().max(120).text())
        (form.field("kind", "accounts-kind", &typed.kind).required().select(&kinds))
        (form::pair(html! {
            (form.field("phone", "ui-phone", &typed.phone).optional().phone())
            (form.field("email", "ui-email", &typed.email).optional().email())
        }))
        (form.field("address", "ui-address", &typed.address).optional().max(300).text())
        (form::pair(html! {
            (form.field("tax_number", tax.label(), &typed.tax_number).optional().max(40).code())
            (form.field("registration", register.label(), &typed.registration).optional().max(60).code())
        }))
        (language(look, form, typed))
        (site(look, form, sites, typed))
        (form.field("note", "ui-note", &typed.note).hint("accounts-note-hint").optional().max(2_000).area(4))
        (form::actions(html! {
            (button::submit(Press::Primary, &t!(look.tr, "ui-save")))
            (button::link(Press::Quiet, &look.to(back), &t!(look.tr, "ui-cancel")))
        }))
    }
}

fn language(look: &Look, form: &Form, typed: &AccountForm) -> Markup {
    let house = language_word(look, "");
    let options: Vec<(&str, &str)> = std::iter::once(("", house.as_str()))
        .chain(Lang::ALL.into_iter().map(|lang| (lang.code(), lang.own_name())))
        .collect();
    form.field("language", "ui-language", &typed.language).hint("accounts-language-hint").select(&options)
}

/// The sites in use, and the one it already has; nothing where there are none.
fn site(look: &Look, form: &Form, sites: &[Site], typed: &AccountForm) -> Markup {
    let none = t!(look.tr, "ui-none");
    let open: Vec<(String, &str)> = sites
        .iter()
        .filter(|site| site.archived_at.is_none() || typed.site() == Some(site.id))
        .map(|site| (site.id.to_string(), site.name.as_str()))
        .collect();
    let options: Vec<(&str, &str)> =
        std::iter::once(("", none.as_str())).chain(open.iter().map(|(id, name)| (id.as_str(), *name))).collect();
    let field = form.field("site_id", "accounts-site", &typed.site_id).hint("accounts-site-hint");
    html! { @if !open.is_empty() || !typed.site_id.is_empty() { (field.select(&options)) } }
}

/// Somebody saved since this edit began: what each of the two wrote.
pub fn conflict(look: &Look, (now, sites): (&Account, &[Site]), typed: &AccountForm) -> Markup {
    let theirs = AccountForm::of(now);
    let text = |name, key, mine: &str, theirs: &str| Pick::text(look, name, key, mine, theirs);
    let said = |name, key: &str, say: &dyn Fn(&AccountForm) -> (String, String)| Pick {
        name,
        label: look.tr.text(key),
        mine: say(typed),
        theirs: say(&theirs),
    };
    let kind = |form: &AccountForm| kind_word(look, Kind::parse(&form.kind).unwrap_or(Kind::Other));
    let site = |form: &AccountForm| {
        let name = sites.iter().find(|site| Some(site.id) == form.site()).map(|site| site.name.clone());
        name.unwrap_or_default()
    };
    let picks = [
        text("name", "ui-name", &typed.name, &theirs.name),
        said("kind", "accounts-kind", &|form| (form.kind.clone(), kind(form))),
        text("phone", "ui-phone", &typed.phone, &theirs.phone),
        text("email", "ui-email", &typed.email, &theirs.email),
        text("address", "ui-address", &typed.address, &theirs.address),
        text("tax_number", "accounts-tax-number", &typed.tax_number, &theirs.tax_number),
        text("registration", "accounts-registration", &typed.registration, &theirs.registration),
        said("language", "ui-language", &|form| (form.language.clone(), language_word(look, &form.language))),
        said("site_id", "accounts-site", &|form| (form.site_id.clone(), site(form))),
        text("note", "ui-note", &typed.note, &theirs.note),
    ];
    let title = t!(look.tr, "accounts-edit", name = now.name.as_str());
    let path = at(now);
    let body = html! { (head::title(&title)) (clash::show(look, (&path, &path), now.version, &picks)) };
    look.page(&title, body)
}
