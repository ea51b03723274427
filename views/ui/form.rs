//! A form: what is wrong first, one column, the act last.
//!
//! `let form = Form::new(look, &problems);`
//! `form.show("/desk/contacts", html! { (form.field("name", "contacts-name", &typed.name).required().text()) … })`
use super::{Icon, Look, field::Field, icon};
use domain::problems::{Problem, Problems};
use lang::t;
use maud::{Markup, html};
use std::cell::RefCell;

/// The hidden input that carries the anti-forgery token.
pub const CSRF: &str = "csrf";
/// The hidden input that carries the key by which a second press is known to be the same.
pub const ONCE: &str = "once";
/// The hidden input that carries the version the reader saw.
pub const VERSION: &str = "version";

/// What an act that may safely be sent twice carries. Pages that hold only such acts stay the same byte for byte,
/// so asking for them again costs a 304.
pub fn token(look: &Look) -> Markup {
    html! { input type="hidden" name=(CSRF) value=(look.csrf); }
}

/// What every form sends besides what was typed.
pub fn hidden(look: &Look) -> Markup {
    html! {
        (token(look))
        input type="hidden" name=(ONCE) value=(look.once);
    }
}

/// A form being drawn.
pub struct Form<'a> {
    look: &'a Look,
    problems: &'a Problems,
    version: Option<i64>,
    files: bool,
    draft: Option<&'a str>,
    /// The labels of the fields drawn so far, for the summary.
    labels: RefCell<Vec<(String, String)>>,
}

impl<'a> Form<'a> {
    pub fn new(look: &'a Look, problems: &'a Problems) -> Form<'a> {
        Form { look, problems, version: None, files: false, draft: None, labels: RefCell::default() }
    }

    /// The version of the thing as the reader sees it: an edit of an older one is a conflict.
    pub fn version(self, version: i64) -> Form<'a> {
        Form { version: Some(version), ..self }
    }

    /// The form sends files.
    pub fn files(self) -> Form<'a> {
        Form { files: true, ..self }
    }

    /// What is typed is kept on this device until it is sent, under this name.
    pub fn draft(self, name: &'a str) -> Form<'a> {
        Form { draft: Some(name), ..self }
    }

    /// A field of this form; the label is a message key.
    pub fn field(&self, name: &'static str, label: &str, value: &str) -> Field {
        self.field_named(name, &self.look.tr.text(label), value)
    }

    /// The same with a label that is no message: the own name of a language, a thing's name.
    pub fn field_named(&self, name: &'static str, label: &str, value: &str) -> Field {
        Field::new(&self.look.tr, name, label, value).error(self.said(name, label))
    }

    /// What is wrong with a field drawn by hand, whose label the summary then knows.
    pub fn said(&self, name: &str, label: &str) -> Option<String> {
        self.labels.borrow_mut().push((name.to_owned(), label.to_owned()));
        self.problems.of(name).map(|problem| says(self.look, problem))
    }

    /// The whole form. `action` is within the organization; `body` holds fields and, last, [`actions`].
    /// With scripts the answer lands in the page's own part: what is wrong comes back without a new page.
    pub fn show(&self, action: &str, body: Markup) -> Markup {
        self.form(&self.look.to(action), true, &body)
    }

    /// The same for an action outside any organization, as sign-in is: always a new page.
    pub fn show_at(&self, action: &str, body: Markup) -> Markup {
        self.form(action, false, &body)
    }

    fn form(&self, action: &str, swaps: bool, body: &Markup) -> Markup {
        html! {
            form class="form" method="post" action=(action) enctype=[self.files.then_some("multipart/form-data")]
                hx-post=[swaps.then_some(action)] hx-target=[swaps.then_some("#main")]
                novalidate data-guard[swaps] data-draft=[self.draft] {
                (hidden(self.look))
                @if let Some(version) = self.version {
                    input type="hidden" name=(VERSION) value=(version);
                }
                (self.summary())
                @if self.draft.is_some() { (self.restored()) }
                (body)
            }
        }
    }

    /// Says that a draft was put back; hidden until scripts do so.
    fn restored(&self) -> Markup {
        let tr = &self.look.tr;
        html! {
            div class="banner tone-info" data-restored hidden {
                (icon(Icon::History))
                div class="grow" { (t!(tr, "draft-restored")) }
                button class="button" type="button" data-discard { (t!(tr, "draft-discard")) }
            }
        }
    }

    /// All that is wrong, each line a link to its field. Empty when nothing is.
    fn summary(&self) -> Markup {
        let tr = &self.look.tr;
        html! {
            @if !self.problems.is_empty() {
                div class="problems" role="alert" tabindex="-1" data-focus {
                    h2 { (icon(Icon::CircleAlert)) (t!(tr, "form-errors-title", count = self.problems.all().len())) }
                    ul {
                        @for problem in self.problems.all() {
                            li { a href={ "#" (id(&problem.field)) } { (self.line(problem)) } }
                        }
                    }
                }
            }
        }
    }

    /// A problem with the label of its field, when the field has been drawn.
    fn line(&self, problem: &Problem) -> String {
        let labels = self.labels.borrow();
        let text = says(self.look, problem);
        match labels.iter().find(|(name, _)| *name == problem.field) {
            Some((_, label)) => t!(self.look.tr, "form-problem", field = label, problem = text),
            None => text,
        }
    }
}

/// The buttons at the end of a form.
pub fn actions(buttons: Markup) -> Markup {
    html! { div class="form-actions" { (buttons) } }
}

/// Two or three short fields side by side where there is room.
pub fn pair(fields: Markup) -> Markup {
    html! { div class="form-pair" { (fields) } }
}

/// The element id of a field's input.
pub fn id(field: &str) -> String {
    format!("field-{field}")
}

fn says(look: &Look, problem: &Problem) -> String {
    match problem.limit {
        Some(limit) => t!(look.tr, problem.key, limit = limit),
        None => look.tr.text(problem.key),
    }
}
