//! The one way a number, amount, phone, code or date reaches a page: formatted for the reader and isolated,
//! so that it stays whole in a line of Arabic. `(value::num(&look.tr, 12))`
use super::{Icon, Look, icon};
use domain::{money::Money, phone::Phone, time::Millis, units::Unit};
use jiff::{Timestamp, civil::DateTime};
use lang::{Tr, date as dates, money as amounts, number, relative, t};
use maud::{Markup, html};
use rust_decimal::Decimal;

/// A whole number with its groups.
pub fn num(tr: &Tr, value: i64) -> Markup {
    isolated("num", &number::integer(tr.locale(), value))
}

/// A rate as a percentage: 0.19 is 19 %.
pub fn percent(tr: &Tr, rate: Decimal) -> Markup {
    isolated("num", &number::percent(tr.locale(), rate))
}

/// A quantity with the word of its unit, unless it counts pieces.
pub fn quantity(look: &Look, quantity: i64, unit: Unit) -> Markup {
    let exact = Decimal::from(quantity) / Decimal::from(unit.scale());
    let number = number::decimal(look.tr.locale(), exact.normalize());
    html! {
        span {
            bdi dir="ltr" class="num" { (number) }
            @if unit != Unit::Piece { " " (look.tr.text(&format!("unit-{}", unit.code()))) }
        }
    }
}

/// The same as words of a sentence, whose message isolates it.
pub fn quantity_text(look: &Look, quantity: i64, unit: Unit) -> String {
    let exact = Decimal::from(quantity) / Decimal::from(unit.scale());
    let number = number::decimal(look.tr.locale(), exact.normalize());
    if unit == Unit::Piece { number } else { format!("{number} {}", look.tr.text(&format!("unit-{}", unit.code()))) }
}

/// An amount with its symbol and all its decimals.
pub fn money(tr: &Tr, value: Money) -> Markup {
    let class = if value.is_negative() { "money debt" } else { "money" };
    isolated(class, &amounts::show(tr.locale(), value))
}

/// An amount in a tile or a price: no decimals when there are none to show.
pub fn price(tr: &Tr, value: Money) -> Markup {
    isolated("money", &amounts::brief(tr.locale(), value))
}

/// An amount in a column whose head names the currency.
pub fn amount(tr: &Tr, value: Money) -> Markup {
    let class = if value.is_negative() { "money debt" } else { "money" };
    isolated(class, &amounts::number(tr.locale(), value))
}

/// A telephone number as a reader in this country dials it; `value` is kept as E.164.
pub fn phone(tr: &Tr, value: &str) -> Markup {
    let dialled = Phone::from_e164(value).map(|phone| phone.display(tr.locale().country));
    isolated("tel", dialled.as_deref().unwrap_or(value))
}

/// A telephone number that a tap calls.
pub fn call(tr: &Tr, value: &str) -> Markup {
    let digits: String = value.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    html! { a href={ "tel:" (digits) } { (phone(tr, value)) } }
}

/// A code, reference, e-mail address, path or key: read left to right, letter by letter.
pub fn code(value: &str) -> Markup {
    isolated("code", value)
}

/// A code too long for a phone's line: it may break anywhere.
pub fn long(value: &str) -> Markup {
    isolated("code long", value)
}

/// A code with a button that copies it, once scripts run.
pub fn copyable(tr: &Tr, value: &str) -> Markup {
    html! { span class="copy" { (code(value)) (copy(tr, value)) } }
}

/// The button alone: for what is too long to be read, as an address is.
pub fn copy(tr: &Tr, value: &str) -> Markup {
    html! {
        button class="button button-icon" type="button" hidden data-copy=(value) data-copied=(t!(tr, "ui-copied"))
            aria-label=(t!(tr, "ui-copy")) { (icon(Icon::Copy)) }
    }
}

/// The day an instant falls on, by the organization's clock.
pub fn date(look: &Look, at: Millis) -> Markup {
    told(look, at, None, |here| dates::medium(look.tr.locale(), here.date()))
}

/// A day and the minute of it.
pub fn moment(look: &Look, at: Millis) -> Markup {
    told(look, at, None, |here| dates::date_time(look.tr.locale(), here))
}

/// The hour and minute.
pub fn time(look: &Look, at: Millis) -> Markup {
    told(look, at, None, |here| dates::time(look.tr.locale(), here.time()))
}

/// How long ago, kept true by scripts; the full date is in its title, and scripts are not needed to read it.
pub fn ago(look: &Look, at: Millis) -> Markup {
    let full = local(look, at).map(|here| dates::date_time(look.tr.locale(), here));
    told(look, at, full, |_| relative::from_now(look.tr, at, look.now))
}

/// A day without a clock: a birthday, a due date.
pub fn day(tr: &Tr, day: jiff::civil::Date) -> Markup {
    html! { time datetime=(day) { bdi { (dates::medium(tr.locale(), day)) } } }
}

/// Dates hold words, so their own first letter decides their direction; an instant no calendar reaches is a dash.
fn told(look: &Look, at: Millis, full: Option<String>, words: impl Fn(DateTime) -> String) -> Markup {
    let (Some(here), Ok(instant)) = (local(look, at), Timestamp::from_millisecond(at)) else {
        return html! { "—" };
    };
    html! {
        time datetime=(instant) title=[&full] data-relative[full.is_some()] { bdi { (words(here)) } }
    }
}

fn local(look: &Look, at: Millis) -> Option<DateTime> {
    let instant = Timestamp::from_millisecond(at).ok()?;
    Some(instant.to_zoned(look.zone.clone()).datetime())
}

/// A value that is already written out for the reader.
pub fn isolated(class: &str, text: &str) -> Markup {
    html! { bdi class=(class) dir="ltr" { (text) } }
}

/// A person's, firm's or thing's name: its own first letter decides its direction.
pub fn name(text: &str) -> Markup {
    html! { bdi { (text) } }
}
