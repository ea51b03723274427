//! One field: label, hint, problem and input, tied together for eyes, keys and screen readers.
//!
//! `form.field("phone", "contacts-phone", &typed.phone).hint("contacts-phone-hint").phone()`
use super::{Icon, form::id, icon};
use lang::{Tr, t};
use maud::{Markup, html};

/// A field before its kind is chosen; the last call (`text`, `phone`, …) draws it.
pub struct Field {
    pub(super) tr: Tr,
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) value: String,
    hint: Option<String>,
    pub(super) error: Option<String>,
    pub(super) required: bool,
    optional: bool,
    autocomplete: Option<&'static str>,
    max: Option<u32>,
}

/// What distinguishes one one-line input from another.
#[derive(Default)]
struct Line {
    kind: &'static str,
    mode: Option<&'static str>,
    /// Read left to right in every language: addresses, numbers, codes.
    ltr: bool,
    class: &'static str,
}

impl Field {
    /// A field with its label already in the reader's words. In a form, [`super::Form::field`] makes it.
    pub fn new(tr: &Tr, name: &'static str, label: &str, value: &str) -> Field {
        Field {
            tr: *tr,
            name,
            label: label.to_owned(),
            value: value.to_owned(),
            hint: None,
            error: None,
            required: false,
            optional: false,
            autocomplete: None,
            max: None,
        }
    }

    /// A sentence under the label; a message key.
    pub fn hint(self, key: &str) -> Field {
        Field { hint: Some(self.tr.text(key)), ..self }
    }

    /// What is wrong with it, in the reader's words.
    pub fn error(self, error: Option<String>) -> Field {
        Field { error, ..self }
    }

    pub fn required(self) -> Field {
        Field { required: true, ..self }
    }

    /// Says beside the label that it may stay empty.
    pub fn optional(self) -> Field {
        Field { optional: true, ..self }
    }

    /// HTML's autofill token: `name`, `email`, `tel`, `current-password`, …
    pub fn autocomplete(self, token: &'static str) -> Field {
        Field { autocomplete: Some(token), ..self }
    }

    /// The most characters it takes; the server checks again.
    pub fn max(self, characters: u32) -> Field {
        Field { max: Some(characters), ..self }
    }

    pub fn text(self) -> Markup {
        self.line(Line { kind: "text", ..Line::default() })
    }

    pub fn email(self) -> Markup {
        self.line(Line { kind: "email", mode: Some("email"), ltr: true, class: "" })
    }

    pub fn phone(self) -> Markup {
        self.line(Line { kind: "tel", mode: Some("tel"), ltr: true, class: "" })
    }

    /// An address on the web.
    pub fn url(self) -> Markup {
        self.line(Line { kind: "url", mode: Some("url"), ltr: true, class: "" })
    }

    /// A code, key or name of a thing: no help from the keyboard.
    pub fn code(self) -> Markup {
        self.line(Line { kind: "text", mode: None, ltr: true, class: " code" })
    }

    /// A whole number. Typed as text, so that Arabic and Devanagari digits can be.
    pub fn number(self) -> Markup {
        self.line(Line { kind: "text", mode: Some("numeric"), ltr: true, class: " input-number" })
    }

    /// A day, from the device's own calendar; the value is `2026-03-09`.
    pub fn date(self) -> Markup {
        self.line(Line { kind: "date", ..Line::default() })
    }

    /// A colour, `#rrggbb`.
    pub fn color(self) -> Markup {
        self.line(Line { kind: "color", ..Line::default() })
    }

    /// A four-digit PIN: never shown, never remembered by the browser.
    pub fn pin(self) -> Markup {
        Field { autocomplete: Some("off"), max: Some(4), value: String::new(), ..self }.line(Line {
            kind: "password",
            mode: Some("numeric"),
            ltr: true,
            class: " input-pin",
        })
    }

    /// A one-time code of an authenticator or message.
    pub fn one_time_code(self) -> Markup {
        Field { autocomplete: Some("one-time-code"), max: Some(12), ..self }.line(Line {
            kind: "text",
            mode: Some("numeric"),
            ltr: true,
            class: " code",
        })
    }

    /// An amount, with its currency at the end.
    pub fn amount(self, currency: &str) -> Markup {
        let line = Line { kind: "text", mode: Some("decimal"), ltr: true, class: " input-number" };
        let input = html! {
            div class="affix" { (self.input(&line)) span class="affix-end" { (currency) } }
        };
        self.wrap(input)
    }

    /// A password; the button that shows it appears when scripts run. What was typed never comes back.
    pub fn password(self) -> Markup {
        let field = Field { value: String::new(), ..self };
        let line = Line { kind: "password", mode: None, ltr: true, class: "" };
        let show = t!(field.tr, "form-password-show");
        let input = html! {
            div class="affix" {
                (field.input(&line))
                button class="affix-end" type="button" hidden data-show=(id(field.name)) aria-pressed="false"
                    aria-label=(show) title=(show) { (icon(Icon::Eye)) }
            }
        };
        field.wrap(input)
    }

    /// A text of several lines.
    pub fn area(self, rows: u8) -> Markup {
        let input = html! {
            textarea class="input" id=(id(self.name)) name=(self.name) rows=(rows) maxlength=[self.max] dir="auto"
                required[self.required] aria-invalid=[self.invalid()] aria-describedby=[self.described()] {
                // HTML drops one line break after the tag; the value's own must survive.
                "\n" (self.value)
            }
        };
        self.wrap(input)
    }

    /// Rows of codes and figures, as a spreadsheet pastes them: read left to right, no help from the keyboard.
    pub fn rows(self, rows: u8) -> Markup {
        let input = html! {
            textarea class="input input-ltr code" id=(id(self.name)) name=(self.name) rows=(rows) maxlength=[self.max] dir="ltr"
                autocapitalize="none" spellcheck="false" wrap="off"
                required[self.required] aria-invalid=[self.invalid()] aria-describedby=[self.described()] {
                "\n" (self.value)
            }
        };
        self.wrap(input)
    }

    /// A text that is one of many; the first of them are offered while it is typed.
    pub fn among<'a>(self, offered: impl Iterator<Item = &'a str>) -> Markup {
        let list = format!("{}-list", id(self.name));
        let input = html! {
            input class="input" type="text" id=(id(self.name)) name=(self.name) value=(self.value) list=(list) dir="auto"
                autocomplete="off" maxlength=[self.max] required[self.required]
                aria-invalid=[self.invalid()] aria-describedby=[self.described()];
            datalist id=(list) { @for one in offered { option value=(one) {} } }
        };
        self.wrap(input)
    }

    /// A file or several; `accept` is what the device should offer.
    pub fn file(self, accept: &str, several: bool) -> Markup {
        let input = html! {
            input class="file" type="file" id=(id(self.name)) name=(self.name) accept=(accept) multiple[several]
                required[self.required] aria-invalid=[self.invalid()] aria-describedby=[self.described()];
        };
        self.wrap(input)
    }

    /// A picture, taken now where the device has a camera.
    pub fn camera(self) -> Markup {
        let input = html! {
            input class="file" type="file" id=(id(self.name)) name=(self.name) accept="image/*" capture="environment"
                required[self.required] aria-invalid=[self.invalid()] aria-describedby=[self.described()];
        };
        self.wrap(input)
    }

    /// One of a list: value and word.
    pub fn select(self, options: &[(&str, &str)]) -> Markup {
        let input = html! {
            select class="input" id=(id(self.name)) name=(self.name) autocomplete=[self.autocomplete]
                required[self.required] aria-invalid=[self.invalid()] aria-describedby=[self.described()] {
                @for (value, word) in options {
                    option value=(value) selected[*value == self.value] { (word) }
                }
            }
        };
        self.wrap(input)
    }

    fn line(self, line: Line) -> Markup {
        let input = self.input(&line);
        self.wrap(input)
    }

    fn input(&self, line: &Line) -> Markup {
        let ltr = if line.ltr { " input-ltr" } else { "" };
        let plain = line.ltr.then_some("none");
        html! {
            input class={ "input" (ltr) (line.class) } type=(line.kind) id=(id(self.name)) name=(self.name)
                value=(self.value) inputmode=[line.mode] autocomplete=[self.autocomplete] maxlength=[self.max]
                dir=[(line.kind == "text" && !line.ltr).then_some("auto")] autocapitalize=[plain]
                spellcheck=[plain.map(|_| "false")] required[self.required]
                aria-invalid=[self.invalid()] aria-describedby=[self.described()];
        }
    }

    fn wrap(&self, input: Markup) -> Markup {
        html! {
            div class="field" {
                label for=(id(self.name)) { (self.title()) }
                (self.notes())
                (input)
            }
        }
    }

    /// The label, saying so when the field may stay empty.
    pub(super) fn title(&self) -> Markup {
        html! {
            (self.label)
            @if self.optional { " " span class="optional" { (t!(self.tr, "ui-optional")) } }
        }
    }

    /// Hint and problem, where `aria-describedby` looks for them.
    pub(super) fn notes(&self) -> Markup {
        html! {
            @if let Some(hint) = &self.hint {
                span class="hint" id={ (id(self.name)) "-hint" } { (hint) }
            }
            @if let Some(error) = &self.error {
                span class="error" id={ (id(self.name)) "-error" } { (icon(Icon::CircleAlert)) (error) }
            }
        }
    }

    pub(super) fn invalid(&self) -> Option<&'static str> {
        self.error.as_ref().map(|_| "true")
    }

    pub(super) fn described(&self) -> Option<String> {
        let id = id(self.name);
        match (&self.hint, &self.error) {
            (Some(_), Some(_)) => Some(format!("{id}-hint {id}-error")),
            (Some(_), None) => Some(format!("{id}-hint")),
            (None, Some(_)) => Some(format!("{id}-error")),
            (None, None) => None,
        }
    }
}
