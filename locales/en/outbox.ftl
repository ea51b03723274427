# The outbox of a development server.
outbox = Outbox of this development server
outbox-text = Nothing leaves this server. What would have been sent is readable here.
outbox-empty = Nothing was sent yet
outbox-empty-text = Sign up or ask for a new password, and the mail appears here.
outbox-from = From: { $name }
