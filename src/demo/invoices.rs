//! What the sample distributor billed and was paid: an invoice that is paid, one that is overdue, one that is open.
use super::Problem;
use domain::{
    calendar::Day,
    country::Country,
    events::Event,
    ids::Id,
    invoices::CreditLine,
    ledger::Keeper,
    letterheads::LetterheadForm,
    orders::{Pay, Terms},
    payments::{Method, stamp},
    problems::Problems,
    tax::regime::Regime,
};
use jiff::{ToSpan, civil::Date, tz::TimeZone};
use store::{
    Tenant, custodians,
    invoices::{self, Credited, Taken},
    letterheads, orders,
    payments::{self, Received},
};

/// What its documents say of it.
const NUMBERS: [(&str, &str); 5] = [
    ("rc", "16/00-0123456 B 20"),
    ("nif", "002016012345678"),
    ("nis", "002016010123456"),
    ("article", "16010203045"),
    ("rib", "00100012345678901243"),
];

/// What was taken so many days ago and paid at once: what comes again is the account's usual basket.
const USUAL: &[(i64, &[(usize, i64)])] = &[
    (102, &[(10, 24), (12, 36)]),
    (77, &[(10, 36), (12, 36), (8, 60)]),
    (52, &[(8, 60), (9, 24), (10, 24), (12, 36)]),
];

/// Prints the letterhead, then sells: `made` are items, as many as each sale names by their places.
pub async fn make(t: &mut Tenant, (account, cashier): (Id, Id), today: Date, made: &[Id]) -> Result<(), Problem> {
    letterhead(t).await?;
    let day = |back: i64| today.checked_sub(back.days());
    // Money settles the oldest first: it is taken before anything else is billed.
    for (back, basket) in USUAL {
        let paid = sold(t, (account, Pay::Cash), day(*back)?, &wanted(made, basket)).await?;
        pay(t, (account, cashier), day(*back)?, paid.1).await?;
    }
    sold(t, (account, Pay::Account), day(47)?, &wanted(made, &[(0, 12), (3, 40)])).await?;
    let open = sold(t, (account, Pay::Account), day(4)?, &wanted(made, &[(4, 24), (1, 6)])).await?;
    take_back(t, open.0, day(3)?).await?;
    t.happened(None);
    Ok(())
}

fn wanted(made: &[Id], basket: &[(usize, i64)]) -> Vec<(Id, i64)> {
    basket.iter().filter_map(|(at, quantity)| Some((*made.get(*at)?, *quantity))).collect()
}

const fn on(date: Date) -> Day {
    Day { country: Country::Dz, date }
}

async fn letterhead(t: &mut Tenant) -> Result<(), Problem> {
    let form = LetterheadForm {
        legal_name: "SARL Dépôt El Bahdja".to_owned(),
        regime: Regime::Registered.code().to_owned(),
        footer: "Capital social : 5 000 000 DA".to_owned(),
        pay_days: "30".to_owned(),
        numbers: NUMBERS.map(|(kind, number)| (kind.to_owned(), number.to_owned())).into(),
    };
    let mut problems = Problems::new();
    let kept = form.kept(Country::Dz, &mut problems);
    if !problems.is_empty() {
        return Err("a sample's letterhead".into());
    }
    letterheads::save(t, 0, &kept).await?;
    t.record(Event::new("letterhead-saved", ("letterhead", t.id())).changed("legal-name", "", &kept.legal_name));
    Ok(())
}

/// Orders, confirms, hands over and bills on one day; the invoice and what it comes to.
async fn sold(
    t: &mut Tenant,
    (account, pay): (Id, Pay),
    date: Date,
    basket: &[(Id, i64)],
) -> Result<(Id, i64), Problem> {
    t.happened(Some(date.at(10, 0, 0, 0).to_zoned(TimeZone::UTC)?.timestamp().as_millisecond()));
    orders::put(t, (account, 0), date, basket).await?;
    let order = orders::place(t, (account, 0), on(date), Terms::of(pay)).await?;
    orders::confirm(t, &order, order.version).await?;
    let order = orders::find(t, account, order.id).await?;
    let lines = orders::lines(t, order.id).await?;
    let received: Vec<_> = lines.into_iter().map(|line| (line.clone(), line.promised)).collect();
    let due = if pay == Pay::Account { date.checked_add(30.days())? } else { date };
    let taken = Taken { order: &order, version: order.version, received: &received, day: on(date), due };
    let issued = invoices::hand_over(t, &taken).await?;
    t.record(Event::new("invoices-issued", ("invoices", issued.id)).changed(
        "order",
        "",
        &order.number.clone().unwrap_or_default(),
    ));
    Ok((issued.id, issued.total))
}

/// Cash for what was billed, with its duty, into the cashier's purse.
async fn pay(t: &mut Tenant, (account, cashier): (Id, Id), date: Date, owed: i64) -> Result<(), Problem> {
    let stamp = stamp(on(date), Method::Cash, owed)?;
    let by = custodians::of_member(t, Keeper::Cashier, cashier).await?;
    let received = Received {
        account,
        by,
        stop: None,
        document: None,
        method: Method::Cash,
        amount: owed + stamp,
        stamp,
        day: on(date),
        note: "",
    };
    let receipt = payments::receive(t, &received).await?;
    t.record(Event::new("payments-taken", ("payments", receipt.id)));
    Ok(())
}

/// Two pieces of the first line came back.
async fn take_back(t: &mut Tenant, invoice: Id, date: Date) -> Result<(), Problem> {
    let invoice = invoices::find(t, 0, invoice).await?;
    let Some(row) = invoices::rows(t, invoice.id).await?.into_iter().next() else { return Ok(()) };
    let lines = [CreditLine { line: row.id, quantity: 2 }];
    let credited =
        Credited { invoice: &invoice, lines: &lines, reason: "Cartons abîmés", back: false, day: on(date) };
    let note = invoices::credit(t, &credited).await?;
    t.record(Event::new("invoices-credit-issued", ("invoices", note.id)).changed("invoice", "", &invoice.number));
    t.record(Event::new("invoices-credited", ("invoices", invoice.id)).changed("credit", "", &note.number));
    Ok(())
}
