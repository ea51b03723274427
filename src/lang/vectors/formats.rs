//! formats.json: numbers, money, dates, relative times, lists, months and collation.
use super::same::{Exception, Ours, compare};
use crate::{Locale, Tr, collate, compact, date, list, locale::Shape, money, number, relative};
use domain::money::Currency;
use jiff::civil;
use rust_decimal::Decimal;

#[test]
fn every_format_of_the_vectors() {
    let file = super::file("formats");
    let rows = file["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 409);
    let mut report = Vec::new();
    let mut used = vec![false; EXCEPTIONS.len()];
    for row in rows {
        let text = |field: &str| row[field].as_str().unwrap();
        let (kind, tag, input) = (text("kind"), text("locale"), text("input"));
        let ours = ours(super::locale(tag), kind, input);
        let found = EXCEPTIONS.iter().position(|exception| exception.covers(kind, tag, input));
        compare(
            &format!("{kind} {tag} {input}"),
            &ours,
            text("expected"),
            found.map(|at| &EXCEPTIONS[at]),
            &mut report,
        );
        if let Some(at) = found {
            used[at] = true;
        }
    }
    assert!(report.is_empty(), "{} differ:\n{}", report.len(), report.join("\n"));
    let idle: Vec<_> = EXCEPTIONS.iter().zip(used).filter(|(_, used)| !used).map(|(e, _)| e.kind).collect();
    assert!(idle.is_empty(), "exceptions nothing needs: {idle:?}");
}

fn ours(locale: Locale, kind: &str, input: &str) -> String {
    let decimal = || input.parse::<Decimal>().unwrap();
    let date = || input.parse::<civil::Date>().unwrap();
    match kind {
        "decimal" => number::decimal(locale, decimal()),
        "decimal_2dp" => number::fixed(locale, decimal(), 2),
        "integer" => number::integer(locale, input.parse().unwrap()),
        "percent" | "percent_1dp" => number::percent(locale, decimal()),
        "compact" => compact(locale, input.parse().unwrap()),
        "date_short" => date::short(locale, date()),
        "date_medium" => date::medium(locale, date()),
        "date_long" => date::long(locale, date()),
        "date_full" => date::full(locale, date()),
        "month_year" => date::month_year(locale, format!("{input}-01").parse().unwrap()),
        "time_short" => date::time(locale, input.parse().unwrap()),
        "relative_always" => relative::count(Tr::new(locale), unit(input), offset(input)),
        "relative_auto" => relative::word(Tr::new(locale), unit(input), offset(input)),
        _ if kind.starts_with("currency") => currency(locale, kind, input),
        _ if kind.starts_with("list") => joined(locale, kind),
        _ => panic!("a kind nobody formats: {kind}"),
    }
}

fn currency(locale: Locale, kind: &str, input: &str) -> String {
    let (code, amount) = input.split_once(' ').unwrap();
    let amount = domain::text::parse_amount(amount, Currency::parse(code).unwrap()).unwrap();
    match kind {
        "currency_code" => money::code(locale, amount),
        "currency_name" => money::in_full(Tr::new(locale), amount),
        _ => money::show(locale, amount),
    }
}

fn joined(locale: Locale, kind: &str) -> String {
    let kind_of = match kind.split('_').nth(1).unwrap() {
        "conjunction" => list::Kind::And,
        "disjunction" => list::Kind::Or,
        _ => list::Kind::Unit,
    };
    let members = if kind.ends_with('2') { &["A", "B"][..] } else { &["A", "B", "C"][..] };
    list::join(locale, kind_of, members)
}

fn unit(input: &str) -> relative::Unit {
    match input.split_once(' ').unwrap().1 {
        "second" => relative::Unit::Second,
        "minute" => relative::Unit::Minute,
        "hour" => relative::Unit::Hour,
        "day" => relative::Unit::Day,
        "week" => relative::Unit::Week,
        "month" => relative::Unit::Month,
        _ => relative::Unit::Year,
    }
}

fn offset(input: &str) -> i64 {
    input.split_once(' ').unwrap().0.parse().unwrap()
}

/// What the product writes otherwise than CLDR 48, and why. See docs/adr/0003-locale-vectors.md.
#[rustfmt::skip]
const EXCEPTIONS: &[Exception] = &[
    Exception { kind: "currency_accounting", locale: "", input: "", ours: Ours::Absent,
        reason: "negative amounts carry a minus everywhere; CLDR's parentheses also lose the lakh groups" },
    Exception { kind: "currency_symbol", locale: "ar-DZ", input: "DZD -1234567.50", ours: Ours::Invisible,
        reason: "an isolate around the number keeps the symbol on one side in left-to-right cells too" },
    Exception { kind: "currency_symbol", locale: "ar-DZ", input: "RSD -1234567.50", ours: Ours::Invisible,
        reason: "as above" },
    Exception { kind: "currency_symbol", locale: "ar-DZ", input: "EUR -1234567.50", ours: Ours::Invisible,
        reason: "as above" },
    Exception { kind: "date_short", locale: "ar-DZ", input: "", ours: Ours::Invisible,
        reason: "dates of digits are isolated left to right; the vector's marks would turn them inside out there" },
    Exception { kind: "date_medium", locale: "ar-DZ", input: "", ours: Ours::Invisible, reason: "as above" },
    Exception { kind: "date_long", locale: "ar-DZ", input: "", ours: Ours::Invisible,
        reason: "a mark in front keeps day and month together in left-to-right cells" },
    Exception { kind: "date_short", locale: "sr-Latn-RS", input: "", ours: Ours::Invisible,
        reason: "no breaking blank inside a date of digits" },
    Exception { kind: "date_short", locale: "en", input: "", ours: Ours::Text("05/11/2026"),
        reason: "no reader of ours is in the United States; day first, four figures of the year" },
    Exception { kind: "date_long", locale: "en", input: "", ours: Ours::Text("5 November 2026"), reason: "as above" },
    Exception { kind: "date_full", locale: "en", input: "", ours: Ours::Text("Thursday, 5 November 2026"),
        reason: "as above" },
    Exception { kind: "date_short", locale: "en-IN", input: "", ours: Ours::Text("05/11/2026"),
        reason: "two figures of a year are not enough on money papers" },
    Exception { kind: "date_short", locale: "hi-IN", input: "", ours: Ours::Text("5/11/2026"), reason: "as above" },
    Exception { kind: "time_short", locale: "fr-DZ", input: "", ours: Ours::Text("14:05"),
        reason: "24 hours in Algeria, Serbia and France (DESIGN, language rules)" },
    Exception { kind: "time_short", locale: "en", input: "", ours: Ours::Text("14:05"),
        reason: "an English reader outside India has the country's clock" },
    Exception { kind: "time_short", locale: "en-IN", input: "", ours: Ours::Invisible,
        reason: "pm does not part from its hour" },
    Exception { kind: "time_short", locale: "hi-IN", input: "", ours: Ours::Invisible, reason: "as above" },
    Exception { kind: "relative_auto", locale: "hi-IN", input: "-1 day", ours: Ours::Text("बीता कल"),
        reason: "the bare word means yesterday and tomorrow alike" },
    Exception { kind: "relative_auto", locale: "hi-IN", input: "-2 day", ours: Ours::Text("2 दिन पहले"),
        reason: "the bare word means two days ago and in two days alike" },
    Exception { kind: "relative_auto", locale: "hi-IN", input: "2 day", ours: Ours::Text("2 दिन में"),
        reason: "as above" },
];

#[test]
fn months_and_weekdays_of_the_vectors() {
    let file = super::file("formats");
    for (tag, meta) in file["meta"].as_object().unwrap() {
        let locale = super::locale(tag);
        let names = crate::names::of(locale.lang);
        let list = |field: &str| -> Vec<&str> {
            meta[field].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect()
        };
        assert_eq!(names.months.to_vec(), list("months"), "{tag}");
        let mut days = names.weekdays.clone();
        days.rotate_right(1);
        assert_eq!(days.to_vec(), list("weekdays_from_sunday"), "{tag}");
        let mut days = names.weekdays_short.clone();
        days.rotate_right(1);
        assert_eq!(days.to_vec(), list("weekdays_short_from_sunday"), "{tag}");
        assert_eq!(meta["direction"], locale.lang.dir());
        assert_eq!(meta["numbering"], "latn");
        let _: Shape = locale.shape();
    }
}

#[test]
fn orders_of_the_vectors() {
    let file = super::file("formats");
    for (tag, expected) in file["collation"].as_object().unwrap() {
        let expected: Vec<&str> = expected.as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
        let mut ours = expected.clone();
        ours.reverse();
        collate::sort_by_text(super::locale(tag).lang, &mut ours, |name| name);
        assert_eq!(ours, expected, "{tag}");
    }
}

#[test]
fn clocks_and_digits_of_the_vectors_are_settings() {
    let file = super::file("formats");
    for (tag, meta) in file["meta"].as_object().unwrap() {
        let full = super::locale(tag).hours == crate::Hours::Full;
        // CLDR gives twelve hours to Algeria and the United States: the product does not (ADR 3).
        let overruled = matches!(tag.as_str(), "ar-DZ" | "fr-DZ" | "en");
        assert_eq!(full, overruled || meta["hour_cycle"] == "h23", "{tag}");
    }
}
