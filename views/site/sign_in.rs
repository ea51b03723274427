//! `/sign-in`: one field for who, one for the password.
use crate::ui::{Form, Look, button, button::Kind, form, head, query};
use domain::{problems::Problems, sign_in::SignInForm};
use lang::t;
use maud::{Markup, html};

/// The page.
pub fn page(look: &Look, typed: &SignInForm, problems: &Problems) -> Markup {
    let title = match &look.brand {
        Some(brand) => t!(look.tr, "sign-in-to", name = brand.name.as_str()),
        None => t!(look.tr, "sign-in-title"),
    };
    let form = Form::new(look, problems);
    let body = html! {
        div class="door" {
            (head::title(&title))
            (form.show_at(&look.to("/sign-in"), fields(look, &form, typed)))
            p { a href=(look.to("/forgotten")) { (t!(look.tr, "sign-in-forgotten")) } }
            @if look.brand.is_none() { p { a href="/sign-up" { (t!(look.tr, "sign-up-title")) } } }
        }
    };
    look.page(&title, body)
}

fn fields(look: &Look, form: &Form, typed: &SignInForm) -> Markup {
    let hint = if look.brand.is_some() { "sign-in-login-hint-here" } else { "sign-in-login-hint" };
    html! {
        (form.field("login", "sign-in-login", &typed.login).hint(hint).autocomplete("username").required().max(254).code())
        (form.field("password", "sign-in-password", "").autocomplete("current-password").required().max(200).password())
        @if look.brand.is_some() { (form.field("remember", "sign-in-remember", &typed.remember).hint("sign-in-remember-hint").check()) }
        (next(&typed.next))
        (form::actions(button::submit(Kind::Primary, &t!(look.tr, "ui-sign-in"))))
    }
}

/// Where to go on to, carried along.
pub fn next(next: &str) -> Markup {
    html! { @if !next.is_empty() { input type="hidden" name="next" value=(next); } }
}

/// A path with where to go on to.
pub fn with_next(path: &str, next: &str) -> String {
    if next.is_empty() { path.to_owned() } else { format!("{path}?next={}", query::encode(next)) }
}
