# Accounts: what joins the seller to each buyer, and how much it may owe.
accounts = Accounts
accounts-which = Which accounts
accounts-new = New account
accounts-edit = Edit { $name }
accounts-empty = No accounts yet
accounts-empty-text = An account joins you to one buyer: what they ordered, what they owe, who acts for them. Add the first one.
accounts-not-found = No account matches
accounts-not-found-text = Check the spelling, or search for another name or phone number.

## The form
accounts-name-hint = The name on the shop front or in the register.
accounts-kind = Kind of buyer
accounts-kind-choose = Choose a kind
accounts-kind-retailer = Retailer
accounts-kind-wholesaler = Wholesaler
accounts-kind-cafe = Café or restaurant
accounts-kind-firm = Firm
accounts-kind-person = Private person
accounts-kind-student = Student
accounts-kind-other = Other
accounts-tax-number = Tax number
accounts-registration = Registration number
accounts-language-hint = Messages to this account are written in this language.
accounts-language-house = As the organization
accounts-site = Site
accounts-site-hint = The site that serves this account.
accounts-note-hint = For your own people; the buyer does not see it.

## Where it stands
accounts-status-pending = Waiting for approval
accounts-status-active = Active
accounts-status-suspended = Suspended
accounts-pending-text = Its people can order once the account is approved.
accounts-suspended-text = No new orders. What is owed stays owed.
accounts-owner = Looked after by
accounts-since = Since
accounts-approval = Approved
accounts-approve = Approve
accounts-reactivate = Lift the suspension
accounts-suspend = Suspend
accounts-suspend-title = Suspend this account
accounts-suspend-text = Its people can no longer order. What is owed stays owed, and the suspension can be lifted at any time.
accounts-reason = Reason
accounts-reason-hint = Kept in the history.

## Limit
accounts-limit = Limit
accounts-used = Used
accounts-available = Available
accounts-limit-change = Change the limit
accounts-limit-of = Limit of { $name }
accounts-limit-new = New limit
accounts-limit-hint = The most this account may owe. Zero means nothing without payment.
accounts-limit-same = This is already the limit.
accounts-amount-negative = Please write zero or more.
accounts-limit-history = Changes of the limit
accounts-limit-was = Before
accounts-limit-became = After

## People
accounts-people = People
accounts-people-of = People of { $name }
accounts-people-text = Members of the Shop who act for this account, and what each may do.
accounts-people-none = Nobody acts for this account yet.
accounts-people-manage = Link and change people
accounts-person = Person
accounts-person-of = Rights of { $name }
accounts-person-choose = Choose a person
accounts-person-hint = Members of the Shop who belong to no account yet.
accounts-person-link = Link a person
accounts-person-nobody = All members of the Shop already belong to an account. Invite somebody new to link them here.
accounts-person-not-found = Nobody without an account has this name.
accounts-person-taken = This person already belongs to an account.
accounts-right = May
accounts-right-order = Order
accounts-right-order-note = Sends orders in the name of the account.
accounts-right-pay = Pay
accounts-right-pay-note = Pays what the account owes.
accounts-right-see = See the account
accounts-right-see-note = Sees the limit, the balance and earlier orders.
accounts-right-missing = Please choose at least one right.
accounts-cap = Most per day
accounts-cap-hint = The most this person may order in one day. Empty: only the account’s limit counts.
accounts-cap-none = Not bounded
accounts-unlink = Take from the account
accounts-unlink-text = They can no longer act for this account. They stay a member of the Shop and can be linked again.

## What happened
accounts-created = Account added. It waits for approval.
accounts-saved = Account saved.
accounts-approved = Account approved.
accounts-suspended = Account suspended.
accounts-reactivated = Suspension lifted.
accounts-standing-changed = The account has changed meanwhile. Please look at it again.
accounts-limit-changed = Limit changed.
accounts-person-linked = Person linked to the account.
accounts-person-changed = Rights changed.
accounts-person-unlinked = Person taken from the account.
accounts-given-none = Given to no account yet.
accounts-give-hint = The account's name as the list of accounts shows it.
accounts-give-add = Add account
accounts-no-such-name = No account has this name.
accounts-overdue = Overdue now
accounts-overdue-since = since
accounts-late-rule = When overdue
accounts-late-rule-house = As the organization
accounts-late-rule-own = New orders wait, by its own measure
accounts-late-rule-never = Orders never wait for it
accounts-overdue-said = { $days ->
    [one] { $days } day late and { $amount } are tolerated
   *[other] { $days } days late and { $amount } are tolerated
}
accounts-late-days = Days of grace
accounts-late-days-hint = After the last day to pay. Empty: none.
accounts-late-amount = Amount tolerated
accounts-late-amount-hint = Orders wait only when more than this is late.
accounts-overdue-change = Change the rule
accounts-overdue-of = Overdue rule of { $name }
accounts-overdue-text = An account that is later than this has its new orders on account held. Orders paid on delivery go on.
accounts-overdue-held = The account is overdue beyond what is tolerated: its new orders on account are held.
accounts-overdue-changed = Overdue rule changed.
overdue = Overdue
overdue-text = How late accounts may be before their new orders on account are held. An account can have a rule of its own, on its page.
overdue-never = Orders are not held
overdue-never-hint = Only the limit counts.
overdue-holds = New orders on account are held
overdue-holds-hint = When more than the amount below is later than the days below.
overdue-saved = Overdue rule saved.
