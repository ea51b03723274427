//! Invoices and credit notes: who is on them, what they are taxed by, and that no more is taken back than was billed.
use crate::{kit::inside, shop::stage::Stage};
use domain::{
    accounts::AccountForm,
    calendar::Day,
    chart::Role,
    country::Country,
    ids::Id,
    invoices::{CreditLine, Invoice},
    ledger::{Keeper, Whose},
    letterheads::Letterhead,
    orders::{Pay, Terms},
    payments::Method,
    tax::{Component, Split, regime::Regime},
};
use jiff::civil::date;
use std::collections::BTreeSet;
use store::{
    Error, Mode, Tenant, accounts, books, custodians,
    invoices::{self, Credited, Taken},
    letterheads, orders, payments,
    payments::Received,
};

const DAY: Day = Day { country: Country::Dz, date: date(2026, 3, 2) };

/// A confirmed order of so much of each item.
async fn confirmed(stage: &Stage, t: &mut Tenant, wanted: &[(Id, i64)], pay: Pay) -> Id {
    orders::put(t, (stage.account, 0), DAY.date, wanted).await.unwrap();
    let order = orders::place(t, (stage.account, 0), DAY, Terms::of(pay)).await.unwrap();
    orders::confirm(t, &order, order.version).await.unwrap();
    order.id
}

/// Hands over `part` of each line's promise, or all of it.
async fn handed(t: &mut Tenant, order: Id, part: Option<i64>, day: Day) -> store::Result<Invoice> {
    let order = orders::find(t, 0, order).await?;
    let lines = orders::lines(t, order.id).await?;
    let received: Vec<_> = lines.into_iter().map(|line| (line.clone(), part.unwrap_or(line.promised))).collect();
    let taken = Taken { order: &order, version: order.version, received: &received, day, due: day.date };
    let issued = invoices::hand_over(t, &taken).await?;
    invoices::find(t, 0, issued.id).await
}

async fn credited(t: &mut Tenant, invoice: &Invoice, quantity: i64, back: bool) -> store::Result<Invoice> {
    let rows = invoices::rows(t, invoice.id).await?;
    let lines: Vec<_> = rows.iter().map(|row| CreditLine { line: row.id, quantity }).collect();
    let issued = invoices::credit(t, &Credited { invoice, lines: &lines, reason: "broken", back, day: DAY }).await?;
    invoices::find(t, 0, issued.id).await
}

#[tokio::test]
async fn a_part_handed_over_leaves_the_rest_free_and_is_billed_once() {
    let stage = Stage::set(1_000_000).await;
    let oil = stage.item("Huile", "600", 40).await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    let order = confirmed(&stage, &mut t, &[(oil, 10)], Pay::Account).await;
    assert!(invoices::waiting(&mut t).await.unwrap().iter().any(|one| one.id == order));
    assert!(matches!(handed(&mut t, order, Some(11), DAY).await, Err(Error::Short)));
    let invoice = handed(&mut t, order, Some(8), DAY).await.unwrap();
    assert_eq!((invoice.number.as_str(), invoice.total, invoice.open), ("F-2026-00001", 480_000, 480_000));
    assert!(matches!(handed(&mut t, order, Some(1), DAY).await, Err(Error::Conflict)), "once is enough");
    assert!(invoices::waiting(&mut t).await.unwrap().is_empty());
    let again = orders::find(&mut t, 0, order).await.unwrap();
    assert!(matches!(orders::cancel(&mut t, &again, again.version, "late").await, Err(Error::Conflict)));
    assert_eq!(books::balance(&mut t, Role::Receivable, Whose::Account(stage.account)).await.unwrap(), 480_000);
    t.commit().await.unwrap();
    assert_eq!((stage.stock(oil).await.have, stage.stock(oil).await.held), (32, 0));
    assert_eq!((stage.money().await.have, stage.money().await.held), (520_000, 0));
}

#[tokio::test]
async fn what_was_paid_ahead_settles_the_next_invoices() {
    let stage = Stage::set(1_000_000).await;
    let oil = stage.item("Huile", "600", 40).await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    let by = custodians::own(&mut t, Keeper::Bank, "BNA").await.unwrap();
    let ahead = Received {
        account: stage.account,
        by,
        stop: None,
        document: None,
        method: Method::Transfer,
        amount: 100_000,
        stamp: 0,
        day: DAY,
        note: "",
    };
    let receipts = [payments::receive(&mut t, &ahead).await.unwrap(), payments::receive(&mut t, &ahead).await.unwrap()];
    let mut open = Vec::new();
    for quantity in [1, 1, 2] {
        let order = confirmed(&stage, &mut t, &[(oil, quantity)], Pay::Account).await;
        open.push(handed(&mut t, order, None, DAY).await.unwrap().open);
    }
    assert_eq!(open, [0, 0, 40_000], "2 000 are there for 600, 600 and 1 200");
    let mut settled = Vec::new();
    for receipt in &receipts {
        let parts = payments::settled(&mut t, receipt.id).await.unwrap();
        settled.push(parts.iter().map(|one| one.amount).collect::<BTreeSet<_>>());
    }
    assert_eq!(settled, [BTreeSet::from([60_000, 40_000]), BTreeSet::from([20_000, 80_000])], "the oldest money first");
    payments::receive(&mut t, &ahead).await.unwrap();
    let left = payments::open_of(&mut t, stage.account).await.unwrap();
    assert!(left.is_empty(), "{left:?}");
    assert!(books::drift::look(&mut t).await.unwrap().is_empty());
}

#[tokio::test]
async fn credits_bring_back_the_debt_the_goods_and_the_room_and_end_with_the_invoice() {
    let stage = Stage::set(1_000_000).await;
    let oil = stage.item("Huile", "600", 40).await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    let order = confirmed(&stage, &mut t, &[(oil, 10)], Pay::Account).await;
    let invoice = handed(&mut t, order, None, DAY).await.unwrap();
    let first = credited(&mut t, &invoice, 4, true).await.unwrap();
    assert_eq!((first.number.as_str(), first.total, first.source_id), ("A-2026-00001", 240_000, Some(invoice.id)));
    assert!(matches!(credited(&mut t, &invoice, 7, true).await, Err(Error::Short)), "only six are left");
    assert!(matches!(credited(&mut t, &first, 1, true).await, Err(Error::Conflict)), "a credit note is not credited");
    credited(&mut t, &invoice, 6, false).await.unwrap();
    let left = invoices::find(&mut t, 0, invoice.id).await.unwrap();
    assert_eq!((left.open, left.credited, left.standing(DAY.date).code()), (0, 600_000, "credited"));
    assert_eq!(books::balance(&mut t, Role::Receivable, Whose::Account(stage.account)).await.unwrap(), 0);
    t.commit().await.unwrap();
    assert_eq!(stage.stock(oil).await.have, 34, "four came back, six did not");
    assert_eq!(stage.money().await.have, 1_000_000);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn credits_of_one_line_at_once_never_take_back_more_than_was_billed() {
    let stage = Stage::set(1_000_000).await;
    let oil = stage.item("Huile", "600", 40).await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    let order = confirmed(&stage, &mut t, &[(oil, 10)], Pay::Account).await;
    let invoice = handed(&mut t, order, None, DAY).await.unwrap();
    t.commit().await.unwrap();
    let mut crediting = tokio::task::JoinSet::new();
    for _ in 0..6 {
        let (db, tenant, invoice) = (stage.app.db.clone(), stage.tenant, invoice.clone());
        crediting.spawn(async move {
            let mut t = inside(&db, tenant, Mode::Write).await;
            match credited(&mut t, &invoice, 4, true).await {
                Ok(_) => t.commit().await.is_ok(),
                Err(_) => false,
            }
        });
    }
    let done = crediting.join_all().await.into_iter().filter(|done| *done).count();
    assert_eq!(done, 2, "four and four of ten");
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Read).await;
    assert_eq!(invoices::rows(&mut t, invoice.id).await.unwrap()[0].credited, 8);
    assert_eq!(invoices::find(&mut t, 0, invoice.id).await.unwrap().open, 120_000);
    assert_eq!(stage.stock(oil).await.have, 38);
}

#[tokio::test]
async fn a_document_keeps_its_parties_and_its_taxes_whatever_becomes_of_them() {
    let stage = Stage::set(1_000_000).await;
    let oil = stage.item("Huile", "600", 40).await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    let numbers = vec![("nif".to_owned(), "099916000123456".to_owned())];
    let head =
        Letterhead { legal_name: "SARL El Bahdja".into(), regime: Regime::Small, numbers, ..Letterhead::default() };
    letterheads::save(&mut t, 0, &head).await.unwrap();
    assert!(matches!(letterheads::save(&mut t, 0, &head).await, Err(Error::Conflict)));
    let order = confirmed(&stage, &mut t, &[(oil, 2)], Pay::Cash).await;
    let invoice = handed(&mut t, order, None, DAY).await.unwrap();
    letterheads::save(&mut t, 1, &Letterhead::default()).await.unwrap();
    let parties = invoices::parties(&mut t, invoice.id).await.unwrap();
    assert_eq!((parties.seller.name.as_str(), parties.buyer.name.as_str()), ("SARL El Bahdja", "Superette Amine"));
    assert_eq!(parties.seller.numbers[0].1, "099916000123456");
    let taxes = invoice.taxes();
    assert_eq!((taxes.regime(), taxes.mentions(Country::Dz)[0].key), (Regime::Small, "tax-mention-ifu"));
    let note = credited(&mut t, &invoice, 1, false).await.unwrap();
    assert_eq!(note.taxes().regime(), Regime::Small, "a credit note is taxed as its invoice was");
    assert_eq!(invoices::parties(&mut t, note.id).await.unwrap(), parties);
}

#[tokio::test]
async fn an_order_comes_to_what_its_invoice_will_under_either_regime() {
    let stage = Stage::set(1_000_000).await;
    let coffee = stage.taxed("Café", ("100", "standard"), 40).await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    for (version, regime, total) in [(0, Regime::Small, 20_000), (1, Regime::Registered, 23_800)] {
        letterheads::save(&mut t, version, &Letterhead { regime, ..Letterhead::default() }).await.unwrap();
        let order = confirmed(&stage, &mut t, &[(coffee, 2)], Pay::Account).await;
        assert_eq!(orders::find(&mut t, 0, order).await.unwrap().total, total, "{regime:?}");
        assert_eq!(handed(&mut t, order, None, DAY).await.unwrap().total, total, "{regime:?}");
    }
}

#[tokio::test]
async fn the_place_of_supply_is_kept_on_indian_documents() {
    let stage = Stage::set(1_000_000).await;
    let desk = stage.item("Desk", "600", 40).await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    let day = Day { country: Country::In, ..DAY };
    let numbers = vec![("gstin".to_owned(), "27AAPFU0939F1ZV".to_owned())];
    letterheads::save(&mut t, 0, &Letterhead { numbers, ..Letterhead::default() }).await.unwrap();
    let order = confirmed(&stage, &mut t, &[(desk, 1)], Pay::Cash).await;
    let invoice = handed(&mut t, order, None, day).await.unwrap();
    assert_eq!(invoice.taxes().split(), Some(Split::Halves(Component::Cgst, Component::Sgst)), "at home when unknown");
    let sight = store::contacts::Sight { scope: domain::role::Scope::All, membership_id: 0 };
    let buyer = accounts::find(&mut t, sight, stage.account).await.unwrap();
    let form = AccountForm { tax_number: "29AAGCB7383J1Z4".into(), ..AccountForm::of(&buyer) };
    accounts::update(&mut t, (stage.account, buyer.version), &form).await.unwrap();
    let order = confirmed(&stage, &mut t, &[(desk, 1)], Pay::Cash).await;
    let far = handed(&mut t, order, None, day).await.unwrap();
    assert_eq!(far.taxes().split(), Some(Split::Whole(Component::Igst)));
    let near = invoices::find(&mut t, 0, invoice.id).await.unwrap();
    assert_eq!(near.taxes().split(), invoice.taxes().split(), "what was issued stays");
}

#[tokio::test]
async fn nothing_is_billed_or_credited_on_a_day_whose_books_are_closed() {
    let stage = Stage::set(1_000_000).await;
    let oil = stage.item("Huile", "600", 40).await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    let order = confirmed(&stage, &mut t, &[(oil, 2)], Pay::Cash).await;
    let invoice = handed(&mut t, order, Some(1), DAY).await.unwrap();
    t.commit().await.unwrap();
    stage.close_books("2026-03-02").await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    assert!(matches!(credited(&mut t, &invoice, 1, false).await, Err(Error::Closed)));
}
