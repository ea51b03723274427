//! `/operator/organizations`: the list, opening one, and what becomes of it.
use crate::{
    desk::settings::organization::country,
    ui::{
        Field, Form, Look, Tone, badge, button,
        button::Kind,
        choices::Choice,
        crumbs, empty, fact, filters,
        filters::Chip,
        form, head, pager,
        query::encode,
        search,
        table::{Column, Table},
        value,
    },
};
use domain::{
    access::Permission,
    country::Country,
    house::House,
    modules::Module,
    operator::{Line, Listing, OpeningForm, StandingForm},
    organizations::Status,
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/operator/organizations";
const SIZE: usize = 50;

/// One page; the last row of `page` only says that more follow.
pub fn list(look: &Look, query: &str, listing: &Listing, page: &[Line]) -> Markup {
    let (shown, more) = (page.get(..SIZE).unwrap_or(page), page.len() > SIZE);
    let title = t!(look.tr, "operator-organizations");
    let add = html! { @if look.can(Permission::OrganizationsWrite) { (button::new(&format!("{PATH}/new"), &t!(look.tr, "operator-open"))) } };
    let before = (listing.after.1 != 0).then(|| ask(query, listing));
    let after = shown
        .last()
        .filter(|_| more)
        .map(|last| format!("{}&after={}&after_id={}", ask(query, listing), encode(&last.folded), last.tenant_id));
    let body = html! {
        (head::page(&title, html! {}, add))
        (filters::show(look, PATH, fields(look, query, listing), &chips(look, query, listing)))
        @if shown.is_empty() {
            (empty::nothing_found(&t!(look.tr, "operator-not-found"), &t!(look.tr, "members-not-found-text"), button::link(Kind::Plain, PATH, &t!(look.tr, "ui-clear"))))
        } @else {
            (table(look, &title, shown))
            (pager::show(look, shown.len(), before.as_deref(), after.as_deref()))
        }
    };
    look.page(&title, body)
}

fn fields(look: &Look, query: &str, listing: &Listing) -> Markup {
    let tr = &look.tr;
    let words = Status::ALL.map(|one| (one.code(), tr.text(&format!("status-{}", one.code()))));
    let lands = Country::ALL.map(|one| (one.code(), country(look, one.code())));
    let (all_states, all_lands) = (t!(tr, "members-all-statuses"), t!(tr, "operator-all-countries"));
    let mut states = vec![("", all_states.as_str())];
    states.extend(words.iter().map(|(code, word)| (*code, word.as_str())));
    let mut countries = vec![("", all_lands.as_str())];
    countries.extend(lands.iter().map(|(code, word)| (*code, word.as_str())));
    html! {
        (search::input(look, query))
        (Field::new(tr, "status", &t!(tr, "ui-status"), &listing.status).select(&states))
        (Field::new(tr, "country", &t!(tr, "ui-country"), &listing.country).select(&countries))
    }
}

fn chips(look: &Look, query: &str, listing: &Listing) -> Vec<Chip> {
    let mut chips = Vec::new();
    if let Some(status) = Status::parse(&listing.status) {
        let without = ask(query, &Listing { status: String::new(), ..listing.clone() });
        chips.push(Chip { word: look.tr.text(&format!("status-{}", status.code())), without });
    }
    if let Some(land) = Country::parse(&listing.country) {
        let without = ask(query, &Listing { country: String::new(), ..listing.clone() });
        chips.push(Chip { word: country(look, land.code()), without });
    }
    chips
}

fn ask(query: &str, listing: &Listing) -> String {
    format!("{PATH}?q={}&status={}&country={}", encode(query), encode(&listing.status), encode(&listing.country))
}

fn table(look: &Look, title: &str, lines: &[Line]) -> Markup {
    let words = ["ui-name", "ui-status", "ui-country", "members", "organization-since"].map(|key| look.tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::tight(&words[1]),
        Column::tight(&words[2]),
        Column::end(&words[3]),
        Column::tight(&words[4]),
    ];
    let rows = html! {
        @for one in lines {
            tr {
                td {
                    a class="strong" href=(format!("{PATH}/{}", one.tenant_id)) { (value::name(&one.name)) }
                    div class="muted small" { (value::code(&format!("/{}", one.slug))) }
                }
                td data-label=(words[1]) { (status(look, &one.status)) }
                td data-label=(words[2]) { span { (country(look, &one.country)) } }
                td class="end" data-label=(words[3]) { (value::num(&look.tr, one.members)) }
                td class="muted" data-label=(words[4]) { (value::date(look, one.created_at)) }
            }
        }
    };
    Table::new(title, &columns).cards().show(look, rows)
}

/// An organization's status, as a badge.
pub fn status(look: &Look, code: &str) -> Markup {
    let tone = match Status::parse(code) {
        Some(Status::Active) => Tone::Good,
        Some(Status::Trial) => Tone::Info,
        Some(Status::Suspended) => Tone::Bad,
        _ => Tone::Neutral,
    };
    badge(tone, &look.tr.text(&format!("status-{code}")))
}

/// The form of a new organization and its first Owner.
pub fn new(look: &Look, typed: &OpeningForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let title = t!(tr, "operator-open");
    let form = Form::new(look, problems).draft("organization");
    let lands = Country::ALL.map(|one| (one.code(), country(look, one.code())));
    let lands: Vec<(&str, &str)> = lands.iter().map(|(code, word)| (*code, word.as_str())).collect();
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(tr, "operator-organizations"))], &title), html! {}))
        (form.show(PATH, html! {
            (form.field("name", "organization-name", &typed.name).required().max(120).text())
            (form.field("slug", "organization-slug", &typed.slug).hint("operator-slug-hint").required().max(40).code())
            (form.field("country", "ui-country", &typed.country).hint("operator-country-hint").select(&lands))
            (form.field("owner", "operator-owner", &typed.owner).required().max(120).text())
            (form.field("email", "operator-owner-email", &typed.email).hint("operator-owner-hint").required().email())
            (modules(look, &form, &typed.modules))
            (form::actions(html! {
                (button::submit(Kind::Primary, &t!(tr, "operator-open")))
                (button::link(Kind::Quiet, PATH, &t!(tr, "ui-cancel")))
            }))
        }))
    };
    look.page(&title, body)
}

fn modules(look: &Look, form: &Form, ticked: &[String]) -> Markup {
    let choices = Module::ALL.map(|one| Choice {
        value: one.code(),
        word: look.tr.text(&format!("module-{}", one.code())),
        note: String::new(),
    });
    form.field("modules", "features-modules", &ticked.join(" ")).checks(&choices)
}

/// One organization, and what the operator may do about it.
pub fn show(look: &Look, house: &House, typed: &StandingForm, problems: &Problems) -> Markup {
    let tr = &look.tr;
    let form = Form::new(look, problems).version(house.version);
    let choices = Status::ALL.map(|one| Choice {
        value: one.code(),
        word: tr.text(&format!("status-{}", one.code())),
        note: String::new(),
    });
    let body = html! {
        (head::page(&house.name, crumbs::show(look, &[(PATH, &t!(tr, "operator-organizations"))], &house.name), html! {}))
        p { (status(look, &house.status)) }
        dl class="facts" {
            (fact(&t!(tr, "organization-slug"), value::code(&format!("/{}", house.slug))))
            (fact(&t!(tr, "ui-country"), html! { (country(look, &house.country)) }))
            (fact(&t!(tr, "ui-currency"), value::code(&house.currency)))
            (fact(&t!(tr, "ui-time-zone"), value::code(&house.time_zone)))
            @if !house.email.is_empty() { (fact(&t!(tr, "ui-email"), value::code(&house.email))) }
            @if !house.phone.is_empty() { (fact(&t!(tr, "ui-phone"), value::call(tr, &house.phone))) }
            @if let Some(domain) = &house.domain { (fact(&t!(tr, "organization-domain"), value::code(domain))) }
            (fact(&t!(tr, "organization-since"), value::date(look, house.created_at)))
        }
        @if look.can(Permission::OrganizationsWrite) {
            (head::section(&t!(tr, "operator-standing"), form.show(&format!("{PATH}/{}", house.tenant_id), html! {
                (form.field("status", "ui-status", &typed.status).required().cards(&choices))
                (form.field("reason", "operator-reason", &typed.reason).hint("operator-reason-hint").max(500).area(2))
                (modules(look, &form, &typed.modules))
                (form::actions(button::submit(Kind::Primary, &t!(tr, "ui-save"))))
            })))
        }
    };
    look.page(&house.name, body)
}
