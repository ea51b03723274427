//! Short lists in a sentence: "A, B and C".
use crate::{Locale, locale::Shape};
use icu::{list::ListFormatter, locale::Locale as IcuLocale};
use std::sync::OnceLock;

/// How the members of a list stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// All of them: "A, B and C".
    And,
    /// One of them: "A, B or C".
    Or,
    /// Parts of one thing: "A, B, C".
    Unit,
}

/// The members as one text. Isolate them first when they are names in unknown scripts.
pub fn join(locale: Locale, kind: Kind, members: &[&str]) -> String {
    static FORMATTERS: [OnceLock<Option<ListFormatter>>; 3 * Shape::COUNT] =
        [const { OnceLock::new() }; 3 * Shape::COUNT];
    let shape = locale.shape();
    let slot = &FORMATTERS[3 * shape as usize + kind as usize];
    match slot.get_or_init(|| formatter(shape, kind)) {
        Some(formatter) => formatter.format_to_string(members.iter()),
        None => members.join(", "),
    }
}

fn formatter(shape: Shape, kind: Kind) -> Option<ListFormatter> {
    let locale: IcuLocale = shape.tag().parse().ok()?;
    let prefs = locale.into();
    let formatter = match kind {
        Kind::And => ListFormatter::try_new_and(prefs, Default::default()),
        Kind::Or => ListFormatter::try_new_or(prefs, Default::default()),
        Kind::Unit => ListFormatter::try_new_unit(prefs, Default::default()),
    };
    formatter.ok()
}
