# Being left alone.
unsubscribe = Receive no more such messages
unsubscribe-text = Messages you need, such as sign-in codes, still reach you. This address will receive no others:
unsubscribe-do = Leave me alone
unsubscribe-done = Done. You will receive no more such messages.
