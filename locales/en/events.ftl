# Who did what, when.
events = Event log
events-what = What
events-who = Who
events-when = When
events-subject = About
events-changes = Before and after
events-system = Sanduk itself
events-history = History
events-none = No event matches
events-none-text = Widen the filters, or clear them.
events-none-here = Nothing has happened here yet.
events-check = Check now
events-check-asked = Check of the log asked for
events-check-begun = The check has begun. Its result appears here in a moment.
events-unchecked = { $count ->
    [one] { $count } entry, not checked yet.
   *[other] { $count } entries, not checked yet.
}
events-intact = { $count ->
    [one] The log is intact: { $count } entry, nothing missing or changed. Checked
   *[other] The log is intact: { $count } entries, nothing missing or changed. Checked
}
events-broken-at = The log is broken at entry { $number }: something was changed or removed. Checked
events-broken-places = { $count ->
    [one] The event log of { $count } organization is broken.
   *[other] The event logs of { $count } organizations are broken.
}
events-broken = The event log was found broken
