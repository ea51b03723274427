//! Two people changed the same thing: both values, field by field, and the reader chooses.
//!
//! `conflict::show(look, "/desk/contacts/7", now.version, &clashes, &[("note", &typed.note)])`
use super::{Icon, Look, button, form, icon};
use lang::t;
use maud::{Markup, html};

/// A field on which the two differ.
pub struct Clash<'a> {
    pub name: &'a str,
    /// The label, in the reader's words.
    pub label: String,
    /// What the reader typed.
    pub mine: &'a str,
    /// What is stored now.
    pub theirs: &'a str,
}

/// A form that sends one of both values for each field; `version` is the one stored now, `same` are the fields in
/// which both agree. It goes where the edit went, so the answer is an ordinary edit of the newest version.
pub fn show(look: &Look, action: &str, version: i64, clashes: &[Clash], same: &[(&str, &str)]) -> Markup {
    html! {
        form class="stack" method="post" action=(look.to(action)) hx-post=(look.to(action)) hx-target="#main" {
            (form::hidden(look))
            input type="hidden" name=(form::VERSION) value=(version);
            @for (name, value) in same { input type="hidden" name=(name) value=(value); }
            div class="conflict" {
                div class="conflict-head" role="alert" tabindex="-1" data-focus {
                    h2 class="row" { (icon(Icon::TriangleAlert)) (t!(look.tr, "conflict-title")) }
                    p { (t!(look.tr, "conflict-text")) }
                }
                @for clash in clashes { (field(look, clash)) }
            }
            (form::actions(html! {
                (button::submit(button::Kind::Primary, &t!(look.tr, "conflict-save")))
                (button::link(button::Kind::Plain, &look.to(action), &t!(look.tr, "conflict-leave")))
            }))
        }
    }
}

fn field(look: &Look, clash: &Clash) -> Markup {
    html! {
        fieldset class="conflict-field" {
            legend class="label" { (clash.label) }
            div class="choices" {
                @for (word, value, checked) in [("conflict-mine", clash.mine, true), ("conflict-theirs", clash.theirs, false)] {
                    label class="choice choice-card" {
                        input type="radio" name=(clash.name) value=(value) checked[checked];
                        span {
                            span class="hint" { (look.tr.text(word)) }
                            @if value.is_empty() { em class="muted" { (t!(look.tr, "conflict-empty")) } }
                            @else { bdi { (value) } }
                        }
                    }
                }
            }
        }
    }
}
