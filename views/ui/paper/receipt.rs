//! A receipt on paper: what was handed over, the duty in it, and what it settled.
use super::{Fact, Grid, Paper, Side, Text, Total};
use domain::{
    money::{Currency, Money},
    payments::{Payment, Settled},
};
use lang::{Tr, date as dates, money as amounts, t};

/// The receipt in the language of `tr`; `house` is the seller as it calls itself.
pub fn receipt(tr: &Tr, house: &str, payment: &Payment, (settled, currency): (&[Settled], Currency)) -> Paper {
    let money = |minor| Text::Figures(amounts::show(tr.locale(), Money::new(minor, currency)));
    let total = |label: String, minor: i64, strong: bool| Total { label, value: money(minor), strong };
    let fact = |label: String, value: Text| Fact { label, value };
    let mut totals = Vec::new();
    if payment.stamp > 0 {
        totals.push(total(t!(tr, "payments-paid"), payment.paid(), false));
        totals.push(total(t!(tr, "payments-stamp"), payment.stamp, false));
    }
    totals.push(total(t!(tr, "payments-received"), payment.amount, true));
    let whole = Money::new(payment.amount, currency);
    Paper {
        lang: tr.lang(),
        title: t!(tr, "payments-receipt"),
        number: payment.number.clone(),
        facts: vec![
            fact(t!(tr, "ui-date"), Text::Words(dates::long(tr.locale(), payment.date()))),
            fact(t!(tr, "payments-method"), Text::Words(tr.text(&format!("payments-method-{}", payment.method)))),
        ],
        seller: Side { name: house.to_owned(), ..Side::default() },
        buyer: Side { label: t!(tr, "payments-from"), name: payment.account.clone(), ..Side::default() },
        lines: Grid {
            columns: vec![(t!(tr, "invoices-invoice"), false), (t!(tr, "invoices-amount"), true)],
            rows: settled.iter().map(|one| vec![Text::Figures(one.number.clone()), money(one.amount)]).collect(),
        },
        taxes: Grid::default(),
        totals,
        words: Some((t!(tr, "payments-words"), lang::words::amount(tr.locale(), whole))),
        notes: Vec::new(),
        mentions: Vec::new(),
        signatures: vec![t!(tr, "invoices-for-seller")],
        footer: String::new(),
    }
}
