//! The five languages' messages, parsed once and kept for the life of the process.

use crate::{locale::Shape, number, plural};
use domain::lang::Lang;
use fluent_bundle::{FluentResource, FluentValue, concurrent::FluentBundle, memoizer::MemoizerKind};
use std::sync::{Arc, LazyLock, OnceLock};
use unic_langid::{LanguageIdentifier, langid};

/// Every message file: language, file name without its ending, text. Plural selects already ask `PLURAL`
/// (see build.rs).
pub static FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

pub(crate) type Bundle = FluentBundle<Arc<FluentResource>>;

static PARSED: LazyLock<Vec<(Lang, Arc<FluentResource>)>> = LazyLock::new(|| {
    let parse = |&(code, _, text): &(&str, &str, &str)| {
        // A message with a syntax error is left out here and reported by the locale tests.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(rest, _)| rest);
        Lang::parse(code).map(|lang| (lang, Arc::new(resource)))
    };
    FILES.iter().filter_map(parse).collect()
});

static BUNDLES: [OnceLock<Bundle>; Shape::COUNT] = [const { OnceLock::new() }; Shape::COUNT];

/// The bundle that words and counts are taken from, built at its first use.
pub(crate) fn of(shape: Shape) -> &'static Bundle {
    BUNDLES[shape as usize].get_or_init(|| {
        let files = PARSED.iter().filter(|(lang, _)| *lang == shape.lang());
        build(shape, files.map(|(_, resource)| resource.clone()))
    })
}

/// A bundle of the given messages that counts and shows numbers as this shape does.
pub(crate) fn build(shape: Shape, messages: impl Iterator<Item = Arc<FluentResource>>) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![plural_tag(shape.lang())]);
    set_formatter(&mut bundle, shape);
    for resource in messages {
        bundle.add_resource_overriding(resource);
    }
    // These two are the only names added, so they cannot clash.
    let _ = bundle.add_builtins();
    let rules = plural::Rules::of(shape.lang());
    let _ = bundle.add_function("PLURAL", move |values, _| plural::category(&rules, values.first()));
    bundle
}

/// Fluent's own rules are kept from choosing, but it wants a language it knows all the same.
fn plural_tag(lang: Lang) -> LanguageIdentifier {
    match lang {
        Lang::Ar => langid!("ar"),
        Lang::Fr => langid!("fr"),
        Lang::En => langid!("en"),
        Lang::Hi => langid!("hi"),
        Lang::Sr => langid!("sr"),
    }
}

/// Fluent takes a plain function, so each shape needs its own.
fn set_formatter(bundle: &mut Bundle, shape: Shape) {
    match shape {
        Shape::Ar => bundle.set_formatter(Some(|v, m| show(Shape::Ar, v, m))),
        Shape::ArNative => bundle.set_formatter(Some(|v, m| show(Shape::ArNative, v, m))),
        Shape::Fr => bundle.set_formatter(Some(|v, m| show(Shape::Fr, v, m))),
        Shape::En => bundle.set_formatter(Some(|v, m| show(Shape::En, v, m))),
        Shape::EnIn => bundle.set_formatter(Some(|v, m| show(Shape::EnIn, v, m))),
        Shape::Hi => bundle.set_formatter(Some(|v, m| show(Shape::Hi, v, m))),
        Shape::HiNative => bundle.set_formatter(Some(|v, m| show(Shape::HiNative, v, m))),
        Shape::Sr => bundle.set_formatter(Some(|v, m| show(Shape::Sr, v, m))),
    }
}

/// Fluent keeps the number for choosing the plural; only what is printed becomes text here.
fn show<M: MemoizerKind>(shape: Shape, value: &FluentValue, _memoizer: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number::ascii_to_shape(shape, &number.as_string())),
        _ => None,
    }
}
