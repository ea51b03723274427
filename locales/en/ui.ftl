# Words that every page shares. Nouns of one room live in that room's file.
sanduk = Sanduk

## Buttons and links
ui-save = Save
ui-cancel = Cancel
ui-close = Close
ui-next = Next
ui-previous = Previous
ui-continue = Continue
ui-confirm = Confirm
ui-edit = Edit
ui-remove = Remove
ui-delete = Delete
ui-archive = Archive
ui-restore = Restore
ui-undo = Undo
ui-retry = Try again
ui-send = Send
ui-copy = Copy
ui-copied = Copied
ui-print = Print
ui-download = Download
ui-export = Export
ui-import = Import
ui-search = Search
ui-clear = Clear
ui-apply = Apply
ui-more = More
ui-details = Details
ui-actions = Actions
ui-view-all = View all

## Small words
ui-yes = Yes
ui-no = No
ui-none = None
ui-all = All
ui-on = On
ui-off = Off
ui-optional = optional
ui-you = you
ui-total = Total
ui-name = Name
ui-email = E-mail
ui-phone = Phone
ui-address = Address
ui-date = Date
ui-time = Time
ui-status = Status
ui-note = Note
ui-country = Country
ui-currency = Currency
ui-time-zone = Time zone
ui-language = Language

## Places
ui-menu = Menu
ui-home = Home
ui-settings = Settings
ui-sign-in = Sign in
ui-sign-out = Sign out
ui-skip = Skip to the content
ui-count-shown = { $count ->
    [one] { $count } result
   *[other] { $count } results
}

## Languages and countries
country-dz = Algeria
country-in = India
country-rs = Serbia

## Errors of forms
form-errors-title = { $count ->
    [one] One thing needs correcting
   *[other] { $count } things need correcting
}
form-required = Please fill this in.
form-too-long = Too long: at most { $limit } characters.
form-too-short = Too short: at least { $limit } characters.
form-text-unsafe = This contains characters that cannot be used here. Please type the text again.
form-email-invalid = This e-mail address is not complete. Example: name@example.com
form-phone-invalid = This phone number does not exist. Please check the digits.
form-number-invalid = Please write a number, in digits only.
form-amount-invalid = Please write an amount, for example 1234.50.
form-amount-decimals = Too many decimals: at most { $limit } after the separator.
form-amount-large = This amount is too large.
form-choice-invalid = Please choose one of the answers offered.
form-date-invalid = Choose a day.
form-taken = This is already in use. Please choose another.
form-duplicate = This was sent twice. Please send it once.
form-mismatch = The two entries are not the same.
form-changed = Someone changed this while you were editing. Compare both values, then save again.

## Error pages: what happened, then what to do
error-403-title = This is not open to you
error-403-text = Your role does not allow this. Ask an administrator of your organization if you need it.
error-404-title = Nothing here
error-404-text = The address is wrong, or what was here has been removed. Go back, or start from the home page.
error-409-title = Someone was faster
error-409-text = This changed in the meantime. Reload the page, check it, then try again.
error-413-title = Too large
error-413-text = What you sent is larger than we accept. Choose a smaller file or a shorter text.
error-422-title = We could not read this
error-422-text = Something in the form is missing or wrong. Go back and check what you typed.
error-429-title = One moment, please
error-429-text = There were too many attempts in a short time. Wait a few minutes, then try again.
error-500-title = This is our fault
error-500-text = Something went wrong and we have been told. Nothing was saved. Try again in a moment.
error-503-title = Back in a moment
error-503-text = Sanduk cannot answer right now. Your data are safe. Try again in a minute.
error-reference = Reference: { $id }

## Time that has passed or will come
time-now = just now
time-today = today
time-yesterday = yesterday
time-tomorrow = tomorrow
time-before-yesterday = 2 days ago
time-after-tomorrow = in 2 days
time-last-week = last week
time-next-week = next week
time-last-month = last month
time-next-month = next month
time-last-year = last year
time-next-year = next year
time-ago-second = { $count ->
    [one] { $count } second ago
   *[other] { $count } seconds ago
}
time-ago-minute = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
time-ago-hour = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
time-ago-day = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
time-ago-week = { $count ->
    [one] { $count } week ago
   *[other] { $count } weeks ago
}
time-ago-month = { $count ->
    [one] { $count } month ago
   *[other] { $count } months ago
}
time-ago-year = { $count ->
    [one] { $count } year ago
   *[other] { $count } years ago
}
time-in-second = { $count ->
    [one] in { $count } second
   *[other] in { $count } seconds
}
time-in-minute = { $count ->
    [one] in { $count } minute
   *[other] in { $count } minutes
}
time-in-hour = { $count ->
    [one] in { $count } hour
   *[other] in { $count } hours
}
time-in-day = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
}
time-in-week = { $count ->
    [one] in { $count } week
   *[other] in { $count } weeks
}
time-in-month = { $count ->
    [one] in { $count } month
   *[other] in { $count } months
}
time-in-year = { $count ->
    [one] in { $count } year
   *[other] in { $count } years
}
error-books-closed-title = The books of that day are closed
error-books-closed-text = Nothing can be posted into a closed period. Choose a day after the closing, or ask the owner to open the period again.
