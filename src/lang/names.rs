//! The names of months and weekdays, asked of ICU4X once per language.
use domain::lang::Lang;
use icu::{
    calendar::{Date, Gregorian},
    datetime::{
        FixedCalendarDateTimeFormatter,
        fieldsets::{E, M},
    },
    locale::Locale as IcuLocale,
};
use std::sync::OnceLock;

/// Months from January, weekdays from Monday.
#[derive(Default)]
pub(crate) struct Names {
    pub months: [String; 12],
    pub months_short: [String; 12],
    pub weekdays: [String; 7],
    pub weekdays_short: [String; 7],
}

/// The names in this language, as its readers among us use them (Maghreb months in Arabic, Latin script in Serbian).
pub(crate) fn of(lang: Lang) -> &'static Names {
    static NAMES: [OnceLock<Names>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
    NAMES[lang as usize].get_or_init(|| ask(lang).unwrap_or_default())
}

const fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "ar-DZ",
        Lang::Fr => "fr",
        Lang::En => "en-IN",
        Lang::Hi => "hi",
        Lang::Sr => "sr-Latn",
    }
}

fn ask(lang: Lang) -> Option<Names> {
    type Formatter<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;
    let locale: IcuLocale = tag(lang).parse().ok()?;
    let month = |set| Some(Formatter::<M>::try_new((&locale).into(), set).ok());
    let day = |set| Some(Formatter::<E>::try_new((&locale).into(), set).ok());
    let (months, months_short) = (month(M::long())??, month(M::medium())??);
    let (weekdays, weekdays_short) = (day(E::long())??, day(E::medium())??);
    let mut names = Names::default();
    for number in 1..=12u8 {
        let date = Date::try_new_gregorian(2026, number, 1).ok()?;
        names.months[usize::from(number) - 1] = months.format(&date).to_string();
        names.months_short[usize::from(number) - 1] = months_short.format(&date).to_string();
    }
    for number in 1..=7u8 {
        // 1 June 2026 is a Monday.
        let date = Date::try_new_gregorian(2026, 6, number).ok()?;
        names.weekdays[usize::from(number) - 1] = weekdays.format(&date).to_string();
        names.weekdays_short[usize::from(number) - 1] = weekdays_short.format(&date).to_string();
    }
    Some(names)
}
