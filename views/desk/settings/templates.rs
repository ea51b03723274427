//! `/desk/settings/templates`: the words of every message, ours or the organization's own.
use crate::{
    letter,
    ui::{
        Form, Look, Tone, badge, button,
        button::Kind as Weight,
        conflict::{self, Clash},
        crumbs, form, head,
        table::{Column, Table},
        value,
    },
};
use domain::{
    access::Permission,
    lang::Lang,
    messages::{Channel, Kind},
    problems::Problems,
    templates::{Coding, Segments, Template, TemplateForm, Version},
};
use lang::{
    t,
    template::{FILTERS, Fault},
};
use maud::{Markup, html};

const PATH: &str = "/desk/settings/templates";

/// Which template is open, and what is known of it.
pub struct Open<'a> {
    pub kind: Kind,
    pub channel: Channel,
    pub lang: Lang,
    /// 0 before the first save.
    pub version: i64,
    /// The organization's own words stand, not ours.
    pub own: bool,
    pub versions: &'a [Version],
}

/// The message as it would arrive, or what is wrong with its template.
pub enum Preview {
    Letter { subject: String, text: String, segments: Option<Segments> },
    Fault(Fault),
}

/// Every kind of message with its channels and languages.
pub fn list(look: &Look, own: &[Template]) -> Markup {
    let (tr, title) = (&look.tr, t!(look.tr, "templates"));
    let words = ["templates-kind", "messages-channel", "ui-language"].map(|key| tr.text(key));
    let columns = [Column::text(&words[0]), Column::tight(&words[1]), Column::text(&words[2])];
    let all = Kind::ALL.iter().flat_map(|kind| kind.nature().channels.iter().map(|channel| (*kind, *channel)));
    let rows = html! {
        @for (kind, channel) in all {
            tr {
                td class="strong" { (kind_word(look, kind)) }
                td data-label=(words[1]) { (channel_word(look, channel)) }
                td data-label=(words[2]) { div class="row" { @for lang in Lang::ALL { (door(look, own, (kind, channel, lang))) } } }
            }
        }
    };
    let body = html! {
        (head::title(&title))
        p class="muted" { (t!(tr, "templates-text")) }
        (Table::new(&title, &columns).cards().show(look, rows))
    };
    look.page(&title, body)
}

/// A language's link; marked when the words are the organization's own.
fn door(look: &Look, own: &[Template], (kind, channel, lang): (Kind, Channel, Lang)) -> Markup {
    let ours = own.iter().any(|one| {
        one.own.0 && one.kind == kind.code() && one.channel == channel.code() && one.language == lang.code()
    });
    html! {
        a href=(look.to(&address(kind, channel, lang))) lang=(lang.html()) { bdi { (lang.own_name()) } }
        @if ours { (badge(Tone::Info, &t!(look.tr, "templates-own"))) }
    }
}

fn address(kind: Kind, channel: Channel, lang: Lang) -> String {
    format!("{PATH}/{}/{}/{}", kind.code(), channel.code(), lang.code())
}

fn kind_word(look: &Look, kind: Kind) -> String {
    look.tr.text(&format!("messages-kind-{}", kind.code()))
}

fn channel_word(look: &Look, channel: Channel) -> String {
    look.tr.text(&format!("messages-channel-{}", channel.code()))
}

/// One template: its words, how they arrive, and what it may name.
pub fn edit(look: &Look, open: &Open, typed: &TemplateForm, problems: &Problems, preview: &Preview) -> Markup {
    let tr = &look.tr;
    let title =
        format!("{} · {} · {}", kind_word(look, open.kind), channel_word(look, open.channel), open.lang.own_name());
    let standing = if open.own {
        badge(Tone::Info, &t!(tr, "templates-own"))
    } else {
        badge(Tone::Neutral, &t!(tr, "templates-ours"))
    };
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(tr, "templates"))], &title), standing))
        div class="stack" {
            (words(look, open, typed, problems))
            (head::section(&t!(tr, "templates-preview"), shown(look, open.lang, preview)))
            (head::section(&t!(tr, "templates-values"), values(look, open.kind)))
            @if !open.versions.is_empty() { (head::section(&t!(tr, "templates-versions"), versions(look, open.versions))) }
        }
    };
    look.page(&title, body)
}

fn words(look: &Look, open: &Open, typed: &TemplateForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let editing = Form::new(look, problems).version(open.version);
    let subject = open.channel.has_subject();
    editing.show(
        &address(open.kind, open.channel, open.lang),
        html! {
            @if subject { (editing.field("subject", "messages-subject", &typed.subject).required().max(500).text()) }
            @else { input type="hidden" name="subject" value=""; }
            (editing.field("body", "templates-body", &typed.body).hint("templates-body-hint").required().area(14))
            @if look.can(Permission::TemplatesWrite) {
                (form::actions(html! {
                    (button::choice(Weight::Primary, "act", "save", &t!(tr, "ui-save")))
                    (button::choice(Weight::Plain, "act", "preview", &t!(tr, "templates-preview-show")))
                    @if open.own { (button::choice(Weight::Quiet, "act", "reset", &t!(tr, "templates-reset"))) }
                }))
            }
        },
    )
}

fn shown(look: &Look, lang: Lang, preview: &Preview) -> Markup {
    match preview {
        Preview::Fault(fault) => html! { p class="error" role="alert" { (says(look, fault)) } },
        Preview::Letter { subject, text, segments } => html! {
            (letter::show(lang, subject, text))
            @if let Some(segments) = segments { p class="muted small" { (cost(look, *segments)) } }
        },
    }
}

/// What is wrong with a template, in the reader's words.
pub fn says(look: &Look, fault: &Fault) -> String {
    look.tr.with(fault.key, &[("line", fault.line.into()), ("name", fault.name.as_str().into())])
}

fn cost(look: &Look, segments: Segments) -> String {
    let letters = segments.length;
    match segments.coding {
        Coding::Gsm7 => t!(look.tr, "templates-sms-plain", letters = letters, count = segments.count),
        Coding::Ucs2 => t!(look.tr, "templates-sms-wide", letters = letters, count = segments.count),
    }
}

fn values(look: &Look, kind: Kind) -> Markup {
    let nature = kind.nature();
    html! {
        p { @for name in nature.variables.iter().chain(&["organization"]) { (value::code(&format!("{{{{ {name} }}}}"))) " " } }
        p class="muted small" { (t!(look.tr, "templates-filters")) " " @for name in FILTERS { (value::code(name)) " " } }
    }
}

fn versions(look: &Look, versions: &[Version]) -> Markup {
    html! {
        @for version in versions {
            details {
                summary { (value::num(&look.tr, version.version)) " · " (value::name(&version.saved_by)) " · " (value::moment(look, version.saved_at))
                    @if !version.own.0 { " · " (t!(look.tr, "templates-ours")) } }
                pre class="wrap" dir="auto" { (version.subject) "\n\n" (version.body) }
            }
        }
    }
}

/// Two people's edits side by side.
pub fn clash(look: &Look, open: &Open, mine: &TemplateForm, theirs: &Template) -> Markup {
    let tr = &look.tr;
    let title = kind_word(look, open.kind);
    let clashes: Vec<Clash> = [
        ("subject", "messages-subject", &mine.subject, &theirs.subject),
        ("body", "templates-body", &mine.body, &theirs.body),
    ]
    .into_iter()
    .map(|(name, label, mine, theirs)| Clash { name, label: tr.text(label), mine, theirs })
    .collect();
    let to = address(open.kind, open.channel, open.lang);
    look.page(&title, conflict::show(look, &to, theirs.version, &clashes, &[("act", "save")]))
}
