//! Lists: filters, a table with rows to pick, its foot, and the same people as a plain list.
use crate::ui::{
    Icon, Look, Tone, avatar, badge, button,
    button::Kind,
    filters::{self, Chip},
    icon, pager, search,
    table::{self, Column, Sort, Table},
    value,
};
use domain::money::{Currency, Money};
use lang::t;
use maud::{Markup, html};

struct Line {
    name: &'static str,
    phone: &'static str,
    tone: Tone,
    status: &'static str,
    balance: i64,
    hours: i64,
}

const LINES: [Line; 3] = [
    Line {
        name: "components-shop",
        phone: "+213 555 12 34 56",
        tone: Tone::Good,
        status: "components-paid",
        balance: 0,
        hours: 3,
    },
    Line {
        name: "components-other",
        phone: "+213 661 98 76 54",
        tone: Tone::Bad,
        status: "components-late",
        balance: -12_450_000,
        hours: 50,
    },
    Line {
        name: "components-third",
        phone: "+213 770 11 22 33",
        tone: Tone::Warn,
        status: "components-waiting",
        balance: 1_275_050,
        hours: 400,
    },
];

pub fn lists(look: &Look) -> Markup {
    let tr = &look.tr;
    let chips = [Chip { word: t!(tr, "components-late"), without: String::from("#") }];
    let (name, phone, status) = (t!(tr, "ui-name"), t!(tr, "ui-phone"), t!(tr, "ui-status"));
    let (last, balance) = (t!(tr, "components-last"), t!(tr, "components-balance"));
    let columns = [
        Column::text(&name).sort(String::from("#"), Sort::Up),
        Column::text(&phone),
        Column::tight(&status),
        Column::tight(&last).sort(String::from("#"), Sort::Not),
        Column::end(&balance),
    ];
    let caption = t!(tr, "components-lists");
    html! {
        (filters::show(look, "/components", search::input(look, ""), &chips))
        form class="stack" {
            (Table::new(&caption, &columns).picks().cards().foot(total(look)).show(look, html! { @for line in &LINES { (row(look, line)) } }))
            div class="pick-bar" data-pick-bar {
                (t!(tr, "components-chosen", count = 2)) (button::submit(Kind::Plain, &t!(tr, "ui-archive")))
            }
        }
        (pager::show(look, LINES.len(), Some("#"), Some("#")))
        ul class="list narrow" { @for line in &LINES { li { (plain(look, line)) } } }
    }
}

fn row(look: &Look, line: &Line) -> Markup {
    let tr = &look.tr;
    let name = tr.text(line.name);
    html! {
        tr {
            (table::pick(look, "row", line.name, &name))
            td { a href="#" { (value::name(&name)) } }
            td { (value::call(&look.tr, line.phone)) }
            td class="tight" { (badge(line.tone, &tr.text(line.status))) }
            td class="tight" { (value::ago(look, look.now - line.hours * super::HOUR)) }
            td class="end" { (value::money(tr, Money::new(line.balance, Currency::Dzd))) }
        }
    }
}

fn total(look: &Look) -> Markup {
    let sum = LINES.iter().map(|line| line.balance).sum();
    html! {
        tr {
            td {}
            th scope="row" colspan="4" { (t!(look.tr, "ui-total")) }
            td class="end" { (value::money(&look.tr, Money::new(sum, Currency::Dzd))) }
        }
    }
}

fn plain(look: &Look, line: &Line) -> Markup {
    let name = look.tr.text(line.name);
    html! {
        a class="list-line" href="#" {
            (avatar::initials(&name))
            span class="list-main" { span class="list-title" { (value::name(&name)) } span class="muted small" { (value::phone(&look.tr, line.phone)) } }
            (badge(line.tone, &look.tr.text(line.status)))
            (icon(Icon::ChevronRight))
        }
    }
}
