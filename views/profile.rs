//! A person's own profile: the same form in the desk's settings and on the phone's account page.
use crate::{
    desk::settings::clash::{self, Pick},
    ui::{Density, Form, Look, Theme, button, button::Kind, choices::Choice, form, head, value},
};
use domain::{
    lang::Lang,
    problems::Problems,
    profile::{Profile, ProfileForm},
};
use lang::t;
use maud::{Markup, html};

/// The form; `at` is its path within the organization and the key of its title.
pub fn edit(look: &Look, at: (&str, &str), profile: &Profile, typed: &ProfileForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let title = tr.text(at.1);
    let form = Form::new(look, problems).version(profile.version);
    let body = html! {
        (head::title(&title))
        (form.show(at.0, html! {
            (form.field("name", "profile-name", &typed.name).required().max(120).autocomplete("name").text())
            (language(look, &form, typed))
            (form.field("theme", "shell-theme", &typed.theme).cards(&Theme::ALL.map(|one| choice(look, "shell-theme", one.code()))))
            (form.field("density", "profile-density", &typed.density).cards(&Density::ALL.map(|one| choice(look, "profile-density", one.code()))))
            (form::actions(button::submit(Kind::Primary, &t!(tr, "ui-save"))))
        }))
        (head::section(&t!(tr, "profile-reach"), reach(look, profile)))
    };
    look.page(&title, body)
}

fn choice<'a>(look: &Look, kind: &str, code: &'a str) -> Choice<'a> {
    Choice { value: code, word: look.tr.text(&format!("{kind}-{code}")), note: String::new() }
}

fn language(look: &Look, form: &Form, typed: &ProfileForm) -> Markup {
    let follow = t!(look.tr, "profile-language-follow");
    let mut options = vec![("", follow.as_str())];
    options.extend(Lang::ALL.map(|lang| (lang.code(), lang.own_name())));
    form.field("language", "ui-language", &typed.language).select(&options)
}

/// The addresses a person signs in with: shown here, changed with their sign-in.
fn reach(look: &Look, profile: &Profile) -> Markup {
    let tr = &look.tr;
    html! {
        p class="muted" { (t!(tr, "profile-reach-text")) }
        dl class="facts" {
            div { dt { (t!(tr, "ui-email")) } dd { @match &profile.email { Some(email) => (value::code(email)), None => span class="muted" { (t!(tr, "ui-none")) } } } }
            div { dt { (t!(tr, "email-change")) } dd { a href=(look.to("/account/email")) { (t!(tr, "email-change-act")) } } }
            div { dt { (t!(tr, "ui-phone")) } dd { @match &profile.phone { Some(phone) => (value::phone(tr, phone)), None => span class="muted" { (t!(tr, "ui-none")) } } } }
        }
    }
}

/// The person saved elsewhere meanwhile, on another device.
pub fn conflict(look: &Look, at: (&str, &str), now: &Profile, typed: &ProfileForm) -> Markup {
    let theirs = ProfileForm::of(now);
    let lang = |code: &str| {
        let word =
            Lang::parse(code).map_or_else(|| t!(look.tr, "profile-language-follow"), |lang| lang.own_name().to_owned());
        (code.to_owned(), word)
    };
    let said = |kind: &str, code: &str| (code.to_owned(), look.tr.text(&format!("{kind}-{code}")));
    let pick = |name, key: &str, mine, theirs| Pick { name, label: look.tr.text(key), mine, theirs };
    let picks = [
        Pick::text(look, "name", "profile-name", &typed.name, &theirs.name),
        pick("language", "ui-language", lang(&typed.language), lang(&theirs.language)),
        pick("theme", "shell-theme", said("shell-theme", &typed.theme), said("shell-theme", &theirs.theme)),
        pick(
            "density",
            "profile-density",
            said("profile-density", &typed.density),
            said("profile-density", &theirs.density),
        ),
    ];
    let body = html! { (head::title(&look.tr.text(at.1))) (clash::show(look, (at.0, at.0), now.version, &picks)) };
    look.page(&look.tr.text(at.1), body)
}
