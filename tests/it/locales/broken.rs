//! The checks themselves, shown small faults: each must be found, and sound files must pass.
use super::{
    catalog::{Catalog, LANGS},
    checks,
    sources::Sources,
    style,
};

/// A catalog where every language has the same text, but for one.
fn all_but(lang: &str, different: &str, text: &str) -> Catalog {
    let file = |code: &str| {
        let text = if code == lang { different } else { text };
        (code.to_owned(), "x.ftl".to_owned(), text.to_owned())
    };
    Catalog::of(&LANGS.map(file))
}

#[track_caller]
fn one(problems: Vec<String>, about: &str) {
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].contains(about), "{problems:?}");
}

#[test]
fn sound_files_pass() {
    let plural = |forms: &[&str]| {
        let branches: String = forms.iter().map(|form| format!("    [{form}] {{ $n }}\n")).collect();
        format!("m = {{ $n ->\n{branches}   *[other] {{ $n }}\n}}\n")
    };
    let files = LANGS.map(|lang| {
        let text = match lang {
            "ar" => plural(&["zero", "one", "two", "few", "many"]),
            "sr" => plural(&["one", "few"]),
            "fr" => plural(&["one", "many"]),
            _ => plural(&["one"]),
        };
        (lang.to_owned(), "x.ftl".to_owned(), text)
    });
    let catalog = Catalog::of(&files);
    let sources = Sources::of(r#"fn f(tr: Tr) -> String { t!(tr, "m", n = [1, 2].len()) }"#);
    assert!(catalog.faults.is_empty());
    for problems in [
        checks::same_keys(&catalog),
        checks::same_variables(&catalog),
        checks::plurals(&catalog),
        checks::missing(&catalog, &sources),
        checks::unused_but(&catalog, &sources, &[]),
        checks::arguments(&catalog, &sources),
        style::translated_but(&catalog, &[]),
        style::typography(&catalog),
    ] {
        assert!(problems.is_empty(), "{problems:?}");
    }
}

#[test]
fn faults_of_files_are_found() {
    assert_eq!(all_but("fr", "a = x\n b\n= c\n", "a = x\n").faults.len(), 1);
    one(all_but("fr", "a = x\na = y\n", "a = x\n").faults, "a is written twice");
    one(checks::same_keys(&all_but("hi", "a = x\n", "a = x\nb = y\n")), "b is missing in hi");
    one(checks::same_keys(&all_but("sr", "a = x\n    .hint = y\n", "a = x\n")), "a.hint is missing in ar, en, fr, hi");
    one(checks::same_variables(&all_but("ar", "a = { $nme }\n", "a = { $name }\n")), "ar uses {\"nme\"}");
}

#[test]
fn faults_of_plurals_are_found() {
    let select = |branches: &str| format!("a = {{ $n ->\n{branches}   *[other] x\n}}\n");
    let only = |lang: &str, branches: &str| checks::plurals(&all_but(lang, &select(branches), "a = x\n"));
    one(only("ar", "    [one] x\n    [few] x\n"), "lacks [\"zero\", \"two\", \"many\"]");
    one(only("sr", "    [one] x\n"), "lacks [\"few\"]");
    one(only("fr", "    [many] x\n"), "lacks [\"one\"]");
    one(only("en", "    [one] x\n    [few] x\n"), "has [\"few\"]");
    one(only("en", "    [one] x\n    [0] x\n"), "numbers and plural forms");
    one(only("hi", ""), "one branch");
    assert!(only("en", "    [cash] x\n").is_empty());
}

#[test]
fn faults_of_the_program_are_found() {
    let catalog = all_but("", "", "a-b = x\nc-d = { $n }\n    .hint = y\n");
    let sources = |text: &str| Sources::of(&format!("{text} \"a-b\" \"c-d\""));
    let calls = [
        r#"t!(look.tr, "no-such")"#,
        r#"tr.text("no-such")"#,
        r#"tr.plain("no-such")"#,
        r#"t!(f(a, "x,y"), "no-such", n = g(1, 2))"#,
        r#"problems.add("name", "no-such")"#,
        r#"return Err("no-such")"#,
        r#"Problems::one("name", "no-such")"#,
        r#"tr.text("a-b.no-such")"#,
    ];
    for call in calls {
        one(checks::missing(&catalog, &sources(call)), "no-such");
    }
    assert!(checks::missing(&catalog, &sources("// t!(tr, \"no-such\")\n")).is_empty());
    assert!(checks::missing(&catalog, &sources(r#"list.add("x", "y"); Err("no words")"#)).is_empty());
    one(checks::mistyped(&catalog, &sources(r#"Kind::Sms => "a-bb","#)), "no message a-bb");
    assert!(checks::mistyped(&catalog, &sources(r#"Kind::Sms => "x-y","#)).is_empty());
    one(checks::arguments(&catalog, &sources(r#"problems.add("name", "c-d")"#)), "given {}");
    one(checks::arguments(&catalog, &sources(r#"problems.add_limit("name", "a-b", 5)"#)), "given {\"limit\"}");
    one(checks::arguments(&catalog, &sources(r#"t!(tr, "c-d", m = 1)"#)), "wants {\"n\"}, given {\"m\"}");
    one(checks::arguments(&catalog, &sources(r#"t!(tr, "c-d")"#)), "given {}");
    one(checks::unused_but(&catalog, &Sources::of(r#""c-d""#), &[]), "a-b is not used");
    assert!(checks::unused_but(&catalog, &Sources::of(r#""c-d" "a-{}""#), &[("a-", "\"a-{")]).is_empty());
    one(checks::unused_but(&catalog, &sources(""), &[("a-", "\"a-{")]), "dynamic prefix");
}

#[test]
fn what_a_reader_would_mark_is_found() {
    one(style::translated_but(&all_but("fr", "a = Save\n", "a = Save\n"), &[("a", &["ar", "hi", "sr"], "")]), "fr a");
    one(
        style::translated_but(&all_but("ar", "a = Guardar\n", "a = حفظ सहेजें\n"), &[("a", &["fr", "hi", "sr"], "")]),
        "ar a",
    );
    for (lang, text) in [
        ("en", "12 750,00"),
        ("ar", "حقا?"),
        ("ar", "نعم, لا"),
        ("sr", "Сачувај"),
        ("hi", "ठीक है."),
        ("en", "a\u{200F}b"),
        ("en", "Loading..."),
    ] {
        one(style::typography(&all_but(lang, &format!("a = {text}\n"), "a = x\n")), lang);
    }
}
