//! Runs a checked template for one reader: values isolated, filters in their language, output bounded.
use super::{FILTERS, Fault, LONGEST, MOST_OUTPUT, check::check};
use crate::{Locale, Tr, bidi, date, number, t};
use domain::{lang::Lang, text::clean};
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use minijinja::{
    AutoEscape, Environment, Output, UndefinedBehavior, Value,
    value::{Serde, ValueKind},
};
use std::io::{self, Write};

/// Steps a template may take: a hundred times what the longest built-in one takes.
const FUEL: u64 = 100_000;

/// Who reads it: their language, and the organization's clock.
#[derive(Debug, Clone)]
pub struct Reader {
    pub locale: Locale,
    pub zone: TimeZone,
}

impl Reader {
    fn tr(&self) -> Tr {
        Tr::new(self.locale)
    }
}

/// The text of a template with these values. Values of `variables` that are not given are empty.
pub fn render(source: &str, variables: &[&str], data: &serde_json::Value, reader: &Reader) -> Result<String, Fault> {
    check(source, variables)?;
    let env = environment(reader);
    let fault = |error: minijinja::Error| Fault::at("templates-syntax", error.line().unwrap_or(1), "");
    let template = env.template_from_named_str("message.txt", source).map_err(fault)?;
    let mut out = Bounded(Vec::new());
    let run = template.render_captured_to(values(variables, data), &mut out);
    match run {
        Ok(_) => Ok(String::from_utf8_lossy(&out.0).into_owned()),
        Err(_) if out.0.len() >= MOST_OUTPUT => Err(Fault::at("templates-output", 1, "")),
        Err(error) => Err(fault(error)),
    }
}

/// A subject: one line without direction marks, which mail programs show as boxes.
pub fn subject(source: &str, variables: &[&str], data: &serde_json::Value, reader: &Reader) -> Result<String, Fault> {
    let text = render(source, variables, data, reader)?;
    Ok(clean(&bidi::strip(&text)).chars().take(200).collect())
}

fn environment(reader: &Reader) -> Environment<'static> {
    let mut env = Environment::new();
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    env.set_auto_escape_callback(|_| AutoEscape::None);
    env.set_fuel(Some(FUEL));
    env.set_formatter(isolating);
    let (here, locale) = (reader.clone(), reader.locale);
    env.add_filter("moment", move |at: i64| told(&here, at, |at| date::date_time(locale, at)));
    let here = reader.clone();
    env.add_filter("date", move |at: i64| told(&here, at, |at| date::medium(locale, at.date())));
    env.add_filter("number", move |value: i64| number::integer(locale, value));
    let tr = reader.tr();
    env.add_filter("lasting", move |minutes: i64| lasting(tr, minutes));
    debug_assert!(FILTERS.len() == 9, "a filter that is listed must exist");
    env
}

/// A value keeps its own direction inside the sentence; a link stays as it is, so that programs find its end.
fn isolating(out: &mut Output, _: &mut minijinja::State, value: &Value) -> Result<(), minijinja::Error> {
    let text = value.to_string();
    let bare = value.kind() != ValueKind::String || text.is_empty() || is_link(&text) || text.contains('\n');
    let text = if bare { text } else { bidi::isolate_auto(&text) };
    out.write_str(&text).map_err(minijinja::Error::from)
}

fn is_link(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

fn told(reader: &Reader, at: i64, words: impl Fn(DateTime) -> String) -> String {
    match Timestamp::from_millisecond(at) {
        Ok(instant) => words(instant.to_zoned(reader.zone.clone()).datetime()),
        Err(_) => String::from("—"),
    }
}

/// How long something is good for, in the largest unit that says it exactly.
fn lasting(tr: Tr, minutes: i64) -> String {
    if minutes >= 2_880 && minutes % 1_440 == 0 {
        t!(tr, "lasting-days", count = minutes / 1_440)
    } else if minutes >= 60 && minutes % 60 == 0 {
        t!(tr, "lasting-hours", count = minutes / 60)
    } else {
        t!(tr, "lasting-minutes", count = minutes)
    }
}

/// The given values. Names and titles become one line, so that none can pass for a paragraph or a button of ours.
fn values(variables: &[&str], data: &serde_json::Value) -> Value {
    let mut given = serde_json::Map::new();
    for name in variables {
        let value = data.get(*name).cloned().unwrap_or_default();
        let value = if *name == "text" { value } else { one_line(value) };
        let missing = *name == "items" && !value.is_array();
        given.insert((*name).to_owned(), if missing { serde_json::json!([]) } else { value });
    }
    Value::from(Serde(given))
}

fn one_line(value: serde_json::Value) -> serde_json::Value {
    match value {
        serde_json::Value::String(text) => serde_json::Value::String(clean(&text)),
        serde_json::Value::Array(all) => all.into_iter().map(one_line).collect(),
        serde_json::Value::Object(all) => all.into_iter().map(|(key, value)| (key, one_line(value))).collect(),
        serde_json::Value::Null => serde_json::Value::String(String::new()),
        other => other,
    }
}

/// Values to show a template with, in the reader's language.
pub fn sample(tr: Tr, organization: &str, now: i64) -> serde_json::Value {
    serde_json::json!({
        "organization": organization,
        "name": t!(tr, "templates-sample-name"),
        "inviter": t!(tr, "templates-sample-inviter"),
        "title": t!(tr, "templates-sample-title"),
        "text": t!(tr, "templates-sample-text"),
        "device": t!(tr, "templates-sample-device"),
        "link": "https://example.com/…",
        "code": "482 913",
        "ip": "192.0.2.7",
        "minutes": if tr.lang() == Lang::Ar { 60 } else { 90 },
        "when": now,
        "count": 2,
        "items": [
            { "title": t!(tr, "templates-sample-title"), "link": "https://example.com/1" },
            { "title": t!(tr, "templates-sample-text"), "link": "https://example.com/2" },
        ],
    })
}

/// Takes bytes up to the limit, and fails beyond it.
struct Bounded(Vec<u8>);

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = MOST_OUTPUT.saturating_sub(self.0.len());
        self.0.extend_from_slice(bytes.get(..bytes.len().min(room)).unwrap_or_default());
        if bytes.len() > room { Err(io::Error::other("the output is too long")) } else { Ok(bytes.len()) }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

const _: () = assert!(LONGEST < MOST_OUTPUT, "a template without values must fit its own output");

#[cfg(test)]
mod tests {
    use super::*;
    use domain::country::Country;
    use serde_json::json;

    fn reader(lang: Lang) -> Reader {
        Reader { locale: Locale::new(lang, Country::Dz), zone: TimeZone::UTC }
    }

    #[test]
    fn values_are_isolated_and_links_are_not() {
        let data = json!({ "name": "Nadia", "link": "https://x.dz/a" });
        let text = render("{{ name }} {{ link }}", &["name", "link"], &data, &reader(Lang::Ar)).unwrap();
        assert_eq!(text, "\u{2068}Nadia\u{2069} https://x.dz/a");
        assert_eq!(subject("{{ name }}\n!", &["name"], &data, &reader(Lang::Ar)).unwrap(), "Nadia !");
    }

    #[test]
    fn a_name_cannot_pass_for_a_paragraph() {
        let data = json!({ "name": "Nadia\n\nPay here:\nhttps://evil.example" });
        let text = render("Hello {{ name }}", &["name"], &data, &reader(Lang::Fr)).unwrap();
        assert!(!text.contains('\n'), "{text}");
    }

    #[test]
    fn filters_speak_the_readers_language() {
        let say = |source: &str| {
            let data = json!({ "minutes": 60, "when": 0, "count": 12345 });
            bidi::strip(&render(source, &["minutes", "when", "count"], &data, &reader(Lang::Fr)).unwrap())
        };
        assert_eq!(say("{{ minutes | lasting }}"), "1 heure");
        assert!(say("{{ when | moment }}").contains("1970"));
        assert_eq!(say("{{ count | number }}"), "12\u{202F}345");
    }

    #[test]
    fn output_and_steps_are_bounded() {
        let items: Vec<_> = (0..5_000).map(|_| json!({ "title": "x".repeat(100) })).collect();
        let data = json!({ "items": items });
        let source = "{% for item in items %}{{ item.title }}{% endfor %}";
        let fault = render(source, &["items"], &data, &reader(Lang::En)).unwrap_err();
        assert_eq!(fault.key, "templates-output");
        let nested = "{% for a in items %}{% for b in items %}{% endfor %}{% endfor %}";
        assert!(render(nested, &["items"], &data, &reader(Lang::En)).is_err(), "25 million steps");
    }

    #[test]
    fn what_was_not_given_is_empty() {
        assert_eq!(render("[{{ name }}]", &["name"], &json!({}), &reader(Lang::En)).unwrap(), "[]");
    }
}
