//! Files read back: their arithmetic by the rules of EN 16931, their order, and what keeps one from being made.
use super::*;
use crate::{
    filings::samples::{Posted, Sold, party, posted},
    invoices::{Parties, Party},
    tax::regime::Regime,
    units::Unit,
};
use jiff::civil::date;
use proptest::prelude::*;
use quick_xml::{Reader, events::Event};
use rust_decimal::Decimal;

const GOODS: [Sold; 3] = [
    ("Café & thé <moulu>", "standard", Unit::Kilogram, 1_250, 999, ""),
    ("Livre", "reduced", Unit::Piece, 3, 1_733, ""),
    ("Timbre", "exempt", Unit::Piece, 2, 100, "VATEX-EU-132-1A"),
];

fn french() -> Parties {
    let numbers = [("siren", "732829320"), ("tva", "FR44732829320"), ("iban", "FR7630006000011234567890189")];
    Parties {
        seller: party("Épices du Sud", "5 rue de Metz\n31000 Toulouse", &numbers),
        buyer: party("Chez Ana", "1 place Bellecour, 69002 Lyon", &[("siren", "552100554")]),
        footer: String::new(),
    }
}

fn serbian() -> Parties {
    let seller = [("pib", "101134702"), ("mb", "07737068"), ("bank_account", "840000000095584510")];
    Parties {
        seller: party("Čigra d.o.o.", "Bulevar 12\n11000 Beograd", &seller),
        buyer: party("Pekara Žika", "Trg 1, 21000 Novi Sad", &[("pib", "104052135"), ("mb", "20050225")]),
        footer: String::new(),
    }
}

fn made(number: &str, country: Country, parties: Parties, sold: &[Sold]) -> Posted {
    posted(number, date(2026, 11, 20), (country, Regime::Registered), parties, sold)
}

/// Every element with a text, by its path below the root, in the order of the file.
fn texts(file: &str) -> Vec<(String, String)> {
    let mut reader = Reader::from_str(file);
    let (mut path, mut texts): (Vec<String>, Vec<(String, String)>) = (Vec::new(), Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => path.push(start.name().as_ref().to_owned()),
            Event::End(_) => drop(path.pop()),
            Event::Text(text) if path.len() > 1 => {
                let text = (*text).to_owned();
                if !text.trim().is_empty() {
                    add(&mut texts, path[1..].join("/"), &text);
                }
            }
            Event::GeneralRef(name) => add(&mut texts, path[1..].join("/"), sign(&name)),
            Event::Eof => return texts,
            _ => {}
        }
    }
}

fn sign(name: &str) -> &'static str {
    match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        _ => "?",
    }
}

/// A text with signs in it comes in pieces.
fn add(texts: &mut Vec<(String, String)>, path: String, text: &str) {
    match texts.last_mut() {
        Some((known, said)) if *known == path && (text.len() == 1 || said.ends_with(['&', '<', '>', ' '])) => {
            said.push_str(text)
        }
        _ => texts.push((path, text.to_owned())),
    }
}

fn of(texts: &[(String, String)], path: &str) -> Vec<String> {
    texts.iter().filter(|(known, _)| known == path).map(|(_, text)| text.clone()).collect()
}

fn amounts(texts: &[(String, String)], path: &str) -> Vec<Decimal> {
    of(texts, path).iter().map(|text| text.parse().unwrap()).collect()
}

/// The rules of EN 16931 on the arithmetic of a document.
fn holds(texts: &[(String, String)], line: &str) {
    let one = |name: &str| {
        let found = amounts(texts, &format!("cac:LegalMonetaryTotal/{name}"));
        found.first().copied().unwrap_or_default()
    };
    let lines = amounts(texts, &format!("{line}/cbc:LineExtensionAmount"));
    assert_eq!(lines.iter().sum::<Decimal>(), one("cbc:LineExtensionAmount"), "BR-CO-10");
    assert_eq!(one("cbc:LineExtensionAmount"), one("cbc:TaxExclusiveAmount"), "BR-CO-13, no allowances");
    let tax = amounts(texts, "cac:TaxTotal/cbc:TaxAmount")[0];
    let parts = amounts(texts, "cac:TaxTotal/cac:TaxSubtotal/cbc:TaxAmount");
    assert_eq!(parts.iter().sum::<Decimal>(), tax, "BR-CO-14");
    assert_eq!(one("cbc:TaxExclusiveAmount") + tax, one("cbc:TaxInclusiveAmount"), "BR-CO-15");
    assert_eq!(one("cbc:TaxInclusiveAmount") + one("cbc:PayableRoundingAmount"), one("cbc:PayableAmount"), "BR-CO-16");
    let bases = amounts(texts, "cac:TaxTotal/cac:TaxSubtotal/cbc:TaxableAmount");
    let rates = amounts(texts, "cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:Percent");
    for ((base, rate), part) in bases.iter().zip(&rates).zip(&parts) {
        let right = (base * rate / Decimal::ONE_HUNDRED)
            .round_dp_with_strategy(2, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
        assert_eq!(right, *part, "BR-CO-17");
    }
    assert_eq!(bases.iter().sum::<Decimal>(), one("cbc:TaxExclusiveAmount"), "BR-S-08 and its like, all together");
    assert!(!parts.is_empty(), "BR-CO-18");
    let terms = of(texts, "cbc:DueDate").len() + of(texts, "cac:PaymentTerms/cbc:Note").len();
    assert!(terms > 0, "BR-CO-25");
    let reasons = of(texts, "cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:TaxExemptionReasonCode").len();
    let categories = of(texts, "cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:ID");
    assert_eq!(categories.iter().filter(|code| *code == "E").count(), reasons, "BR-E-10, BR-S-10");
}

#[test]
fn a_french_invoice_is_read_back_as_it_is() {
    let made = made("F-2026-00001", Country::Fr, french(), &GOODS);
    let file = ubl(&made.filing()).unwrap();
    let texts = texts(&file);
    holds(&texts, "cac:InvoiceLine");
    assert!(file.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    assert_eq!(of(&texts, "cbc:CustomizationID"), [EN16931]);
    assert_eq!(of(&texts, "cbc:InvoiceTypeCode"), ["380"]);
    assert_eq!(of(&texts, "cac:InvoiceLine/cac:Item/cbc:Name")[0], "Café & thé <moulu>");
    assert_eq!(of(&texts, "cac:InvoiceLine/cbc:InvoicedQuantity")[0], "1.25");
    let seller = "cac:AccountingSupplierParty/cac:Party";
    assert_eq!(of(&texts, &format!("{seller}/cac:PartyTaxScheme/cbc:CompanyID")), ["FR44732829320"], "BR-CO-09");
    assert_eq!(of(&texts, &format!("{seller}/cac:PostalAddress/cac:Country/cbc:IdentificationCode")), ["FR"], "BR-09");
    assert_eq!(of(&texts, &format!("{seller}/cac:PostalAddress/cbc:CityName")), ["Toulouse"]);
    assert_eq!(of(&texts, "cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID").len(), 1, "BR-61");
}

/// UBL is a sequence: what stands in another order is refused by every reader.
#[test]
fn elements_stand_in_the_order_of_the_schema() {
    let made = made("F-2026-00001", Country::Rs, serbian(), &GOODS[..2]);
    let texts = texts(&ubl(&made.filing()).unwrap());
    let order = [
        "cbc:CustomizationID",
        "cbc:ID",
        "cbc:IssueDate",
        "cbc:DueDate",
        "cbc:InvoiceTypeCode",
        "cbc:DocumentCurrencyCode",
        "cac:InvoicePeriod",
        "cac:AccountingSupplierParty",
        "cac:AccountingCustomerParty",
        "cac:Delivery",
        "cac:PaymentMeans",
        "cac:TaxTotal",
        "cac:LegalMonetaryTotal",
        "cac:InvoiceLine",
    ];
    let mut heads: Vec<&str> = texts.iter().map(|(path, _)| path.split('/').next().unwrap()).collect();
    heads.dedup();
    assert_eq!(heads, order);
}

#[test]
fn a_serbian_invoice_is_one_for_sef() {
    let file = |sold: &[Sold]| ubl(&made("F-2026-00001", Country::Rs, serbian(), sold).filing());
    let texts = texts(&file(&[GOODS[0], ("Knjiga", "exempt", Unit::Piece, 1, 100, "PDV-RS-25-2-1")]).unwrap());
    holds(&texts, "cac:InvoiceLine");
    assert_eq!(of(&texts, "cbc:CustomizationID"), [SEF]);
    assert_eq!(of(&texts, "cac:AccountingSupplierParty/cac:Party/cbc:EndpointID"), ["101134702"]);
    assert_eq!(of(&texts, "cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme/cbc:CompanyID"), ["RS101134702"]);
    assert_eq!(of(&texts, "cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID"), ["20050225"]);
    assert_eq!(of(&texts, "cac:InvoicePeriod/cbc:DescriptionCode"), ["35"]);
    assert!(of(&texts, "cac:PaymentMeans/cbc:PaymentID")[0].starts_with("97"));
    let lacks = file(&[("Knjiga", "exempt", Unit::Piece, 1, 100, "")]).unwrap_err();
    assert_eq!((lacks[0].key, lacks[0].about.as_slice()), ("filings-exemption", &["Knjiga".to_owned()][..]));
}

#[test]
fn a_credit_note_names_its_invoice() {
    let invoice = made("F-2026-00001", Country::Fr, french(), &GOODS);
    let note = made("A-2026-00001", Country::Fr, french(), &GOODS[..2]);
    let file = ubl(&Filing { origin: Some(&invoice.invoice), ..note.filing() }).unwrap();
    let texts = texts(&file);
    holds(&texts, "cac:CreditNoteLine");
    assert!(file.contains("<CreditNote xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2\""));
    assert_eq!(of(&texts, "cbc:CreditNoteTypeCode"), ["381"]);
    assert_eq!(of(&texts, "cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID"), ["F-2026-00001"]);
    assert!(of(&texts, "cbc:DueDate").is_empty());
}

#[test]
fn a_small_seller_charges_nothing_and_says_by_which_law() {
    let seller = party("Ana", "1 rue A, 75001 Paris", &[("siren", "732829320")]);
    let parties = Parties { seller, ..french() };
    let how = (Country::Fr, Regime::Small);
    let made = posted("F-2026-00001", date(2026, 11, 20), how, parties, &GOODS);
    let texts = texts(&ubl(&made.filing()).unwrap());
    holds(&texts, "cac:InvoiceLine");
    let reason = "cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:TaxExemptionReasonCode";
    assert_eq!(of(&texts, reason), ["VATEX-FR-FRANCHISE"]);
    let scheme = "cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme/cac:TaxScheme/cbc:ID";
    assert_eq!(of(&texts, scheme), ["LOC"], "BR-E-02");
    assert!(of(&texts, &scheme.replace("Supplier", "Customer")).is_empty(), "the buyer has no number of the tax");
}

#[test]
fn what_keeps_the_file_from_being_made_is_said_at_once() {
    let keys = |country, seller: Party| {
        let parties = Parties { seller, buyer: Party::default(), footer: String::new() };
        let lacks = ubl(&made("F-2026-00001", country, parties, &GOODS[..1]).filing()).unwrap_err();
        lacks.iter().map(|lack| lack.key).collect::<Vec<_>>()
    };
    let seller =
        ["filings-seller-pib", "filings-seller-mb", "filings-buyer-pib", "filings-buyer-mb", "filings-seller-address"];
    assert_eq!(keys(Country::Rs, Party::default()), seller);
    assert_eq!(
        keys(Country::Fr, Party::default()),
        ["filings-seller-siren", "filings-seller-tva", "filings-seller-address"]
    );
}

proptest! {
    #[test]
    fn the_rules_of_the_norm_hold_whatever_is_sold(quantities in prop::collection::vec((1_i64..5_000, 1_i64..99_999), 1..9), serbia in any::<bool>()) {
        let classes = ["standard", "reduced", "exempt"];
        let sold: Vec<Sold> = quantities.iter().enumerate()
            .map(|(at, (quantity, price))| ("Item", classes[at % 3], Unit::Kilogram, *quantity, *price, "CODE"))
            .collect();
        let (country, parties) = if serbia { (Country::Rs, serbian()) } else { (Country::Fr, french()) };
        let made = made("F-2026-00001", country, parties, &sold);
        holds(&texts(&ubl(&made.filing()).unwrap()), "cac:InvoiceLine");
    }
}
