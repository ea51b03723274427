//! Every event of the vectors, posted by the real rules.
use super::*;
use crate::{chart, country::Country, money::Currency};
use serde_json::Value;

pub(super) const ACCOUNT: Id = 7;
pub(super) const DRIVER: Custodian = Custodian { id: 21, keeper: Keeper::Driver };
pub(super) const DESK: Custodian = Custodian { id: 22, keeper: Keeper::Cashier };
pub(super) const GATEWAY: Custodian = Custodian { id: 23, keeper: Keeper::Gateway };
pub(super) const BANK: Custodian = Custodian { id: 24, keeper: Keeper::Bank };

/// One case: its lines by role, in minor units.
struct Case(Value);

impl Case {
    fn lines(&self) -> Vec<(Role, i64, i64)> {
        let minor = |text: &Value| {
            let major: rust_decimal::Decimal = text.as_str().unwrap().parse().unwrap();
            i64::try_from(major * rust_decimal::Decimal::from(Currency::Dzd.scale())).unwrap()
        };
        let line = |line: &Value| {
            (Role::parse(line["role"].as_str().unwrap()).unwrap(), minor(&line["debit"]), minor(&line["credit"]))
        };
        self.0["lines"].as_array().unwrap().iter().map(line).collect()
    }

    fn id(&self) -> &str {
        self.0["id"].as_str().unwrap()
    }

    /// The amount on this role, zero when it has none.
    fn of(&self, role: Role) -> i64 {
        self.lines().iter().filter(|line| line.0 == role).map(|line| line.1 + line.2).sum()
    }

    fn shares(&self, role: Role) -> Vec<Share> {
        plain(self.of(role))
    }
}

/// One tax without parts.
pub(super) fn plain(minor: i64) -> Vec<Share> {
    vec![Share { part: None, minor }]
}

fn bill(case: &Case) -> Bill {
    Bill {
        account: ACCOUNT,
        goods: case.of(Role::RevenueGoods),
        services: case.of(Role::RevenueServices),
        later: case.of(Role::DeferredRevenue),
        taxes: case.shares(Role::OutputTax),
        stamp: case.of(Role::StampCollected),
        rounding: case.of(Role::RoundingGain),
        advance: case.of(Role::CustomerAdvances),
        advance_taxes: case.shares(Role::TaxOnAdvances),
        ..Bill::default()
    }
}

fn sold(case: &Case) -> Option<Event> {
    Some(match case.id() {
        "invoice_b2b"
        | "invoice_rounding"
        | "invoice_cash_dz"
        | "final_invoice_after_advance"
        | "subscription_prepaid"
        | "credits_topup" => Event::Invoice(bill(case)),
        "credit_note" => Event::CreditNote(bill(case)),
        "delivery_cogs" => Event::Delivered { cost: case.of(Role::CostOfSales) },
        "advance_received" => Event::AdvanceReceived {
            account: ACCOUNT,
            by: BANK,
            net: case.of(Role::CustomerAdvances),
            taxes: case.shares(Role::TaxOnAdvances),
        },
        "subscription_month" | "credits_used" => Event::Earned { amount: case.of(Role::RevenueServices) },
        "marketplace_capture" => Event::CapturedForSeller {
            seller: ACCOUNT,
            gateway: GATEWAY,
            gross: case.of(Role::GatewayClearing),
            fee: case.of(Role::PlatformFeeIncome),
            taxes: case.shares(Role::OutputTax),
        },
        "tenant_settlement" => Event::SellerPaid { seller: ACCOUNT, from: BANK, amount: case.of(Role::Bank) },
        "bad_debt" => Event::WrittenOff { account: ACCOUNT, amount: case.of(Role::Receivable), relief: vec![] },
        _ => return None,
    })
}

fn held(case: &Case) -> Option<Event> {
    Some(match case.id() {
        "driver_collects" => Event::Collected { account: ACCOUNT, by: DRIVER, amount: case.of(Role::DriverCash) },
        "card_captured" => Event::Collected { account: ACCOUNT, by: GATEWAY, amount: case.of(Role::GatewayClearing) },
        "driver_hands_in" | "driver_hands_in_over" => Event::HandedOver(Handover {
            from: DRIVER,
            to: DESK,
            expected: case.of(Role::DriverCash),
            counted: case.of(Role::Cash),
            charged: true,
        }),
        "deposit_sent" => Event::DepositSent { from: DESK, bank: BANK, amount: case.of(Role::Cash) },
        "deposit_confirmed" => Event::DepositConfirmed { bank: BANK, amount: case.of(Role::Bank) },
        "settlement_payout" => Event::PaidOut {
            gateway: GATEWAY,
            bank: BANK,
            gross: case.of(Role::GatewayClearing),
            fee: case.of(Role::GatewayFee),
            taxes: case.shares(Role::InputTax),
        },
        "refund_requested" => Event::Refunded { account: ACCOUNT, by: GATEWAY, amount: case.of(Role::Receivable) },
        "chargeback" => Event::ChargedBack {
            account: ACCOUNT,
            gateway: GATEWAY,
            amount: case.of(Role::Receivable),
            penalty: case.of(Role::GatewayFee),
        },
        "fx_settlement" => Event::CollectedAbroad {
            account: ACCOUNT,
            by: BANK,
            booked: case.of(Role::ReceivableForeign),
            received: case.of(Role::Bank),
        },
        _ => return None,
    })
}

fn bought(case: &Case) -> Option<Event> {
    let received = case.of(Role::ReceivedNotBilled);
    Some(match case.id() {
        "stock_receipt" => Event::StockReceived { cost: case.of(Role::Inventory) },
        "supplier_bill" | "supplier_bill_price_diff" => Event::SupplierBilled(SupplierBill {
            account: ACCOUNT,
            received,
            billed: case.of(Role::Payable) - case.of(Role::InputTax),
            left: 1,
            of: 2,
            taxes: case.shares(Role::InputTax),
        }),
        "supplier_payment_tds" => Event::SupplierPaid {
            account: ACCOUNT,
            from: BANK,
            amount: case.of(Role::Payable),
            withheld: case.of(Role::WithheldPayable),
        },
        "reverse_charge_purchase" => Event::ReverseCharge {
            account: ACCOUNT,
            cost: case.of(Role::CostOfSales),
            taxes: case.shares(Role::ReverseCharge),
        },
        "stock_count_short" => Event::StockCounted { difference: -case.of(Role::StockLoss) },
        _ => return None,
    })
}

fn owed(case: &Case) -> Option<Event> {
    Some(match case.id() {
        "payroll_dz" | "payroll_rs" | "payroll_in" => Event::Payroll(Payroll {
            gross: case.of(Role::Salaries),
            employee: case.shares(Role::SocialEmployeePayable),
            employer: case.shares(Role::SocialEmployerPayable),
            wage_tax: case.of(Role::WageTaxPayable),
            professional_tax: case.of(Role::ProfessionalTax),
        }),
        "wages_paid" => Event::WagesPaid { from: BANK, amount: case.of(Role::Bank) },
        "vat_close" => Event::TaxClosed { output: case.shares(Role::OutputTax), input: case.shares(Role::InputTax) },
        "vat_paid" => Event::TaxPaid { from: BANK, amount: case.of(Role::Bank) },
        _ => return None,
    })
}

fn cases() -> Vec<Case> {
    let file: Value = serde_json::from_str(include_str!("../../../tests/vectors/ledger.json")).unwrap();
    let events = file["events"].as_array().unwrap();
    assert_eq!(events.len(), 36);
    events.iter().cloned().map(Case).collect()
}

fn event(case: &Case) -> Event {
    sold(case)
        .or_else(|| held(case))
        .or_else(|| bought(case))
        .or_else(|| owed(case))
        .unwrap_or_else(|| panic!("no event for {}", case.id()))
}

/// tests/vectors/ledger.json, every event.
#[test]
fn the_entries_are_those_of_the_vectors() {
    for case in cases() {
        let entry = post(&event(&case), Storno::Contra).unwrap_or_else(|error| panic!("{}: {error}", case.id()));
        let mut lines: Vec<_> = entry.postings().iter().map(|line| (line.role, line.debit, line.credit)).collect();
        let mut expected = case.lines();
        lines.sort();
        expected.sort();
        assert_eq!(lines, expected, "{}", case.id());
    }
}

/// The charts have an account for every posting of a case in its country.
#[test]
fn every_posting_finds_its_account() {
    for case in cases() {
        let entry = post(&event(&case), Storno::Contra).unwrap();
        for country in Country::ALL {
            if !matches!(case.0["country"].as_str().unwrap(), "any") && case.0["country"] != country.code() {
                continue;
            }
            for posting in entry.postings() {
                let part = posting.part.or_else(|| chart::parts(country, posting.role).next());
                assert!(chart::account(country, posting.role, part).is_some(), "{country:?} {:?}", posting.role);
            }
        }
    }
}
