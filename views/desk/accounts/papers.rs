//! The papers of an account: asked for by a link, what came, one paper with what is decided about it.
use super::{above, at};
use crate::{
    paper::papers::lacking,
    ui::{
        Form, Icon, Look, Tone, badge_with, button,
        button::Kind as Press,
        crumbs, fact, form, head,
        table::{Column, Table},
        value,
    },
};
use domain::{
    access::Permission,
    accounts::Account,
    links::{LIVES, LifeForm, Link},
    papers::{Kind, Paper, RefusalForm, Standing, missing},
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

/// The word of a kind of paper.
pub fn kind_word(look: &Look, kind: Kind) -> String {
    look.tr.text(&format!("papers-kind-{}", kind.code()))
}

/// Where a paper stands, as word, icon and colour.
pub fn standing(look: &Look, standing: Standing) -> Markup {
    let (tone, icon) = match standing {
        Standing::Sent => (Tone::Neutral, Icon::Clock),
        Standing::Verified => (Tone::Good, Icon::CircleCheck),
        Standing::Refused => (Tone::Bad, Icon::CircleX),
    };
    badge_with(tone, icon, &look.tr.text(&format!("papers-standing-{}", standing.code())))
}

/// What the account's own page says of them: what is missing, what waits to be looked at, and the way there.
pub fn section(look: &Look, account: &Account, papers: &[Paper]) -> Markup {
    let tr = &look.tr;
    let waiting = papers.iter().filter(|one| one.standing() == Standing::Sent).count();
    let body = html! {
        @if !papers.is_empty() { (lacking(look, &missing(account.kind(), papers))) }
        @if waiting > 0 { p { (t!(tr, "papers-waiting", count = waiting)) } }
        div class="row" { (button::link_icon(Press::Plain, &look.to(&format!("{}/papers", at(account))), Icon::File, &t!(tr, "papers"))) }
    };
    head::section(&t!(tr, "papers"), body)
}

/// The page: what came, and the links through which it comes.
pub fn list(
    look: &Look,
    account: &Account,
    (papers, links): (&[Paper], &[(String, Link)]),
    (typed, problems): (&LifeForm, &Problems),
) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "papers-of", name = account.name.as_str());
    let body = html! {
        (head::page(&title, above(look, account, &t!(tr, "papers")), html! {}))
        (lacking(look, &missing(account.kind(), papers)))
        @if papers.is_empty() { p class="muted" { (t!(tr, "papers-none")) } } @else { (table(look, account, papers)) }
        @if look.can(Permission::AccountsWrite) {
            (head::section(&t!(tr, "papers-links"), html! {
                p class="muted small" { (t!(tr, "papers-links-text")) }
                @if !links.is_empty() { (live(look, account, links)) }
                (asking(look, account, typed, problems))
            }))
        }
    };
    look.page(&title, body)
}

fn table(look: &Look, account: &Account, papers: &[Paper]) -> Markup {
    let words = ["papers-kind", "papers-file", "ui-date", "ui-status", "papers-decided"].map(|key| look.tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::text(&words[1]),
        Column::tight(&words[2]),
        Column::tight(&words[3]),
        Column::text(&words[4]),
    ];
    let rows = html! {
        @for paper in papers {
            tr id=(format!("paper-{}", paper.id)) {
                td {
                    @if look.can(Permission::AccountsApprove) { a class="strong" href=(look.to(&format!("{}/papers/{}", at(account), paper.id))) { (kind_word(look, paper.kind())) } }
                    @else { (kind_word(look, paper.kind())) }
                }
                td data-label=(words[1]) { (value::name(&paper.name)) }
                td class="tight" data-label=(words[2]) { (value::moment(look, paper.created_at)) }
                td class="tight" data-label=(words[3]) { (standing(look, paper.standing())) }
                td data-label=(words[4]) {
                    @if !paper.decided_by.is_empty() { (value::name(&paper.decided_by)) }
                    @if !paper.reason.is_empty() { div class="small muted" dir="auto" { (paper.reason) } }
                }
            }
        }
    };
    Table::new(&t!(look.tr, "papers"), &columns).cards().show(look, rows)
}

fn live(look: &Look, account: &Account, links: &[(String, Link)]) -> Markup {
    let tr = &look.tr;
    let words = ["carnet-link", "carnet-link-until", "events-who", "ui-actions"].map(|key| tr.text(key));
    let columns = [Column::text(&words[0]), Column::tight(&words[1]), Column::text(&words[2]), Column::acts(&words[3])];
    let rows = html! {
        @for (place, link) in links {
            tr {
                td { a href=(place) rel="nofollow" { (t!(tr, "carnet-link")) } " " (value::copy(tr, place)) }
                td class="tight" data-label=(words[1]) { (value::date(look, link.expires_at)) }
                td data-label=(words[2]) { (value::name(&link.created_by)) }
                td class="tight" { (button::act(look, &format!("{}/papers/links/{}/removal", at(account), link.id), Press::Quiet, &t!(tr, "carnet-link-revoke"))) }
            }
        }
    };
    Table::new(&t!(tr, "papers-links"), &columns).cards().show(look, rows)
}

fn asking(look: &Look, account: &Account, typed: &LifeForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let form = Form::new(look, problems);
    let days = LIVES.map(|days| (days.to_string(), t!(tr, "lasting-days", count = days)));
    let days = days.each_ref().map(|(code, word)| (code.as_str(), word.as_str()));
    form.show(
        &format!("{}/papers/links", at(account)),
        html! {
            (form.field("days", "carnet-link-days", &typed.days).required().select(&days))
            (form::actions(button::submit(Press::Plain, &t!(tr, "carnet-link-make"))))
        },
    )
}

/// One paper: itself, and what is decided about it.
pub fn show(look: &Look, (account, paper): (&Account, &Paper), typed: &RefusalForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let (list, here) = (format!("{}/papers", at(account)), kind_word(look, paper.kind()));
    let path = format!("{list}/{}", paper.id);
    let file = look.to(&format!("{path}/file"));
    let form = Form::new(look, problems).version(paper.version);
    let trail = [(super::PATH, t!(tr, "accounts")), (&at(account), account.name.clone()), (&list, t!(tr, "papers"))];
    let trail: Vec<(&str, &str)> = trail.iter().map(|(path, word)| (*path, word.as_str())).collect();
    let acts = html! {
        (button::link_icon(Press::Plain, &file, Icon::ExternalLink, &t!(tr, "papers-open")))
        @if paper.standing() != Standing::Verified {
            (button::act_on(look, &format!("{path}/verification"), paper.version, Press::Primary, &t!(tr, "papers-verify")))
        }
    };
    let body = html! {
        (head::page(&here, crumbs::show(look, &trail, &here), acts))
        p { (standing(look, paper.standing())) }
        dl class="facts" {
            (fact(&t!(tr, "papers-file"), value::name(&paper.name)))
            (fact(&t!(tr, "ui-date"), value::moment(look, paper.created_at)))
            @if !paper.decided_by.is_empty() { (fact(&t!(tr, "papers-decided"), value::name(&paper.decided_by))) }
            @if !paper.reason.is_empty() { (fact(&t!(tr, "accounts-reason"), html! { span dir="auto" { (paper.reason) } })) }
        }
        @if paper.is_image() { p { a class="photo" href=(file) { img src=(file) alt=(here) loading="lazy" decoding="async"; } } }
        @if paper.standing() != Standing::Refused {
            (head::section(&t!(tr, "papers-refuse"), form.show(&format!("{path}/refusal"), html! {
                (form.field("reason", "accounts-reason", &typed.reason).hint("papers-reason-hint").required().max(300).text())
                (form::actions(button::submit(Press::Danger, &t!(tr, "papers-refuse"))))
            })))
        }
    };
    look.page(&here, body)
}
