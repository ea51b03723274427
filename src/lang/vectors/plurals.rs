//! plurals.json: cardinal and ordinal categories, sample nouns and currency names, all chosen by Fluent.
use crate::{Arg, Locale, Tr, bidi, bundle, t};
use domain::{country::Country, lang::Lang, money::Currency};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, types::FluentNumber};
use serde_json::Value;
use std::sync::Arc;

/// The category Fluent chooses for a number written as in the vectors, through the bundles the product uses.
fn category(locale: Locale, number: &str, function: &str) -> String {
    let variants = ["zero", "one", "two", "few", "many"].map(|name| format!("    [{name}] {name}\n")).concat();
    let text = format!("m = {{ PLURAL({function}) ->\n{variants}   *[other] other\n}}\n");
    let resource = FluentResource::try_new(text).map_err(|(_, errors)| errors).unwrap();
    let bundle = bundle::build(locale.shape(), [Arc::new(resource)].into_iter());
    let mut args = FluentArgs::new();
    args.set("n", FluentValue::Number(number.parse::<FluentNumber>().unwrap()));
    let pattern = bundle.get_message("m").unwrap().value().unwrap();
    bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
}

#[test]
fn cardinals() {
    let file = super::file("plurals");
    let rows = file["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 196);
    for row in rows {
        let (tag, n, expected) = (row["locale"].as_str().unwrap(), &row["n"], row["cardinal"].as_str().unwrap());
        assert_eq!(category(super::locale(tag), &n.to_string(), "$n"), expected, "{tag} {n}");
    }
}

#[test]
fn fractions_and_ordinals() {
    let file = super::file("plurals");
    for (field, function) in [("fractional", "$n"), ("ordinal", "NUMBER($n, type: \"ordinal\")")] {
        for row in file[field].as_array().unwrap() {
            let tag = row["locale"].as_str().unwrap();
            for (number, expected) in row["values"].as_object().unwrap() {
                // JavaScript's 1.0 is the integer 1 for the languages that do not look at visible decimals.
                assert_eq!(
                    category(super::locale(tag), number, function),
                    expected.as_str().unwrap(),
                    "{tag} {number}"
                );
            }
        }
    }
}

#[test]
fn a_string_never_chooses_a_plural() {
    let tr = Tr::new(Locale::new(Lang::Sr, Country::Rs));
    assert_eq!(bidi::strip(&t!(tr, "time-in-day", count = 1)), "za 1 dan");
    assert_eq!(bidi::strip(&tr.with("time-in-day", &[("count", Arg::from("1"))])), "za 1 dana");
}

#[test]
fn sample_nouns() {
    let file = super::file("plurals");
    let messages = [
        (
            "ar-DZ",
            "    [zero] لا طلبات\n    [one] طلب واحد\n    [two] طلبان\n    [few] { $n } طلبات\n    [many] { $n } طلبًا\n   *[other] { $n } طلب\n",
        ),
        ("fr-DZ", "    [one] { $n } commande\n   *[other] { $n } commandes\n"),
        ("en", "    [one] { $n } order\n   *[other] { $n } orders\n"),
        ("hi-IN", "   *[other] { $n } ऑर्डर\n"),
        ("sr-Latn-RS", "    [one] { $n } porudžbina\n    [few] { $n } porudžbine\n   *[other] { $n } porudžbina\n"),
    ];
    for (tag, variants) in messages {
        check(tag, variants, &file["samples"][tag]);
    }
    let serbian = &file["serbian_samples"];
    check(
        "sr-Latn-RS",
        "    [one] { $n } faktura\n    [few] { $n } fakture\n   *[other] { $n } faktura\n",
        &serbian["faktura"],
    );
    check("sr-Latn-RS", "    [one] { $n } dan\n    [few] { $n } dana\n   *[other] { $n } dana\n", &serbian["dan"]);
    check(
        "sr-Latn-RS",
        "    [one] { $n } korisnik\n    [few] { $n } korisnika\n   *[other] { $n } korisnika\n",
        &serbian["korisnik"],
    );
    check(
        "sr-Latn-RS",
        "    [one] { $n } račun\n    [few] { $n } računa\n   *[other] { $n } računa\n",
        &serbian["račun"],
    );
}

fn check(tag: &str, variants: &str, samples: &Value) {
    let text = format!("m = {{ PLURAL($n) ->\n{variants}}}\n");
    let resource = Arc::new(FluentResource::try_new(text).map_err(|(_, errors)| errors).unwrap());
    let bundle = bundle::build(super::locale(tag).shape(), [resource].into_iter());
    let pattern = bundle.get_message("m").unwrap().value().unwrap();
    for (n, expected) in samples.as_object().unwrap() {
        let args = FluentArgs::from_iter([("n", FluentValue::from(n.parse::<i64>().unwrap()))]);
        let ours = bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned();
        assert_eq!(bidi::strip(&ours), expected.as_str().unwrap(), "{tag} {n}");
    }
}

/// CLDR gives the Indian rupee one Arabic form whose adjective does not agree; ours does.
const ARABIC_RUPEES: [&str; 7] =
    ["روبية هندية", "روبيتان هنديتان", "روبيات هندية", "روبيات هندية", "روبية هندية", "روبية هندية", "روبية هندية"];

#[test]
fn currency_names() {
    let file = super::file("plurals");
    let counts: Vec<i64> =
        file["currency_names"]["counts"].as_array().unwrap().iter().map(|n| n.as_i64().unwrap()).collect();
    for (tag, currencies) in file["currency_names"]["names"].as_object().unwrap() {
        let tr = Tr::new(super::locale(tag));
        for (code, names) in currencies.as_object().unwrap() {
            for (at, count) in counts.iter().enumerate() {
                let overruled = tag == "ar-DZ" && code == "INR";
                let expected = if overruled { ARABIC_RUPEES[at] } else { names[at].as_str().unwrap() };
                let key = format!("currency-{}", code.to_lowercase());
                assert_eq!(tr.with(&key, &[("count", (*count).into())]), expected, "{tag} {code} {count}");
            }
            assert_eq!(
                crate::money::name(tr, Currency::parse(code).unwrap()),
                tr.with(&format!("currency-{}", code.to_lowercase()), &[("count", 1.into())])
            );
        }
    }
}
