//! What happens in a business and moves money or stock. Amounts are minor units of the book's currency, not negative
//! unless their field says so.
use super::{Bill, Custodian, Handover, Opening, Payroll, Share, SupplierBill};
use crate::ids::Id;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    Invoice(Bill),
    CreditNote(Bill),
    /// Stamp duty that became due when a bill was paid in cash.
    StampDue {
        account: Id,
        amount: i64,
    },
    /// Stock left for a buyer, at cost.
    Delivered {
        cost: i64,
    },
    /// Stock came back, at cost.
    Returned {
        cost: i64,
    },
    /// A buyer paid; the debt falls at that moment, whoever holds the money.
    Collected {
        account: Id,
        by: Custodian,
        amount: i64,
    },
    /// A buyer abroad paid; `booked` is the debt as it stands in the book, `received` what came.
    CollectedAbroad {
        account: Id,
        by: Custodian,
        booked: i64,
        received: i64,
    },
    HandedOver(Handover),
    /// A custodian pays back what was missing.
    ShortagePaid {
        from: Custodian,
        to: Custodian,
        amount: i64,
    },
    /// Money on its way to a bank.
    DepositSent {
        from: Custodian,
        bank: Custodian,
        amount: i64,
    },
    /// The bank's statement shows it.
    DepositConfirmed {
        bank: Custodian,
        amount: i64,
    },
    /// A gateway pays out: `gross` less fee and the fee's taxes arrives.
    PaidOut {
        gateway: Custodian,
        bank: Custodian,
        gross: i64,
        fee: i64,
        taxes: Vec<Share>,
    },
    Refunded {
        account: Id,
        by: Custodian,
        amount: i64,
    },
    /// A card payment taken back, with the gateway's penalty.
    ChargedBack {
        account: Id,
        gateway: Custodian,
        amount: i64,
        penalty: i64,
    },
    /// An advance, its tax apart.
    AdvanceReceived {
        account: Id,
        by: Custodian,
        net: i64,
        taxes: Vec<Share>,
    },
    /// What was paid for before is delivered: a month of a subscription, units used.
    Earned {
        amount: i64,
    },
    /// The platform takes a payment for a seller and keeps its fee.
    CapturedForSeller {
        seller: Id,
        gateway: Custodian,
        gross: i64,
        fee: i64,
        taxes: Vec<Share>,
    },
    /// The seller is paid what is theirs.
    SellerPaid {
        seller: Id,
        from: Custodian,
        amount: i64,
    },
    /// A debt given up. `relief` is the tax the law gives back, if it does.
    WrittenOff {
        account: Id,
        amount: i64,
        relief: Vec<Share>,
    },
    StockReceived {
        cost: i64,
    },
    SupplierBilled(SupplierBill),
    /// A supplier is paid `amount`, of which `withheld` goes to the tax office.
    SupplierPaid {
        account: Id,
        from: Custodian,
        amount: i64,
        withheld: i64,
    },
    /// A purchase whose tax the buyer owes.
    ReverseCharge {
        account: Id,
        cost: i64,
        taxes: Vec<Share>,
    },
    /// A count of stock: the value found beyond the book, negative for what is missing.
    StockCounted {
        difference: i64,
    },
    Payroll(Payroll),
    WagesPaid {
        from: Custodian,
        amount: i64,
    },
    /// A tax period ends: input tax is set off and the rest is due.
    TaxClosed {
        output: Vec<Share>,
        input: Vec<Share>,
    },
    TaxPaid {
        from: Custodian,
        amount: i64,
    },
    /// A balance brought in; negative when it lies the other way.
    Opened {
        what: Opening,
        amount: i64,
    },
}

impl Event {
    /// The stored code of its sort.
    pub const fn code(&self) -> &'static str {
        match self {
            Event::Invoice(_) => "invoice",
            Event::CreditNote(_) => "credit_note",
            Event::StampDue { .. } => "stamp_due",
            Event::Delivered { .. } => "delivered",
            Event::Returned { .. } => "returned",
            Event::Collected { .. } => "collected",
            Event::CollectedAbroad { .. } => "collected_abroad",
            Event::HandedOver(_) => "handed_over",
            Event::ShortagePaid { .. } => "shortage_paid",
            Event::DepositSent { .. } => "deposit_sent",
            Event::DepositConfirmed { .. } => "deposit_confirmed",
            Event::PaidOut { .. } => "paid_out",
            Event::Refunded { .. } => "refunded",
            Event::ChargedBack { .. } => "charged_back",
            Event::AdvanceReceived { .. } => "advance_received",
            Event::Earned { .. } => "earned",
            Event::CapturedForSeller { .. } => "captured_for_seller",
            Event::SellerPaid { .. } => "seller_paid",
            Event::WrittenOff { .. } => "written_off",
            Event::StockReceived { .. } => "stock_received",
            Event::SupplierBilled(_) => "supplier_billed",
            Event::SupplierPaid { .. } => "supplier_paid",
            Event::ReverseCharge { .. } => "reverse_charge",
            Event::StockCounted { .. } => "stock_counted",
            Event::Payroll(_) => "payroll",
            Event::WagesPaid { .. } => "wages_paid",
            Event::TaxClosed { .. } => "tax_closed",
            Event::TaxPaid { .. } => "tax_paid",
            Event::Opened { .. } => "opened",
        }
    }
}
