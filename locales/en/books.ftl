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

## The pages of the books
books = Books
books-trial = Trial balance
books-days = Day book
books-closing = Closing of periods
books-from = From
books-to = To
books-period = { $from } to { $to }
books-in-currency = Amounts in { $currency }.
books-code = Account no.
books-account = Account
books-owner = Whose
books-number = Entry no.
books-kind = Kind
books-opening = Opening balance
books-carried = Carried from the page before
books-balance = Balance
books-opening-debit = Opening debit
books-opening-credit = Opening credit
books-debit = Debit
books-credit = Credit
books-closing-debit = Closing debit
books-closing-credit = Closing credit
books-turnover = Turnover
books-empty = No entries in this period
books-empty-text = Invoices and payments are posted here by themselves. Choose another period or post an entry.
books-no-lines = No lines in this period
books-no-entries = No entries match
books-no-lines-text = Widen the period or remove the filter.
books-entry = Entry { $number }
books-document = Document
books-reverses = Reverses entry
books-reversed-by = Reversed by entry
books-reverse = Reverse this entry
books-reversal-elsewhere = This entry comes from a document or a movement of money: it is corrected there, with a credit note for example.
books-reason = Reason
books-checked = The books agree with all balances, checked
books-drift =
    { $count ->
        [one] { $count } balance does not agree with the books
        *[other] { $count } balances do not agree with the books
    }
books-drift-held = Held
books-drift-owed = Owed by the account
books-drift-purse = Purse
books-drift-open = Left of an invoice

## The entry by hand
books-new = New entry
books-new-text = Each line has an account and a debit or a credit. Name the buyer or the custodian for receivables and cash. Leave spare lines empty.
books-line = Line { $number } { $field }
books-post = Post
books-posted = Entry posted
books-reversed = Entry reversed
books-owner-none = This account is nobody’s in particular: leave this empty.
books-owner-account = Write the buyer’s name as the list of accounts has it.
books-owner-custodian = Write the custodian’s name.
books-owner-unknown = Nobody of this name for this account: check how it is written.
books-day-invalid = Choose a valid day.
books-day-future = This day has not come yet: choose today or an earlier day.
books-day-closed = The books of this day are closed: choose a day after the closing.

## Closing
books-closed-until = The books are closed up to { $day }.
books-closed-never = No period is closed yet.
books-closing-what = What would be closed
books-closing-none = No open entries up to this day.
books-closing-future = Days to come cannot be closed.
books-closing-before = The books are closed up to this day already: choose a later day.
books-month = Month
books-entries = Entries
books-until = Up to
books-close = Close the period
books-close-text = After closing nothing can be posted on this day or before it.
books-closed = Period closed
books-reopen = Open a period again
books-reopen-text = Days from this one on are open again. The reason stays in the event log.
books-reopen-from = From this day on
books-reopening-open = This day is open already.
books-reopened = Period opened again
books-drifted = Balances do not agree with the books

## Kinds of entry
books-kind-invoice = Invoice
books-kind-credit-note = Credit note
books-kind-stamp-due = Stamp duty
books-kind-delivered = Cost of goods delivered
books-kind-returned = Cost of goods returned
books-kind-collected = Payment
books-kind-collected-abroad = Payment from abroad
books-kind-handed-over = Handover
books-kind-shortage-paid = Shortage paid back
books-kind-deposit-sent = Deposit sent to the bank
books-kind-deposit-confirmed = Deposit confirmed by the bank
books-kind-paid-out = Payout of a payment service
books-kind-refunded = Refund
books-kind-charged-back = Payment taken back
books-kind-advance-received = Advance received
books-kind-earned = Revenue earned
books-kind-captured-for-seller = Taken for a seller
books-kind-seller-paid = Seller paid
books-kind-written-off = Debt written off
books-kind-stock-received = Goods received
books-kind-supplier-billed = Supplier’s bill
books-kind-supplier-paid = Supplier paid
books-kind-reverse-charge = Reverse charge
books-kind-stock-counted = Stock count
books-kind-payroll = Payroll
books-kind-wages-paid = Wages paid
books-kind-tax-closed = Tax of a period
books-kind-tax-paid = Tax paid
books-kind-opened = Opening balance
books-kind-manual = Entry by hand
books-kind-reversal = Reversal
