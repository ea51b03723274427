# What the organization's documents say of it.
letterhead = Letterhead
letterhead-text = Printed on every invoice from now on. Documents already issued keep what they said.
letterhead-legal-name = Legal name
letterhead-legal-name-hint = Empty: the name of the organization.
letterhead-numbers = Numbers
letterhead-regime = Tax
letterhead-regime-registered = Registered
letterhead-regime-registered-hint = Tax is charged on what is sold.
letterhead-regime-small = Small seller
letterhead-regime-small-hint = No tax is charged, and each document says so.
letterhead-pay-days = Days to pay on account
letterhead-pay-days-hint = From the day of the invoice. What is paid on delivery is due that day.
letterhead-days-invalid = Write whole days, from none to one year.
letterhead-footer = Foot of the document
letterhead-footer-hint = For example conditions, capital, opening hours.
letterhead-saved = Letterhead saved.
