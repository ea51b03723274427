//! Figures: tiles, bars, charts, and what happened.
use crate::ui::{
    Icon, Look, Tone, bar,
    chart::{self, Point},
    tile,
    timeline::{self, Change, Entry},
    value,
};
use domain::money::{Currency, Money};
use lang::t;
use maud::{Markup, html};

const WEEKS: [i64; 6] = [41_230_000, 38_900_000, 52_400_000, 47_750_000, 61_000_000, 58_320_000];

pub fn show(look: &Look) -> Markup {
    let tr = &look.tr;
    let points =
        || WEEKS.iter().zip(41i64..).map(|(value, week)| point(look, t!(tr, "components-week", week = week), *value));
    let sales = t!(tr, "components-sales");
    html! {
        (tile::row(html! {
            (tile::show(&t!(tr, "components-orders"), value::num(tr, 1_248), &t!(tr, "components-overview"), Some("#")))
            (tile::show(&t!(tr, "components-due"), value::price(tr, Money::new(41_230_000, Currency::Dzd)), "", None))
            (tile::show(&t!(tr, "components-payments"), chart::spark(&WEEKS), &sales, None))
        }))
        div class="grid grid-wide" {
            (bar::limit(look, 62_400, 80_000, &t!(tr, "components-limit")))
            (bar::limit(look, 92_400, 80_000, &t!(tr, "components-limit")))
            (bar::progress(look, 240, 600, &t!(tr, "components-sending")))
        }
        div class="grid grid-wide" {
            (chart::columns(look, &sales, &points().collect::<Vec<_>>()))
            (chart::line(look, &sales, &points().collect::<Vec<_>>()))
            (chart::donut(look, &t!(tr, "components-pay"), &[
                point(look, t!(tr, "components-cash"), 58_000_000),
                point(look, t!(tr, "components-transfer"), 31_000_000),
                point(look, t!(tr, "components-late"), 11_000_000),
            ]))
        }
        (timeline::show(&happened(look)))
    }
}

fn point(look: &Look, label: String, value: i64) -> Point {
    Point { label, value, shown: value::price(&look.tr, Money::new(value, Currency::Dzd)) }
}

fn happened(look: &Look) -> Vec<Entry> {
    let tr = &look.tr;
    let entry = |tone, icon, key, hours: i64, changes| Entry {
        tone,
        icon,
        what: html! { (tr.text(key)) },
        who: t!(tr, "components-person"),
        when: value::ago(look, look.now - hours * super::HOUR),
        changes,
    };
    let change =
        Change { label: t!(tr, "components-limit"), before: String::from("60000"), after: String::from("80000") };
    vec![
        entry(Tone::Warn, Icon::Pencil, "components-changed", 2, vec![change]),
        entry(Tone::Good, Icon::Check, "components-paid", 26, Vec::new()),
        entry(Tone::Neutral, Icon::Plus, "components-created", 700, Vec::new()),
    ]
}
