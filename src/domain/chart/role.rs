//! What a ledger account is for. Rules name the role; the chart of the country names the account.
use super::table::TABLE;

/// The purpose of a ledger account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    Capital,
    RetainedEarnings,
    /// What buyers owe.
    Receivable,
    /// What buyers abroad owe, in the currency of the books.
    ReceivableForeign,
    Payable,
    PayableForeign,
    Bank,
    Cash,
    /// Money in a driver's hands, one account per driver.
    DriverCash,
    /// Money on its way to the bank; must age to zero.
    CashInTransit,
    /// Money a gateway holds; must age to zero.
    GatewayClearing,
    ChequesInHand,
    Inventory,
    PurchaseClearing,
    /// Goods that came before their bill.
    ReceivedNotBilled,
    InputTax,
    OutputTax,
    TaxPayable,
    /// Stamp duty held for the Treasury: never revenue.
    StampCollected,
    StampExpense,
    /// Tax the buyer owes in the seller's place.
    ReverseCharge,
    TaxOnAdvances,
    RevenueGoods,
    RevenueServices,
    SalesDiscount,
    DeferredRevenue,
    CustomerAdvances,
    CostOfSales,
    StockLoss,
    StockGain,
    GatewayFee,
    BadDebt,
    RoundingGain,
    RoundingLoss,
    /// A shortage nobody is charged with.
    CashShort,
    CashOver,
    ExchangeGain,
    ExchangeLoss,
    Salaries,
    SocialEmployer,
    NetWagesPayable,
    WageTaxPayable,
    SocialEmployeePayable,
    SocialEmployerPayable,
    ProfessionalTax,
    /// What employees owe, a driver's shortage among it.
    EmployeeReceivable,
    WithheldPayable,
    WithheldReceivable,
    /// What the platform holds for the organizations that sell through it.
    SellerPayable,
    PlatformFeeIncome,
    /// The other side of every balance brought in; zero once the books are complete.
    OpeningBalances,
}

/// Where a role stands in the balance sheet or the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    Asset,
    Liability,
    Equity,
    Income,
    Expense,
}

impl Class {
    /// In the order of a trial balance.
    pub const ALL: [Class; 5] = [Class::Asset, Class::Liability, Class::Equity, Class::Income, Class::Expense];

    /// The stored code.
    pub const fn code(self) -> &'static str {
        match self {
            Class::Asset => "asset",
            Class::Liability => "liability",
            Class::Equity => "equity",
            Class::Income => "income",
            Class::Expense => "expense",
        }
    }

    /// The message that names it to people.
    pub const fn label(self) -> &'static str {
        match self {
            Class::Asset => "chart-class-asset",
            Class::Liability => "chart-class-liability",
            Class::Equity => "chart-class-equity",
            Class::Income => "chart-class-income",
            Class::Expense => "chart-class-expense",
        }
    }

    /// Whether its balance is usually a debit.
    pub const fn is_debit(self) -> bool {
        matches!(self, Class::Asset | Class::Expense)
    }
}

impl Role {
    /// Every role, in the order of the chart.
    pub fn all() -> impl Iterator<Item = Role> {
        TABLE.iter().map(|row| row.role)
    }

    /// The stored code: `ar`, `driver_cash`, `output_tax`.
    pub const fn code(self) -> &'static str {
        TABLE[self as usize].code
    }

    /// The role with this stored code.
    pub fn parse(code: &str) -> Option<Role> {
        Role::all().find(|role| role.code() == code)
    }

    /// The message that names it to people.
    pub const fn label(self) -> &'static str {
        TABLE[self as usize].label
    }

    /// Its class, by the first digit of our own number.
    pub const fn class(self) -> Class {
        match TABLE[self as usize].number.as_bytes().first() {
            Some(b'1') => Class::Asset,
            Some(b'2') => Class::Liability,
            Some(b'3') => Class::Equity,
            Some(b'4') => Class::Income,
            _ => Class::Expense,
        }
    }
}
