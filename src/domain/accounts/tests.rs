//! What a form of an account refuses, and what it makes of what was typed.
use super::*;
use crate::{money::Currency, problems::Checked};

fn key(problems: &Problems, field: &str) -> Option<&'static str> {
    problems.of(field).map(|problem| problem.key)
}

#[test]
fn codes_come_back() {
    assert!(Kind::ALL.into_iter().all(|kind| Kind::parse(kind.code()) == Some(kind)));
    assert!(Status::ALL.into_iter().all(|status| Status::parse(status.code()) == Some(status)));
    assert!(Right::ALL.into_iter().all(|right| Right::parse(right.code()) == Some(right)));
    assert_eq!(Kind::parse("king"), None);
}

#[test]
fn a_step_is_taken_only_from_where_it_may() {
    let from = |step: Step| Status::ALL.into_iter().filter(|status| step.may(*status)).collect::<Vec<_>>();
    assert_eq!(from(Step::Approve), [Status::Pending]);
    assert_eq!(from(Step::Suspend), [Status::Pending, Status::Active]);
    assert_eq!(from(Step::Reactivate), [Status::Suspended]);
    assert!(Step::ALL.into_iter().all(|step| !step.may(step.to())), "no step leads to where it starts");
}

#[test]
fn what_is_wrong_is_named_at_its_field() {
    let form = AccountForm {
        kind: "king".to_owned(),
        phone: "12".to_owned(),
        email: "nobody".to_owned(),
        language: "xx".to_owned(),
        site_id: "7".to_owned(),
        ..AccountForm::default()
    };
    let mut problems = form.problems();
    form.check_here(Country::Dz, &[8], &mut problems);
    assert_eq!(key(&problems, "name"), Some("form-required"));
    assert_eq!(key(&problems, "phone"), Some("form-phone-invalid"));
    assert_eq!(key(&problems, "email"), Some("form-email-invalid"));
    assert!(["kind", "language", "site_id"].iter().all(|field| key(&problems, field) == Some("form-choice-invalid")));
}

#[test]
fn values_are_kept_clean_and_a_sealed_one_never_reaches_the_log() {
    let typed = AccountForm {
        name: "  Superette   Amine ".to_owned(),
        kind: "retailer".to_owned(),
        phone: "٠٥٥٠ ١٢ ٣٤ ٥٧".to_owned(),
        tax_number: " 000216 ".to_owned(),
        ..AccountForm::default()
    };
    assert!(typed.problems().is_empty());
    let kept = typed.kept(Country::Dz);
    assert_eq!((kept.name.as_str(), kept.phone.as_str()), ("Superette Amine", "+213550123457"));
    let event = kept.event("accounts-created", 1, &AccountForm::default());
    let told = format!("{:?}", event.changes);
    assert!(!told.contains("213550") && !told.contains("000216"), "{told}");
    assert!(told.contains("tax-number") && told.contains("Superette Amine"));
}

#[test]
fn a_limit_is_read_in_any_digits_and_separators() {
    let read = |typed: &str| {
        let form = LimitForm { amount: typed.to_owned(), reason: "pays well".to_owned() };
        let mut problems = form.problems();
        let limit = form.limit(Currency::Dzd, 100, &mut problems);
        (limit, key(&problems, "amount"))
    };
    for typed in ["80 000", "80.000,00 DA", "٨٠٬٠٠٠", "८०,०००", "80000"] {
        assert_eq!(read(typed), (Some(8_000_000), None), "{typed}");
    }
    assert_eq!(read("0"), (Some(0), None), "nothing on credit is a limit too");
    assert_eq!(read("1"), (None, Some("accounts-limit-same")));
    assert_eq!(read("-5"), (None, Some("accounts-amount-negative")));
    assert_eq!(read("1,234.567"), (None, Some("form-amount-decimals")));
    assert_eq!(read("99999999999999999"), (None, Some("form-amount-large")));
    assert_eq!(read("much"), (None, Some("form-amount-invalid")));
    assert_eq!(read(" "), (None, Some("form-required")));
    assert_eq!(key(&LimitForm::default().problems(), "reason"), Some("form-required"));
}

#[test]
fn a_persons_rights_are_read_and_told() {
    let form = PersonForm { member: "7".to_owned(), rights: vec!["order".to_owned()], daily_cap: "500".to_owned() };
    let mut problems = form.problems();
    let rights = form.rights(Currency::Dzd, &mut problems);
    assert_eq!(form.chosen(&mut problems), Some(7));
    assert!(problems.is_empty() && rights.may_order && !rights.may_pay && rights.daily_cap == Some(50_000));
    let event = rights.event("accounts-person-linked", 1, Rights::default(), Currency::Dzd);
    assert_eq!((event.changes[0].new.as_str(), event.changes[1].new.as_str()), ("order", "500.00"));
}

#[test]
fn a_person_without_a_right_or_with_a_wrong_cap_is_refused() {
    let wrong = PersonForm { member: "x".to_owned(), rights: vec!["fly".to_owned()], daily_cap: "-1".to_owned() };
    let mut problems = wrong.problems();
    wrong.rights(Currency::Dzd, &mut problems);
    assert_eq!(wrong.chosen(&mut problems), None);
    assert_eq!(key(&problems, "rights"), Some("form-choice-invalid"));
    assert_eq!(key(&problems, "daily_cap"), Some("accounts-amount-negative"));
    assert_eq!(key(&problems, "member"), Some("form-choice-invalid"));
    assert_eq!(key(&PersonForm::default().problems(), "rights"), Some("accounts-right-missing"));
    assert!(PersonForm::new().problems().is_empty());
}

#[test]
fn used_and_available_make_the_limit() {
    let room = Room { credit_limit: 8_000_000, have: 5_000_000, held: 1_240_000 };
    assert_eq!((room.used(), room.available()), (4_240_000, 3_760_000));
    let ahead = Room { credit_limit: 0, have: 500, held: 0 };
    assert_eq!((ahead.used(), ahead.available()), (-500, 500));
}

#[test]
fn numbers_are_read_by_the_rules_of_the_country() {
    let form = |tax: &str, register: &str| AccountForm {
        name: "Superette".to_owned(),
        kind: "retailer".to_owned(),
        tax_number: tax.to_owned(),
        registration: register.to_owned(),
        ..AccountForm::default()
    };
    let wrong = |country, tax: &str, register: &str| {
        let mut problems = Problems::new();
        form(tax, register).check_here(country, &[], &mut problems);
        problems.all().iter().map(|one| one.field.to_string()).collect::<Vec<_>>()
    };
    assert!(wrong(Country::Dz, "", "").is_empty(), "a private buyer has none");
    assert_eq!(wrong(Country::Dz, "000216", ""), ["tax_number"]);
    assert_eq!(wrong(Country::Rs, "100002886", "123"), ["tax_number", "registration"]);
    assert!(wrong(Country::Rs, "100002887", "").is_empty());
    assert_eq!(wrong(Country::In, "27AAPFU0939F1ZX", ""), ["tax_number"]);
    assert!(wrong(Country::Fr, "FR44732829320", "732 829 320 00074").is_empty(), "an establishment");
    assert!(wrong(Country::Fr, "", "732829320").is_empty(), "a firm");
    assert_eq!(form("0002 1600 1234 567", "").kept(Country::Dz).tax_number, "000216001234567");
    assert_eq!(form("000000000000000", "").doubts(Country::Dz), ["identifier-placeholder"]);
}
