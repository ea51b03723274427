//! `/desk/rounds`: rounds by day, one round with its stops, what is loaded, and the form.
mod waiting;

use crate::ui::{
    Form, Icon, Look, button,
    button::Kind,
    crumbs, empty, fact, form, happened, head, menu, pager,
    round::{day, outcome, progress, shot, signed, status},
    table::{Column, Table},
    value,
};
use domain::{
    access::Permission,
    events::Entry,
    orders::Order,
    problems::Problems,
    rounds::{Driver, Load, Round, RoundForm, Status, Stop},
    sites::Site,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/rounds";

/// One page of rounds; the last only says that more follow.
pub fn list(look: &Look, page: &[Round], size: usize, later: bool) -> Markup {
    let (rows, more) = (page.get(..size).unwrap_or(page), page.len() > size);
    let (tr, title) = (&look.tr, t!(look.tr, "rounds"));
    let next = |last: &Round| look.to(&format!("{PATH}?day={}&before={}", last.day, last.id));
    let after = rows.last().filter(|_| more).map(next);
    let new = || {
        html! { @if look.can(Permission::RoundsWrite) { (button::new(&look.to(&format!("{PATH}/new")), &t!(tr, "rounds-new"))) } }
    };
    let body = html! {
        (head::page(&title, html! {}, html! { @if !rows.is_empty() { (new()) } }))
        @if rows.is_empty() { (empty::nothing_yet(Icon::Truck, &t!(tr, "rounds-empty"), &t!(tr, "rounds-empty-text"), new())) }
        @else {
            (table(look, &title, rows))
            (pager::show(look, rows.len(), later.then(|| look.to(PATH)).as_deref(), after.as_deref()))
        }
    };
    look.page(&title, body)
}

fn table(look: &Look, title: &str, rounds: &[Round]) -> Markup {
    let words = ["ui-name", "ui-date", "rounds-driver", "ui-status", "rounds-stops"].map(|key| look.tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::tight(&words[1]),
        Column::text(&words[2]),
        Column::tight(&words[3]),
        Column::end(&words[4]),
    ];
    let rows = html! {
        @for round in rounds {
            tr {
                td { a class="strong" href=(look.to(&at(round))) { (value::name(&round.name)) } }
                td class="tight" data-label=(words[1]) { (day(look, round)) }
                td data-label=(words[2]) { (value::name(&round.driver)) }
                td class="tight" data-label=(words[3]) { (status(look, round.status())) }
                td class="end" data-label=(words[4]) { (progress(look, round)) }
            }
        }
    };
    Table::new(title, &columns).cards().show(look, rows)
}

fn at(round: &Round) -> String {
    format!("{PATH}/{}", round.id)
}

fn above(look: &Look, round: Option<&Round>, here: &str) -> Markup {
    let rounds = t!(look.tr, "rounds");
    match round {
        Some(round) => crumbs::show(look, &[(PATH, &rounds), (&at(round), &round.name)], here),
        None => crumbs::show(look, &[(PATH, &rounds)], here),
    }
}

/// What a round is made of.
pub struct Choices {
    pub sites: Vec<Site>,
    pub drivers: Vec<Driver>,
}

/// The form of a new round.
pub fn new(look: &Look, choices: &Choices, typed: &RoundForm, problems: &Problems) -> Markup {
    let (tr, title) = (&look.tr, t!(look.tr, "rounds-new"));
    let form = Form::new(look, problems);
    let sites: Vec<(String, &str)> =
        choices.sites.iter().map(|site| (site.id.to_string(), site.name.as_str())).collect();
    let body = html! {
        (head::page(&title, above(look, None, &title), html! {}))
        @if choices.drivers.is_empty() {
            (empty::nothing_yet(Icon::User, &t!(tr, "rounds-no-driver"), &t!(tr, "rounds-no-driver-text"), html! {
                @if look.can(Permission::MembersWrite) { (button::link(Kind::Primary, &look.to("/desk/settings/members"), &t!(tr, "members"))) }
            }))
        } @else {
            (form.show(PATH, html! {
                (form.field("name", "ui-name", &typed.name).hint("rounds-name-hint").required().max(80).text())
                (form::pair(html! {
                    (form.field("day", "ui-date", &typed.day).required().date())
                    (form.field("site", "rounds-site", &typed.site).required().select(&options(&sites)))
                }))
                (crew(&form, choices, typed))
                (form::actions(html! {
                    (button::submit(Kind::Primary, &t!(tr, "ui-save")))
                    (button::link(Kind::Quiet, &look.to(PATH), &t!(tr, "ui-cancel")))
                }))
            }))
        }
    };
    look.page(&title, body)
}

fn options<'a>(pairs: &'a [(String, &'a str)]) -> Vec<(&'a str, &'a str)> {
    pairs.iter().map(|(value, word)| (value.as_str(), *word)).collect()
}

fn crew(form: &Form, choices: &Choices, typed: &RoundForm) -> Markup {
    let drivers: Vec<(String, &str)> =
        choices.drivers.iter().map(|driver| (driver.membership_id.to_string(), driver.name.as_str())).collect();
    form::pair(html! {
        (form.field("driver", "rounds-driver", &typed.driver).required().select(&options(&drivers)))
        (form.field("vehicle", "rounds-vehicle", &typed.vehicle).optional().max(40).text())
    })
}

/// The form of a planned round; its orders lie at its site, so that is no longer a choice.
pub fn edit(look: &Look, (round, choices): (&Round, &Choices), typed: &RoundForm, problems: &Problems) -> Markup {
    let (tr, title) = (&look.tr, t!(look.tr, "ui-edit"));
    let form = Form::new(look, problems).version(round.version);
    let body = html! {
        (head::page(&title, above(look, Some(round), &title), html! {}))
        (form.show(&at(round), html! {
            input type="hidden" name="site" value=(round.site_id);
            (form.field("name", "ui-name", &typed.name).hint("rounds-name-hint").required().max(80).text())
            (form.field("day", "ui-date", &typed.day).required().date())
            (crew(&form, choices, typed))
            (form::actions(html! {
                (button::submit(Kind::Primary, &t!(tr, "ui-save")))
                (button::link(Kind::Quiet, &look.to(&at(round)), &t!(tr, "ui-cancel")))
            }))
        }))
    };
    look.page(&title, body)
}

/// Everything on a round's page.
pub struct Card {
    pub round: Round,
    pub stops: Vec<Stop>,
    /// Orders that could be put on it.
    pub waiting: Vec<Order>,
    pub history: Vec<Entry>,
}

/// One round.
pub fn show(look: &Look, card: &Card) -> Markup {
    let (tr, round) = (&look.tr, &card.round);
    let body = html! {
        (head::page(&round.name, above(look, None, &round.name), acts(look, round)))
        p { (status(look, round.status())) " " span class="muted" { (progress(look, round)) } }
        dl class="facts" {
            (fact(&t!(tr, "ui-date"), day(look, round)))
            (fact(&t!(tr, "rounds-driver"), value::name(&round.driver)))
            (fact(&t!(tr, "rounds-site"), value::name(&round.site)))
            @if !round.vehicle.is_empty() { (fact(&t!(tr, "rounds-vehicle"), value::name(&round.vehicle))) }
        }
        (head::section(&t!(tr, "rounds-stops"), stops(look, card)))
        @if round.status() != Status::Closed && look.can(Permission::RoundsWrite) {
            (head::section(&t!(tr, "rounds-waiting"), waiting::show(look, card)))
        }
        (head::section(&t!(tr, "events-history"), happened::timeline(look, &card.history)))
    };
    look.page(&round.name, body)
}

fn acts(look: &Look, round: &Round) -> Markup {
    let (tr, path, write) = (&look.tr, at(round), look.can(Permission::RoundsWrite));
    let planned = round.status() == Status::Planned;
    html! {
        @if round.stops > 0 { (button::link_icon(Kind::Plain, &look.to(&format!("{path}/loading")), Icon::Printer, &t!(tr, "rounds-loading"))) }
        @if write && planned { (button::link(Kind::Plain, &look.to(&format!("{path}/edit")), &t!(tr, "ui-edit"))) }
        @if write && planned && round.stops > 0 { (button::act_on(look, &format!("{path}/start"), round.version, Kind::Primary, &t!(tr, "rounds-start"))) }
        @if write && round.may_close() { (button::act_on(look, &format!("{path}/closing"), round.version, Kind::Primary, &t!(tr, "rounds-close"))) }
    }
}

fn stops(look: &Look, card: &Card) -> Markup {
    let tr = &look.tr;
    if card.stops.is_empty() {
        return html! { p class="muted" { (t!(tr, "rounds-no-stops")) } };
    }
    let words = ["orders-account", "ui-status", "rounds-orders", "ui-total", "rounds-taken", "ui-more"];
    let words = words.map(|key| tr.text(key));
    let columns = [
        Column::text(&words[0]),
        Column::tight(&words[1]),
        Column::end(&words[2]),
        Column::end(&words[3]),
        Column::end(&words[4]),
        Column::acts(&words[5]),
    ];
    let rows = html! {
        @for (place, stop) in (1_i64..).zip(&card.stops) {
            tr {
                td { span class="muted" { (value::num(tr, place)) " " } a class="strong" href=(look.to(&format!("/desk/accounts/{}", stop.account_id))) { (value::name(&stop.account)) }
                    @if !stop.note.is_empty() { div class="small muted" dir="auto" { (stop.note) } } }
                td class="tight" data-label=(words[1]) {
                    (outcome(look, stop))
                    @if !stop.receiver.is_empty() { div class="small" { (value::name(&stop.receiver)) (signed(look, stop)) } }
                    @if let Some(id) = stop.photo { (shot(look, &at(&card.round), id)) }
                }
                td class="end" data-label=(words[2]) { (value::num(tr, stop.orders)) }
                td class="end" data-label=(words[3]) { (value::money(tr, look.money(stop.total))) }
                td class="end" data-label=(words[4]) { @if stop.is_done() { (value::money(tr, look.money(stop.taken))) } }
                td class="tight" { (moves(look, &card.round, stop)) }
            }
        }
    };
    Table::new(&t!(tr, "rounds-stops"), &columns).cards().show(look, rows)
}

/// Up, down, off: as long as nobody was there.
fn moves(look: &Look, round: &Round, stop: &Stop) -> Markup {
    let (tr, path) = (&look.tr, format!("{}/stops/{}", at(round), stop.id));
    let act = |word: &str, text: &str| {
        html! {
            form method="post" action=(look.to(&format!("{path}/{word}"))) {
                (form::token(look))
                input type="hidden" name=(form::VERSION) value=(round.version);
                button class="menu-line" type="submit" { (text) }
            }
        }
    };
    html! {
        @if !stop.is_done() && round.status() != Status::Closed && look.can(Permission::RoundsWrite) {
            (menu::icon_menu(Icon::Ellipsis, &t!(tr, "ui-more"), html! {
                (act("up", &t!(tr, "rounds-up")))
                (act("down", &t!(tr, "rounds-down")))
                (act("removal", &t!(tr, "rounds-stop-remove")))
            }))
        }
    }
}

/// What the vehicle is loaded with, and where it goes: to be printed.
pub fn loading(look: &Look, round: &Round, load: &[Load], stops: &[Stop]) -> Markup {
    let (tr, title) = (&look.tr, t!(look.tr, "rounds-loading"));
    let words = ["ui-name", "items-sku", "items-quantity"].map(|key| tr.text(key));
    let columns = [Column::text(&words[0]), Column::text(&words[1]), Column::end(&words[2])];
    let rows = html! {
        @for one in load {
            tr {
                td { (value::name(&one.name)) }
                td data-label=(words[1]) { (value::code(&one.sku)) }
                td class="end" data-label=(words[2]) { (value::quantity(look, one.quantity, one.unit())) }
            }
        }
    };
    let body = html! {
        (head::page(&title, above(look, Some(round), &title), html! {}))
        dl class="facts" {
            (fact(&t!(tr, "ui-name"), value::name(&round.name)))
            (fact(&t!(tr, "ui-date"), day(look, round)))
            (fact(&t!(tr, "rounds-driver"), value::name(&round.driver)))
            @if !round.vehicle.is_empty() { (fact(&t!(tr, "rounds-vehicle"), value::name(&round.vehicle))) }
        }
        (Table::new(&title, &columns).show(look, rows))
        (head::section(&t!(tr, "rounds-stops"), html! {
            ol { @for stop in stops { li { (value::name(&stop.account)) " " span class="muted" dir="auto" { (stop.address) } } } }
        }))
    };
    look.page(&title, body)
}
