//! Two people changed the same settings: both answers of every field in words, of which the reader takes one.
use crate::ui::{Icon, Look, button, form, icon};
use lang::t;
use maud::{Markup, html};

/// A field as both left it: what the form sends, and how it reads.
pub struct Pick {
    pub name: &'static str,
    /// The label, in the reader's words.
    pub label: String,
    pub mine: (String, String),
    pub theirs: (String, String),
}

impl Pick {
    /// A field whose value is its own words.
    pub fn text(look: &Look, name: &'static str, key: &str, mine: &str, theirs: &str) -> Pick {
        let twice = |value: &str| (value.to_owned(), value.to_owned());
        Pick { name, label: look.tr.text(key), mine: twice(mine), theirs: twice(theirs) }
    }

    fn agrees(&self) -> bool {
        self.mine.0 == self.theirs.0
    }
}

/// The form that sends the chosen answers as an edit of the version stored now. `back` is where leaving leads.
pub fn show(look: &Look, (action, back): (&str, &str), version: i64, picks: &[Pick]) -> Markup {
    html! {
        form class="stack" method="post" action=(look.to(action)) hx-post=(look.to(action)) hx-target="#main" {
            (form::hidden(look))
            input type="hidden" name=(form::VERSION) value=(version);
            @for pick in picks.iter().filter(|pick| pick.agrees()) {
                input type="hidden" name=(pick.name) value=(pick.mine.0);
            }
            div class="conflict" {
                div class="conflict-head" role="alert" tabindex="-1" data-focus {
                    h2 class="row" { (icon(Icon::TriangleAlert)) (t!(look.tr, "conflict-title")) }
                    p { (t!(look.tr, "conflict-text")) }
                }
                @for pick in picks.iter().filter(|pick| !pick.agrees()) { (field(look, pick)) }
            }
            (form::actions(html! {
                (button::submit(button::Kind::Primary, &t!(look.tr, "conflict-save")))
                (button::link(button::Kind::Plain, &look.to(back), &t!(look.tr, "conflict-leave")))
            }))
        }
    }
}

fn field(look: &Look, pick: &Pick) -> Markup {
    html! {
        fieldset class="conflict-field" {
            legend class="label" { (pick.label) }
            div class="choices" {
                @for (word, answer, checked) in [("conflict-mine", &pick.mine, true), ("conflict-theirs", &pick.theirs, false)] {
                    label class="choice choice-card" {
                        input type="radio" name=(pick.name) value=(answer.0) checked[checked];
                        span {
                            span class="hint" { (look.tr.text(word)) }
                            @if answer.1.is_empty() { em class="muted" { (t!(look.tr, "conflict-empty")) } }
                            @else { bdi { (answer.1) } }
                        }
                    }
                }
            }
        }
    }
}
