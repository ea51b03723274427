//! What is bought and kept: goods, bills, payments to suppliers, counts of stock.
use super::{
    Event, LedgerError, SupplierBill, Whose,
    draft::{Draft, Drafted},
};
use crate::chart::Role;

pub(super) fn draft(event: &Event) -> Drafted {
    let draft = match event {
        Event::StockReceived { cost } => {
            Draft::new().debit(Role::Inventory, Whose::House, *cost).rest_credit(Role::ReceivedNotBilled, Whose::House)
        }
        Event::SupplierBilled(bill) => return Some(billed(bill)),
        Event::SupplierPaid { account, from, amount, withheld } => Draft::new()
            .debit(Role::Payable, Whose::Account(*account), *amount)
            .credit(Role::WithheldPayable, Whose::Account(*account), *withheld)
            .rest_credit(from.keeper.role(), Whose::Custodian(from.id)),
        Event::ReverseCharge { account, cost, taxes } => Draft::new()
            .debit(Role::CostOfSales, Whose::House, *cost)
            .debit_shares(Role::InputTax, taxes)
            .credit_shares(Role::ReverseCharge, taxes)
            .rest_credit(Role::Payable, Whose::Account(*account)),
        Event::StockCounted { difference } => {
            let against = if *difference < 0 { Role::StockLoss } else { Role::StockGain };
            Draft::new().signed(Role::Inventory, Whose::House, i128::from(*difference)).rest(against, Whose::House)
        }
        _ => return None,
    };
    Some(Ok(draft))
}

/// A difference in price goes to the stock that is left and to the cost of what is gone, in proportion.
fn billed(bill: &SupplierBill) -> Result<Draft, LedgerError> {
    if bill.received < 0 || bill.billed < 0 {
        return Err(LedgerError::Negative);
    }
    if bill.left < 0 || bill.left > bill.of {
        return Err(LedgerError::Quantity);
    }
    let difference = i128::from(bill.billed) - i128::from(bill.received);
    let stock = proportion(difference, bill.left, bill.of);
    Ok(Draft::new()
        .debit(Role::ReceivedNotBilled, Whose::House, bill.received)
        .signed(Role::Inventory, Whose::House, stock)
        .signed(Role::CostOfSales, Whose::House, difference - stock)
        .debit_shares(Role::InputTax, &bill.taxes)
        .rest_credit(Role::Payable, Whose::Account(bill.account)))
}

/// `amount` × `left` ÷ `of`, half away from zero; nothing of nothing.
fn proportion(amount: i128, left: i64, of: i64) -> i128 {
    if of == 0 {
        return 0;
    }
    let (size, of) = (amount.abs() * i128::from(left), i128::from(of));
    let rounded = size / of + i128::from(size % of * 2 >= of);
    rounded * amount.signum()
}
