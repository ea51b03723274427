//! The e-invoice's number and file, addresses, and what an Algerian invoice lacks.
use super::{
    einvoice::{einvoice, irn, is_hsn},
    facture,
    samples::{Sold, indian_buyer, indian_seller, party, posted},
    *,
};
use crate::{
    invoices::{Parties, Party},
    tax::regime::Regime,
    units::Unit,
};
use jiff::civil::date;
use proptest::prelude::*;
use serde_json::Value;

const GOODS: [Sold; 3] = [
    ("Rice", "reduced", Unit::Kilogram, 2_500, 8_333, "100630"),
    ("Soap", "standard", Unit::Piece, 7, 3_333, "34011110"),
    ("Salt", "exempt", Unit::Piece, 3, 2_000, "250100"),
];

fn sides(buyer: Party) -> Parties {
    Parties { seller: indian_seller(), buyer, footer: String::new() }
}

fn paise(value: &Value) -> i64 {
    let exact: Decimal = value.to_string().parse().unwrap();
    i64::try_from((exact * Decimal::ONE_HUNDRED).normalize().mantissa()).unwrap()
}

#[test]
fn numbers_of_the_portal_are_those_of_the_vectors() {
    let file: Value = serde_json::from_str(include_str!("../../../tests/vectors/irn.json")).unwrap();
    let text = |case: &Value, name: &str| case[name].as_str().unwrap().to_owned();
    for case in file["cases"].as_array().unwrap() {
        let typed = text(case, "doc_date");
        let parts: Vec<i16> = typed.split('/').map(|part| part.parse().unwrap()).collect();
        let day = date(parts[2], i8::try_from(parts[1]).unwrap(), i8::try_from(parts[0]).unwrap());
        let made = irn(&text(case, "supplier_gstin"), day, &text(case, "doc_type"), &text(case, "doc_no"));
        assert_eq!(made, text(case, "irn"));
    }
    for case in file["post_june_2025"].as_array().unwrap() {
        let day = date(text(case, "financial_year")[..4].parse().unwrap(), 11, 20);
        let made = irn(&text(case, "supplier_gstin"), day, &text(case, "doc_type"), &text(case, "doc_no"));
        assert_eq!(made, text(case, "irn"));
    }
}

#[test]
fn the_file_of_an_invoice_adds_up_and_names_its_parties() {
    let made =
        posted("F-2026-00007", date(2026, 11, 20), (Country::In, Regime::Registered), sides(indian_buyer()), &GOODS);
    let made_file = einvoice(&made.filing()).unwrap();
    let body = &made_file.body;
    assert_eq!(made_file.irn, irn("27AAPFU0939F1ZV", date(2026, 11, 20), "INV", "F-2026-00007"));
    assert_eq!((&body["BuyerDtls"]["Pos"], &body["BuyerDtls"]["Pin"]), (&json("29"), &serde_json::json!(560_001)));
    assert_eq!((&body["SellerDtls"]["Loc"], &body["SellerDtls"]["Stcd"]), (&json("Mumbai"), &json("27")));
    assert_eq!((&body["DocDtls"]["Dt"], &body["DocDtls"]["Typ"]), (&json("20/11/2026"), &json("INV")));
    let items = body["ItemList"].as_array().unwrap();
    let sum = |name: &str| items.iter().map(|item| paise(&item[name])).sum::<i64>();
    let values = &body["ValDtls"];
    assert_eq!(sum("AssAmt"), paise(&values["AssVal"]));
    assert_eq!((sum("IgstAmt"), sum("CgstAmt")), (paise(&values["IgstVal"]), 0));
    assert_eq!(sum("TotItemVal") + paise(&values["RndOffAmt"]), paise(&values["TotInvVal"]));
    assert_eq!(items[0]["Qty"].to_string(), "2.5");
    for item in items {
        assert_eq!(paise(&item["TotAmt"]) - paise(&item["Discount"]), paise(&item["AssAmt"]));
    }
}

fn json(text: &str) -> Value {
    Value::String(text.to_owned())
}

#[test]
fn what_keeps_the_file_from_being_made_is_said_at_once() {
    let keys = |made: &samples::Posted| -> Vec<&str> {
        einvoice(&made.filing()).unwrap_err().iter().map(|lack| lack.key).collect()
    };
    let (day, how) = (date(2026, 11, 20), (Country::In, Regime::Registered));
    let plain = [("Rice", "reduced", Unit::Piece, 1, 100, ""), ("Soap", "standard", Unit::Piece, 1, 100, "3401")];
    let made = posted("F-2026-00007", day, how, sides(party("Anil", "Pune", &[])), &plain);
    assert_eq!(keys(&made), ["filings-buyer-gstin", "filings-buyer-postcode", "filings-hsn"]);
    let about = einvoice(&made.filing()).unwrap_err();
    assert_eq!(about[2].about, ["Rice", "Soap"], "six digits at least");
    let small = posted("F-2026-00007", day, (Country::In, Regime::Small), sides(indian_buyer()), &GOODS);
    assert_eq!(keys(&small), ["filings-bill-of-supply"]);
    assert!(
        is_hsn("9954", 4) && is_hsn("995411", 6) && !is_hsn("99541", 4) && !is_hsn("9954", 6) && !is_hsn("99a4", 4)
    );
}

#[test]
fn a_credit_note_names_its_invoice() {
    let how = (Country::In, Regime::Registered);
    let invoice = posted("F-2026-00007", date(2026, 11, 2), how, sides(indian_buyer()), &GOODS);
    let note = posted("A-2026-00001", date(2026, 11, 20), how, sides(indian_buyer()), &GOODS[..1]);
    let body = einvoice(&Filing { origin: Some(&invoice.invoice), ..note.filing() }).unwrap().body;
    assert_eq!(body["DocDtls"]["Typ"], json("CRN"));
    assert_eq!(body["RefDtls"]["PrecDocDtls"][0]["InvNo"], json("F-2026-00007"));
    assert_eq!(body["RefDtls"]["PrecDocDtls"][0]["InvDt"], json("02/11/2026"));
}

#[test]
fn addresses_are_taken_apart_as_people_write_them() {
    let read = |address: &str, country: Country| {
        let place = Located::read(address, country);
        [place.street, place.town, place.postcode]
    };
    let cases: [(&str, Country, [&str; 3]); 7] = [
        (samples::MUMBAI, Country::In, ["12 Linking Road", "Mumbai", "400050"]),
        (samples::BENGALURU, Country::In, ["4 MG Road", "Bengaluru", "560001"]),
        ("Flat 3, Pune - 411 001, Maharashtra", Country::In, ["Flat 3", "Pune", "411001"]),
        ("Bulevar 12\n11000 Beograd", Country::Rs, ["Bulevar 12", "Beograd", "11000"]),
        ("5 rue de Metz, 31000 Toulouse", Country::Fr, ["5 rue de Metz", "Toulouse", "31000"]),
        ("Pune", Country::In, ["Pune", "", ""]),
        ("", Country::Fr, ["", "", ""]),
    ];
    for (address, country, parts) in cases {
        assert_eq!(read(address, country), parts, "{address}");
    }
}

#[test]
fn an_algerian_invoice_names_four_numbers_of_its_seller() {
    let numbers = [
        ("rc", "16/00-1234567B22"),
        ("nif", "099916000123456"),
        ("nis", "099916000123456"),
        ("article", "16012345678"),
    ];
    let seller = party("Sarl Atlas", "Alger", &numbers);
    let buyer = party("Épicerie Nour", "Blida", &[("nif", "099916000123456"), ("rc", "09/00-1234567B22")]);
    let of = |seller: Party, buyer: Party| {
        let parties = Parties { seller, buyer, footer: String::new() };
        let sold = [("Huile", "standard", Unit::Piece, 1, 100, "")];
        let made = posted("F-2026-00001", date(2026, 3, 2), (Country::Dz, Regime::Registered), parties, &sold);
        facture::lacks(&made.filing()).iter().map(|lack| lack.key).collect::<Vec<_>>()
    };
    assert!(of(seller.clone(), buyer.clone()).is_empty());
    assert_eq!(
        of(party("Sarl Atlas", "Alger", &numbers[..2]), buyer),
        ["filings-seller-nis", "filings-seller-article"]
    );
    assert_eq!(of(seller, Party::default()), ["filings-buyer-address", "filings-buyer-nif", "filings-buyer-rc"]);
}

proptest! {
    /// However small the amounts, what the lines say of each tax adds up to what the document charged.
    #[test]
    fn parts_of_taxes_add_up_to_the_groups(quantities in prop::collection::vec(1_i64..5_000, 1..9), home in any::<bool>()) {
        let classes = ["standard", "reduced", "zero", "exempt"];
        let sold: Vec<Sold> = quantities.iter().enumerate()
            .map(|(at, quantity)| ("Item", classes[at % 4], Unit::Piece, *quantity, 7 + i64::try_from(at).unwrap(), "100630"))
            .collect();
        let buyer = if home { indian_seller() } else { indian_buyer() };
        let made = posted("F-2026-00001", date(2026, 11, 2), (Country::In, Regime::Registered), sides(buyer), &sold);
        let filing = made.filing();
        let lines = filing.lines();
        let net: i64 = lines.iter().map(|line| line.row.net).sum();
        let tax: i64 = lines.iter().map(Line::taxes).sum();
        prop_assert_eq!((net, tax), (made.invoice.net, made.invoice.tax));
        for group in filing.taxes().groups {
            for (component, _, amount) in group.components() {
                let of = lines.iter().filter(|line| Some(line.tax) == group.tax());
                prop_assert_eq!(of.map(|line| line.part(&[component])).sum::<i64>(), amount);
            }
        }
    }
}
