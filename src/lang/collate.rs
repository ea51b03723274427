//! The order a reader expects in a short list; databases order by code point and get five languages wrong.
use domain::lang::Lang;
use icu::{collator::CollatorBorrowed, locale::Locale as IcuLocale};
use std::{cmp::Ordering, sync::OnceLock};

/// Which of two texts comes first for a reader of this language.
pub fn compare(lang: Lang, one: &str, other: &str) -> Ordering {
    match collator(lang) {
        Some(collator) => collator.compare(one, other),
        None => one.cmp(other),
    }
}

/// Sorts by a text of each member; members that compare equal keep their order.
pub fn sort_by_text<T>(lang: Lang, members: &mut [T], text: impl Fn(&T) -> &str) {
    members.sort_by(|one, other| compare(lang, text(one), text(other)));
}

fn collator(lang: Lang) -> Option<&'static CollatorBorrowed<'static>> {
    static COLLATORS: [OnceLock<Option<CollatorBorrowed<'static>>>; Lang::ALL.len()] =
        [const { OnceLock::new() }; Lang::ALL.len()];
    let build = || {
        let tag = if lang == Lang::Sr { "sr-Latn" } else { lang.code() };
        let locale: IcuLocale = tag.parse().ok()?;
        icu::collator::Collator::try_new(locale.into(), Default::default()).ok()
    };
    COLLATORS[lang as usize].get_or_init(build).as_ref()
}
