//! `/sign-up`: opening an organization, or joining a shop.
use crate::ui::{Form, Look, button, button::Kind, form, head};
use domain::{country::Country, problems::Problems, sign_up::SignUpForm};
use lang::t;
use maud::{Markup, html};

/// A new organization and its Owner.
pub fn organization(look: &Look, typed: &SignUpForm, problems: &Problems) -> Markup {
    let title = t!(look.tr, "sign-up-title");
    let form = Form::new(look, problems);
    let words: Vec<(&str, String)> = Country::ALL
        .iter()
        .map(|country| (country.code(), look.tr.text(&format!("country-{}", country.code().to_lowercase()))))
        .collect();
    let countries: Vec<(&str, &str)> = words.iter().map(|(code, word)| (*code, word.as_str())).collect();
    let body = html! {
        div class="door" {
            (head::title(&title))
            p { (t!(look.tr, "sign-up-text")) }
            (form.show_at("/sign-up", html! {
                (person(&form, typed))
                (form.field("organization", "sign-up-organization", &typed.organization).autocomplete("organization").required().max(120).text())
                (form.field("slug", "sign-up-slug", &typed.slug).hint("sign-up-slug-hint").required().max(40).code())
                (form.field("country", "ui-country", &typed.country).autocomplete("country").select(&countries))
                (form::actions(button::submit(Kind::Primary, &t!(look.tr, "sign-up-send"))))
            }))
            p { a href="/sign-in" { (t!(look.tr, "sign-up-has-account")) } }
        }
    };
    look.page(&title, body)
}

/// A buyer of one shop.
pub fn buyer(look: &Look, typed: &SignUpForm, problems: &Problems) -> Markup {
    let title = match &look.brand {
        Some(brand) => t!(look.tr, "register-title", name = brand.name.as_str()),
        None => t!(look.tr, "sign-up-title"),
    };
    let form = Form::new(look, problems);
    let body = html! {
        div class="door" {
            (head::title(&title))
            p { (t!(look.tr, "register-text")) }
            (form.show_at(&look.to("/shop/sign-up"), html! {
                (person(&form, typed))
                (form::actions(button::submit(Kind::Primary, &t!(look.tr, "sign-up-send"))))
            }))
            p { a href=(look.to("/sign-in")) { (t!(look.tr, "sign-up-has-account")) } }
        }
    };
    look.page(&title, body)
}

fn person(form: &Form, typed: &SignUpForm) -> Markup {
    html! {
        (form.field("name", "sign-up-name", &typed.name).autocomplete("name").required().max(120).text())
        (form.field("email", "ui-email", &typed.email).autocomplete("username").required().max(254).email())
        (form.field("password", "sign-in-password", "").hint("password-hint").autocomplete("new-password").required().max(200).password())
    }
}

/// The link was opened: one press makes it so, so that a mail program that opens links does not.
pub fn confirm(look: &Look, action: &str, slug: Option<&str>, problems: &Problems) -> Markup {
    let title = t!(look.tr, "verify-title");
    let form = Form::new(look, problems);
    let body = html! {
        div class="door" {
            (head::title(&title))
            p { (t!(look.tr, "verify-text")) }
            (form.show_at(action, html! {
                @if let Some(slug) = slug {
                    (form.field("slug", "sign-up-slug", slug).hint("sign-up-slug-hint").required().max(40).code())
                }
                (form::actions(button::submit(Kind::Primary, &t!(look.tr, "ui-confirm"))))
            }))
        }
    };
    look.page(&title, body)
}
