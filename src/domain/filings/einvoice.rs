//! India's e-invoice: INV-01 JSON, schema 1.1, as a file for the registration portal, and the number the portal will give.
use super::{Filing, Lack, Lacks, Line, Located, exact};
use crate::{
    calendar::fiscal_year,
    country::Country,
    identifiers::{Kind, india},
    invoices::{Party, place_between},
    money::Currency,
    tax::{
        Component,
        gst::{Place, State},
        regime::Regime,
    },
    units::Unit,
};
use jiff::civil::{Date, date};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Since this day the portal writes numbers in capitals before it hashes them (GSTN advisory of 2025-04-04).
const CAPITALS: Date = date(2025, 6, 1);

/// What the portal takes at most.
const LINES: usize = 1_000;

/// A document ready for the portal.
#[derive(Debug, Clone, PartialEq)]
pub struct Einvoice {
    /// The number the portal will give it.
    pub irn: String,
    pub body: Value,
}

/// The portal's number of a document: SHA-256 of the supplier's GSTIN, the financial year, the type (`INV`, `CRN` or
/// `DBN`) and the number, with nothing between.
pub fn irn(gstin: &str, day: Date, kind: &str, number: &str) -> String {
    let year = fiscal_year(day, Country::In);
    let number = if day < CAPITALS { number.to_owned() } else { number.to_uppercase() };
    let digest = Sha256::digest(format!("{gstin}{year}-{:02}{kind}{number}", (year + 1) % 100));
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The file, or what keeps it from being made.
pub fn einvoice(filing: &Filing) -> Result<Einvoice, Vec<Lack>> {
    let (seller, buyer) = (&filing.parties.seller, &filing.parties.buyer);
    let lines = filing.lines();
    let mut lacks = Lacks::default();
    lacks.when(seller.number(Kind::Gstin).is_none(), "filings-seller-gstin");
    lacks.when(buyer.number(Kind::Gstin).is_none(), "filings-buyer-gstin");
    let untaxed = filing.taxes().regime() == Regime::Small || filing.is_untaxed();
    lacks.when(untaxed, "filings-bill-of-supply");
    lacks.when(Located::read(&seller.address, Country::In).postcode.is_empty(), "filings-seller-postcode");
    lacks.when(Located::read(&buyer.address, Country::In).postcode.is_empty(), "filings-buyer-postcode");
    lacks.when(india::document_number(&filing.invoice.number).is_err(), "filings-number");
    lacks.when(lines.is_empty() || lines.len() > LINES, "filings-lines");
    lacks.lines(&lines, |line| !is_hsn(&line.row.tax_code, 6), "filings-hsn");
    let (Some(gstin), Some(between)) = (seller.number(Kind::Gstin), place_between(seller, buyer)) else {
        return Err(lacks.0);
    };
    if !lacks.0.is_empty() {
        return Err(lacks.0);
    }
    let kind = if filing.invoice.is_credit() { "CRN" } else { "INV" };
    let day = filing.invoice.date();
    Ok(Einvoice { irn: irn(gstin, day, kind, &filing.invoice.number), body: body(filing, &lines, kind, between) })
}

/// Whether a code is an HSN or SAC of at least so many digits: 4, 6 or 8 of them.
pub fn is_hsn(code: &str, least: usize) -> bool {
    code.len() >= least && matches!(code.len(), 4 | 6 | 8) && code.bytes().all(|byte| byte.is_ascii_digit())
}

fn body(filing: &Filing, lines: &[Line], kind: &str, (from, to): (State, Place)) -> Value {
    let invoice = filing.invoice;
    let mut buyer = party(&filing.parties.buyer, to.code());
    buyer["Pos"] = json!(to.code());
    let reverse = lines.iter().any(|line| !line.charged && line.taxes() != 0);
    let mut body = json!({
        "Version": "1.1",
        "TranDtls": { "TaxSch": "GST", "SupTyp": "B2B", "RegRev": if reverse { "Y" } else { "N" }, "IgstOnIntra": "N" },
        "DocDtls": { "Typ": kind, "No": invoice.number.to_uppercase(), "Dt": written(invoice.date()) },
        "SellerDtls": party(&filing.parties.seller, from.code()),
        "BuyerDtls": buyer,
        "ItemList": lines.iter().enumerate().map(|(at, line)| item(at, line)).collect::<Vec<_>>(),
        "ValDtls": values(filing, lines),
    });
    if let Some(origin) = filing.origin {
        let before = json!([{ "InvNo": origin.number.to_uppercase(), "InvDt": written(origin.date()) }]);
        body["RefDtls"] = json!({ "PrecDocDtls": before });
    }
    body
}

fn party(party: &Party, state: &str) -> Value {
    let place = Located::read(&party.address, Country::In);
    let street: Vec<char> = place.street.chars().collect();
    let part = |from: usize| street.iter().skip(from).take(100).collect::<String>();
    let mut value = json!({
        "Gstin": party.number(Kind::Gstin).unwrap_or_default(),
        "LglNm": cut(&party.name, 100),
        "Addr1": if street.is_empty() { place.town.clone() } else { part(0) },
        "Loc": cut(&place.town, 50),
        "Pin": place.postcode.parse::<u32>().unwrap_or_default(),
        "Stcd": state,
    });
    if street.len() > 100 {
        value["Addr2"] = json!(part(100));
    }
    value
}

fn item(at: usize, line: &Line) -> Value {
    let row = line.row;
    let total = row.net.saturating_add(if line.charged { line.taxes() } else { 0 });
    json!({
        "SlNo": (at + 1).to_string(),
        "PrdDesc": cut(&row.name, 300),
        "IsServc": if row.tax_code.starts_with("99") { "Y" } else { "N" },
        "HsnCd": row.tax_code,
        "Qty": number(line.quantity()),
        "Unit": uqc(row.unit()),
        "UnitPrice": rupees(row.price),
        "TotAmt": rupees(line.gross()),
        "Discount": rupees(line.gross().saturating_sub(row.net)),
        "AssAmt": rupees(row.net),
        "GstRt": number(line.tax.rate()),
        "IgstAmt": rupees(line.part(&[Component::Igst])),
        "CgstAmt": rupees(line.part(&[Component::Cgst])),
        "SgstAmt": rupees(line.part(&SGST)),
        "CesRt": 0,
        "CesAmt": 0,
        "TotItemVal": rupees(total),
    })
}

/// A Territory's own tax stands where a State's does.
pub(super) const SGST: [Component; 2] = [Component::Sgst, Component::Utgst];

fn values(filing: &Filing, lines: &[Line]) -> Value {
    let sum = |of: &[Component]| rupees(lines.iter().map(|line| line.part(of)).sum());
    json!({
        "AssVal": rupees(filing.invoice.net),
        "CgstVal": sum(&[Component::Cgst]),
        "SgstVal": sum(&SGST),
        "IgstVal": sum(&[Component::Igst]),
        "CesVal": 0,
        "Discount": 0,
        "OthChrg": 0,
        "RndOffAmt": rupees(filing.invoice.rounding),
        "TotInvVal": rupees(filing.invoice.total),
    })
}

/// Paise as a JSON number of rupees.
pub(super) fn rupees(paise: i64) -> Value {
    number(exact(paise, Currency::Inr))
}

/// An exact number as JSON writes it; what JSON cannot hold is nothing, and amounts here are far below that.
pub(super) fn number(exact: Decimal) -> Value {
    serde_json::from_str(&exact.normalize().to_string()).unwrap_or_default()
}

/// The unit's code in the list of the GST Council (UQC).
pub(super) const fn uqc(unit: Unit) -> &'static str {
    match unit {
        Unit::Piece => "NOS",
        Unit::Kilogram => "KGS",
        Unit::Litre => "LTR",
        Unit::Metre => "MTR",
        Unit::Hour | Unit::Day | Unit::Month => "OTH",
    }
}

fn written(day: Date) -> String {
    format!("{:02}/{:02}/{:04}", day.day(), day.month(), day.year())
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}
