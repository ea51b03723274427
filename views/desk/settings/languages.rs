//! `/desk/settings/languages`: in which language the organization speaks, and which its people read.
use crate::ui::{
    Form, Look, button,
    button::Kind,
    form, head,
    table::{Column, Table},
    value,
};
use domain::{house::House, lang::Lang, problems::Problems};
use lang::t;
use maud::{Markup, html};

/// How many members read a language; none stands for those who follow the organization.
pub struct Readers<'a> {
    pub language: Option<&'a str>,
    pub members: i64,
}

/// The organization's language, and a count of readers for each of the five.
pub fn edit(look: &Look, (house, readers): (&House, &[Readers]), typed: &str, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "languages");
    let form = Form::new(look, problems).version(house.version);
    let options = Lang::ALL.map(|lang| (lang.code(), lang.own_name()));
    let body = html! {
        (head::title(&title))
        (form.show("/desk/settings/languages", html! {
            (form.field("language", "languages-own", typed).hint("languages-own-hint").select(&options))
            (form::actions(button::submit(Kind::Primary, &t!(tr, "ui-save"))))
        }))
        (head::section(&t!(tr, "languages-readers"), table(look, readers)))
    };
    look.page(&title, body)
}

fn table(look: &Look, readers: &[Readers]) -> Markup {
    let (word, count, caption) = (t!(look.tr, "ui-language"), t!(look.tr, "members"), t!(look.tr, "languages-readers"));
    let of = |code: Option<&str>| readers.iter().filter(|one| one.language == code).map(|one| one.members).sum::<i64>();
    let columns = [Column::text(&word), Column::end(&count)];
    let rows = html! {
        tr { th scope="row" { (t!(look.tr, "profile-language-follow")) } td class="end" { (value::num(&look.tr, of(None))) } }
        @for lang in Lang::ALL {
            tr { th scope="row" lang=(lang.html()) { (value::name(lang.own_name())) } td class="end" { (value::num(&look.tr, of(Some(lang.code())))) } }
        }
    };
    Table::new(&caption, &columns).show(look, rows)
}
