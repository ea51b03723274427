# Bringing things in from files, and taking them out.
imports = Import and export
imports-kind = What the file brings
imports-kind-items = Items
imports-kind-categories = Categories
imports-kind-accounts = Accounts
imports-kind-balances = Opening balances
imports-kind-stock = Stock
imports-file = File
imports-file-hint = CSV or Excel (.xlsx). The first row names the columns.
imports-text = Paste rows instead
imports-text-field = Rows
imports-text-hint = Copied from a spreadsheet, with the row that names the columns.
imports-empty = Nothing brought in yet
imports-empty-text = Bring your items, buyers and balances from a file. Each row is rehearsed first: nothing is written before you say so, and it can be undone.
imports-earlier = Earlier files
imports-pasted = Pasted rows
imports-rows = Rows
imports-export-text = In your language, and read again by an import.
imports-csv = CSV
imports-xlsx = Excel

## Where a file stands
imports-status-draft = Choose the columns
imports-status-rehearsing = Rehearsing
imports-status-rehearsed = Rehearsed
imports-status-committing = Being written
imports-status-committed = Written
imports-status-undoing = Being undone
imports-status-undone = Undone
imports-progress = { $done } of { $all }
imports-reload = Look again
imports-stopped = This stopped half-way and can be tried again. Rows that were written stay written and are not written twice.
imports-forgotten = The rows of this file are no longer kept: it can no longer be written or undone.

## The columns
imports-columns = Columns
imports-hint-items = An item is known by its SKU. An empty cell leaves what is there. Opening stock counts only where the item never had any.
imports-hint-categories = A category is known by its name. Those within another come with the name of the other.
imports-hint-accounts = An account is known by its name; new ones can order at once. A person is known by their phone and chooses a password with a code sent to it.
imports-hint-balances = What each account owes before its first order here. Below nothing: paid ahead. Every balance is posted to the books.
imports-hint-stock = How much of each item there is at a site now, in the item's own unit.
imports-column-unnamed = Column without a name
imports-skip = Leave out
imports-encoding = Letters
imports-encoding-utf-8 = UTF-8 (all languages)
imports-encoding-windows-1256 = Windows-1256 (Arabic)
imports-encoding-windows-1250 = Windows-1250 (Serbian)
imports-encoding-windows-1252 = Windows-1252 (French)
imports-separator = Between cells
imports-separator-semicolon = Semicolon (;)
imports-separator-comma = Comma (,)
imports-separator-tab = Tab
imports-look = Read the file again
imports-rehearse = Rehearse
imports-discard = Throw this file away
imports-discarded = File thrown away.
imports-column-twice = The same field is chosen for two columns.
imports-column-missing = Please choose a column for every field marked with a star.
imports-file-gone = The file is no longer kept. Bring it again.

## What is wrong with a file
imports-file-missing = Please choose a file, or paste rows.
imports-file-large = This file is too large. Divide it and bring the parts one after the other.
imports-file-empty = Nothing is written in this file.
imports-file-no-rows = There are names of columns here and no rows under them.
imports-file-rows = There are too many rows here. Divide the file and bring the parts one after the other.
imports-file-columns = There are too many columns here. Keep the ones to bring.
imports-file-unreadable = This is no table we can read. Save it as CSV or Excel (.xlsx), then send it.

## Verdicts
imports-verdict = Verdict
imports-verdict-new = New
imports-verdict-changed = Changed
imports-verdict-same = The same
imports-verdict-wrong = Wrong
imports-kept = Left as it was
imports-first-rows = In order
imports-which = Which rows
imports-no-rows = No such rows are kept.
imports-line = Row
imports-row = Of what
imports-what = What changes
imports-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
imports-nothing = There is nothing to write: every right row is already there.
imports-commit = Write these rows
imports-commit-text = { $count ->
    [one] { $count } row will be written; wrong ones are left out.
   *[other] { $count } rows will be written; wrong ones are left out.
}
imports-undo-text = Goes back to what was there before. What somebody touched since is left as it is, and named.
imports-wrong-download = Download the wrong rows
imports-reason = Reason

## What is wrong with a row
imports-twice = Already named in row { $limit } of this file.
imports-category-unknown = There is no category of this name. Bring the categories first.
imports-site-unknown = There is no site of this name.
imports-account-unknown = There is no account of this name. Bring the accounts first.
imports-item-unknown = There is no item with this SKU.
imports-not-counted = The stock of this item is not counted.
imports-balance-traded = This account has traded here already. Correct its balance with a document.
imports-archived = This item is archived. Restore it first.
imports-day-invalid = Please write a day, for example 2026-03-09.
imports-moved = This changed between the rehearsal and the writing.
imports-touched = Somebody changed this since it was written.
imports-in-use = This is in use by now: an order, a document or a movement names it.
imports-books-closed = The books of that day are closed.
imports-person-elsewhere = Somebody already signs in with this phone. Invite them, then link them to the account.

## Heads of columns
imports-name-ar = Name in Arabic
imports-name-fr = Name in French
imports-name-en = Name in English
imports-name-hi = Name in Hindi
imports-name-sr = Name in Serbian
imports-limit-reason = Reason of the limit
imports-person-phone = Phone of the person
imports-person-rights = Rights of the person
imports-account = Account
imports-owed = Amount owed
imports-flag-yes = Yes
imports-flag-no = No

## What happened
imports-created = File brought for an import
imports-committing = Import begun
imports-undoing = Import being undone
imports-exported = Everything of a kind exported
task-rehearse-batch = Rehearse an import
task-commit-batch = Write an import
task-undo-batch = Undo an import
task-sweep-batches = Forget the rows of old imports
schedule-sweep-batches = Forget the rows of old imports, at night
