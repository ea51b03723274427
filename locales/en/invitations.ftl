# Asking people in. The page that accepts an invitation has its words with sign-in.
invitations = Invitations
invitations-new = Invite someone
invitations-send = Send the invitation
invitations-open = { $count ->
    [one] { $count } open invitation
   *[other] { $count } open invitations
}
invitations-until = Good until
invitations-expired = Expired
invitations-repeat = Send again
invitations-revoke = Revoke
invitations-sent = Invitation sent.
invitations-revoked = Invitation revoked. Its link no longer works.
invitations-empty = Nobody is waiting
invitations-empty-text = Whoever you invite is listed here until they answer. A link is good for seven days.
invitations-address-hint = The link goes there; without an e-mail address it goes to the phone by SMS.
invitations-address-missing = Write an e-mail address or a phone number.
portal-desk-note = Your staff, at the office.
portal-shop-note = The people of your buyers.
portal-round-note = Drivers and van sellers.
