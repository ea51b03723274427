//! `/p/:token`: a place to leave the papers of a firm: what is asked for, what was sent, what was said of it.
use crate::{
    desk::accounts::papers::{kind_word, standing},
    ui::{Form, Look, Tone, banner, button, button::Kind as Press, form, head, value},
};
use domain::{
    accounts,
    links::Link,
    papers::{Kind, MOST, Paper, PaperForm, missing},
    problems::Problems,
};
use lang::{list, t};
use maud::{Markup, html};

/// The page.
pub fn show(
    look: &Look,
    (link, token): (&Link, &str),
    (buyer, sent): (accounts::Kind, &[Paper]),
    (typed, problems): (&PaperForm, &Problems),
) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "papers-of", name = link.account.as_str());
    let body = html! {
        (head::title(&title))
        p {
            @if let Some(brand) = &look.brand { strong { (value::name(&brand.name)) } " · " }
            (t!(tr, "papers-ask"))
        }
        (lacking(look, &missing(buyer, sent)))
        @if sent.len() < MOST { (sending(look, token, typed, problems)) } @else { (banner::note(Tone::Info, &t!(tr, "papers-too-many"))) }
        @if !sent.is_empty() { (head::section(&t!(tr, "papers-sent-title"), html! { ul class="list" { @for one in sent { li { (row(look, one)) } } } })) }
    };
    look.page(&title, body)
}

/// What is still asked for.
pub fn lacking(look: &Look, kinds: &[Kind]) -> Markup {
    let words: Vec<String> = kinds.iter().map(|kind| kind_word(look, *kind)).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    html! {
        @if !words.is_empty() {
            (banner::note(Tone::Info, &t!(look.tr, "papers-missing", papers = list::join(look.tr.locale(), list::Kind::And, &words))))
        }
    }
}

fn sending(look: &Look, token: &str, typed: &PaperForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let form = Form::new(look, problems).files();
    let words = Kind::ALL.map(|kind| (kind.code(), kind_word(look, kind)));
    let choose = t!(tr, "papers-kind-choose");
    let mut options = vec![("", choose.as_str())];
    options.extend(words.iter().map(|(code, word)| (*code, word.as_str())));
    form.show_at(
        &format!("/p/{token}/papers"),
        html! {
            (form.field("kind", "papers-kind", &typed.kind).required().select(&options))
            (form.field("file", "papers-file", "").hint("papers-file-hint").required().file("image/*,application/pdf", false))
            (form::actions(button::submit(Press::Primary, &t!(tr, "papers-send"))))
        },
    )
}

/// A paper as its sender sees it: where it stands, and why it was refused.
fn row(look: &Look, paper: &Paper) -> Markup {
    html! {
        div class="list-line" {
            span class="list-main" {
                span class="list-title" { (kind_word(look, paper.kind())) }
                span class="muted small" { (value::name(&paper.name)) " · " (value::moment(look, paper.created_at)) }
                @if !paper.reason.is_empty() { span { (value::name(&paper.reason)) } }
            }
            (standing(look, paper.standing()))
        }
    }
}
