# How the tax and the stamp duty of a document came about, and the sentences the law wants on it.

## The working, step by step; amounts and rates stand beside
tax-working-price = Quantity times price
tax-working-discount = Discount on the line
tax-working-share = Share of the document's discount
tax-working-on-top = Tax on the total of one rate
tax-working-inside = Tax contained in the total of one rate
tax-working-on-top-by-line = Tax line by line, then added up
tax-working-inside-by-line = Tax contained in each line, then added up
tax-working-zero = Taxed at the zero rate
tax-working-exempt = Exempt: no tax
tax-working-export = Export: no tax
tax-working-community = Sold to another country of the European Union: no tax
tax-working-outside = Outside the scope of the tax
tax-working-no-rate = No rate is given: the buyer works out the tax
tax-working-not-charged = Tax the buyer pays to the State, not charged here
tax-working-rounding = Rounding
tax-working-prepaid = Already paid

## What the law wants on a document. A sentence that several countries share names no
## article: that is in `Mention::law`. India's two are the words of CGST Rules 5(1)(f) and 46
tax-mention-ifu = VAT not applicable: seller under the single flat-rate tax (IFU)
tax-mention-composition = Composition taxable person, not eligible to collect tax on supplies
tax-mention-outside-pdv = The issuer is not in the VAT system. VAT is not charged under article 33 of the Serbian VAT Law.
tax-mention-franchise = VAT not applicable, article 293 B of the French tax code (CGI)
tax-mention-reverse-charge = Tax payable on reverse charge basis
tax-mention-export = Exempt from VAT: export
tax-mention-under-bond = Supply meant for export/supply to SEZ unit or SEZ developer for authorised operations under bond or letter of undertaking without payment of integrated tax

## What decided a stamp duty
stamp-not-cash = Nothing was paid in cash: no stamp duty.
stamp-exempt = Too little was paid in cash for stamp duty.
stamp-tranches = Counted for each tranche begun, at the rate of the whole amount.
stamp-minimum = By tranches it would be under the minimum: the minimum is owed.
stamp-ceiling = By tranches it would be over the ceiling: the ceiling is owed.
