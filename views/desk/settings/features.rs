//! `/desk/settings/features`: switches of the Owner, and the modules the organization has.
use super::clash::{self, Pick};
use crate::ui::{Form, Look, Tone, badge, button, button::Kind, choices::Choice, form, head};
use domain::{
    house::House,
    modules::{self, Feature, Module},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/settings/features";

/// The switches, then the modules.
pub fn edit(look: &Look, house: &House, typed: &str, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "features");
    let form = Form::new(look, problems).version(house.version);
    let choices = Feature::ALL.map(|one| Choice {
        value: one.code(),
        word: word(look, one),
        note: tr.text(&format!("feature-{}-note", one.code())),
    });
    let body = html! {
        (head::title(&title))
        (form.show(PATH, html! {
            (form.field("features", "features-on", typed).checks(&choices))
            (form::actions(button::submit(Kind::Primary, &t!(tr, "ui-save"))))
        }))
        (head::section(&t!(tr, "features-modules"), licensed(look, house)))
    };
    look.page(&title, body)
}

fn word(look: &Look, feature: Feature) -> String {
    look.tr.text(&format!("feature-{}", feature.code()))
}

/// What the operator licenses: seen here, changed there.
fn licensed(look: &Look, house: &House) -> Markup {
    let tr = &look.tr;
    let on = modules::list(&house.modules, Module::parse);
    html! {
        p class="muted" { (t!(tr, "features-modules-text")) }
        ul class="list" {
            @for module in Module::ALL {
                li class="list-line" {
                    span class="list-main" { (tr.text(&format!("module-{}", module.code()))) }
                    @if on.contains(&module) { (badge(Tone::Good, &t!(tr, "ui-on"))) } @else { (badge(Tone::Neutral, &t!(tr, "ui-off"))) }
                }
            }
        }
    }
}

/// Somebody switched something meanwhile.
pub fn conflict(look: &Look, now: &House, typed: &str) -> Markup {
    let said = |codes: &str| {
        let words: Vec<String> = modules::list(codes, Feature::parse).into_iter().map(|one| word(look, one)).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        (codes.to_owned(), super::members::edit::list(look, &words))
    };
    let picks = [Pick {
        mine: said(typed),
        theirs: said(&now.features),
        ..Pick::text(look, "features", "features-on", "", "")
    }];
    let title = t!(look.tr, "features");
    let body = html! { (head::title(&title)) (clash::show(look, (PATH, PATH), now.version, &picks)) };
    look.page(&title, body)
}
