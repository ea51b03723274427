# Messages: what left, to whom, and how it went.
messages-leave = No longer receive such messages
lasting-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
lasting-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
lasting-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
messages = Messages
messages-recipient = Recipient
messages-subject = Subject
messages-channel = Channel
messages-when = Written
messages-sent-at = Sent
messages-delivered-at = Delivered
messages-reason = Reason
messages-kind = Kind
messages-attempts = Attempts
messages-again = Send again
messages-repeated = The message is on its way again.
messages-unreadable = The text is not shown: it is not sent yet, or it holds a link or code for its recipient alone.
messages-empty = No messages yet
messages-empty-text = Every e-mail, SMS and WhatsApp message that leaves is listed here, with what became of it.
messages-not-found = No message like that
messages-not-found-text = Recipients are found by their whole address or number. Or remove the filters.
messages-channel-email = E-mail
messages-channel-sms = SMS
messages-channel-whatsapp = WhatsApp
messages-state-waiting = Waiting
messages-state-sent = Sent
messages-state-delivered = Delivered
messages-state-failed = Failed
messages-state-skipped = Not sent
messages-reason-opted-out = The recipient asked not to receive such messages.
messages-reason-channel-off = This channel is switched off in the organization's features.
messages-reason-no-gateway = This server has no gateway for this channel.
messages-reason-bad-template = The organization's template for this message has a fault.
messages-kind-verify-email = Confirm the e-mail address
messages-kind-reset-password = New password
messages-kind-sign-in-code = Sign-in code
messages-kind-invitation = Invitation
messages-kind-welcome = Welcome
messages-kind-new-device = New device
messages-kind-password-changed = Password changed
messages-kind-change-email = Confirm a new e-mail address
messages-kind-email-changed = E-mail address changed
messages-kind-digest = Summary of news
messages-kind-announcement = Announcement
task-send-message = Send a message
