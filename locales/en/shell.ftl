# The frame of pages: what stands around each.
shell-notifications = Notifications
shell-desk = Desk
shell-operator = Platform operator
shell-person = Your menu
shell-switch = Switch organization
shell-theme = Appearance
shell-theme-system = Same as device
shell-theme-light = Light
shell-theme-dark = Dark
shell-crumbs = Where this page is
shell-promise = Sanduk: one account book for seller and buyer, each in their own language.
shell-unread = { $count ->
    [one] { $count } unread notification
   *[other] { $count } unread notifications
}
weight-page = This page weighs { $size } kB
weight-all = with everything it loaded: %s kB
palette-ask = Where to? A name, a number…
shortcut-sheet = Keyboard shortcuts
shortcut-search = Go anywhere
shortcut-filter = Search the list
shortcut-move = to move
shortcut-next = Next row
shortcut-previous = Previous row
shortcut-open = open
shortcut-pick = Select the row
shortcut-new = Create new
shortcut-edit = Edit
shortcut-save = Save the form
shortcut-close = Close, go back
error-401-title = Please sign in
error-401-text = Your session has ended or has not begun. After signing in you come back here.
palette-nothing = Nothing found for { $query }
palette-nothing-text = Check the spelling, or try a shorter word or a phone number.
toast-offline = No connection. What you typed is still here: send it again when the network is back.
error-closed-title = This organization is closed for now
error-closed-text = Its people cannot come in until the platform operator opens it again. If you are its Owner, write to the operator; nothing in the book is lost.
shell-account = My account
shell-profile = Profile
