//! An order on paper: what it would cost, and what was handed over of it.
use super::{
    Fact, Grid, Paper, Text, Total,
    invoice::{quantity, side},
};
use domain::{
    country::Country,
    invoices::Parties,
    money::{Currency, Money},
    orders::{Line, Order},
};
use jiff::civil::Date;
use lang::{Tr, date as dates, money as amounts, t};

/// All that stands on one.
pub struct Goods<'a> {
    pub order: &'a Order,
    /// The lines, and how much of each the paper is about, in smallest units.
    pub lines: &'a [(Line, i64)],
    pub parties: &'a Parties,
    pub day: Date,
    pub country: Country,
    pub currency: Currency,
}

/// What the order will cost, before anything is owed.
pub fn proforma(tr: &Tr, goods: &Goods) -> Paper {
    let order = goods.order;
    let money = |minor| Money::new(minor, goods.currency);
    let figure = |minor| Text::Figures(amounts::number(tr.locale(), money(minor)));
    let total = |label: String, minor: i64, strong: bool| Total {
        label,
        value: Text::Figures(amounts::show(tr.locale(), money(minor))),
        strong,
    };
    let row = |(line, wanted): &(Line, i64)| {
        vec![
            Text::Figures(line.sku.clone()),
            Text::Words(line.name.clone()),
            quantity(tr, *wanted, line.unit()),
            figure(line.price),
            figure(line.net),
        ]
    };
    let lines = Grid {
        columns: vec![
            (t!(tr, "items-sku"), false),
            (t!(tr, "invoices-what"), false),
            (t!(tr, "items-quantity"), true),
            (t!(tr, "items-price"), true),
            (t!(tr, "orders-net"), true),
        ],
        rows: goods.lines.iter().map(row).collect(),
    };
    Paper {
        totals: vec![
            total(t!(tr, "orders-net"), order.net, false),
            total(t!(tr, "orders-tax"), order.tax, false),
            total(t!(tr, "ui-total"), order.total, true),
        ],
        notes: vec![t!(tr, "orders-proforma-note")],
        signatures: vec![t!(tr, "invoices-for-seller")],
        ..paper(tr, goods, t!(tr, "orders-proforma"), lines)
    }
}

/// What goes along with the goods and is signed for them: how much of what, and no prices.
pub fn delivery_note(tr: &Tr, goods: &Goods) -> Paper {
    let row = |(line, given): &(Line, i64)| {
        vec![Text::Figures(line.sku.clone()), Text::Words(line.name.clone()), quantity(tr, *given, line.unit())]
    };
    let lines = Grid {
        columns: vec![(t!(tr, "items-sku"), false), (t!(tr, "invoices-what"), false), (t!(tr, "items-quantity"), true)],
        rows: goods.lines.iter().map(row).collect(),
    };
    Paper {
        signatures: vec![t!(tr, "invoices-for-seller"), t!(tr, "invoices-received-by")],
        ..paper(tr, goods, t!(tr, "orders-delivery-note"), lines)
    }
}

fn paper(tr: &Tr, goods: &Goods, title: String, lines: Grid) -> Paper {
    let number = goods.order.number.clone().unwrap_or_default();
    let fact = |label: String, value: Text| Fact { label, value };
    let sides = goods.parties;
    Paper {
        lang: tr.lang(),
        title,
        facts: vec![
            fact(t!(tr, "ui-date"), Text::Words(dates::long(tr.locale(), goods.day))),
            fact(t!(tr, "invoices-order"), Text::Figures(number.clone())),
        ],
        number,
        seller: side(tr, goods.country, &sides.seller, String::new()),
        buyer: side(tr, goods.country, &sides.buyer, t!(tr, "orders-account")),
        lines,
        taxes: Grid::default(),
        totals: Vec::new(),
        words: None,
        notes: Vec::new(),
        mentions: Vec::new(),
        signatures: Vec::new(),
        footer: sides.footer.clone(),
    }
}
