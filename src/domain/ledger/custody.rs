//! Who holds the money: collections, handovers, deposits, gateways, and what stood there on the first day.
use super::{
    Event, Handover, Opening, Whose,
    draft::{Draft, Drafted},
};
use crate::chart::Role;

pub(super) fn draft(event: &Event) -> Drafted {
    let draft = match event {
        Event::Collected { account, by, amount } => {
            Draft::new().debit_custodian(*by, *amount).rest_credit(Role::Receivable, Whose::Account(*account))
        }
        Event::CollectedAbroad { account, by, booked, received } => {
            let difference = if received < booked { Role::ExchangeLoss } else { Role::ExchangeGain };
            Draft::new()
                .debit_custodian(*by, *received)
                .credit(Role::ReceivableForeign, Whose::Account(*account), *booked)
                .rest(difference, Whose::House)
        }
        Event::HandedOver(handover) => handed_over(handover),
        Event::ShortagePaid { from, to, amount } => {
            Draft::new().debit_custodian(*to, *amount).rest_credit(Role::EmployeeReceivable, Whose::Custodian(from.id))
        }
        Event::DepositSent { from, bank, amount } => {
            Draft::new().credit_custodian(*from, *amount).rest_debit(Role::CashInTransit, Whose::Custodian(bank.id))
        }
        Event::DepositConfirmed { bank, amount } => {
            Draft::new().debit_custodian(*bank, *amount).rest_credit(Role::CashInTransit, Whose::Custodian(bank.id))
        }
        Event::PaidOut { gateway, bank, gross, fee, taxes } => Draft::new()
            .credit_custodian(*gateway, *gross)
            .debit(Role::GatewayFee, Whose::House, *fee)
            .debit_shares(Role::InputTax, taxes)
            .rest_debit(bank.keeper.role(), Whose::Custodian(bank.id)),
        Event::Refunded { account, by, amount } => {
            Draft::new().credit_custodian(*by, *amount).rest_debit(Role::Receivable, Whose::Account(*account))
        }
        Event::ChargedBack { account, gateway, amount, penalty } => Draft::new()
            .debit(Role::Receivable, Whose::Account(*account), *amount)
            .debit(Role::GatewayFee, Whose::House, *penalty)
            .rest_credit(gateway.keeper.role(), Whose::Custodian(gateway.id)),
        Event::Opened { what, amount } => opened(*what, *amount),
        _ => return None,
    };
    Some(Ok(draft))
}

/// The difference of the count is the last leg: an overage is income, a shortage is owed or borne.
fn handed_over(handover: &Handover) -> Draft {
    let draft =
        Draft::new().debit_custodian(handover.to, handover.counted).credit_custodian(handover.from, handover.expected);
    if handover.counted > handover.expected {
        draft.rest(Role::CashOver, Whose::House)
    } else if handover.charged {
        draft.rest(Role::EmployeeReceivable, Whose::Custodian(handover.from.id))
    } else {
        draft.rest(Role::CashShort, Whose::House)
    }
}

fn opened(what: Opening, amount: i64) -> Draft {
    let (role, whose, minor) = match what {
        Opening::Buyer(account) => (Role::Receivable, Whose::Account(account), i128::from(amount)),
        Opening::Supplier(account) => (Role::Payable, Whose::Account(account), -i128::from(amount)),
        Opening::Custodian(custodian) => (custodian.keeper.role(), Whose::Custodian(custodian.id), i128::from(amount)),
        Opening::Stock => (Role::Inventory, Whose::House, i128::from(amount)),
    };
    Draft::new().signed(role, whose, minor).rest(Role::OpeningBalances, Whose::House)
}
