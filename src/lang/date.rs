//! Dates and times as each language writes them. The patterns are ours: CLDR changes them between versions.
use crate::{Hours, Locale, bidi::RLM, names, number};
use domain::{country::Country, lang::Lang};
use jiff::civil::{Date, DateTime, Time, Weekday};

/// Digits only, for tables: `05/11/2026`, `5. 11. 2026.`.
pub fn short(locale: Locale, date: Date) -> String {
    let (d, m, y) = (date.day(), date.month(), date.year());
    let text = match locale.lang {
        Lang::Ar | Lang::Hi => format!("{d}/{m}/{y}"),
        Lang::Fr | Lang::En => format!("{d:02}/{m:02}/{y}"),
        Lang::Sr => format!("{d}.\u{A0}{m}.\u{A0}{y}."),
    };
    number::digits(locale, &text)
}

/// With a short month where the language has one: `5 Nov 2026`, `5 nov. 2026`.
pub fn medium(locale: Locale, date: Date) -> String {
    let (d, m, y) = (date.day(), date.month(), date.year());
    let month = &names::of(locale.lang).months_short[index(m)];
    let text = match locale.lang {
        Lang::Ar => format!("{d:02}/{m:02}/{y}"),
        Lang::Fr | Lang::En | Lang::Hi => format!("{d} {month} {y}"),
        Lang::Sr => return short(locale, date),
    };
    number::digits(locale, &text)
}

/// With the month's name: `5 novembre 2026`, `5. novembar 2026.`.
pub fn long(locale: Locale, date: Date) -> String {
    let text = day_month_year(locale.lang, date);
    // In a left-to-right cell the day would part from its Arabic month.
    let mark = if locale.lang == Lang::Ar { String::from(RLM) } else { String::new() };
    mark + &number::digits(locale, &text)
}

/// With weekday and month: `jeudi 5 novembre 2026`.
pub fn full(locale: Locale, date: Date) -> String {
    let day = weekday(locale, date.weekday());
    let rest = number::digits(locale, &day_month_year(locale.lang, date));
    match locale.lang {
        Lang::Ar => format!("{day}، {rest}"),
        Lang::Fr => format!("{day} {rest}"),
        Lang::En | Lang::Hi | Lang::Sr => format!("{day}, {rest}"),
    }
}

/// A month of a year: `novembre 2026`.
pub fn month_year(locale: Locale, date: Date) -> String {
    let stop = if locale.lang == Lang::Sr { "." } else { "" };
    format!("{} {}{stop}", month(locale, date.month()), number::digits(locale, &date.year().to_string()))
}

/// A month's name, 1 to 12.
pub fn month(locale: Locale, month: i8) -> &'static str {
    &names::of(locale.lang).months[index(month)]
}

/// A weekday's name.
pub fn weekday(locale: Locale, day: Weekday) -> &'static str {
    &names::of(locale.lang).weekdays[usize::from(day.to_monday_zero_offset().unsigned_abs())]
}

/// A weekday's short name, for a calendar's head.
pub fn weekday_short(locale: Locale, day: Weekday) -> &'static str {
    &names::of(locale.lang).weekdays_short[usize::from(day.to_monday_zero_offset().unsigned_abs())]
}

/// The days of a week in the order a calendar of this country shows them.
pub fn week(country: Country) -> impl Iterator<Item = Weekday> {
    (0..7).map(move |offset| country.first_day().wrapping_add(offset))
}

/// Hours and minutes: `14:05`, or `2:05 pm` where the reader's clock has twelve hours.
pub fn time(locale: Locale, time: Time) -> String {
    if locale.hours == Hours::Full {
        return number::digits(locale, &format!("{:02}:{:02}", time.hour(), time.minute()));
    }
    let hour = match time.hour() % 12 {
        0 => 12,
        hour => hour,
    };
    let clock = number::digits(locale, &format!("{hour}:{:02}", time.minute()));
    let afternoon = time.hour() >= 12;
    match locale.lang {
        Lang::Ar => format!("{RLM}{clock}\u{A0}{}", if afternoon { "م" } else { "ص" }),
        Lang::En | Lang::Hi => format!("{clock}\u{A0}{}", if afternoon { "pm" } else { "am" }),
        Lang::Fr | Lang::Sr => format!("{clock}\u{A0}{}", if afternoon { "PM" } else { "AM" }),
    }
}

/// A day and the minute of it: `5 nov. 2026, 14:05`.
pub fn date_time(locale: Locale, at: DateTime) -> String {
    let (day, clock) = (medium(locale, at.date()), time(locale, at.time()));
    match locale.lang {
        // One left-to-right run each; a blank keeps them in reading order in both directions.
        Lang::Ar | Lang::Sr => format!("{day}\u{A0}{clock}"),
        Lang::Fr | Lang::En | Lang::Hi => format!("{day}, {clock}"),
    }
}

fn day_month_year(lang: Lang, date: Date) -> String {
    let (d, y) = (date.day(), date.year());
    let month = &names::of(lang).months[index(date.month())];
    match lang {
        Lang::Fr if d == 1 => format!("1er {month} {y}"),
        Lang::Ar | Lang::Fr | Lang::En | Lang::Hi => format!("{d} {month} {y}"),
        Lang::Sr => format!("{d}. {month} {y}."),
    }
}

/// jiff's months are 1 to 12.
fn index(month: i8) -> usize {
    usize::from(month.unsigned_abs()).clamp(1, 12) - 1
}
