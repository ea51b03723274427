//! An invoice or a credit note on paper.
use super::{Fact, Grid, Paper, Side, Text, Total};
use crate::ui::invoice::{component, number_label};
use domain::{
    country::Country,
    identifiers::{self, Kind},
    invoices::{Invoice, Parties, Party, Row, place_between},
    money::{Currency, Money},
    tax::gst::Place,
    units::Unit,
};
use lang::{Tr, date as dates, money as amounts, number, t};
use rust_decimal::Decimal;

/// All that stands on one. `stamp` is the duty that paying what is open in cash would add today, in minor units.
pub struct Bill<'a> {
    pub invoice: &'a Invoice,
    pub rows: &'a [Row],
    pub parties: &'a Parties,
    pub country: Country,
    pub currency: Currency,
    pub stamp: i64,
}

/// The document in the language of `tr`.
pub fn bill(tr: &Tr, bill: &Bill) -> Paper {
    let invoice = bill.invoice;
    let taxes = invoice.taxes();
    let (words, buyer) = if invoice.is_credit() {
        (t!(tr, "invoices-words-credit"), t!(tr, "invoices-credited-to"))
    } else {
        (t!(tr, "invoices-words-invoice"), t!(tr, "invoices-billed-to"))
    };
    let grand = Money::new(invoice.total, bill.currency);
    let mentions = taxes.mentions(bill.country);
    Paper {
        lang: tr.lang(),
        title: title(tr, bill),
        number: invoice.number.clone(),
        facts: facts(tr, bill),
        seller: side(tr, bill.country, &bill.parties.seller, String::new()),
        buyer: side(tr, bill.country, &bill.parties.buyer, buyer),
        lines: lines(tr, bill),
        taxes: groups(tr, bill),
        totals: totals(tr, bill),
        words: Some((words, lang::words::amount(tr.locale(), grand))),
        notes: notes(tr, bill),
        mentions: mentions.iter().map(|one| format!("{} ({})", tr.text(one.key), one.law)).collect(),
        signatures: vec![t!(tr, "invoices-for-seller"), t!(tr, "invoices-received-by")],
        footer: bill.parties.footer.clone(),
    }
}

/// What the law calls it: in India a supply without tax has a paper of its own.
fn title(tr: &Tr, bill: &Bill) -> String {
    match bill.country {
        _ if bill.invoice.is_credit() => t!(tr, "invoices-credit"),
        Country::In if bill.invoice.taxes().is_untaxed() => t!(tr, "invoices-bill-of-supply"),
        Country::In => t!(tr, "invoices-tax-invoice"),
        _ => t!(tr, "invoices-invoice"),
    }
}

fn facts(tr: &Tr, bill: &Bill) -> Vec<Fact> {
    let invoice = bill.invoice;
    let day = |label: String, day| Fact { label, value: Text::Words(dates::long(tr.locale(), day)) };
    let mut facts = vec![day(t!(tr, "ui-date"), invoice.date())];
    if let Some(due) = invoice.due() {
        facts.push(day(t!(tr, "invoices-due"), due));
    }
    if let Some(source) = &invoice.source {
        let label = if invoice.is_credit() { t!(tr, "invoices-invoice") } else { t!(tr, "invoices-order") };
        facts.push(Fact { label, value: Text::Figures(source.clone()) });
    }
    if !invoice.is_credit() {
        let how = tr.text(&format!("orders-pay-{}", invoice.pay().code()));
        facts.push(Fact { label: t!(tr, "orders-pay"), value: Text::Words(how) });
    }
    let place = place_between(&bill.parties.seller, &bill.parties.buyer).filter(|_| bill.country == Country::In);
    if let Some((_, Place::State(state))) = place {
        let named = format!("{} {}", state.code(), state.name());
        facts.push(Fact { label: t!(tr, "filings-gst-place"), value: Text::Figures(named) });
    }
    facts
}

pub(super) fn side(tr: &Tr, country: Country, party: &Party, label: String) -> Side {
    let phone = domain::phone::Phone::from_e164(&party.phone).map(|phone| phone.display(country));
    let phone = phone.unwrap_or_else(|| party.phone.clone());
    let mut lines: Vec<Text> = party.address.lines().map(|line| Text::Words(line.to_owned())).collect();
    lines.extend([phone, party.email.clone()].into_iter().filter(|line| !line.is_empty()).map(Text::Figures));
    let number = |(code, value): &(String, String)| Fact {
        label: number_label(tr, code),
        value: Text::Figures(Kind::parse(code).map_or_else(|| value.clone(), |kind| identifiers::display(kind, value))),
    };
    Side { label, name: party.name.clone(), lines, numbers: party.numbers.iter().map(number).collect() }
}

fn lines(tr: &Tr, bill: &Bill) -> Grid {
    let figure = |minor| Text::Figures(amounts::number(tr.locale(), Money::new(minor, bill.currency)));
    let row = |row: &Row| {
        vec![
            Text::Figures(row.sku.clone()),
            Text::Words(named(row, bill.country)),
            quantity(tr, row.quantity, row.unit()),
            figure(row.price),
            figure(row.net),
        ]
    };
    let columns = vec![
        (t!(tr, "items-sku"), false),
        (t!(tr, "invoices-what"), false),
        (t!(tr, "items-quantity"), true),
        (t!(tr, "items-price"), true),
        (t!(tr, "orders-net"), true),
    ];
    Grid { columns, rows: bill.rows.iter().map(row).collect() }
}

/// In India the code of the goods or the service stands with them (CGST Rules r.46).
fn named(row: &Row, country: Country) -> String {
    match (country, row.tax_code.as_str()) {
        (Country::In, code) if !code.is_empty() => {
            format!("{} ({} {code})", row.name, if code.starts_with("99") { "SAC" } else { "HSN" })
        }
        _ => row.name.clone(),
    }
}

pub(super) fn quantity(tr: &Tr, quantity: i64, unit: Unit) -> Text {
    let exact = (Decimal::from(quantity) / Decimal::from(unit.scale())).normalize();
    let figures = number::decimal(tr.locale(), exact);
    match unit {
        Unit::Piece => Text::Figures(figures),
        _ => Text::Words(format!("{figures} {}", tr.text(&format!("unit-{}", unit.code())))),
    }
}

fn groups(tr: &Tr, bill: &Bill) -> Grid {
    let figure = |minor| Text::Figures(amounts::number(tr.locale(), Money::new(minor, bill.currency)));
    let mut rows = Vec::new();
    for group in &bill.invoice.taxes().groups {
        if group.rate().is_zero() {
            rows.push(vec![Text::Words(tr.text(group.rule().key())), figure(group.taxable), figure(0)]);
            continue;
        }
        for (tax, rate, amount) in group.components() {
            let name = format!("{} {}", component(tr, tax), number::percent(tr.locale(), rate / Decimal::ONE_HUNDRED));
            rows.push(vec![Text::Words(name), figure(group.taxable), figure(amount)]);
        }
    }
    let columns =
        vec![(t!(tr, "orders-tax"), false), (t!(tr, "invoices-base"), true), (t!(tr, "invoices-amount"), true)];
    Grid { columns, rows }
}

fn totals(tr: &Tr, bill: &Bill) -> Vec<Total> {
    let invoice = bill.invoice;
    let total = |label: String, minor: i64, strong: bool| Total {
        label,
        value: Text::Figures(amounts::show(tr.locale(), Money::new(minor, bill.currency))),
        strong,
    };
    let mut totals =
        vec![total(t!(tr, "orders-net"), invoice.net, false), total(t!(tr, "orders-tax"), invoice.tax, false)];
    if invoice.rounding != 0 {
        totals.push(total(t!(tr, "tax-working-rounding"), invoice.rounding, false));
    }
    totals.push(total(t!(tr, "ui-total"), invoice.total, true));
    totals
}

fn notes(tr: &Tr, bill: &Bill) -> Vec<String> {
    let mut notes = Vec::new();
    if !bill.invoice.reason.is_empty() {
        notes.push(format!("{}: {}", t!(tr, "items-reason"), bill.invoice.reason));
    }
    if bill.stamp > 0 {
        let amount = amounts::show(tr.locale(), Money::new(bill.stamp, bill.currency));
        notes.push(t!(tr, "invoices-stamp-note", amount = amount));
    }
    notes
}
