//! The return as the portal's JSON: member names are the portal's own.
use super::{Coded, Issued, Return, Small, Sum, Told, Untaxed};
use crate::filings::einvoice::{number, rupees};
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

/// The whole file. Tables without a row are left out.
pub fn file(made: &Return) -> String {
    let mut file = Map::new();
    file.insert("gstin".to_owned(), json!(made.gstin));
    file.insert("fp".to_owned(), json!(format!("{:02}{:04}", made.month.month(), made.month.year())));
    let mut put = |name: &str, rows: Vec<Value>| {
        if !rows.is_empty() {
            file.insert(name.to_owned(), Value::Array(rows));
        }
    };
    put("b2b", by_buyer(&made.b2b, "inv", &|told| invoice(told)));
    put("b2cl", by_place(&made.b2cl));
    put("b2cs", made.b2cs.iter().map(small).collect());
    put("cdnr", by_buyer(&made.cdnr, "nt", &|told| note(told)));
    put("cdnur", made.cdnur.iter().map(note_to_others).collect());
    if made.untaxed.iter().any(|untaxed| !untaxed.is_empty()) {
        file.insert("nil".to_owned(), json!({ "inv": untaxed(&made.untaxed) }));
    }
    if !made.hsn_b2b.is_empty() || !made.hsn_b2c.is_empty() {
        let codes = json!({ "hsn_b2b": codes(&made.hsn_b2b), "hsn_b2c": codes(&made.hsn_b2c) });
        file.insert("hsn".to_owned(), codes);
    }
    if !made.issued.is_empty() {
        let sorts: Vec<Value> = made.issued.iter().map(issued).collect();
        file.insert("doc_issue".to_owned(), json!({ "doc_det": sorts }));
    }
    Value::Object(file).to_string()
}

fn by_buyer(told: &[Told], name: &str, write: &dyn Fn(&Told) -> Value) -> Vec<Value> {
    let mut buyers: Vec<&str> = told.iter().map(|told| told.buyer.as_str()).collect();
    buyers.sort_unstable();
    buyers.dedup();
    let of = |buyer: &str| told.iter().filter(|told| told.buyer == buyer).map(write).collect::<Vec<_>>();
    buyers.into_iter().map(|buyer| json!({ "ctin": buyer, name: of(buyer) })).collect()
}

fn by_place(told: &[Told]) -> Vec<Value> {
    let mut places: Vec<&str> = told.iter().map(|told| told.place).collect();
    places.sort_unstable();
    places.dedup();
    let one = |told: &Told| json!({ "inum": told.number, "idt": day(told.day), "val": rupees(told.value), "itms": items(told) });
    let of = |place: &str| told.iter().filter(|told| told.place == place).map(one).collect::<Vec<_>>();
    places.into_iter().map(|place| json!({ "pos": place, "inv": of(place) })).collect()
}

fn invoice(told: &Told) -> Value {
    json!({
        "inum": told.number, "idt": day(told.day), "val": rupees(told.value), "pos": told.place,
        "rchrg": yes(told.reverse), "inv_typ": "R", "itms": items(told),
    })
}

fn note(told: &Told) -> Value {
    json!({
        "ntty": "C", "nt_num": told.number, "nt_dt": day(told.day), "val": rupees(told.value), "pos": told.place,
        "rchrg": yes(told.reverse), "inv_typ": "R", "itms": items(told),
    })
}

fn note_to_others(told: &Told) -> Value {
    json!({
        "typ": "B2CL", "ntty": "C", "nt_num": told.number, "nt_dt": day(told.day), "val": rupees(told.value),
        "pos": told.place, "itms": items(told),
    })
}

fn items(told: &Told) -> Vec<Value> {
    let one = |(at, (rate, sum)): (usize, (&Decimal, &Sum))| {
        let mut detail = taxes(sum);
        detail.insert("rt".to_owned(), number(*rate));
        json!({ "num": at + 1, "itm_det": detail })
    };
    told.rates.iter().enumerate().map(one).collect()
}

/// What is between States names IGST only, what is inside one the two others.
fn taxes(sum: &Sum) -> Map<String, Value> {
    let mut taxes = Map::new();
    taxes.insert("txval".to_owned(), rupees(sum.taxable));
    if sum.igst != 0 {
        taxes.insert("iamt".to_owned(), rupees(sum.igst));
    } else {
        taxes.insert("camt".to_owned(), rupees(sum.cgst));
        taxes.insert("samt".to_owned(), rupees(sum.sgst));
    }
    taxes.insert("csamt".to_owned(), json!(0));
    taxes
}

fn small(small: &Small) -> Value {
    let mut row = taxes(&small.sum);
    row.insert("sply_ty".to_owned(), json!(if small.interstate { "INTER" } else { "INTRA" }));
    row.insert("typ".to_owned(), json!("OE"));
    row.insert("pos".to_owned(), json!(small.place));
    row.insert("rt".to_owned(), number(small.rate));
    Value::Object(row)
}

fn untaxed(untaxed: &[Untaxed; 4]) -> Vec<Value> {
    let sorts = ["INTRB2B", "INTRAB2B", "INTRB2C", "INTRAB2C"];
    let rows = sorts.iter().zip(untaxed).filter(|(_, one)| !one.is_empty());
    rows.map(|(sort, one)| {
        json!({ "sply_ty": sort, "nil_amt": rupees(one.nil), "expt_amt": rupees(one.exempt), "ngsup_amt": rupees(one.outside) })
    })
    .collect()
}

fn codes(codes: &[Coded]) -> Vec<Value> {
    let one = |(at, coded): (usize, &Coded)| {
        // Services have no quantity there.
        let service = coded.code.starts_with("99");
        json!({
            "num": at + 1,
            "hsn_sc": coded.code,
            "uqc": if service { "NA" } else { coded.unit },
            "qty": number(if service { Decimal::ZERO } else { coded.quantity }),
            "rt": number(coded.rate),
            "txval": rupees(coded.sum.taxable),
            "iamt": rupees(coded.sum.igst),
            "camt": rupees(coded.sum.cgst),
            "samt": rupees(coded.sum.sgst),
            "csamt": 0,
        })
    };
    codes.iter().enumerate().map(one).collect()
}

fn issued(issued: &Issued) -> Value {
    let (number, sort) = if issued.credit { (5, "Credit Note") } else { (1, "Invoices for outward supply") };
    let runs: Vec<Value> = issued
        .runs
        .iter()
        .enumerate()
        .map(|(at, run)| {
            json!({ "num": at + 1, "from": run.from, "to": run.to, "totnum": run.count, "cancel": 0, "net_issue": run.count })
        })
        .collect();
    json!({ "doc_num": number, "doc_typ": sort, "docs": runs })
}

fn day(day: Date) -> String {
    format!("{:02}-{:02}-{:04}", day.day(), day.month(), day.year())
}

const fn yes(yes: bool) -> &'static str {
    if yes { "Y" } else { "N" }
}
