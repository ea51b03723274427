//! `/desk/settings/organization`: name, place, clock, and how to reach the organization.
use super::clash::{self, Pick};
use crate::ui::{Form, Look, button, button::Kind, fact, form, head, value};
use domain::{
    country::Country,
    house::{House, HouseForm},
    lang::Lang,
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/settings/organization";

/// The form.
pub fn edit(look: &Look, house: &House, typed: &HouseForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "organization");
    let form = Form::new(look, problems).version(house.version);
    let body = html! {
        (head::title(&title))
        (form.show(PATH, html! {
            (form.field("name", "organization-name", &typed.name).required().max(120).autocomplete("organization").text())
            (place(look, &form, typed))
            (form.field("industry", "organization-industry", &typed.industry).optional().max(80).text())
            (form.field("email", "ui-email", &typed.email).hint("organization-reach-hint").optional().email())
            (form.field("phone", "ui-phone", &typed.phone).optional().phone())
            (form.field("address", "ui-address", &typed.address).optional().max(300).area(3))
            (form.field("domain", "organization-domain", &typed.domain).hint("organization-domain-hint").optional().code())
            (form::actions(button::submit(Kind::Primary, &t!(tr, "ui-save"))))
        }))
        dl class="facts" {
            (fact(&t!(tr, "organization-slug"), value::code(&format!("/{}", house.slug))))
            (fact(&t!(tr, "ui-currency"), value::code(&house.currency)))
            (fact(&t!(tr, "organization-since"), value::date(look, house.created_at)))
        }
        p class="muted small" { (t!(tr, "organization-currency-note")) }
    };
    look.page(&title, body)
}

fn place(look: &Look, form: &Form, typed: &HouseForm) -> Markup {
    let countries = Country::ALL.map(|one| (one.code(), country(look, one.code())));
    let countries: Vec<(&str, &str)> = countries.iter().map(|(code, word)| (*code, word.as_str())).collect();
    // The clocks of our countries, and whichever the organization has.
    let mut zones: Vec<&str> = Country::ALL.map(Country::time_zone).to_vec();
    if !zones.contains(&typed.time_zone.as_str()) && domain::house::is_zone(&typed.time_zone) {
        zones.push(&typed.time_zone);
    }
    let zones: Vec<(&str, &str)> = zones.into_iter().map(|zone| (zone, zone)).collect();
    let languages = Lang::ALL.map(|lang| (lang.code(), lang.own_name()));
    form::pair(html! {
        (form.field("country", "ui-country", &typed.country).select(&countries))
        (form.field("time_zone", "ui-time-zone", &typed.time_zone).select(&zones))
        (form.field("language", "ui-language", &typed.language).select(&languages))
    })
}

/// A country's word.
pub fn country(look: &Look, code: &str) -> String {
    match Country::parse(code) {
        Some(country) => look.tr.text(&format!("country-{}", country.code().to_lowercase())),
        None => code.to_owned(),
    }
}

/// Somebody saved since this edit began.
pub fn conflict(look: &Look, now: &House, typed: &HouseForm) -> Markup {
    let theirs = HouseForm::of(now);
    let said = |code: &str, word: String| (code.to_owned(), word);
    let language =
        |code: &str| said(code, Lang::parse(code).map_or_else(String::new, |lang| lang.own_name().to_owned()));
    let land = |code: &str| said(code, country(look, code));
    let picks = [
        Pick::text(look, "name", "organization-name", &typed.name, &theirs.name),
        Pick {
            mine: land(&typed.country),
            theirs: land(&theirs.country),
            ..Pick::text(look, "country", "ui-country", "", "")
        },
        Pick::text(look, "time_zone", "ui-time-zone", &typed.time_zone, &theirs.time_zone),
        Pick {
            mine: language(&typed.language),
            theirs: language(&theirs.language),
            ..Pick::text(look, "language", "ui-language", "", "")
        },
        Pick::text(look, "industry", "organization-industry", &typed.industry, &theirs.industry),
        Pick::text(look, "email", "ui-email", &typed.email, &theirs.email),
        Pick::text(look, "phone", "ui-phone", &typed.phone, &theirs.phone),
        Pick::text(look, "address", "ui-address", &typed.address, &theirs.address),
        Pick::text(look, "domain", "organization-domain", &typed.domain, &theirs.domain),
    ];
    let title = t!(look.tr, "organization");
    let body = html! { (head::title(&title)) (clash::show(look, (PATH, PATH), now.version, &picks)) };
    look.page(&title, body)
}
