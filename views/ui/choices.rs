//! Fields that are chosen, not typed: radio cards, checkboxes, switches.
//!
//! `form.field("role", "members-role", &typed.role).cards(&[Choice { value: "admin", word, note }])`
use super::{field::Field, form::id};
use maud::{Markup, html};

/// One thing to choose.
pub struct Choice<'a> {
    pub value: &'a str,
    pub word: String,
    /// A sentence under the word; may be empty.
    pub note: String,
}

impl Field {
    /// One of a few, each with room to explain itself.
    pub fn cards(self, choices: &[Choice]) -> Markup {
        self.group(choices, "radio", |field, choice| field.value == choice.value)
    }

    /// Any number of a few: each ticked one sends the field's name again. The value holds the ticked ones, with spaces.
    pub fn checks(self, choices: &[Choice]) -> Markup {
        self.group(choices, "checkbox", |field, choice| field.value.split_whitespace().any(|one| one == choice.value))
    }

    /// Yes or no: sends `1` when ticked. The value `1` ticks it.
    pub fn check(self) -> Markup {
        self.tick(None)
    }

    /// On or off, acted on at once or with the form: sends `1` when on.
    pub fn switch(self) -> Markup {
        self.tick(Some("switch"))
    }

    fn tick(self, role: Option<&str>) -> Markup {
        html! {
            div class="field" {
                label class="choice" {
                    input type="checkbox" role=[role] id=(id(self.name)) name=(self.name) value="1"
                        checked[self.value == "1"] required[self.required] aria-invalid=[self.invalid()]
                        aria-describedby=[self.described()];
                    span { span { (self.title()) } }
                }
                (self.notes())
            }
        }
    }

    fn group(self, choices: &[Choice], kind: &str, ticked: fn(&Field, &Choice) -> bool) -> Markup {
        html! {
            fieldset class="field" aria-describedby=[self.described()] aria-invalid=[self.invalid()] {
                legend { (self.title()) }
                (self.notes())
                div class="choices" {
                    @for (at, choice) in choices.iter().enumerate() {
                        label class="choice choice-card" {
                            input type=(kind) name=(self.name) value=(choice.value) checked[ticked(&self, choice)]
                                id=[(at == 0).then(|| id(self.name))] required[self.required && kind == "radio"];
                            span {
                                span { (choice.word) }
                                @if !choice.note.is_empty() { span class="hint" { (choice.note) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
