//! Documents for the tests, reckoned as the store reckons them.
use super::Filing;
use crate::{
    calendar::Day,
    country::Country,
    invoices::{Invoice, Parties, Party, Row, Taxes, Terms, reckon, split_between},
    orders::Wanted,
    tax::{
        regime::Regime,
        totals::{LineTotals, Totals},
    },
    units::Unit,
};
use jiff::civil::Date;

/// A line: name, tax class, unit, quantity in smallest units, price, code.
pub type Sold = (&'static str, &'static str, Unit, i64, i64, &'static str);

/// A document that owns what a filing borrows.
pub struct Posted {
    pub invoice: Invoice,
    pub rows: Vec<Row>,
    pub parties: Parties,
    pub country: Country,
}

impl Posted {
    pub fn filing(&self) -> Filing<'_> {
        Filing {
            invoice: &self.invoice,
            rows: &self.rows,
            parties: &self.parties,
            origin: None,
            country: self.country,
            currency: self.country.currency(),
        }
    }
}

pub fn party(name: &str, address: &str, numbers: &[(&str, &str)]) -> Party {
    Party {
        name: name.to_owned(),
        address: address.to_owned(),
        numbers: numbers.iter().map(|(code, value)| ((*code).to_owned(), (*value).to_owned())).collect(),
        ..Party::default()
    }
}

pub const MUMBAI: &str = "12 Linking Road, Mumbai, Maharashtra 400050";
pub const BENGALURU: &str = "4 MG Road\nBengaluru 560001";

pub fn indian_seller() -> Party {
    party("Sanduk Traders", MUMBAI, &[("gstin", "27AAPFU0939F1ZV")])
}

pub fn indian_buyer() -> Party {
    party("Kirana & Sons", BENGALURU, &[("gstin", "29AAGCB7383J1Z4")])
}

/// An invoice, or a credit note when the number begins with `A`.
pub fn posted(
    number: &str,
    date: Date,
    (country, regime): (Country, Regime),
    parties: Parties,
    sold: &[Sold],
) -> Posted {
    let day = Day { country, date };
    let terms = Terms { day, split: split_between(day, &parties.seller, &parties.buyer), regime };
    let wanted: Vec<Wanted> = sold
        .iter()
        .map(|(_, class, unit, quantity, price, _)| Wanted {
            quantity: *quantity,
            price: *price,
            unit: *unit,
            tax_class: class,
        })
        .collect();
    let totals = reckon(terms, &wanted).unwrap();
    let rows = rows(sold, &totals);
    let credit = number.starts_with('A');
    let invoice = Invoice {
        id: 9,
        kind: if credit { "credit_note" } else { "invoice" }.to_owned(),
        number: number.to_owned(),
        account_id: 1,
        account: parties.buyer.name.clone(),
        language: String::new(),
        site_id: 1,
        pay: "account".to_owned(),
        net: totals.taxable,
        tax: totals.charged,
        total: totals.grand,
        rounding: totals.rounding,
        open: totals.grand,
        day: date.to_string(),
        due_day: (!credit).then(|| date.to_string()),
        source_id: None,
        source: None,
        created_by: String::new(),
        placed_at: None,
        reason: if credit { "Broken".to_owned() } else { String::new() },
        taxes: Taxes::of(terms, &totals).kept(),
        credited: 0,
        version: 1,
    };
    Posted { invoice, rows, parties, country }
}

fn rows(sold: &[Sold], totals: &Totals) -> Vec<Row> {
    let row = |(at, (sold, line)): (usize, (&Sold, &LineTotals))| Row {
        id: i64::try_from(at).unwrap() + 1,
        item_id: 1,
        sku: format!("SKU-{at}"),
        name: sold.0.to_owned(),
        unit: sold.2.code().to_owned(),
        quantity: sold.3,
        price: sold.4,
        tax_class: sold.1.to_owned(),
        net: line.taxable,
        tax_code: sold.5.to_owned(),
        credited: 0,
    };
    sold.iter().zip(&totals.lines).enumerate().map(row).collect()
}
