# The books: what each ledger account is for, its class, and why nothing can be posted.

## Accounts by what they are for
chart-capital = Capital
chart-retained-earnings = Retained earnings
chart-ar = Due from buyers
chart-ar-foreign = Due from buyers abroad
chart-ap = Due to suppliers
chart-ap-foreign = Due to suppliers abroad
chart-bank = Bank
chart-cash = Cash desk
chart-driver-cash = Cash with drivers
chart-cash-in-transit = Cash on its way to the bank
chart-gateway-clearing = Money held by payment services
chart-cheques-in-hand = Cheques in hand
chart-inventory = Goods in stock
chart-purchase-clearing = Purchases to stock
chart-grni = Goods received, not yet billed
chart-input-tax = Tax on purchases
chart-output-tax = Tax on sales
chart-tax-payable = Tax due
chart-stamp-collected = Stamp duty collected
chart-stamp-expense = Stamp duty paid
chart-rcm-output = Reverse-charge tax
chart-tax-on-advances = Tax on advances received
chart-revenue-goods = Sales of goods
chart-revenue-services = Sales of services
chart-sales-discount = Discounts given
chart-deferred-revenue = Income received in advance
chart-customer-advances = Advances from buyers
chart-cogs = Cost of goods sold
chart-stock-loss = Stock missing
chart-stock-gain = Stock found
chart-gateway-fee = Payment fees
chart-bad-debt = Debts given up
chart-rounding-gain = Rounding gain
chart-rounding-loss = Rounding loss
chart-cash-short = Cash missing
chart-cash-over = Cash surplus
chart-fx-gain = Exchange gain
chart-fx-loss = Exchange loss
chart-salaries = Gross wages
chart-social-employer = Employer's social charges
chart-net-wages-payable = Net wages due
chart-wage-tax-payable = Wage tax due
chart-social-employee-payable = Employees' social charges due
chart-social-employer-payable = Employer's social charges due
chart-prof-tax-payable = Professional tax due
chart-employee-receivable = Due from employees
chart-tds-payable = Tax withheld from suppliers
chart-tds-receivable = Tax withheld by buyers
chart-tenant-payable = Due to sellers on the platform
chart-platform-fee-income = Platform fees
chart-opening-balances = Opening balances

## Classes
chart-class-asset = Assets
chart-class-liability = Liabilities
chart-class-equity = Equity
chart-class-income = Income
chart-class-expense = Expenses

## Why nothing is posted, and what to do
ledger-amount-negative = An amount is below zero or less than what is taken from it: correct it.
ledger-amount-too-large = This amount is too large: correct it.
ledger-nothing = There is no amount to post: enter one.
ledger-quantity = More is left than came: correct the quantities.
ledger-unbalanced = Debits and credits differ: correct one of them.
ledger-sides = Each line needs either a debit or a credit.
