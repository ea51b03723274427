//! A month of documents, each in its table.
use super::*;
use crate::{
    country::Country,
    filings::samples::{Posted, Sold, indian_buyer, indian_seller, party, posted},
    invoices::{Parties, Party},
    tax::regime::Regime,
    units::Unit,
};
use serde_json::Value;

const HOW: (Country, Regime) = (Country::In, Regime::Registered);

fn made(number: &str, day: i8, buyer: Party, sold: &[Sold]) -> Posted {
    let parties = Parties { seller: indian_seller(), buyer, footer: String::new() };
    posted(number, date(2026, 11, day), HOW, parties, sold)
}

const SOAP: Sold = ("Soap", "standard", Unit::Piece, 10, 10_000, "34011110");
const RICE: Sold = ("Rice", "reduced", Unit::Kilogram, 5_000, 8_000, "100630");
const SALT: Sold = ("Salt", "exempt", Unit::Piece, 2, 2_000, "250100");
const SERVICE: Sold = ("Repair", "standard", Unit::Hour, 1, 50_000, "9987");
const BULK: Sold = ("Soap", "standard", Unit::Piece, 1_000, 10_000, "34011110");

fn at_home() -> Party {
    party("Meena", "3 Station Road, Pune, Maharashtra 411001", &[])
}

fn away() -> Party {
    party("Ravi", "9 Brigade Road, Bengaluru, Karnataka 560025", &[])
}

fn month_of(documents: &[Posted], origins: &[(usize, usize)]) -> Return {
    let filings: Vec<Filing> = documents
        .iter()
        .enumerate()
        .map(|(at, document)| {
            let origin = origins.iter().find(|(note, _)| *note == at).map(|(_, of)| &documents[*of].invoice);
            Filing { origin, ..document.filing() }
        })
        .collect();
    Return::of("27AAPFU0939F1ZV", date(2026, 11, 1), &filings)
}

#[test]
fn each_document_is_told_in_its_table_and_once() {
    let documents = [
        made("F-2026-00001", 1, indian_buyer(), &[SOAP, RICE, SALT]),
        made("F-2026-00002", 2, at_home(), &[SOAP, SERVICE]),
        made("F-2026-00003", 3, away(), &[SOAP]),
        made("F-2026-00004", 4, away(), &[BULK]),
        made("F-2026-00007", 5, indian_buyer(), &[SALT]),
        made("A-2026-00001", 6, indian_buyer(), &[SOAP]),
        made("A-2026-00002", 7, at_home(), &[SERVICE]),
        made("A-2026-00003", 8, away(), &[SOAP]),
    ];
    let told = month_of(&documents, &[(5, 0), (6, 1), (7, 3)]);
    let numbers = |told: &[Told]| told.iter().map(|told| told.number.clone()).collect::<Vec<_>>();
    assert_eq!(numbers(&told.b2b), ["F-2026-00001"]);
    assert_eq!(numbers(&told.b2cl), ["F-2026-00004"]);
    assert_eq!(numbers(&told.cdnr), ["A-2026-00001"]);
    assert_eq!(numbers(&told.cdnur), ["A-2026-00003"]);
    assert_eq!(told.b2b[0].sum(), Sum { taxable: 140_000, igst: 18_000 + 2_000, cgst: 0, sgst: 0 });
    // The note on the repair takes all of it back at home; the small sale to another State stays.
    let small: Vec<_> = told.b2cs.iter().map(|small| (small.place, small.interstate, small.sum.taxable)).collect();
    assert_eq!(small, [("27", false, 100_000), ("29", true, 100_000)]);
    assert_eq!(told.b2cs[0].sum, Sum { taxable: 100_000, igst: 0, cgst: 9_000, sgst: 9_000 });
    assert_eq!(told.untaxed[0].exempt, 8_000);
    assert!(told.untaxed[1..].iter().all(Untaxed::is_empty));
    let rice = told.hsn_b2b.iter().find(|one| one.code == "100630").unwrap();
    assert_eq!((rice.unit, rice.quantity, rice.sum.igst), ("KGS", Decimal::from(5), 2_000));
    let soap = told.hsn_b2b.iter().find(|one| one.code == "34011110").unwrap();
    assert_eq!((soap.quantity, soap.sum.taxable), (Decimal::ZERO, 0), "sold and taken back");
    assert!(!told.lacks_codes());
}

#[test]
fn what_is_told_of_the_tables_is_what_was_charged() {
    let documents = [
        made("F-2026-00001", 1, indian_buyer(), &[SOAP, RICE, SALT]),
        made("F-2026-00002", 2, at_home(), &[SOAP, SERVICE]),
        made("F-2026-00003", 3, away(), &[BULK]),
    ];
    let told = month_of(&documents, &[]);
    let charged: i64 = documents.iter().map(|document| document.invoice.tax).sum();
    let net: i64 = documents.iter().map(|document| document.invoice.net).sum();
    let tax = |sum: Sum| sum.igst + sum.cgst + sum.sgst;
    let alone = told.b2b.iter().chain(&told.b2cl).map(|told| tax(told.sum())).sum::<i64>();
    assert_eq!(alone + told.b2cs.iter().map(|small| tax(small.sum)).sum::<i64>(), charged);
    let codes = || told.hsn_b2b.iter().chain(&told.hsn_b2c);
    assert_eq!(codes().map(|one| tax(one.sum)).sum::<i64>(), charged);
    assert_eq!(codes().map(|one| one.sum.taxable).sum::<i64>(), net);
}

#[test]
fn numbers_are_told_in_runs_and_their_gaps_are_named() {
    let of = |number| made(number, 1, at_home(), &[SOAP]);
    let documents =
        [of("F-2026-00009"), of("F-2026-00003"), of("F-2026-00004"), of("A-2026-00001"), of("F-2026-00005")];
    let told = month_of(&documents, &[]);
    let run = |from: &str, to: &str, count| Run { from: from.to_owned(), to: to.to_owned(), count };
    assert_eq!(told.issued[0].runs, [run("F-2026-00003", "F-2026-00005", 3), run("F-2026-00009", "F-2026-00009", 1)]);
    assert_eq!(told.issued[0].gaps, [run("F-2026-00006", "F-2026-00008", 3)]);
    assert!(told.issued[1].credit && told.issued[1].gaps.is_empty());
}

#[test]
fn the_file_has_the_portals_names() {
    let documents = [
        made("F-2026-00001", 1, indian_buyer(), &[SOAP, RICE, SALT]),
        made("F-2026-00002", 2, at_home(), &[SERVICE]),
        made("F-2026-00003", 3, away(), &[BULK]),
        made("A-2026-00001", 6, indian_buyer(), &[SOAP]),
    ];
    let file: Value = serde_json::from_str(&file(&month_of(&documents, &[(3, 0)]))).unwrap();
    assert_eq!((&file["gstin"], &file["fp"]), (&Value::from("27AAPFU0939F1ZV"), &Value::from("112026")));
    let invoice = &file["b2b"][0]["inv"][0];
    assert_eq!(
        (&invoice["inum"], &invoice["idt"], &invoice["pos"]),
        (&"F-2026-00001".into(), &"01-11-2026".into(), &"29".into())
    );
    let rates: Vec<String> =
        invoice["itms"].as_array().unwrap().iter().map(|item| item["itm_det"]["rt"].to_string()).collect();
    assert_eq!(rates, ["5", "18"]);
    assert_eq!(file["b2cl"][0]["pos"], "29");
    assert_eq!(file["b2cs"][0]["sply_ty"], "INTRA");
    assert_eq!(file["cdnr"][0]["nt"][0]["ntty"], "C");
    assert_eq!(file["nil"]["inv"][0]["sply_ty"], "INTRB2B");
    assert_eq!(file["hsn"]["hsn_b2c"][1]["uqc"], "NA", "a service");
    assert_eq!(file["doc_issue"]["doc_det"][1]["doc_num"], 5);
    assert!(file.get("cdnur").is_none());
}

#[test]
fn months_are_read() {
    assert_eq!(month("2026-11"), Some(date(2026, 11, 1)));
    for bad in ["", "2026", "2026-13", "2026-0", "1999-01", "x-y"] {
        assert_eq!(month(bad), None, "{bad}");
    }
}
