//! Every case of the vectors of identifiers, and the exceptions they leave out.
use super::*;
use crate::country::Country;
use serde_json::Value;

fn vectors(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn texts(list: &Value) -> Vec<&str> {
    let list = list.as_array().unwrap();
    assert!(!list.is_empty());
    list.iter().map(|case| case.as_str().unwrap_or_else(|| case["value"].as_str().unwrap())).collect()
}

pub(super) fn clean_read(kind: Kind, text: &str) -> String {
    let reading = read(kind, text).unwrap_or_else(|refusal| panic!("{kind:?} {text}: {refusal}"));
    assert!(reading.doubts.is_empty(), "{kind:?} {text}: {:?}", reading.doubts);
    reading.value
}

#[test]
fn gst_numbers_of_the_vectors() {
    let file = vectors(include_str!("../../../tests/vectors/gstin.json"));
    for case in file["valid"].as_array().unwrap() {
        let value = clean_read(Kind::Gstin, case["value"].as_str().unwrap());
        let gstin = india::Gstin::of(&value).unwrap();
        assert_eq!(case["state"], gstin.state.unwrap().code());
        assert_eq!(case["pan"], gstin.pan.unwrap());
        assert_eq!(case["check"], india::check_character(&value[..14]).unwrap().to_string());
    }
    let keys = texts(&file["invalid"]).into_iter().map(|value| read(Kind::Gstin, value).unwrap_err());
    let expected = ["check", "length", "length", "shape", "shape", "state", "shape", "state"];
    assert!(keys.eq(expected.map(|part| format!("identifier-gstin-{part}"))));
    for case in file["normalise"].as_array().unwrap() {
        assert_eq!(clean_read(Kind::Gstin, case["input"].as_str().unwrap()), case["expected"].as_str().unwrap());
    }
    for case in file["special_types"].as_array().unwrap() {
        let value = case["value"].as_str().unwrap();
        let right = case["check_ok"].as_bool().unwrap();
        assert_eq!(read(Kind::Gstin, value).is_ok(), right, "{case}");
        let doubts: &[&str] = if right { &[] } else { &["identifier-gstin-sandbox"] };
        assert_eq!(india::sandbox_gstin(value).unwrap().doubts, doubts, "{case}");
        let letter = case["value"].as_str().unwrap().chars().nth(13).unwrap();
        let taxpayer = match letter {
            'C' => india::Taxpayer::Collector,
            'D' => india::Taxpayer::Deductor,
            _ => india::Taxpayer::Regular,
        };
        assert_eq!(india::Gstin::of(value).unwrap().taxpayer, taxpayer);
    }
}

#[test]
fn permanent_account_numbers_of_the_vectors() {
    let file = vectors(include_str!("../../../tests/vectors/gstin.json"));
    for value in texts(&file["pan"]["valid"]) {
        assert_eq!(clean_read(Kind::Pan, value), value);
    }
    for value in texts(&file["pan"]["invalid"]) {
        assert!(read(Kind::Pan, value).is_err(), "{value}");
    }
}

#[test]
fn document_numbers_and_financial_years_of_the_vectors() {
    let file = vectors(include_str!("../../../tests/vectors/gstin.json"));
    for number in texts(&file["invoice_number"]["valid"]) {
        let reading = india::document_number(number).unwrap();
        assert_eq!(reading.value, number);
        assert_eq!(reading.doubts.is_empty(), !number.starts_with('0'));
    }
    for number in texts(&file["invoice_number"]["invalid"]) {
        assert_eq!(india::document_number(number), Err("identifier-document-number-shape"), "{number}");
    }
    for case in file["financial_year"].as_array().unwrap() {
        let year = crate::calendar::fiscal_year(case["date"].as_str().unwrap().parse().unwrap(), Country::In);
        assert_eq!(case["fy"], format!("{year}-{}", (year + 1) % 100));
    }
}

#[test]
fn an_old_state_is_doubted_and_other_shapes_are_known() {
    let with_check = |body: &str| format!("{body}{}", india::check_character(body).unwrap());
    let old = read(Kind::Gstin, &with_check("28AAPFU0939F1Z")).unwrap();
    assert_eq!(old.doubts, ["identifier-gstin-state-former"]);
    for code in ["38", "97"] {
        clean_read(Kind::Gstin, &with_check(&format!("{code}AAPFU0939F1Z")));
    }
    let uin = clean_read(Kind::Gstin, &with_check("0717UNO00157UN"));
    assert_eq!(india::Gstin::of(&uin).unwrap().taxpayer, india::Taxpayer::Uin);
    assert!(india::Gstin::of(&uin).unwrap().pan.is_none());
    let online = read(Kind::Gstin, &with_check("9917SGP29001OS")).unwrap();
    assert!(india::Gstin::of(&online.value).unwrap().state.is_none());
    assert_eq!(read(Kind::Gstin, &with_check("0717SGP29001OS")), Err("identifier-gstin-shape"));
    assert_eq!(read(Kind::Gstin, &with_check("99AAPFU0939F1Z")), Err("identifier-gstin-state"));
    assert_eq!(read(Kind::Gstin, &with_check("27ABCDE1234F1Z")), Err("identifier-gstin-pan"));
    assert!(india::Gstin::of("27AAPPU0939F1ZV").unwrap().is_person());
    assert_eq!(read(Kind::Gstin, "२७AAPFU०९३९F१ZV").unwrap().value, "27AAPFU0939F1ZV");
}

#[test]
fn algerian_numbers_of_the_vectors() {
    let file = vectors(include_str!("../../../tests/vectors/dz_ids.json"));
    for value in texts(&file["nif"]["valid"]) {
        assert_eq!(clean_read(Kind::Nif, value), value);
    }
    for value in texts(&file["nif"]["invalid"]) {
        assert!(read(Kind::Nif, value).is_err(), "{value}");
    }
    for case in file["rib"]["valid"].as_array().unwrap() {
        let rib = case["rib"].as_str().unwrap();
        assert_eq!(clean_read(Kind::Rib, rib), rib);
    }
    for case in file["rib"]["invalid"].as_array().unwrap() {
        assert_eq!(read(Kind::Rib, case["rib"].as_str().unwrap()), Err("identifier-rib-key"));
    }
}

#[test]
fn algerian_customs_are_doubted_not_refused() {
    assert_eq!(read(Kind::Nif, "12345"), Err("identifier-nif-length"));
    assert_eq!(read(Kind::Nif, "X1600100000000V"), Err("identifier-nif-digits"));
    assert_eq!(clean_read(Kind::Nif, " ٤١٦٠٠١ ٠٠٠.٠٠٠-٠٠٧ "), "416001000000007");
    assert_eq!(read(Kind::Nif, &"0".repeat(15)).unwrap().doubts, ["identifier-placeholder"]);
    clean_read(Kind::Nis, "098416010012345");
    assert_eq!(read(Kind::Nis, "0984160100").unwrap().doubts, ["identifier-nis-length"]);
    assert_eq!(read(Kind::Nis, "no number!"), Err("identifier-nis-shape"));
    assert_eq!(clean_read(Kind::Rc, "16/00-1234567 b 22"), "16/00-1234567B22");
    assert_eq!(clean_read(Kind::Rc, "16B1234567–00/16"), "16B1234567-00/16");
    for bad in ["16/0", &"1".repeat(26), "16/00;1234567", "رقم 12345"] {
        assert_eq!(read(Kind::Rc, bad), Err("identifier-rc-shape"), "{bad}");
    }
    clean_read(Kind::Article, "160 1234 5678");
    assert_eq!(read(Kind::Article, "16012345").unwrap().doubts, ["identifier-article-length"]);
    assert_eq!(read(Kind::Article, "1601234"), Err("identifier-article-shape"));
    assert_eq!(read(Kind::Rib, "0010001234567890124"), Err("identifier-rib-length"));
    assert_eq!(display(Kind::Rib, "00100012345678901243"), "001 00012 3456789012 43");
}

#[test]
fn serbian_numbers_of_the_vectors() {
    let file = vectors(include_str!("../../../tests/vectors/pib.json"));
    for value in texts(&file["pib"]["valid"]) {
        assert_eq!(clean_read(Kind::Pib, value), value);
        assert_eq!(clean_read(Kind::Pib, &format!("RS {value}")), value);
    }
    for value in texts(&file["pib"]["invalid"]) {
        assert!(read(Kind::Pib, value).is_err(), "{value}");
    }
    for value in texts(&file["maticni_broj"]["valid"]) {
        assert_eq!(clean_read(Kind::Mb, value), value);
    }
    for value in texts(&file["maticni_broj"]["invalid"]) {
        assert_eq!(read(Kind::Mb, value).unwrap().doubts, ["identifier-mb-check"], "{value}");
    }
    assert_eq!(read(Kind::Mb, "1716254"), Err("identifier-mb-length"));
}

#[test]
fn serbian_accounts_and_references_of_the_vectors() {
    let file = vectors(include_str!("../../../tests/vectors/iban_rs.json"));
    for case in file["accounts_valid"].as_array().unwrap() {
        let text = |field: &str| case[field].as_str().unwrap();
        for way in ["display", "normalised", "iban", "iban_display"] {
            assert_eq!(clean_read(Kind::BankAccount, text(way)), text("normalised"), "{case}");
        }
        assert_eq!(display(Kind::BankAccount, text("normalised")), text("display"));
        assert_eq!(rs::iban_of(text("normalised")).unwrap(), text("iban"));
        assert_eq!(clean_read(Kind::Iban, text("iban_display")), text("iban"));
        assert_eq!(display(Kind::Iban, text("iban")), text("iban_display"));
    }
    for case in file["accounts_invalid"].as_array().unwrap() {
        assert!(read(Kind::BankAccount, case["display"].as_str().unwrap()).is_err(), "{case}");
    }
    for case in file["reference_model_97"].as_array().unwrap() {
        let text = |field: &str| case[field].as_str().unwrap();
        assert_eq!(rs::reference(text("body")).unwrap(), text("reference"));
        assert_eq!(rs::read_reference(&text("reference").to_lowercase()).unwrap(), text("reference"));
        assert!(text("reference").starts_with(text("check")));
    }
    for case in file["reference_invalid"].as_array().unwrap() {
        assert_eq!(rs::read_reference(case["reference"].as_str().unwrap()), Err("identifier-reference-check"));
    }
    for bad in ["", "41", "41INV_€", "é1"] {
        assert_eq!(rs::read_reference(bad), Err("identifier-reference-shape"), "{bad}");
    }
}

#[test]
fn ibans_of_other_countries() {
    assert_eq!(clean_read(Kind::Iban, "IBAN FR14 2004 1010 0505 0001 3m02 606"), "FR1420041010050500013M02606");
    assert_eq!(clean_read(Kind::Iban, "GB82-WEST-1234-5698-7654-32"), "GB82WEST12345698765432");
    assert_eq!(read(Kind::Iban, "GB82WEST1234569876543"), Err("identifier-iban-length"));
    assert_eq!(read(Kind::Iban, "GB28WEST12345698765432"), Err("identifier-iban-check"));
    assert_eq!(read(Kind::Iban, "1234567890"), Err("identifier-iban-shape"));
    assert_eq!(read(Kind::Iban, "é"), Err("identifier-iban-shape"));
    assert_eq!(read(Kind::Iban, "RS35160000000012345600"), Err("identifier-iban-check"));
}

#[test]
fn french_numbers_of_the_vectors() {
    let file = vectors(include_str!("../../../tests/vectors/fr_ids.json"));
    for (name, kind) in [("siren", Kind::Siren), ("siret", Kind::Siret), ("tva", Kind::Tva)] {
        for value in texts(&file[name]["valid"]) {
            assert_eq!(clean_read(kind, value), value);
        }
        for value in texts(&file[name]["invalid"]) {
            assert!(read(kind, value).is_err(), "{value}");
        }
    }
    for (value, right) in file["tva"]["checked"].as_object().unwrap() {
        assert_eq!(read(Kind::Tva, value).is_ok(), right.as_bool().unwrap(), "{value}");
    }
}

#[test]
fn french_exceptions() {
    // The seat of La Poste follows Luhn, its post offices the sum of digits.
    clean_read(Kind::Siret, "356 000 000 00048");
    clean_read(Kind::Siret, "35600000049837");
    assert_eq!(read(Kind::Siret, "35600000049838"), Err("identifier-siret-check"));
    // Keys with letters, and Monaco, whose numbers are no SIREN.
    for value in ["FRK7399859412", "FR4Z123456782", "FR53000004605"] {
        assert_eq!(clean_read(Kind::Tva, value), value);
    }
    assert_eq!(read(Kind::Tva, "FRK7399859413"), Err("identifier-tva-check"));
    assert_eq!(read(Kind::Tva, "FRO7399859412"), Err("identifier-tva-shape"));
    assert_eq!(clean_read(Kind::Tva, "44 732 829 320"), "FR44732829320");
    assert_eq!(fr::tva_of("732829320").as_deref(), Some("FR44732829320"));
    assert_eq!(fr::tva_of("732829321"), None);
    assert_eq!(read(Kind::Siren, "000000000"), Err("identifier-siren-check"));
    assert_eq!(display(Kind::Siret, "73282932000074"), "732 829 320 00074");
}

#[test]
fn a_field_may_stay_empty() {
    for nothing in ["", "  ", "-", "\u{200F}"] {
        assert_eq!(read_optional(Kind::Nif, nothing), Ok(None));
        assert_eq!(read(Kind::Nif, nothing), Err("form-required"));
    }
    let firm: Vec<Kind> = asked(Country::Rs).iter().filter(|asked| asked.required).map(|asked| asked.kind).collect();
    assert_eq!(firm, [Kind::Pib, Kind::Mb]);
}
