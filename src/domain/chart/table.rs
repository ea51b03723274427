//! The accounts of each role: a number of our own, and the one of Algeria (SCF), India and Serbia (kontni okvir).
//! From the charts read in tests/vectors/coa.json; India numbers nothing by law (Schedule III fixes headings only).
//! The opening balances are ours: Serbia's 700 is its own, Algeria's 890 follows French custom.
use super::{
    Codes::{self, Absent, Named, One, Parts, Under},
    Part, Role, Row,
};

type Pair = (&'static str, &'static str);

const fn row(role: Role, words: Pair, own: Pair, codes: [Codes; 3]) -> Row {
    Row { role, code: words.0, label: words.1, number: own.0, name: own.1, codes }
}

/// In the order of [`Role`].
pub(super) const TABLE: [Row; 51] = [
    row(Role::Capital, ("capital", "chart-capital"), ("3000", "Capital"), [One("101"), One("1111"), One("300")]),
    row(
        Role::RetainedEarnings,
        ("retained_earnings", "chart-retained-earnings"),
        ("3200", "Retained earnings"),
        [One("110"), One("1112"), One("340")],
    ),
    row(Role::Receivable, ("ar", "chart-ar"), ("1200", "Trade receivables"), [One("411"), One("10040"), One("204")]),
    row(
        Role::ReceivableForeign,
        ("ar_foreign", "chart-ar-foreign"),
        ("1210", "Foreign receivables"),
        [Under("411"), One("10040"), One("205")],
    ),
    row(Role::Payable, ("ap", "chart-ap"), ("2000", "Trade payables"), [One("401"), One("11211"), One("435")]),
    row(
        Role::PayableForeign,
        ("ap_foreign", "chart-ap-foreign"),
        ("2010", "Foreign payables"),
        [Under("401"), One("11211"), One("436")],
    ),
    row(Role::Bank, ("bank", "chart-bank"), ("1010", "Bank"), [One("512"), Named("Bank accounts"), One("241")]),
    row(Role::Cash, ("cash", "chart-cash"), ("1000", "Cash desk"), [One("531"), Named("Cash"), One("243")]),
    row(
        Role::DriverCash,
        ("driver_cash", "chart-driver-cash"),
        ("1005", "Cash held by driver"),
        [Under("532"), Named("Cash - driver"), Under("243")],
    ),
    row(
        Role::CashInTransit,
        ("cash_in_transit", "chart-cash-in-transit"),
        ("1008", "Cash in transit to bank"),
        [One("5812"), Named("Cash in transit"), One("250")],
    ),
    row(
        Role::GatewayClearing,
        ("gateway_clearing", "chart-gateway-clearing"),
        ("1020", "Payment gateway clearing"),
        [One("5178"), Named("Gateway clearing"), One("248")],
    ),
    row(
        Role::ChequesInHand,
        ("cheques_in_hand", "chart-cheques-in-hand"),
        ("1015", "Cheques in hand"),
        [One("5111"), Named("Cheques in hand"), One("248")],
    ),
    row(
        Role::Inventory,
        ("inventory", "chart-inventory"),
        ("1300", "Inventory"),
        [One("30"), One("10031"), One("132")],
    ),
    row(
        Role::PurchaseClearing,
        ("purchase_clearing", "chart-purchase-clearing"),
        ("1310", "Purchases to stock"),
        [One("380"), One("2122"), One("130")],
    ),
    row(
        Role::ReceivedNotBilled,
        ("grni", "chart-grni"),
        ("2050", "Goods received not invoiced"),
        [One("408"), Named("GRNI"), One("130")],
    ),
    row(
        Role::InputTax,
        ("input_tax", "chart-input-tax"),
        ("1500", "Input VAT"),
        [
            One("4456"),
            Parts(&[(Part::Sgst, "10051"), (Part::Cgst, "10052"), (Part::Igst, "10053")]),
            Parts(&[(Part::Standard, "270"), (Part::Reduced, "271")]),
        ],
    ),
    row(
        Role::OutputTax,
        ("output_tax", "chart-output-tax"),
        ("2200", "Output VAT"),
        [
            One("4457"),
            Parts(&[(Part::Sgst, "11232"), (Part::Cgst, "11233"), (Part::Igst, "11234")]),
            Parts(&[(Part::Standard, "470"), (Part::Reduced, "471")]),
        ],
    ),
    row(
        Role::TaxPayable,
        ("tax_payable", "chart-tax-payable"),
        ("2290", "VAT due"),
        [One("4455"), Named("GST payable (cash ledger)"), One("479")],
    ),
    row(
        Role::StampCollected,
        ("stamp_collected", "chart-stamp-collected"),
        ("2250", "Stamp duty collected"),
        [One("44575"), Absent, Absent],
    ),
    row(
        Role::StampExpense,
        ("stamp_expense", "chart-stamp-expense"),
        ("6457", "Stamp duty paid"),
        [One("6457"), Absent, Absent],
    ),
    row(
        Role::ReverseCharge,
        ("rcm_output", "chart-rcm-output"),
        ("2260", "Reverse-charge tax"),
        [One("4457"), One("11237"), Under("47")],
    ),
    row(
        Role::TaxOnAdvances,
        ("tax_on_advances", "chart-tax-on-advances"),
        ("2270", "Tax on advances received"),
        [One("4457"), Named("GST on advances"), Parts(&[(Part::Standard, "472"), (Part::Reduced, "473")])],
    ),
    row(
        Role::RevenueGoods,
        ("revenue_goods", "chart-revenue-goods"),
        ("4000", "Sales"),
        [One("700"), One("20011"), One("604")],
    ),
    row(
        Role::RevenueServices,
        ("revenue_services", "chart-revenue-services"),
        ("4100", "Services"),
        [One("706"), One("20021"), One("614")],
    ),
    row(
        Role::SalesDiscount,
        ("sales_discount", "chart-sales-discount"),
        ("4900", "Discounts given"),
        [One("709"), Named("Discounts"), One("604")],
    ),
    row(
        Role::DeferredRevenue,
        ("deferred_revenue", "chart-deferred-revenue"),
        ("2400", "Deferred revenue"),
        [One("487"), One("10085"), One("491")],
    ),
    row(
        Role::CustomerAdvances,
        ("customer_advances", "chart-customer-advances"),
        ("2300", "Customer advances"),
        [One("4191"), Named("Advances from customers"), One("430")],
    ),
    row(
        Role::CostOfSales,
        ("cogs", "chart-cogs"),
        ("5000", "Cost of goods sold"),
        [One("600"), Named("COGS"), One("501")],
    ),
    row(
        Role::StockLoss,
        ("stock_loss", "chart-stock-loss"),
        ("5900", "Stock shortage"),
        [One("6571"), Named("Stock loss"), One("574")],
    ),
    row(
        Role::StockGain,
        ("stock_gain", "chart-stock-gain"),
        ("4950", "Stock surplus"),
        [One("757"), Named("Stock gain"), One("674")],
    ),
    row(
        Role::GatewayFee,
        ("gateway_fee", "chart-gateway-fee"),
        ("6100", "Payment fees"),
        [One("627"), One("2113"), One("553")],
    ),
    row(Role::BadDebt, ("bad_debt", "chart-bad-debt"), ("6900", "Bad debt"), [One("654"), One("2132"), One("576")]),
    row(
        Role::RoundingGain,
        ("rounding_gain", "chart-rounding-gain"),
        ("4980", "Rounding gain"),
        [One("758"), One("213202"), One("679")],
    ),
    row(
        Role::RoundingLoss,
        ("rounding_loss", "chart-rounding-loss"),
        ("6980", "Rounding loss"),
        [One("658"), One("213201"), One("579")],
    ),
    row(
        Role::CashShort,
        ("cash_short", "chart-cash-short"),
        ("6990", "Cash short"),
        [One("657"), Named("Cash difference"), One("5791")],
    ),
    row(
        Role::CashOver,
        ("cash_over", "chart-cash-over"),
        ("4990", "Cash over"),
        [One("757"), Named("Cash difference"), One("6791")],
    ),
    row(
        Role::ExchangeGain,
        ("fx_gain", "chart-fx-gain"),
        ("4970", "Exchange gain"),
        [One("766"), One("2013"), One("663")],
    ),
    row(
        Role::ExchangeLoss,
        ("fx_loss", "chart-fx-loss"),
        ("6970", "Exchange loss"),
        [One("666"), One("2117"), One("563")],
    ),
    row(Role::Salaries, ("salaries", "chart-salaries"), ("6400", "Gross wages"), [One("631"), One("2101"), One("520")]),
    row(
        Role::SocialEmployer,
        ("social_employer", "chart-social-employer"),
        ("6410", "Employer social charges"),
        [One("635"), Named("PF/ESI employer expense"), One("521")],
    ),
    row(
        Role::NetWagesPayable,
        ("net_wages_payable", "chart-net-wages-payable"),
        ("2500", "Net wages due"),
        [One("421"), One("300010"), One("450")],
    ),
    row(
        Role::WageTaxPayable,
        ("wage_tax_payable", "chart-wage-tax-payable"),
        ("2510", "Wage tax due"),
        [One("4421"), One("300019"), One("451")],
    ),
    row(
        Role::SocialEmployeePayable,
        ("social_employee_payable", "chart-social-employee-payable"),
        ("2520", "Social charges due, employee share"),
        [One("4311"), Parts(&[(Part::Pf, "300007"), (Part::Esi, "300014")]), One("452")],
    ),
    row(
        Role::SocialEmployerPayable,
        ("social_employer_payable", "chart-social-employer-payable"),
        ("2530", "Social charges due, employer share"),
        [One("4313"), Parts(&[(Part::Pf, "300008"), (Part::Esi, "300015")]), One("453")],
    ),
    row(
        Role::ProfessionalTax,
        ("prof_tax_payable", "chart-prof-tax-payable"),
        ("2540", "Professional tax due"),
        [Absent, One("300012"), Absent],
    ),
    row(
        Role::EmployeeReceivable,
        ("employee_receivable", "chart-employee-receivable"),
        ("1250", "Due from employees"),
        [One("425"), One("300009"), One("221")],
    ),
    row(
        Role::WithheldPayable,
        ("tds_payable", "chart-tds-payable"),
        ("2550", "Tax withheld from suppliers"),
        [One("4426"), One("11244"), One("489")],
    ),
    row(
        Role::WithheldReceivable,
        ("tds_receivable", "chart-tds-receivable"),
        ("1550", "Tax withheld by customers"),
        [One("4487"), One("10058"), Absent],
    ),
    row(
        Role::SellerPayable,
        ("tenant_payable", "chart-tenant-payable"),
        ("2600", "Due to tenants (marketplace)"),
        [One("467"), Named("Due to tenants"), One("449")],
    ),
    row(
        Role::PlatformFeeIncome,
        ("platform_fee_income", "chart-platform-fee-income"),
        ("4200", "Platform fees"),
        [One("706"), One("20021"), One("614")],
    ),
    row(
        Role::OpeningBalances,
        ("opening_balances", "chart-opening-balances"),
        ("3900", "Opening balances"),
        [One("890"), Named("Opening balances"), One("700")],
    ),
];
