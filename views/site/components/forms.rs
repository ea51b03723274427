//! Every kind of field, two of them with a problem, and a conflict of two edits.
use crate::ui::{
    Form, Look, button,
    button::Kind,
    choices::Choice,
    conflict::{self, Clash},
    form,
};
use domain::problems::Problems;
use lang::t;
use maud::{Markup, html};

pub fn fields(look: &Look) -> Markup {
    let tr = &look.tr;
    let mut problems = Problems::new();
    problems.add("email", "form-email-invalid");
    problems.add_limit("note", "form-too-long", 40);
    let form = Form::new(look, &problems).draft("components");
    let body = html! {
        (form.field("name", "ui-name", &t!(tr, "components-shop")).hint("components-hint").required().autocomplete("organization").text())
        (form::pair(html! {
            (form.field("phone", "ui-phone", "+213 555 12 34 56").autocomplete("tel").phone())
            (form.field("email", "ui-email", "nadia@").optional().autocomplete("email").email())
        }))
        (form::pair(html! {
            (form.field("limit", "components-limit", "80000").amount("DZD"))
            (form.field("quantity", "components-quantity", "24").number())
            (form.field("day", "ui-date", "2026-11-05").date())
        }))
        (form.field("country", "ui-country", "rs").select(&[
            ("dz", &t!(tr, "country-dz")), ("in", &t!(tr, "country-in")), ("rs", &t!(tr, "country-rs")),
        ]))
        (chosen(look, &form))
        (form.field("note", "ui-note", &t!(tr, "components-none-text")).optional().area(3))
        (form.field("paper", "components-paper", "").file("image/*,application/pdf", false))
        (form::pair(html! {
            (form.field("password", "components-password", "").autocomplete("new-password").password())
            (form.field("pin", "components-pin", "").pin())
        }))
        (form::actions(html! {
            (button::submit(Kind::Primary, &t!(tr, "ui-save")))
            (button::link(Kind::Plain, "#", &t!(tr, "ui-cancel")))
        }))
    };
    form.show_at("#", body)
}

fn chosen(look: &Look, form: &Form) -> Markup {
    let tr = &look.tr;
    let ways = [
        Choice { value: "cash", word: t!(tr, "components-cash"), note: t!(tr, "components-cash-text") },
        Choice { value: "transfer", word: t!(tr, "components-transfer"), note: t!(tr, "components-transfer-text") },
    ];
    html! {
        (form.field("pay", "components-pay", "cash").cards(&ways))
        div class="row" {
            (form.field("agree", "components-agree", "1").check())
            (form.field("remind", "components-remind", "1").switch())
        }
    }
}

pub fn conflict(look: &Look) -> Markup {
    let tr = &look.tr;
    let (shop, other) = (t!(tr, "components-shop"), t!(tr, "components-other"));
    let clashes = [
        Clash { name: "clash-name", label: t!(tr, "ui-name"), mine: &shop, theirs: &other },
        Clash { name: "clash-phone", label: t!(tr, "ui-phone"), mine: "", theirs: "+213 555 12 34 56" },
    ];
    html! { div class="narrow" { (conflict::show(look, "#", 7, &clashes, &[])) } }
}
