//! What is sold: invoices, advances, debts given up, and what the platform keeps of other sellers' sales.
use super::{
    Bill, Event, Whose,
    draft::{Draft, Drafted},
};
use crate::chart::Role;

pub(super) fn draft(event: &Event) -> Drafted {
    let draft = match event {
        Event::Invoice(bill) => invoice(bill),
        Event::StampDue { account, amount } => Draft::new()
            .credit(Role::StampCollected, Whose::House, *amount)
            .rest_debit(Role::Receivable, Whose::Account(*account)),
        Event::Delivered { cost } => {
            Draft::new().debit(Role::CostOfSales, Whose::House, *cost).rest_credit(Role::Inventory, Whose::House)
        }
        Event::AdvanceReceived { account, by, net, taxes } => Draft::new()
            .credit(Role::CustomerAdvances, Whose::Account(*account), *net)
            .credit_shares(Role::TaxOnAdvances, taxes)
            .rest_debit(by.keeper.role(), Whose::Custodian(by.id)),
        Event::Earned { amount } => Draft::new()
            .debit(Role::DeferredRevenue, Whose::House, *amount)
            .rest_credit(Role::RevenueServices, Whose::House),
        // Only the fee is the platform's revenue, never the seller's gross.
        Event::CapturedForSeller { seller, gateway, gross, fee, taxes } => Draft::new()
            .debit_custodian(*gateway, *gross)
            .credit(Role::PlatformFeeIncome, Whose::House, *fee)
            .credit_shares(Role::OutputTax, taxes)
            .rest_credit(Role::SellerPayable, Whose::Account(*seller)),
        Event::SellerPaid { seller, from, amount } => Draft::new()
            .debit(Role::SellerPayable, Whose::Account(*seller), *amount)
            .rest_credit(from.keeper.role(), Whose::Custodian(from.id)),
        Event::WrittenOff { account, amount, relief } => Draft::new()
            .credit(Role::Receivable, Whose::Account(*account), *amount)
            .debit_shares(Role::OutputTax, relief)
            .rest_debit(Role::BadDebt, Whose::House),
        _ => return None,
    };
    Some(Ok(draft))
}

/// The buyer's debt is the last leg: an advance beyond the bill leaves it on the other side, owed to the buyer.
fn invoice(bill: &Bill) -> Draft {
    let debt = if bill.abroad { Role::ReceivableForeign } else { Role::Receivable };
    let rounding = if bill.rounding < 0 { Role::RoundingLoss } else { Role::RoundingGain };
    Draft::new()
        .credit(Role::RevenueGoods, Whose::House, bill.goods)
        .credit(Role::RevenueServices, Whose::House, bill.services)
        .credit(Role::DeferredRevenue, Whose::House, bill.later)
        .debit(Role::SalesDiscount, Whose::House, bill.discount)
        .credit_shares(Role::OutputTax, &bill.taxes)
        .credit(Role::StampCollected, Whose::House, bill.stamp)
        .signed(rounding, Whose::House, -i128::from(bill.rounding))
        .debit(Role::CustomerAdvances, Whose::Account(bill.account), bill.advance)
        .debit_shares(Role::TaxOnAdvances, &bill.advance_taxes)
        .rest(debt, Whose::Account(bill.account))
}
