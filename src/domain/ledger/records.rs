//! What the events of the books speak of: shares of tax, custodians, bills, handovers, wages. Amounts are minor units
//! of the book's currency, not negative unless their field says so.
use crate::{
    chart::{Part, Role},
    ids::Id,
};

/// An amount of one tax or fund.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Share {
    /// Which of several; none where the country has one account for all.
    pub part: Option<Part>,
    pub minor: i64,
}

/// What keeps money, which decides its account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Keeper {
    Driver,
    Cashier,
    /// A drawer of cheques that the bank has not seen.
    Cheques,
    Gateway,
    Bank,
}

impl Keeper {
    pub const ALL: [Keeper; 5] = [Keeper::Driver, Keeper::Cashier, Keeper::Cheques, Keeper::Gateway, Keeper::Bank];

    /// The stored code.
    pub const fn code(self) -> &'static str {
        match self {
            Keeper::Driver => "driver",
            Keeper::Cashier => "cashier",
            Keeper::Cheques => "cheques",
            Keeper::Gateway => "gateway",
            Keeper::Bank => "bank",
        }
    }

    /// The keeper with this stored code.
    pub fn parse(code: &str) -> Option<Keeper> {
        Keeper::ALL.into_iter().find(|keeper| keeper.code() == code)
    }

    /// The account its money is on.
    pub const fn role(self) -> Role {
        match self {
            Keeper::Driver => Role::DriverCash,
            Keeper::Cashier => Role::Cash,
            Keeper::Cheques => Role::ChequesInHand,
            Keeper::Gateway => Role::GatewayClearing,
            Keeper::Bank => Role::Bank,
        }
    }
}

/// Who holds money for the seller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Custodian {
    pub id: Id,
    pub keeper: Keeper,
}

/// What an invoice or a credit note says. What the buyer owes is the sum, less the advance.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bill {
    pub account: Id,
    /// Whether the buyer is abroad.
    pub abroad: bool,
    /// Before discount and tax.
    pub goods: i64,
    pub services: i64,
    /// Paid for now and delivered later: subscriptions, message units.
    pub later: i64,
    /// Discount booked apart; most are already in the lines.
    pub discount: i64,
    pub taxes: Vec<Share>,
    /// Stamp duty on payment in cash (Algeria, Code du timbre art. 100): the Treasury's.
    pub stamp: i64,
    /// What rounding the total added; negative when it took away.
    pub rounding: i64,
    /// An advance this invoice settles, without its tax.
    pub advance: i64,
    pub advance_taxes: Vec<Share>,
}

/// Money counted from one custodian to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handover {
    pub from: Custodian,
    pub to: Custodian,
    pub expected: i64,
    /// What the second person counted.
    pub counted: i64,
    /// Whether who hands over owes what is missing; if not the house bears it.
    pub charged: bool,
}

/// A bill for goods already received.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SupplierBill {
    pub account: Id,
    /// What the goods were received at.
    pub received: i64,
    /// What the supplier asks, without tax.
    pub billed: i64,
    /// How many of the goods are still in stock, of how many received: so a difference in price is divided.
    pub left: i64,
    pub of: i64,
    pub taxes: Vec<Share>,
}

/// One run of wages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Payroll {
    /// Before anything is taken from it.
    pub gross: i64,
    /// Social charges taken from the wage.
    pub employee: Vec<Share>,
    /// Social charges on top of the wage.
    pub employer: Vec<Share>,
    /// Income tax withheld: IRG, TDS on salary, porez na zarade.
    pub wage_tax: i64,
    /// The tax of an Indian state on employment.
    pub professional_tax: i64,
}

/// What stands in the book on its first day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// What a buyer owes.
    Buyer(Id),
    /// What is owed to a supplier.
    Supplier(Id),
    Custodian(Custodian),
    Stock,
}
